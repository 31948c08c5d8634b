//! Security schemes and requirements.

use super::lists::{located_texts, read_list, required_text};
use super::loader::Loader;
use super::reader::{At, Object};
use crate::diagnostic::Reported;
use crate::spec::{Located, SecurityKind, SecurityRequirement, SecurityScheme};

pub(super) fn read_security_scheme(
    cx: &mut Loader<'_>,
    node: &At<'_>,
) -> Result<SecurityScheme, Reported> {
    let mut object = Object::open(cx, node, "Security Scheme Object")?;
    let description = object.text(cx, "description");
    let kind = required_text(cx, &mut object, "type")?;
    let kind = match kind.value.as_str() {
        "http" => {
            object.ignore(&["bearerFormat"]);
            SecurityKind::Http { scheme: required_text(cx, &mut object, "scheme")? }
        }
        "apiKey" => read_api_key(cx, &mut object)?,
        _ => {
            object.ignore(&["flows", "openIdConnectUrl"]);
            SecurityKind::Other { kind }
        }
    };
    object.finish(cx);
    Ok(SecurityScheme { at: node.at.clone(), description, kind })
}

fn read_api_key(cx: &mut Loader<'_>, object: &mut Object<'_>) -> Result<SecurityKind, Reported> {
    let location = required_text(cx, object, "in")?;
    let mut names = vec![required_text(cx, object, "name")?];
    names.extend(located_texts(cx, object, "x-header-aliases"));
    Ok(SecurityKind::ApiKey { location, names })
}

/// `security` of the document or an operation; `None` if the keyword is absent.
pub(super) fn read_requirements(
    cx: &mut Loader<'_>,
    object: &mut Object<'_>,
) -> Option<Vec<SecurityRequirement>> {
    let present = object.has("security");
    let requirements = read_list(cx, object, "security", |cx, node| {
        let schemes = node.entries(cx)?;
        let scheme = |(name, node): (&str, At<'_>)| Located { at: node.at, value: name.to_owned() };
        Ok(SecurityRequirement { schemes: schemes.into_iter().map(scheme).collect() })
    });
    present.then_some(requirements)
}
