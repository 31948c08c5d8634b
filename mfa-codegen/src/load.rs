//! Stage 1: YAML text to [`spec::Document`](crate::spec::Document).
//!
//! From here on shapes are right and every value has its JSON pointer. OpenAPI 3.0 and 3.1 become
//! one form here. This is the only stage that knows YAML.

mod document;
mod node;
mod operation;
mod reader;
mod schema;
mod security;
mod text;

use crate::diagnostic::{Diagnostics, JsonPointer, Reported};
use crate::spec::Document;

use reader::At;

pub(crate) use node::{Node, rank};

/// Parses a document's text.
///
/// # Errors
///
/// [`Reported`] if the text is not YAML.
pub(crate) fn parse(text: &str, diagnostics: &mut Diagnostics) -> Result<Node, Reported> {
    text::parse(text, diagnostics)
}

/// Reads a document. Problems inside it do not stop the reading, so that one run shows them all.
///
/// # Errors
///
/// [`Reported`] if it is not an OpenAPI document at all.
pub(crate) fn load(node: &Node, diagnostics: &mut Diagnostics) -> Result<Document, Reported> {
    let root = JsonPointer::root();
    text::check_keys(node, &root, diagnostics);
    document::read_document(diagnostics, &At { at: root, node })
}
