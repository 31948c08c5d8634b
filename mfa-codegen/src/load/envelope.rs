//! `x-envelope`: how a failure looks inside an HTTP success.

use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use crate::diagnostic::Reported;
use crate::spec::{Envelope, Numbers};

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
    let throttled = object.take("throttled").map(|node| read_numbers(cx, &node));
    let unauthorized = object.take("unauthorized").map(|node| read_numbers(cx, &node));
    object.finish(cx);
    Some(Envelope {
        status: status.ok()?,
        success: success.ok()?,
        message: message.ok()?,
        code: code.ok()?,
        request_id: request_id.ok()?,
        data: data.unwrap_or(Ok(Vec::new())).ok()?,
        throttled: throttled.unwrap_or(Ok(Numbers::default())).ok()?,
        unauthorized: unauthorized.unwrap_or(Ok(Numbers::default())).ok()?,
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

/// The numbers that mean one thing, by the place in which they stand.
fn read_numbers(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Numbers, Reported> {
    let mut object = Object::open(cx, node, "mapping of numbers")?;
    let [status, code] = ["status", "code"].map(|place| {
        let numbers = object.take(place).map(|node| read_one_or_more(cx, &node));
        numbers.unwrap_or(Ok(Vec::new()))
    });
    object.finish(cx);
    Ok(Numbers { status: status?, code: code? })
}

fn read_one_or_more(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Vec<i64>, Reported> {
    match node.node {
        Node::List(_) => node.list(cx)?.iter().map(|item| item.integer(cx)).collect(),
        _ => node.integer(cx).map(|number| vec![number]),
    }
}
