//! Visiting every object of a kind, wherever in the document it stands.

use super::{
    AdditionalProperties, Document, Example, MediaType, Operation, Parameter, PathItem, RefOr,
    RequestBody, Response, Schema, SchemaKind,
};

/// Every operation, with its path item.
pub(crate) fn operations(document: &Document) -> impl Iterator<Item = (&PathItem, &Operation)> {
    document.paths.iter().flat_map(|item| item.operations.iter().map(move |op| (item, op)))
}

/// Every parameter that is written out or referred to, outside and inside `components`.
pub(crate) fn parameters(document: &Document) -> impl Iterator<Item = &RefOr<Parameter>> {
    let of_paths = document.paths.iter().flat_map(|item| &item.parameters);
    let of_operations = operations(document).flat_map(|(_, operation)| &operation.parameters);
    let shared = document.components.parameters.iter().map(|component| &component.value);
    of_paths.chain(of_operations).chain(shared)
}

/// Every request body.
pub(crate) fn request_bodies(document: &Document) -> impl Iterator<Item = &RefOr<RequestBody>> {
    let of_operations = operations(document).filter_map(|(_, op)| op.request_body.as_ref());
    of_operations.chain(document.components.request_bodies.iter().map(|component| &component.value))
}

/// Every response.
pub(crate) fn responses(document: &Document) -> impl Iterator<Item = &RefOr<Response>> {
    let of_operations = operations(document).flat_map(|(_, op)| &op.responses);
    let shared = document.components.responses.iter().map(|component| &component.value);
    of_operations.map(|(_, response)| response).chain(shared)
}

/// Every example of a parameter or a body that is written out or referred to, outside and inside
/// `components`.
pub(crate) fn examples(document: &Document) -> impl Iterator<Item = &RefOr<Example>> {
    let of_parameters = parameters(document).filter_map(RefOr::value).flat_map(|it| &it.examples);
    let of_bodies = request_bodies(document).filter_map(RefOr::value).flat_map(|it| &it.content);
    let of_responses = responses(document).filter_map(RefOr::value).flat_map(|it| &it.content);
    let of_content = of_bodies.chain(of_responses).flat_map(|(_, media_type)| &media_type.examples);
    let shared = document.components.examples.iter().map(|component| &component.value);
    of_parameters.chain(of_content).chain(shared)
}

/// Every schema, the ones inside others included, outer ones first.
pub(crate) fn schemas<'d>(document: &'d Document, visit: &mut impl FnMut(&'d RefOr<Schema>)) {
    for component in &document.components.schemas {
        schemas_within(&component.value, visit);
    }
    schemas_in_use(document, visit);
}

/// Every schema outside `components.schemas`: those of parameters, bodies and responses.
pub(crate) fn schemas_in_use<'d>(
    document: &'d Document,
    visit: &mut impl FnMut(&'d RefOr<Schema>),
) {
    for parameter in parameters(document) {
        if let RefOr::Value(parameter) = parameter {
            schemas_within(&parameter.schema, visit);
        }
    }
    for body in request_bodies(document) {
        if let RefOr::Value(body) = body {
            schemas_of_content(&body.content, visit);
        }
    }
    for response in responses(document) {
        if let RefOr::Value(response) = response {
            schemas_of_content(&response.content, visit);
        }
    }
}

fn schemas_of_content<'d>(
    content: &'d [(String, MediaType)],
    visit: &mut impl FnMut(&'d RefOr<Schema>),
) {
    for (_, media_type) in content {
        if let Some(schema) = &media_type.schema {
            schemas_within(schema, visit);
        }
    }
}

/// A schema, and every one inside it.
pub(crate) fn schemas_within<'d>(
    schema: &'d RefOr<Schema>,
    visit: &mut impl FnMut(&'d RefOr<Schema>),
) {
    visit(schema);
    let RefOr::Value(schema) = schema else { return };
    match &schema.kind {
        SchemaKind::Array(array) => schemas_within(&array.items, visit),
        SchemaKind::Object(object) => {
            for property in &object.properties {
                schemas_within(&property.schema, visit);
            }
            if let AdditionalProperties::Typed(schema) = &object.additional {
                schemas_within(schema, visit);
            }
        }
        SchemaKind::AllOf(all_of) => {
            all_of.members.iter().for_each(|member| schemas_within(member, visit));
        }
        SchemaKind::Union(union) => {
            union.members.iter().for_each(|member| schemas_within(member, visit));
        }
        _ => {}
    }
}
