//! The program that tests/interop/README.md describes, in Rust.

mod client;
mod facts;
mod server;
mod vectors;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use anyhow::{Context, Result, bail};
use prost::Message;

use openresponses::stream_event::Event;
use openresponses::{ImageGenCallCompleted, StreamEvent};

// docs: begin import
#[allow(clippy::all, dead_code)]
pub mod openresponses {
    tonic::include_proto!("openresponses.v1");
}
// docs: end import

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["vectors", folder, out] => vectors::check(Path::new(folder), Path::new(out), &mut io::stdout()),
        ["build", file] => write_message(Path::new(file), &reference_event()),
        ["call", address, out] => client::call(address, Path::new(out), &mut io::stdout()).await,
        ["serve"] => server::serve(&mut io::stdout()).await,
        _ => bail!("expected vectors VECTORS_DIR OUT_DIR, build FILE, call ADDRESS OUT_DIR or serve, found {args:?}"),
    }
}

// docs: begin build
fn reference_event() -> StreamEvent {
    let completed = ImageGenCallCompleted {
        item_id: "ig_1".into(),
        output_index: 0.0,
        sequence_number: 7.0,
        ..Default::default()
    };
    StreamEvent {
        event: Some(Event::ImageGenCallCompleted(completed)),
    }
}
// docs: end build

fn write_message(file: &Path, message: &impl Message) -> Result<()> {
    fs::write(file, message.encode_to_vec()).with_context(|| file.display().to_string())
}
