//! Calls the service.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

// docs: begin receive
use crate::openresponses::responses_service_client::ResponsesServiceClient;
use crate::openresponses::stream_event::Event;
// docs: end receive
use crate::openresponses::{
    CreateResponseRequest, Input, Item, ItemStatus, Json, JsonRemainder, MessageItem, StreamEvent, input, item,
};
use crate::write_message;

// docs: begin request
fn new_request() -> CreateResponseRequest {
    CreateResponseRequest {
        model: Some("tide-1".into()), // optional string
        temperature: Some(0.0),       // optional double: set, although it is 0
        store: None,                  // optional bool: unset, the server's default applies
        input: Some(Input {
            input: Some(input::Input::Text("When is low tide?".into())),
        }),
        ..Default::default()
    }
}
// docs: end request

// docs: begin receive

/// Calls `handle` with each event of a response as soon as it arrives.
async fn receive(address: &str, mut handle: impl FnMut(StreamEvent) -> Result<()>) -> Result<()> {
    let client = ResponsesServiceClient::connect(format!("http://{address}")).await?;
    let mut client = client.max_decoding_message_size(64 << 20); // an image takes megabytes; the default is 4 MiB
    let mut stream = client.create_response_stream(new_request()).await?.into_inner();
    while let Some(event) = stream.message().await? {
        handle(event)?;
    }
    Ok(())
}
// docs: end receive

pub async fn call(address: &str, folder: &Path, out: &mut impl Write) -> Result<()> {
    let mut number = 0;
    let received = receive(address, |event| {
        number += 1;
        write_message(&folder.join(format!("{number:05}.binpb")), &event)?;
        show(&event, out)
    });
    tokio::time::timeout(Duration::from_secs(60), received)
        .await
        .context("the stream did not end within 60 s")??;
    writeln!(out)?;
    Ok(())
}

// docs: begin show
/// Prints the text, and logs statuses, new members and new events.
fn show(event: &StreamEvent, out: &mut impl Write) -> Result<()> {
    match &event.event {
        Some(Event::OutputTextDelta(text)) => {
            out.write_all(text.delta.as_bytes())?;
            out.flush()?;
        }
        Some(Event::OutputItemAdded(added)) => {
            if let Some(Item {
                item: Some(item::Item::Message(message)),
            }) = &added.item
            {
                log_status(message);
            }
        }
        Some(Event::Keepalive(keepalive)) => log_remainder(keepalive.remainder.as_ref()),
        // An event type that the schema does not know, with the event's JSON as it came.
        Some(Event::Unrecognized(new)) => {
            eprintln!("new event {}: {}", new.r#type, text_of(&new.json));
        }
        Some(_) => {}
        None => eprintln!("an event that is newer than these stubs"),
    }
    Ok(())
}
// docs: end show

// docs: begin enum
fn log_status(message: &MessageItem) {
    match message.status.map(ItemStatus::try_from) {
        Some(Ok(status)) => eprintln!("status {}", status.as_str_name()),
        Some(Err(error)) => eprintln!("a status that is newer than these stubs: {error}"),
        None => {
            let members = message.remainder.iter().flat_map(|remainder| &remainder.members);
            for member in members.filter(|member| member.name == "status") {
                eprintln!("new status {}", text_of(&member.value)); // with its quotes
            }
        }
    }
}
// docs: end enum

// docs: begin remainder
fn log_remainder(remainder: Option<&JsonRemainder>) {
    for member in remainder.iter().flat_map(|remainder| &remainder.members) {
        eprintln!("new member {}: {}", member.name, text_of(&member.value));
    }
}

fn text_of(json: &Option<Json>) -> &str {
    json.as_ref().map_or("", |json| &json.text)
}
// docs: end remainder
