#![doc = include_str!("../README.md")]

/// The schema `openresponses.v1`.
#[allow(
    clippy::all,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]
pub mod v1;

/// The schema as a serialised `google.protobuf.FileDescriptorSet`. Its options
/// say how a message is written as JSON.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("schema.binpb");
