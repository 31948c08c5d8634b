//! The answer that is success.

use super::body::{schema_of, unsupported};
use super::context::Lower;
use super::envelope::refuse_envelope;
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::shape::{Kind, Same};
use crate::spec::{Operation, Response, SchemaId, essence, is_json};

/// The content of a successful answer.
#[derive(Clone, Copy)]
pub(super) enum Answer {
    /// Without content.
    Empty,
    /// JSON of this schema.
    Json(SchemaId),
    /// It could not be made out, which has been reported.
    Unknown,
}

/// Decides what success looks like.
pub(super) fn choose_answer(cx: &mut Lower<'_, '_>, operation: &Operation) -> Answer {
    match success(cx, operation) {
        Ok(Some(schema)) => {
            refuse_envelope(cx, operation, schema);
            Answer::Json(schema)
        }
        Ok(None) => Answer::Empty,
        Err(Reported { .. }) => Answer::Unknown,
    }
}

fn success(cx: &mut Lower<'_, '_>, operation: &Operation) -> Result<Option<SchemaId>, Reported> {
    let mut found: Option<(JsonPointer, Option<SchemaId>)> = None;
    for (status, response) in &operation.responses {
        let at = operation.at.key("responses").key(status);
        if !is_status(status) {
            return Err(cx.diagnostics.report(codes::unknown_status(&at, status)));
        }
        if !status.starts_with('2') {
            continue;
        }
        let response = cx.resolved.response(*response);
        let response = response.ok_or_else(|| cx.failed_before(&at))?;
        let schema = response_schema(cx, response)?;
        match &found {
            Some((first, other)) if !is_same(cx, *other, schema) => {
                return Err(cx.diagnostics.report(codes::several_successes(&at, first)));
            }
            Some(_) => {}
            None => found = Some((at, schema)),
        }
    }
    if found.is_none() {
        cx.diagnostics.report(codes::no_success_response(&operation.at));
    }
    Ok(found.and_then(|(_, schema)| schema))
}

fn response_schema(
    cx: &mut Lower<'_, '_>,
    response: &Response,
) -> Result<Option<SchemaId>, Reported> {
    if response.content.is_empty() {
        return Ok(None);
    }
    let json = response.content.iter().find(|(name, _)| is_json(&essence(name)));
    match json {
        Some((_, media_type)) => schema_of(cx, media_type).map(Some),
        None => {
            let at = response.at.key("content");
            let problem = unsupported(&response.content, &at, "`application/json`");
            Err(cx.diagnostics.report(problem))
        }
    }
}

/// Two answers are the same to us if they refer to the same schema, or both have no content.
fn is_same(cx: &Lower<'_, '_>, left: Option<SchemaId>, right: Option<SchemaId>) -> bool {
    let target = |id: SchemaId| match cx.shapes.of(id).kind {
        Kind::Same(Same { target, .. }) => Some(target),
        _ => None,
    };
    match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => target(left).is_some() && target(left) == target(right),
        _ => false,
    }
}

fn is_status(status: &str) -> bool {
    let digits = |rest: &str| rest == "XX" || rest.bytes().all(|byte| byte.is_ascii_digit());
    status == "default"
        || (status.len() == 3
            && status.starts_with(['1', '2', '3', '4', '5'])
            && status.get(1..).is_some_and(digits))
}
