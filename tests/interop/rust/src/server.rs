//! Serves a stream that is always the same.

use std::io::{self, Write};
use std::thread;

use anyhow::Result;
use tokio::sync::oneshot;
use tonic::codegen::BoxStream;
use tonic::transport::Server;
use tonic::transport::server::TcpIncoming;

use crate::openresponses::content_part::Part;
use crate::openresponses::responses_service_server::{ResponsesService, ResponsesServiceServer};
use crate::openresponses::stream_event::Event;
use crate::openresponses::{
    Content, ContentPart, ContentPartList, CreateResponseRequest, Item, ItemStatus, MessageItem, MessageRole,
    OutputText, OutputTextDelta, Response, ResponseCompleted, ResponseCreated, ResponseStatus, StreamEvent, ToolChoice,
    ToolChoiceMode, content, item, tool_choice,
};

// docs: begin service
/// Answers every request with the same words.
struct Responses;

#[tonic::async_trait]
impl ResponsesService for Responses {
    async fn create_response_stream(
        &self,
        request: tonic::Request<CreateResponseRequest>,
    ) -> Result<tonic::Response<BoxStream<StreamEvent>>, tonic::Status> {
        let events = script(request.get_ref().model(), &["Hello", " from ", "Rust"]);
        let stream = tokio_stream::iter(events.into_iter().map(Ok));
        Ok(tonic::Response::new(Box::pin(stream)))
    }
}
// docs: end service

/// Serves until standard input ends.
pub async fn serve(out: &mut impl Write) -> Result<()> {
    let incoming = TcpIncoming::bind(([127, 0, 0, 1], 0).into())?;
    writeln!(out, "listening {}", incoming.local_addr()?)?;
    out.flush()?;
    let (end, ended) = oneshot::channel::<()>();
    // Not a thread of the tokio runtime: at shutdown the runtime would wait until the thread has read all its input.
    thread::spawn(move || {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        drop(end);
    });
    Server::builder()
        .add_service(ResponsesServiceServer::new(Responses))
        .serve_with_incoming_shutdown(incoming, async { drop(ended.await) })
        .await?;
    Ok(())
}

fn script(model: &str, deltas: &[&str]) -> Vec<StreamEvent> {
    let created = new_response(model, ResponseStatus::InProgress);
    let mut events = vec![Event::ResponseCreated(ResponseCreated {
        sequence_number: 0.0,
        response: Some(created),
        ..Default::default()
    })];
    for delta in deltas {
        events.push(Event::OutputTextDelta(OutputTextDelta {
            item_id: "msg_1".into(),
            delta: delta.to_string(),
            sequence_number: events.len() as f64,
            ..Default::default()
        }));
    }
    let mut completed = new_response(model, ResponseStatus::Completed);
    completed.output.push(new_message(deltas.concat()));
    events.push(Event::ResponseCompleted(ResponseCompleted {
        sequence_number: events.len() as f64,
        response: Some(completed),
        ..Default::default()
    }));
    events
        .into_iter()
        .map(|event| StreamEvent { event: Some(event) })
        .collect()
}

fn new_response(model: &str, status: ResponseStatus) -> Response {
    Response {
        id: "resp_1".into(),
        created_at: 1_700_000_000.0,
        model: model.into(),
        status: Some(status.into()),
        tool_choice: Some(ToolChoice {
            choice: Some(tool_choice::Choice::Mode(ToolChoiceMode::Auto.into())),
        }),
        parallel_tool_calls: Some(true),
        ..Default::default()
    }
}

fn new_message(text: String) -> Item {
    let part = ContentPart {
        part: Some(Part::OutputText(OutputText {
            text,
            ..Default::default()
        })),
    };
    let message = MessageItem {
        id: Some("msg_1".into()),
        role: MessageRole::Assistant.into(),
        status: Some(ItemStatus::Completed.into()),
        content: Some(Content {
            content: Some(content::Content::List(ContentPartList { parts: vec![part] })),
        }),
        ..Default::default()
    };
    Item {
        item: Some(item::Item::Message(message)),
    }
}
