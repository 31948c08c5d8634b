//! The OpenAPI Object and the small objects that stand directly in it.

use super::components::read_components;
use super::envelope::read_envelope;
use super::lists::{located_text, read_list, read_named, read_others};
use super::loader::Loader;
use super::operation::read_path_item;
use super::reader::{At, Object};
use super::security::read_requirements;
use super::servers::read_servers;
use crate::diagnostic::{Reported, codes};
use crate::spec::{Document, Objects, Tag};

pub(super) fn read_document(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Document, Reported> {
    let mut object = Object::open(cx, node, "OpenAPI Object")?;
    check_version(cx, &mut object)?;
    // A problem in it has been reported, and keeps nothing else from being read.
    let (title, description) = read_info(cx, &mut object).unwrap_or_default();
    let mut others = read_others(&mut object, &["webhooks", "jsonSchemaDialect"]);
    let document = Document {
        title,
        description,
        servers: read_servers(cx, &mut object).unwrap_or_default(),
        tags: read_list(cx, &mut object, "tags", read_tag),
        components: read_components(cx, &mut object, &mut others),
        paths: read_named(cx, &mut object, "paths", read_path_item)
            .into_iter()
            .map(|(_, item)| item)
            .collect(),
        objects: Objects::default(),
        security: read_requirements(cx, &mut object).unwrap_or_default(),
        envelope: read_envelope(cx, &mut object),
        others,
    };
    object.ignore(&["externalDocs"]);
    object.finish(cx);
    Ok(document)
}

/// Comes first, because a document of version 2 is no document of version 3. A later one than 3.1 is
/// read as if it were that, to show the rest of its problems, too.
fn check_version(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Result<(), Reported> {
    if let Some(swagger) = object.take("swagger") {
        let version = swagger.text(cx)?;
        return Err(cx.report(codes::unsupported_version(&swagger.at, &version)));
    }
    let node = object.required(cx, "openapi")?;
    let version = node.text(cx)?;
    let major_minor: Vec<&str> = version.split('.').take(2).collect();
    match major_minor.as_slice() {
        ["3", "0" | "1"] => Ok(()),
        ["3", _] => {
            cx.report(codes::unsupported_version(&node.at, &version));
            Ok(())
        }
        _ => Err(cx.report(codes::unsupported_version(&node.at, &version))),
    }
}

fn read_info(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
) -> Result<(String, Option<String>), Reported> {
    let node = object.required(cx, "info")?;
    let mut info = Object::open(cx, &node, "Info Object")?;
    let title = info.required(cx, "title")?.text(cx)?;
    let description = info.text(cx, "description");
    info.ignore(&["version", "summary", "termsOfService", "contact", "license"]);
    info.finish(cx);
    Ok((title, description))
}

fn read_tag(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Tag, Reported> {
    let mut object = Object::open(cx, node, "Tag Object")?;
    let name = object.required(cx, "name")?.text(cx)?;
    let description = object.text(cx, "description");
    let client = located_text(cx, &mut object, "x-client");
    let envelope = read_envelope(cx, &mut object);
    object.ignore(&["externalDocs"]);
    object.finish(cx);
    Ok(Tag { name, description, client, envelope })
}
