use openresponses_proto::v1::{stream_event::Event, StreamEvent};
use prost::Message;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args_os().nth(1).ok_or("name a file")?;
    if let Some(Event::ImageGenCallCompleted(event)) = StreamEvent::decode(fs::read(file)?.as_slice())?.event {
        println!("{}", event.item_id);
    }
    Ok(())
}
