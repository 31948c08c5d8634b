//! Path items, operations, parameters, bodies and responses.

use super::composition::read_schema_or_ref;
use super::document::{
    located_text, located_texts, read_list, read_named, read_named_refs, read_ref_or, read_servers,
};
use super::node::Node;
use super::reader::{At, Object};
use super::samples::read_examples;
use super::security::read_requirements;
use crate::diagnostic::{Diagnostics, Reported, codes, nearest};
use crate::spec::{
    MediaType, Method, Operation, Parameter, ParameterIn, PathItem, RefOr, RequestBody, Response,
};

pub(super) fn read_path_item(
    diagnostics: &mut Diagnostics,
    template: &str,
    node: &At<'_>,
) -> Result<PathItem, Reported> {
    let mut object = Object::open(diagnostics, node, "Path Item Object")?;
    if !template.starts_with('/') {
        diagnostics.report(codes::path_without_slash(&node.at, template));
    }
    let servers = read_servers(diagnostics, &mut object);
    let parameters = read_parameters(diagnostics, &mut object);
    let mut operations = Vec::new();
    for (keyword, method) in Method::ALL {
        let Some(node) = object.take(keyword) else { continue };
        operations.extend(read_operation(diagnostics, method, &node).ok());
    }
    // The last two are of OpenAPI 3.2.
    object.refuse(diagnostics, &["$ref", "query", "additionalOperations"]);
    read_misnamed(diagnostics, &mut object, &mut operations);
    object.ignore(&["summary", "description"]);
    object.finish(diagnostics);
    let template = template.to_owned();
    Ok(PathItem { at: node.at.clone(), template, servers, parameters, operations })
}

/// Operations under keys that are no methods. They are read all the same: what uses them is not to
/// blame.
fn read_misnamed(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    operations: &mut Vec<Operation>,
) {
    let methods = || Method::ALL.into_iter().map(|(keyword, _)| keyword);
    for (key, node) in object.take_rest(is_operation) {
        let near = nearest(key, methods());
        diagnostics.report(codes::unknown_method(&node.at, key, near));
        let method = Method::ALL.into_iter().find(|(keyword, _)| near == Some(*keyword));
        let method = method.map_or(Method::Post, |(_, method)| method);
        let operation = read_operation(diagnostics, method, &node);
        // Its name would be made of what is wrong.
        operations.extend(operation.ok().filter(|read| read.operation_id.is_some()));
    }
}

/// Whether this can only be meant as an operation.
fn is_operation(node: &Node) -> bool {
    let Node::Map(entries) = node else { return false };
    entries.iter().any(|entry| matches!(entry.key.as_str(), "responses" | "operationId"))
}

fn read_operation(
    diagnostics: &mut Diagnostics,
    method: Method,
    node: &At<'_>,
) -> Result<Operation, Reported> {
    let mut object = Object::open(diagnostics, node, "Operation Object")?;
    let operation = Operation {
        at: node.at.clone(),
        method,
        operation_id: located_text(diagnostics, &mut object, "operationId"),
        rust_name: located_text(diagnostics, &mut object, "x-rust-name"),
        summary: object.text(diagnostics, "summary"),
        description: object.text(diagnostics, "description"),
        deprecated: object.flag(diagnostics, "deprecated"),
        tags: located_texts(diagnostics, &mut object, "tags"),
        servers: read_servers(diagnostics, &mut object),
        parameters: read_parameters(diagnostics, &mut object),
        request_body: object
            .take("requestBody")
            .map(|node| read_ref_or(diagnostics, &node, read_request_body)),
        responses: read_named_refs(diagnostics, &mut object, "responses", read_response),
        security: read_requirements(diagnostics, &mut object),
        idempotent: object.take("x-idempotent").and_then(|node| node.boolean(diagnostics).ok()),
    };
    object.refuse(diagnostics, &["callbacks"]);
    object.ignore(&["externalDocs"]);
    object.finish(diagnostics);
    Ok(operation)
}

fn read_parameters(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Vec<RefOr<Parameter>> {
    read_list(diagnostics, object, "parameters", |diagnostics, node| {
        Ok(read_ref_or(diagnostics, node, read_parameter))
    })
}

pub(super) fn read_parameter(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<Parameter, Reported> {
    let mut object = Object::open(diagnostics, node, "Parameter Object")?;
    let name = object.required(diagnostics, "name")?.text(diagnostics)?;
    let location = read_location(diagnostics, &mut object)?;
    check_style(diagnostics, &mut object, location);
    object.refuse(diagnostics, &["content", "allowReserved", "allowEmptyValue"]);
    let schema = object.required(diagnostics, "schema")?;
    let schema = read_schema_or_ref(diagnostics, &schema);
    let parameter = Parameter {
        at: node.at.clone(),
        name,
        location,
        required: object.flag(diagnostics, "required"),
        description: object.text(diagnostics, "description"),
        rust_name: located_text(diagnostics, &mut object, "x-rust-name"),
        schema,
        examples: read_examples(diagnostics, &mut object),
    };
    object.ignore(&["deprecated"]);
    object.finish(diagnostics);
    Ok(parameter)
}

fn read_location(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<ParameterIn, Reported> {
    let node = object.required(diagnostics, "in")?;
    let text = node.text(diagnostics)?;
    match text.as_str() {
        "path" => Ok(ParameterIn::Path),
        "query" => Ok(ParameterIn::Query),
        "header" => Ok(ParameterIn::Header),
        _ => Err(diagnostics.report(codes::unknown_parameter_location(&node.at, &text))),
    }
}

/// Only each location's default style is supported; `explode` matters for lists and objects, which
/// parameters cannot be.
fn check_style(diagnostics: &mut Diagnostics, object: &mut Object<'_>, location: ParameterIn) {
    object.ignore(&["explode"]);
    let Some(node) = object.take("style") else { return };
    let Ok(style) = node.text(diagnostics) else { return };
    let default = match location {
        ParameterIn::Path | ParameterIn::Header => "simple",
        ParameterIn::Query => "form",
    };
    if style != default {
        diagnostics.report(codes::unsupported_style(&node.at, &style, default));
    }
}

pub(super) fn read_request_body(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<RequestBody, Reported> {
    let mut object = Object::open(diagnostics, node, "Request Body Object")?;
    let body = RequestBody {
        at: node.at.clone(),
        required: object.flag(diagnostics, "required"),
        description: object.text(diagnostics, "description"),
        content: read_content(diagnostics, &mut object),
    };
    object.finish(diagnostics);
    Ok(body)
}

pub(super) fn read_response(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<Response, Reported> {
    let mut object = Object::open(diagnostics, node, "Response Object")?;
    let content = read_content(diagnostics, &mut object);
    // Answers' headers are there through `Response::headers`; links describe, they do not change.
    object.ignore(&["description", "headers", "links"]);
    object.finish(diagnostics);
    Ok(Response { at: node.at.clone(), content })
}

fn read_content(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Vec<(String, MediaType)> {
    read_named(diagnostics, object, "content", |diagnostics, _, node| {
        let broken = |reported| {
            let (at, examples) = (node.at.clone(), Vec::new());
            MediaType { at, schema: Some(RefOr::Broken(reported)), examples }
        };
        Ok(read_media_type(diagnostics, node).unwrap_or_else(broken))
    })
}

fn read_media_type(diagnostics: &mut Diagnostics, node: &At<'_>) -> Result<MediaType, Reported> {
    let mut object = Object::open(diagnostics, node, "Media Type Object")?;
    let schema = object.take("schema").map(|node| read_schema_or_ref(diagnostics, &node));
    object.refuse(diagnostics, &["encoding"]);
    let examples = read_examples(diagnostics, &mut object);
    object.finish(diagnostics);
    Ok(MediaType { at: node.at.clone(), schema, examples })
}
