//! Reads the vectors with the generated types, and writes them again.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage};
use serde::Deserialize;

use crate::facts::{Fact, facts_of};
use crate::openresponses::{CreateResponseRequest, Response, StreamEvent};

const SCHEMA: &[u8] = tonic::include_file_descriptor_set!("openresponses");

#[derive(Deserialize)]
struct Vector {
    name: String,
    message: String,
    facts: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    path: String,
    #[serde(flatten)]
    fact: Fact,
}

/// Reads, checks and writes each message.
pub fn check(folder: &Path, out_folder: &Path, out: &mut impl Write) -> Result<()> {
    let schema = DescriptorPool::decode(SCHEMA)?;
    let vectors: Vec<Vector> = serde_json::from_slice(&read(&folder.join("facts.json"))?)?;
    let mut wrong = 0;
    for vector in vectors {
        let bytes = read(&folder.join(format!("{}.binpb", vector.name)))?;
        let again = through_type(&vector.message, &bytes).with_context(|| vector.name.clone())?;
        wrong += check_facts(&vector, &dynamic(&schema, &vector.message, &again)?, out)?;
        let file = out_folder.join(format!("{}.binpb", vector.name));
        fs::write(&file, again).with_context(|| file.display().to_string())?;
    }
    if wrong > 0 {
        bail!("{wrong} facts are wrong");
    }
    Ok(())
}

fn check_facts(vector: &Vector, message: &DynamicMessage, out: &mut impl Write) -> Result<usize> {
    let found = facts_of(message);
    let mut wrong = 0;
    for Expected { path, fact } in &vector.facts {
        let actual = found.get(path);
        if !actual.is_some_and(|actual| fact.same_as(actual)) {
            wrong += 1;
            let actual = actual.map_or("nothing".into(), Fact::to_string);
            writeln!(out, "{}: {path}: expected {fact}, found {actual}", vector.name)?;
        }
    }
    Ok(wrong)
}

/// Reads a message with its generated type, and serialises it again.
fn through_type(message: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    Ok(match message {
        "openresponses.v1.StreamEvent" => StreamEvent::decode(bytes)?.encode_to_vec(),
        "openresponses.v1.Response" => Response::decode(bytes)?.encode_to_vec(),
        "openresponses.v1.CreateResponseRequest" => CreateResponseRequest::decode(bytes)?.encode_to_vec(),
        _ => bail!("no such message: {message}"),
    })
}

/// Reads a message for reflection, which prost's generated types lack. `bytes` are what the generated type has
/// written, so a field that the generated type did not read is missing here too.
fn dynamic(schema: &DescriptorPool, message: &str, bytes: &[u8]) -> Result<DynamicMessage> {
    let descriptor = schema
        .get_message_by_name(message)
        .with_context(|| format!("no such message: {message}"))?;
    Ok(DynamicMessage::decode(descriptor, bytes)?)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| file.display().to_string())
}
