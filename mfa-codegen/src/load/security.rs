//! Security schemes and requirements.

use super::document::{located_texts, read_list};
use super::reader::{At, Object};
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{
    Located, SecurityKind, SecurityRequirement, SecurityScheme, is_credential_header,
};

pub(super) fn read_security_scheme(
    diagnostics: &mut Diagnostics,
    node: &At<'_>,
) -> Result<SecurityScheme, Reported> {
    let mut object = Object::open(diagnostics, node, "Security Scheme Object")?;
    let description = object.text(diagnostics, "description");
    let kind_node = object.required(diagnostics, "type")?;
    let kind = kind_node.text(diagnostics)?;
    let kind = match kind.as_str() {
        "http" => read_http(diagnostics, &mut object)?,
        "apiKey" => read_api_key(diagnostics, &mut object)?,
        _ => return Err(diagnostics.report(codes::unsupported_scheme(&kind_node.at, &kind))),
    };
    object.finish(diagnostics);
    Ok(SecurityScheme { at: node.at.clone(), description, kind })
}

fn read_http(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<SecurityKind, Reported> {
    object.ignore(&["bearerFormat"]);
    let node = object.required(diagnostics, "scheme")?;
    let scheme = node.text(diagnostics)?;
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => Ok(SecurityKind::Bearer),
        "basic" => Ok(SecurityKind::Basic),
        _ => Err(diagnostics.report(codes::unsupported_scheme(&node.at, &scheme))),
    }
}

fn read_api_key(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Result<SecurityKind, Reported> {
    let node = object.required(diagnostics, "in")?;
    let location = node.text(diagnostics)?;
    if location != "header" {
        return Err(diagnostics.report(codes::unsupported_api_key(&node.at, &location)));
    }
    let node = object.required(diagnostics, "name")?;
    let first = Located { at: node.at.clone(), value: node.text(diagnostics)? };
    let mut names = vec![first];
    names.extend(located_texts(diagnostics, object, "x-header-aliases"));
    for name in &names {
        if !is_credential_header(&name.value) {
            diagnostics.report(codes::invalid_header_name(&name.at, &name.value));
        }
    }
    Ok(SecurityKind::Header { names: names.into_iter().map(|name| name.value).collect() })
}

/// `security` of the document or an operation; `None` if the keyword is absent.
pub(super) fn read_requirements(
    diagnostics: &mut Diagnostics,
    object: &mut Object<'_>,
) -> Option<Vec<SecurityRequirement>> {
    let present = object.has("security");
    let requirements = read_list(diagnostics, object, "security", |diagnostics, node| {
        let schemes = node.entries(diagnostics)?;
        let scheme = |(name, node): (&str, At<'_>)| Located { at: node.at, value: name.to_owned() };
        Ok(SecurityRequirement { schemes: schemes.into_iter().map(scheme).collect() })
    });
    present.then_some(requirements)
}
