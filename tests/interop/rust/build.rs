// docs: begin build
//! Makes the stubs. The environment variable PROTO names the folder with the schema.

use std::{env, error::Error};

use prost_types::FieldDescriptorProto;
use prost_types::field_descriptor_proto::{Label, Type};

fn main() -> Result<(), Box<dyn Error>> {
    let proto = env::var("PROTO").map_err(|error| format!("PROTO: {error}"))?;
    println!("cargo::rerun-if-env-changed=PROTO");
    println!("cargo::rerun-if-changed={proto}");

    let mut config = tonic_prost_build::Config::new();
    // docs: end build
    // vectors.rs needs the descriptors for reflection.
    config.file_descriptor_set_path(format!("{}/openresponses.bin", env::var("OUT_DIR")?));
    // docs: begin build
    let service = format!("{proto}/openresponses/v1/responses_service.proto");
    let mut schema = config.load_fds(&[service], &[proto])?;

    // prost takes -0.0 in a plain double for unset and does not write it. It always writes a required field.
    let messages = schema.file.iter_mut().flat_map(|file| &mut file.message_type);
    for field in messages.flat_map(|message| &mut message.field) {
        if is_plain_double(field) {
            field.set_label(Label::Required);
        }
    }

    tonic_prost_build::configure()
        .generate_default_stubs(true)
        .compile_fds(schema)?;
    Ok(())
}

fn is_plain_double(field: &FieldDescriptorProto) -> bool {
    field.r#type() == Type::Double && field.label() == Label::Optional && field.oneof_index.is_none()
}
// docs: end build
