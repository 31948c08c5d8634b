//! `x-envelope`: how a failure looks inside an HTTP success.

use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::{Diagnostics, Reported};
use crate::spec::Envelope;

/// Reads the extension of the document or of a tag; one that is not complete is reported and left out.
pub(super) fn read_envelope(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Option<Envelope> {
    let node = object.take("x-envelope")?;
    let mut object = Object::open(diagnostics, &node, "`x-envelope` extension").ok()?;
    let mut names = |object: &mut Object<'_>, keyword| {
        object.required(diagnostics, keyword).and_then(|node| read_names(diagnostics, &node))
    };
    let (status, message) = (names(&mut object, "status"), names(&mut object, "message"));
    let (code, request_id) = (names(&mut object, "code"), names(&mut object, "requestId"));
    let success =
        object.required(diagnostics, "success").and_then(|node| node.integer(diagnostics));
    let data = object.take("data").map(|node| read_names(diagnostics, &node));
    object.finish(diagnostics);
    Some(Envelope {
        status: status.ok()?,
        success: success.ok()?,
        message: message.ok()?,
        code: code.ok()?,
        request_id: request_id.ok()?,
        data: data.unwrap_or(Ok(Vec::new())).ok()?,
    })
}

/// The names that a property goes by: one, or a list of them.
fn read_names(diagnostics: &mut Diagnostics, node: &At<'_>) -> Result<Vec<String>, Reported> {
    match node.node {
        Node::List(items) if items.is_empty() => {
            Err(node.wrong_kind(diagnostics, "a name or a list of names"))
        }
        Node::List(_) => {
            node.list(diagnostics)?.iter().map(|item| item.text(diagnostics)).collect()
        }
        _ => node.text(diagnostics).map(|name| vec![name]),
    }
}
