//! Path items, operations, parameters, bodies and responses.

use super::lists::{
    located_text, located_texts, located_value, read_list, read_named, read_others, read_ref_or,
    read_reference,
};
use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object};
use super::samples::read_examples;
use super::schema::read_schema;
use super::security::read_requirements;
use super::servers::read_servers;
use crate::diagnostic::{Reported, codes, nearest};
use crate::spec::{
    MediaType, Method, Operation, Parameter, ParameterId, ParameterIn, PathItem, RequestBody,
    RequestBodyId, Response, ResponseId, Schema,
};

pub(super) fn read_path_item(
    cx: &mut Loader<'_>,
    template: &str,
    node: &At<'_>,
) -> Result<PathItem, Reported> {
    let mut object = Object::open(cx, node, "Path Item Object")?;
    let reference = object.take("$ref").map(|node| read_reference(cx, node)).transpose()?;
    let servers = read_servers(cx, &mut object);
    let parameters = read_parameters(cx, &mut object);
    let mut operations = Vec::new();
    for (keyword, method) in Method::ALL {
        let Some(node) = object.take(keyword) else { continue };
        operations.extend(read_operation(cx, method, &node).ok());
    }
    // Both are of OpenAPI 3.2.
    let others = read_others(&mut object, &["query", "additionalOperations"]);
    read_misnamed(cx, &mut object, &mut operations);
    object.ignore(&["summary", "description"]);
    object.finish(cx);
    let template = template.to_owned();
    let at = node.at.clone();
    Ok(PathItem { at, template, reference, servers, parameters, operations, others })
}

/// Operations under keys that are no methods. They are read all the same: what uses them is not to
/// blame.
fn read_misnamed(cx: &mut Loader<'_>, object: &mut Object<'_>, operations: &mut Vec<Operation>) {
    let methods = || Method::ALL.into_iter().map(|(keyword, _)| keyword);
    for (key, node) in object.take_rest(is_operation) {
        let near = nearest(key, methods());
        cx.report(codes::unknown_method(&node.at, key, near));
        let method = Method::ALL.into_iter().find(|(keyword, _)| near == Some(*keyword));
        let method = method.map_or(Method::Post, |(_, method)| method);
        let operation = read_operation(cx, method, &node);
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
    cx: &mut Loader<'_>,
    method: Method,
    node: &At<'_>,
) -> Result<Operation, Reported> {
    let mut object = Object::open(cx, node, "Operation Object")?;
    let operation = Operation {
        at: node.at.clone(),
        method,
        operation_id: located_text(cx, &mut object, "operationId"),
        rust_name: located_text(cx, &mut object, "x-rust-name"),
        summary: object.text(cx, "summary"),
        description: object.text(cx, "description"),
        deprecated: object.flag(cx, "deprecated"),
        tags: located_texts(cx, &mut object, "tags"),
        servers: read_servers(cx, &mut object),
        parameters: read_parameters(cx, &mut object),
        request_body: object.take("requestBody").map(|node| read_request_body_or_ref(cx, &node)),
        responses: read_named(cx, &mut object, "responses", |cx, _, node| {
            Ok(read_response_or_ref(cx, node))
        }),
        callbacks: located_value(&mut object, "callbacks"),
        security: read_requirements(cx, &mut object),
        idempotent: object.take("x-idempotent").and_then(|node| node.boolean(cx).ok()),
    };
    object.ignore(&["externalDocs"]);
    object.finish(cx);
    Ok(operation)
}

fn read_parameters(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Vec<ParameterId> {
    read_list(cx, object, "parameters", |cx, node| Ok(read_parameter_or_ref(cx, node)))
}

pub(super) fn read_parameter_or_ref(cx: &mut Loader<'_>, node: &At<'_>) -> ParameterId {
    read_ref_or(cx, node, |objects| &mut objects.parameters, read_parameter)
}

pub(super) fn read_request_body_or_ref(cx: &mut Loader<'_>, node: &At<'_>) -> RequestBodyId {
    read_ref_or(cx, node, |objects| &mut objects.request_bodies, read_request_body)
}

pub(super) fn read_response_or_ref(cx: &mut Loader<'_>, node: &At<'_>) -> ResponseId {
    read_ref_or(cx, node, |objects| &mut objects.responses, read_response)
}

fn read_parameter(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Parameter, Reported> {
    let mut object = Object::open(cx, node, "Parameter Object")?;
    let name = object.required(cx, "name")?.text(cx)?;
    let place = object.required(cx, "in")?.text(cx)?;
    let content = object.has("content").then(|| read_content(cx, &mut object));
    let schema = match content {
        Some(_) => object.take("schema"),
        None => Some(object.required(cx, "schema")?),
    };
    let parameter = Parameter {
        at: node.at.clone(),
        name,
        location: location(&place),
        place,
        required: object.flag(cx, "required"),
        description: object.text(cx, "description"),
        rust_name: located_text(cx, &mut object, "x-rust-name"),
        style: located_text(cx, &mut object, "style"),
        allow_reserved: object.take("allowReserved").is_some(),
        allow_empty_value: object.take("allowEmptyValue").is_some(),
        schema: schema.map(|node| read_schema(cx, &node)),
        content,
        examples: read_examples(cx, &mut object),
    };
    // `explode` matters for lists and objects, which parameters cannot be.
    object.ignore(&["deprecated", "explode"]);
    object.finish(cx);
    Ok(parameter)
}

fn location(place: &str) -> ParameterIn {
    match place {
        "path" => ParameterIn::Path,
        "query" => ParameterIn::Query,
        "header" => ParameterIn::Header,
        "cookie" => ParameterIn::Cookie,
        _ => ParameterIn::Unknown,
    }
}

fn read_request_body(cx: &mut Loader<'_>, node: &At<'_>) -> Result<RequestBody, Reported> {
    let mut object = Object::open(cx, node, "Request Body Object")?;
    let body = RequestBody {
        at: node.at.clone(),
        required: object.flag(cx, "required"),
        description: object.text(cx, "description"),
        content: read_content(cx, &mut object),
    };
    object.finish(cx);
    Ok(body)
}

fn read_response(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Response, Reported> {
    let mut object = Object::open(cx, node, "Response Object")?;
    let content = read_content(cx, &mut object);
    // Answers' headers are there through `Response::headers`; links describe, they do not change.
    object.ignore(&["description", "headers", "links"]);
    object.finish(cx);
    Ok(Response { at: node.at.clone(), content })
}

fn read_content(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Vec<(String, MediaType)> {
    read_named(cx, object, "content", |cx, _, node| {
        Ok(read_media_type(cx, node).unwrap_or_else(|reported| {
            let broken = Schema { broken: Some(reported), ..Schema::default() };
            let schema = Some(cx.objects.schemas.push(broken));
            MediaType { at: node.at.clone(), schema, encoding: None, examples: Vec::new() }
        }))
    })
}

fn read_media_type(cx: &mut Loader<'_>, node: &At<'_>) -> Result<MediaType, Reported> {
    let mut object = Object::open(cx, node, "Media Type Object")?;
    let schema = object.take("schema").map(|node| read_schema(cx, &node));
    let encoding = located_value(&mut object, "encoding");
    let examples = read_examples(cx, &mut object);
    object.finish(cx);
    Ok(MediaType { at: node.at.clone(), schema, encoding, examples })
}
