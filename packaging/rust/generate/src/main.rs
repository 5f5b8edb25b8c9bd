//! Writes the modules of the crate.
//! usage: generate <serialised FileDescriptorSet> <folder>

use prost::Message;
use prost_types::FileDescriptorSet;
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [schema, folder] = arguments.as_slice() else {
        return Err("usage: generate <serialised FileDescriptorSet> <folder>".into());
    };
    let set = FileDescriptorSet::decode(fs::read(schema)?.as_slice())?;
    let feature = r#"#[cfg(feature = "grpc")]"#;
    tonic_prost_build::configure()
        .client_mod_attribute(".", feature)
        .server_mod_attribute(".", feature)
        .out_dir(folder)
        .compile_fds(set)?;
    Ok(())
}
