//! `x-envelope`: how a failure looks inside an HTTP success.

use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::Reported;
use crate::spec::Envelope;

/// Reads the extension of the document or of a tag; one that is not complete is reported and left out.
pub(super) fn read_envelope(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Option<Envelope> {
    let node = object.take("x-envelope")?;
    let mut object = Object::open(cx, &node, "`x-envelope` extension").ok()?;
    let mut names = |object: &mut Object<'_>, keyword| {
        object.required(cx, keyword).and_then(|node| read_names(cx, &node))
    };
    let (status, message) = (names(&mut object, "status"), names(&mut object, "message"));
    let (code, request_id) = (names(&mut object, "code"), names(&mut object, "requestId"));
    let success = object.required(cx, "success").and_then(|node| node.integer(cx));
    let data = object.take("data").map(|node| read_names(cx, &node));
    object.finish(cx);
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
fn read_names(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Vec<String>, Reported> {
    match node.node {
        Node::List(items) if items.is_empty() => {
            Err(node.wrong_kind(cx, "a name or a list of names"))
        }
        Node::List(_) => node.list(cx)?.iter().map(|item| item.text(cx)).collect(),
        _ => node.text(cx).map(|name| vec![name]),
    }
}
