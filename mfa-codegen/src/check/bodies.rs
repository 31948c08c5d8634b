//! Family 05: request bodies and responses.

use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::resolve::Resolved;
use crate::spec::{
    MediaType, Method, Operation, RefOr, RequestBody, Response, Schema, SchemaKind, walk,
};

/// How a request body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Json,
    Form,
}

pub(super) fn check_bodies(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    for (_, operation) in walk::operations(resolved.document) {
        check_request(resolved, operation, diagnostics);
        if let Ok(Some(schema)) = success_response(resolved, operation, diagnostics) {
            check_envelope(resolved, operation, schema, diagnostics);
        }
    }
}

fn check_request(resolved: &Resolved<'_>, operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(body) = &operation.request_body else { return };
    let method = match operation.method {
        Method::Get => Some("GET"),
        Method::Head => Some("HEAD"),
        Method::Trace => Some("TRACE"),
        _ => None,
    };
    if let Some(method) = method {
        let at = operation.at.key("requestBody");
        diagnostics.report(codes::body_without_meaning(&at, method));
    }
    let Ok(body) = resolved.request_bodies.follow(diagnostics, body) else { return };
    if let Ok((Body::Form, schema)) = request_media_type(body, diagnostics) {
        check_form(resolved, schema, &body.at, diagnostics);
    }
}

/// An answer that has the envelope's status must always have it, or a failure would go unseen.
fn check_envelope(
    resolved: &Resolved<'_>,
    operation: &Operation,
    schema: &RefOr<Schema>,
    diagnostics: &mut Diagnostics,
) {
    let Some(status_name) = resolved.envelope(operation).and_then(|it| it.status.first()) else {
        return;
    };
    let Ok(schema) = resolved.schemas.follow(diagnostics, schema) else { return };
    let Some(object) = resolved.object(schema) else { return };
    let mut properties = object.properties.iter();
    let Some(status) = properties.find(|property| property.name == *status_name) else { return };
    let Ok(target) = resolved.schemas.follow(diagnostics, &status.schema) else { return };
    let is_required = object.required.iter().any(|name| name.value == *status_name);
    let is_integer = match &target.kind {
        SchemaKind::Integer { format } => {
            format.as_deref() != Some("int32") && !resolved.is_nullable(diagnostics, &status.schema)
        }
        _ => false,
    };
    if !is_required || !is_integer {
        diagnostics.report(codes::unusable_envelope(&status.at, status_name));
    }
}

/// The media type a body is written in, the first we can write, and its schema.
pub(crate) fn request_media_type<'d>(
    body: &'d RequestBody,
    diagnostics: &mut Diagnostics,
) -> Result<(Body, &'d RefOr<Schema>), Reported> {
    let at = body.at.key("content");
    for (name, media_type) in &body.content {
        let kind = match essence(name).as_str() {
            "application/x-www-form-urlencoded" => Body::Form,
            name if is_json(name) => Body::Json,
            _ => continue,
        };
        return Ok((kind, schema_of(media_type, diagnostics)?));
    }
    let supported = "`application/json` or `application/x-www-form-urlencoded`";
    Err(unsupported(&body.content, &at, supported, diagnostics))
}

fn check_form(
    resolved: &Resolved<'_>,
    schema: &RefOr<Schema>,
    body: &JsonPointer,
    diagnostics: &mut Diagnostics,
) {
    let Ok(schema) = resolved.schemas.follow(diagnostics, schema) else { return };
    let Some(object) = resolved.object(schema) else {
        diagnostics.report(codes::form_without_fields(&body.key("content")));
        return;
    };
    for property in &object.properties {
        let Ok(field) = resolved.schemas.follow(diagnostics, &property.schema) else { continue };
        if field.is_structured() {
            diagnostics.report(codes::structured_form_field(&property.at, &property.name));
        }
    }
}

/// What success looks like: the schema of the answer, or `None` for an answer without content.
pub(crate) fn success_response<'d>(
    resolved: &Resolved<'d>,
    operation: &'d Operation,
    diagnostics: &mut Diagnostics,
) -> Result<Option<&'d RefOr<Schema>>, Reported> {
    let mut found: Option<(JsonPointer, Option<&RefOr<Schema>>)> = None;
    for (status, response) in &operation.responses {
        let at = operation.at.key("responses").key(status);
        if !is_status(status) {
            return Err(diagnostics.report(codes::unknown_status(&at, status)));
        }
        if !status.starts_with('2') {
            continue;
        }
        let response = resolved.responses.follow(diagnostics, response)?;
        let schema = response_schema(response, diagnostics)?;
        match &found {
            Some((first, other)) if !same_schema(*other, schema) => {
                return Err(diagnostics.report(codes::several_successes(&at, first)));
            }
            Some(_) => {}
            None => found = Some((at, schema)),
        }
    }
    match found {
        Some((_, schema)) => Ok(schema),
        None => {
            diagnostics.report(codes::no_success_response(&operation.at));
            Ok(None)
        }
    }
}

fn response_schema<'d>(
    response: &'d Response,
    diagnostics: &mut Diagnostics,
) -> Result<Option<&'d RefOr<Schema>>, Reported> {
    if response.content.is_empty() {
        return Ok(None);
    }
    let json = response.content.iter().find(|(name, _)| is_json(&essence(name)));
    match json {
        Some((_, media_type)) => schema_of(media_type, diagnostics).map(Some),
        None => {
            let at = response.at.key("content");
            Err(unsupported(&response.content, &at, "`application/json`", diagnostics))
        }
    }
}

fn schema_of<'d>(
    media_type: &'d MediaType,
    diagnostics: &mut Diagnostics,
) -> Result<&'d RefOr<Schema>, Reported> {
    media_type
        .schema
        .as_ref()
        .ok_or_else(|| diagnostics.report(codes::media_type_without_schema(&media_type.at)))
}

fn unsupported(
    content: &[(String, MediaType)],
    at: &JsonPointer,
    supported: &str,
    diagnostics: &mut Diagnostics,
) -> Reported {
    let found: Vec<String> = content.iter().map(|(name, _)| format!("`{name}`")).collect();
    let found = if found.is_empty() { "of nothing".to_owned() } else { found.join(", ") };
    diagnostics.report(codes::unsupported_media_types(at, &found, supported))
}

/// Two answers are the same to us if they refer to the same schema, or both have no content.
fn same_schema(left: Option<&RefOr<Schema>>, right: Option<&RefOr<Schema>>) -> bool {
    match (left, right) {
        (None, None) => true,
        (Some(RefOr::Ref(left)), Some(RefOr::Ref(right))) => left.target == right.target,
        _ => false,
    }
}

/// A media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(super) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json" | "application/*" | "*/*")
        || essence.ends_with("+json")
}

fn is_status(status: &str) -> bool {
    let digits = |rest: &str| rest == "XX" || rest.bytes().all(|byte| byte.is_ascii_digit());
    status == "default"
        || (status.len() == 3
            && status.starts_with(['1', '2', '3', '4', '5'])
            && status.get(1..).is_some_and(digits))
}
