//! The OpenAPI Object and what stands directly in it.

use super::composition::read_schema_or_ref;
use super::envelope::read_envelope;
use super::files::Import;
use super::operation::{read_parameter, read_path_item, read_request_body, read_response};
use super::reader::{At, Object};
use super::samples::{direction, read_example, read_samples};
use super::security::{read_requirements, read_security_scheme};
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{Component, Components, Document, Located, RefOr, Reference, Server, Tag};

pub(super) fn read_document(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<Document, Reported> {
    let mut object = Object::open(diagnostics, node, "OpenAPI Object")?;
    check_version(diagnostics, &mut object)?;
    // What is wrong with it has been reported, and keeps nothing else from being read.
    let (title, description) = read_info(diagnostics, &mut object).unwrap_or_default();
    let document = Document {
        title,
        description,
        servers: read_servers(diagnostics, &mut object).unwrap_or_default(),
        tags: read_list(diagnostics, &mut object, "tags", read_tag),
        paths: read_named(diagnostics, &mut object, "paths", read_path_item)
            .into_iter()
            .map(|(_, item)| item)
            .collect(),
        components: read_components(diagnostics, &mut object),
        security: read_requirements(diagnostics, &mut object).unwrap_or_default(),
        envelope: read_envelope(diagnostics, &mut object),
    };
    object.refuse(diagnostics, &["webhooks", "jsonSchemaDialect"]);
    object.ignore(&["externalDocs"]);
    object.finish(diagnostics);
    Ok(document)
}

/// Comes first, because a document of version 2 is no document of version 3. A later one than 3.1 is
/// read as if it were that, to show the rest of its problems, too.
fn check_version(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> Result<(), Reported> {
    if let Some(swagger) = object.take("swagger") {
        let version = swagger.text(diagnostics)?;
        return Err(diagnostics.report(codes::unsupported_version(&swagger.at, &version)));
    }
    let node = object.required(diagnostics, "openapi")?;
    let version = node.text(diagnostics)?;
    let major_minor: Vec<&str> = version.split('.').take(2).collect();
    match major_minor.as_slice() {
        ["3", "0" | "1"] => Ok(()),
        ["3", _] => {
            diagnostics.report(codes::unsupported_version(&node.at, &version));
            Ok(())
        }
        _ => Err(diagnostics.report(codes::unsupported_version(&node.at, &version))),
    }
}

fn read_info(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<(String, Option<String>), Reported> {
    let node = object.required(diagnostics, "info")?;
    let mut info = Object::open(diagnostics, &node, "Info Object")?;
    let title = info.required(diagnostics, "title")?.text(diagnostics)?;
    let description = info.text(diagnostics, "description");
    info.ignore(&["version", "summary", "termsOfService", "contact", "license"]);
    info.finish(diagnostics);
    Ok((title, description))
}

fn read_tag(diagnostics: &mut Diagnostics, node: &At<'_>) -> Result<Tag, Reported> {
    let mut object = Object::open(diagnostics, node, "Tag Object")?;
    let name = object.required(diagnostics, "name")?.text(diagnostics)?;
    let description = object.text(diagnostics, "description");
    let client = located_text(diagnostics, &mut object, "x-client");
    let envelope = read_envelope(diagnostics, &mut object);
    object.ignore(&["externalDocs"]);
    object.finish(diagnostics);
    Ok(Tag { name, description, client, envelope })
}

/// `servers` of the document, a path item or an operation; `None` if there are none.
pub(super) fn read_servers(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Option<Vec<Server>> {
    let items = object.take("servers")?.list(diagnostics).ok()?;
    let servers = items.iter().filter_map(|item| read_server(diagnostics, item).ok());
    Some(servers.collect())
}

fn read_server(diagnostics: &mut Diagnostics, node: &At<'_>) -> Result<Server, Reported> {
    let mut object = Object::open(diagnostics, node, "Server Object")?;
    let url = object.required(diagnostics, "url")?.text(diagnostics)?;
    object.ignore(&["description", "variables", "name"]);
    object.finish(diagnostics);
    Ok(Server { url })
}

fn read_components(diagnostics: &mut Diagnostics, object: &mut Object<'_>) -> Components {
    let Some(node) = object.take("components") else { return Components::default() };
    let Ok(mut object) = Object::open(diagnostics, &node, "Components Object") else {
        return Components::default();
    };
    let components = Components {
        schemas: read_section(diagnostics, &mut object, "schemas", read_schema_or_ref),
        parameters: read_section(diagnostics, &mut object, "parameters", or_ref(read_parameter)),
        request_bodies: read_section(
            diagnostics,
            &mut object,
            "requestBodies",
            or_ref(read_request_body),
        ),
        responses: read_section(diagnostics, &mut object, "responses", or_ref(read_response)),
        examples: read_section(diagnostics, &mut object, "examples", read_example),
        security_schemes: read_named(
            diagnostics,
            &mut object,
            "securitySchemes",
            |diagnostics, _, node| Ok(read_security_scheme(diagnostics, node)),
        ),
    };
    object.refuse(diagnostics, &["headers", "links", "callbacks", "pathItems"]);
    object.finish(diagnostics);
    components
}

fn read_section<T>(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> RefOr<T>,
) -> Vec<Component<T>> {
    let components = read_named(diagnostics, object, keyword, |diagnostics, name, node| {
        Ok(read_component(diagnostics, name, node, &read))
    });
    components.into_iter().map(|(_, component)| component).collect()
}

fn read_component<T>(
    diagnostics: &mut Diagnostics,
    name: &str,
    node: &At<'_>,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> RefOr<T>,
) -> Component<T> {
    let value = read(diagnostics, node);
    Component { at: node.at.clone(), name: name.to_owned(), value }
}

/// Reads an object, or the reference in its place.
fn or_ref<T>(
    read: impl Fn(&mut Diagnostics, &At<'_>) -> Result<T, Reported>,
) -> impl Fn(&mut Diagnostics, &At<'_>) -> RefOr<T> {
    move |diagnostics, node| read_ref_or(diagnostics, node, &read)
}

/// Reads an entry of another file's components and adds it to the document's.
pub(super) fn read_import(
    diagnostics: &mut Diagnostics,
    components: &mut Components,
    import: &Import,
    node: &At<'_>,
) {
    let name = import.name.as_str();
    match import.section.as_str() {
        "schemas" => {
            components.schemas.push(read_component(diagnostics, name, node, read_schema_or_ref));
        }
        "parameters" => {
            components.parameters.push(read_component(
                diagnostics,
                name,
                node,
                or_ref(read_parameter),
            ));
        }
        "requestBodies" => {
            let body = read_component(diagnostics, name, node, or_ref(read_request_body));
            components.request_bodies.push(body);
        }
        "responses" => {
            components.responses.push(read_component(
                diagnostics,
                name,
                node,
                or_ref(read_response),
            ));
        }
        "examples" => {
            components.examples.push(read_component(diagnostics, name, node, read_example));
        }
        // `resolve` says that nothing can refer there.
        _ => {}
    }
}

/// A keyword with a text whose place matters later.
pub(super) fn located_text(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Option<Located<String>> {
    let node = object.take(keyword)?;
    let value = node.text(diagnostics).ok()?;
    Some(Located { at: node.at, value })
}

/// A keyword with a list of texts whose places matter later.
pub(super) fn located_texts(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
) -> Vec<Located<String>> {
    read_list(diagnostics, object, keyword, |diagnostics, node| {
        Ok(Located { at: node.at.clone(), value: node.text(diagnostics)? })
    })
}

/// A keyword with a list; items that cannot be read are reported and left out.
pub(super) fn read_list<T>(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> Result<T, Reported>,
) -> Vec<T> {
    let Some(Ok(items)) = object.take(keyword).map(|node| node.list(diagnostics)) else {
        return Vec::new();
    };
    items.iter().filter_map(|item| read(diagnostics, item).ok()).collect()
}

/// A keyword with a mapping from names that the author chose.
pub(super) fn read_named<T>(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Diagnostics, &str, &At<'_>) -> Result<T, Reported>,
) -> Vec<(String, T)> {
    let Some(Ok(entries)) = object.take(keyword).map(|node| node.entries(diagnostics)) else {
        return Vec::new();
    };
    let mut named = Vec::new();
    for (name, node) in entries {
        // These two objects can be extended; in the others such a key is a name like any other.
        if matches!(keyword, "paths" | "responses") && name.starts_with("x-") {
            continue;
        }
        if let Ok(value) = read(diagnostics, name, &node) {
            named.push((name.to_owned(), value));
        }
    }
    named
}

/// The same for objects that may be references.
pub(super) fn read_named_refs<T>(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
    keyword: &'static str,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> Result<T, Reported>,
) -> Vec<(String, RefOr<T>)> {
    read_named(diagnostics, object, keyword, |diagnostics, _, node| {
        Ok(read_ref_or(diagnostics, node, &read))
    })
}

/// An object, or the reference that stands in its place.
pub(super) fn read_ref_or<T>(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> Result<T, Reported>,
) -> RefOr<T> {
    try_read_ref_or(diagnostics, node, read).unwrap_or_else(RefOr::Broken)
}

fn try_read_ref_or<T>(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
    read: impl Fn(&mut Diagnostics, &At<'_>) -> Result<T, Reported>,
) -> Result<RefOr<T>, Reported> {
    let mut object = Object::open(diagnostics, node, "Reference Object")?;
    let Some(target) = object.take("$ref") else {
        return read(diagnostics, node).map(RefOr::Value);
    };
    if *target.node == super::node::Node::Null {
        // `$ref: #/components/…` without quotes: the rest of the line is a comment.
        return Err(diagnostics.report(codes::commented_ref(&target.at)));
    }
    let text = target.text(diagnostics)?;
    let description = object.text(diagnostics, "description");
    // What says nothing about the shape may stand beside a `$ref`, as OpenAPI 3.1 allows.
    let (samples, direction) = (read_samples(&mut object), direction(&object));
    object.ignore(&["summary", "title", "deprecated"]);
    // These would seem to work here; the first of them would leave a secret readable.
    object.refuse(diagnostics, &["x-sensitive", "x-accept-single", "x-accept-boolean"]);
    object.finish_reference(diagnostics);
    let reference = Reference::to(target.at, text);
    Ok(RefOr::Ref(Reference { description, samples, direction, ..reference }))
}
