//! The facts of a message, found by reflection. tests/vectors/README.md says what facts mean.

use std::collections::HashMap;
use std::fmt;

use prost_reflect::{DynamicMessage, FieldDescriptor, MapKey, ReflectMessage, Value};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Fact {
    kind: String,
    value: String,
}

impl Fact {
    fn new(kind: &str, value: impl ToString) -> Self {
        Self {
            kind: kind.into(),
            value: value.to_string(),
        }
    }

    pub fn same_as(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match self.kind.as_str() {
                "double" => self.bits().is_some() && self.bits() == other.bits(),
                _ => self.value == other.value,
            }
    }

    fn bits(&self) -> Option<u64> {
        self.value.parse().map(f64::to_bits).ok()
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(format!("{} {}", self.kind, self.value).trim_end())
    }
}

/// Returns all facts of a message by path.
pub fn facts_of(message: &DynamicMessage) -> HashMap<String, Fact> {
    let mut facts = HashMap::new();
    add_message(&mut facts, message, "");
    facts
}

fn add_message(facts: &mut HashMap<String, Fact>, message: &DynamicMessage, prefix: &str) {
    for oneof in message.descriptor().oneofs().filter(|oneof| !oneof.is_synthetic()) {
        let set = oneof.fields().find(|field| message.has_field(field));
        let name = set.map_or(String::new(), |field| field.name().into());
        facts.insert(format!("{prefix}{}", oneof.name()), Fact::new("oneof", name));
    }
    for field in message.descriptor().fields() {
        add_field(facts, message, &field, format!("{prefix}{}", field.name()));
    }
}

fn add_field(facts: &mut HashMap<String, Fact>, message: &DynamicMessage, field: &FieldDescriptor, path: String) {
    if field.supports_presence() && !message.has_field(field) {
        facts.insert(path, Fact::new("absent", ""));
        return;
    }
    match message.get_field(field).as_ref() {
        Value::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                add_value(facts, element, format!("{path}[{index}]"));
            }
            facts.insert(path, Fact::new("size", elements.len()));
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                add_value(facts, value, format!("{path}[\"{}\"]", escaped(key)));
            }
            facts.insert(path, Fact::new("size", entries.len()));
        }
        value => add_value(facts, value, path),
    }
}

fn escaped(key: &MapKey) -> String {
    key.as_str()
        .unwrap_or_default()
        .replace('\\', r"\\")
        .replace('"', r#"\""#)
}

fn add_value(facts: &mut HashMap<String, Fact>, value: &Value, path: String) {
    let fact = match value {
        Value::Message(message) => {
            add_message(facts, message, &format!("{path}."));
            Fact::new("message", "")
        }
        Value::String(text) => Fact::new("string", text),
        Value::Bytes(bytes) => Fact::new(
            "bytes",
            bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
        ),
        Value::Bool(value) => Fact::new("bool", value),
        Value::EnumNumber(number) => Fact::new("enum", number),
        Value::I64(value) => Fact::new("int", value),
        Value::F64(value) => Fact::new("double", format!("{value:?}")),
        other => Fact::new("unknown", format!("{other:?}")),
    };
    facts.insert(path, fact);
}
