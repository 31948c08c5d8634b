//! The Components Object, and the entries of other files that something refers to.

use super::files::Import;
use super::lists::{read_named, read_others};
use super::loader::Loader;
use super::operation::{read_parameter_or_ref, read_request_body_or_ref, read_response_or_ref};
use super::reader::{At, Object};
use super::samples::read_example;
use super::schema::read_schema;
use super::security::read_security_scheme;
use crate::spec::{Component, Components, Id, Located, RefOr, Value};

pub(super) fn read_components(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    others: &mut Vec<(&'static str, Located<Value>)>,
) -> Components {
    let Some(node) = object.take("components") else { return Components::default() };
    let Ok(mut object) = Object::open(cx, &node, "Components Object") else {
        return Components::default();
    };
    let components = Components {
        schemas: read_section(cx, &mut object, "schemas", read_schema),
        parameters: read_section(cx, &mut object, "parameters", read_parameter_or_ref),
        request_bodies: read_section(cx, &mut object, "requestBodies", read_request_body_or_ref),
        responses: read_section(cx, &mut object, "responses", read_response_or_ref),
        examples: read_section(cx, &mut object, "examples", read_example),
        security_schemes: read_named(cx, &mut object, "securitySchemes", |cx, _, node| {
            Ok(read_security_scheme(cx, node).map_or_else(RefOr::Broken, RefOr::Value))
        }),
    };
    others.extend(read_others(&mut object, &["headers", "links", "callbacks", "pathItems"]));
    object.finish(cx);
    components
}

fn read_section<T>(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Loader<'_>, &At<'_>) -> Id<T>,
) -> Vec<Component<T>> {
    let components =
        read_named(cx, object, keyword, |cx, name, node| Ok(component(cx, name, node, &read)));
    components.into_iter().map(|(_, component)| component).collect()
}

fn component<T>(
    cx: &mut Loader<'_>,
    name: &str,
    node: &At<'_>,
    read: impl Fn(&mut Loader<'_>, &At<'_>) -> Id<T>,
) -> Component<T> {
    Component { at: node.at.clone(), name: name.to_owned(), id: read(cx, node) }
}

/// Reads an entry of another file's components and adds it to the document's.
pub(super) fn read_import(
    cx: &mut Loader<'_>,
    components: &mut Components,
    import: &Import,
    node: &At<'_>,
) {
    let name = import.name.as_str();
    match import.section.as_str() {
        "schemas" => components.schemas.push(component(cx, name, node, read_schema)),
        "parameters" => {
            components.parameters.push(component(cx, name, node, read_parameter_or_ref));
        }
        "requestBodies" => {
            components.request_bodies.push(component(cx, name, node, read_request_body_or_ref));
        }
        "responses" => components.responses.push(component(cx, name, node, read_response_or_ref)),
        "examples" => components.examples.push(component(cx, name, node, read_example)),
        // `resolve` says that nothing can refer there.
        _ => {}
    }
}
