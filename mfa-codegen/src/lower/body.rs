//! The body of a request: in which media type it is written.

use super::context::Lower;
use crate::diagnostic::{Diagnostic, JsonPointer, Reported, codes};
use crate::model::Media;
use crate::shape::Kind;
use crate::spec::{MediaType, Operation, RequestBody, SchemaId, essence, is_json};

/// The body of an operation.
pub(super) struct Body<'d> {
    pub(super) body: &'d RequestBody,
    pub(super) media: Media,
    /// `None` if there is none that can be written, which has been reported.
    pub(super) schema: Option<SchemaId>,
}

/// Decides how the body of an operation is written: in the first media type that can be.
pub(super) fn choose_body<'d>(cx: &mut Lower<'d, '_>, operation: &Operation) -> Option<Body<'d>> {
    let body = cx.resolved.request_body(operation.request_body?)?;
    let (media, schema) = match media_type(cx, body) {
        Ok((media, schema)) => (media, Some(schema)),
        Err(Reported { .. }) => (Media::Json, None),
    };
    if let (Media::Form, Some(schema)) = (media, schema) {
        refuse_in_form(cx, schema, body);
    }
    Some(Body { body, media, schema })
}

fn media_type(cx: &mut Lower<'_, '_>, body: &RequestBody) -> Result<(Media, SchemaId), Reported> {
    for (name, media_type) in &body.content {
        let media = match essence(name).as_str() {
            "application/x-www-form-urlencoded" => Media::Form,
            name if is_json(name) => Media::Json,
            _ => continue,
        };
        return Ok((media, schema_of(cx, media_type)?));
    }
    let supported = "`application/json` or `application/x-www-form-urlencoded`";
    let problem = unsupported(&body.content, &body.at.key("content"), supported);
    Err(cx.diagnostics.report(problem))
}

/// The schema of a body or an answer.
pub(super) fn schema_of(
    cx: &mut Lower<'_, '_>,
    media_type: &MediaType,
) -> Result<SchemaId, Reported> {
    media_type
        .schema
        .ok_or_else(|| cx.diagnostics.report(codes::media_type_without_schema(&media_type.at)))
}

/// The problem of content that there is nothing to write or read with.
pub(super) fn unsupported(
    content: &[(String, MediaType)],
    at: &JsonPointer,
    supported: &str,
) -> Diagnostic {
    let found: Vec<String> = content.iter().map(|(name, _)| format!("`{name}`")).collect();
    let found = if found.is_empty() { "of nothing".to_owned() } else { found.join(", ") };
    codes::unsupported_media_types(at, &found, supported)
}

/// The fields of a form are scalars.
fn refuse_in_form(cx: &mut Lower<'_, '_>, schema: SchemaId, body: &RequestBody) {
    let record = match &cx.shapes.at_end(schema).kind {
        Kind::Broken(_) | Kind::Unclear(_) => return,
        Kind::Record(record) => record,
        _ => {
            cx.diagnostics.report(codes::form_without_fields(&body.at.key("content")));
            return;
        }
    };
    for property in &record.properties {
        if cx.shapes.at_end(property.schema).kind.is_structured() {
            cx.diagnostics.report(codes::structured_form_field(&property.at, &property.name));
        }
    }
}
