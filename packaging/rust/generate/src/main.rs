//! Writes the modules of the crate.
//! usage: generate <serialised FileDescriptorSet> <folder>

use prost::Message;
use prost_types::{
    FieldDescriptorProto, FileDescriptorSet,
    field_descriptor_proto::{Label, Type},
};
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [schema, folder] = arguments.as_slice() else {
        return Err("usage: generate <serialised FileDescriptorSet> <folder>".into());
    };
    let mut set = FileDescriptorSet::decode(fs::read(schema)?.as_slice())?;
    // prost takes -0.0 in a plain double for unset and does not write it. It always writes a required field.
    let messages = set.file.iter_mut().flat_map(|file| &mut file.message_type);
    for field in messages.flat_map(|message| &mut message.field) {
        if is_plain_double(field) {
            field.set_label(Label::Required);
        }
    }
    let feature = r#"#[cfg(feature = "grpc")]"#;
    tonic_prost_build::configure()
        .client_mod_attribute(".", feature)
        .server_mod_attribute(".", feature)
        .out_dir(folder)
        .compile_fds(set)?;
    Ok(())
}

fn is_plain_double(field: &FieldDescriptorProto) -> bool {
    field.r#type() == Type::Double && field.label() == Label::Optional && field.oneof_index.is_none()
}
