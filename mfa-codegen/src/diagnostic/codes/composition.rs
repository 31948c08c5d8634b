//! Family 04: schemas made of schemas.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0411: a composition without members.
pub(crate) fn empty_composition(at: &JsonPointer, keyword: &str) -> Diagnostic {
    Diagnostic::error("MFA0411", value(at), format!("this `{keyword}` has no members"))
        .help(format!("list its members, or remove `{keyword}`"))
}

/// MFA0412: members of an `allOf` that no value can be at once, or that are not objects.
pub(crate) fn not_an_object(
    at: &JsonPointer,
    found: &str,
    object: Option<&JsonPointer>,
) -> Diagnostic {
    let message = format!("`allOf` joins objects, and this is {}", with_article(found));
    let problem = Diagnostic::error("MFA0412", value(at), message)
        .help("take it out of the `allOf`, or make it an object");
    match object {
        Some(object) => problem.note(value(object), "an object"),
        None => problem,
    }
}

fn with_article(what: &str) -> String {
    let article = if what.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} `{what}`")
}

/// MFA0412: one property with two types.
pub(crate) fn contradictory_property(
    name: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    let message = format!("this `allOf` has two types for the property `{name}`");
    Diagnostic::error("MFA0412", key(at), message)
        .note(key(first), "another type here")
        .help("define it once, or twice in the same way")
}

/// MFA0413: alternatives that cannot be told apart.
pub(crate) fn no_discriminator(at: &JsonPointer, keyword: &str) -> Diagnostic {
    let message = format!("nothing tells the members of this `{keyword}` apart");
    Diagnostic::error("MFA0413", key(at), message).help(
        "add `discriminator: { propertyName: … }` beside it, and make each member a `$ref` to an \
         object with that property",
    )
}

/// MFA0413: an alternative without a name.
pub(crate) fn nameless_member(at: &JsonPointer, property: &str) -> Diagnostic {
    let message = format!("no value of `{property}` stands for this member");
    Diagnostic::error("MFA0413", value(at), message).help(
        "move it to `#/components/schemas`, and refer to it: the value is then the schema's name, \
         or what `mapping` says",
    )
}

/// MFA0414: a condition on a property that does not exist.
pub(crate) fn condition_on_no_property(
    at: &JsonPointer,
    name: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error("MFA0414", key(at), format!("there is no property `{name}` to decide on"))
        .maybe_help(did_you_mean(near))
}

/// MFA0414: a condition on a property that is no enum.
pub(crate) fn condition_on_no_enum(
    at: &JsonPointer,
    name: &str,
    schema: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0414", key(at), format!("`{name}` is not an enum of strings"))
        .note(value(schema), "its schema")
        .help("list the values it can have with `enum`")
}

/// MFA0414: a condition on a value that the property cannot have.
pub(crate) fn condition_on_no_value(
    at: &JsonPointer,
    text: &str,
    property: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error("MFA0414", value(at), format!("`{text}` is not a value of `{property}`"))
        .maybe_help(did_you_mean(near))
}

/// MFA0415: an `allOf` of more than can be joined.
pub(crate) fn too_large_composition(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0415", key(at), "this `allOf` leads to too many others")
        .help("refer to fewer levels of schemas that are made of each other")
}

/// MFA0416: a discriminator that names something else than a member.
pub(crate) fn mapping_to_no_member(
    at: &JsonPointer,
    target: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error("MFA0416", value(at), format!("`{target}` is not one of the members"))
        .maybe_help(did_you_mean(near).or_else(|| {
            Some("write the same reference as in the list of members, or add it there".to_owned())
        }))
}

/// MFA0417: a member without the property that would tell it from the others.
pub(crate) fn member_without_tag(
    at: &JsonPointer,
    property: &str,
    discriminator: &JsonPointer,
) -> Diagnostic {
    let message = format!("this member has no text `{property}`");
    Diagnostic::error("MFA0417", value(at), message)
        .note(value(discriminator), "the discriminator")
        .help(format!("add the property `{property}`, a string, to this schema"))
}

/// MFA0418: one value of a discriminator for two members.
pub(crate) fn duplicate_tag(tag: &str, at: &JsonPointer, first: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0418", value(at), format!("`{tag}` stands for two members"))
        .note(value(first), "the other one")
        .help("give each member a value of its own in `mapping`")
}

/// MFA0419: a condition that cannot be expressed.
pub(crate) fn ignored_condition(at: &JsonPointer) -> Diagnostic {
    Diagnostic::warning("MFA0419", key(at), "this condition is ignored").help(
        "only `if: { properties: { p: { const: v } } }` with one enum property, and `then` with \
         `required` and nested `properties`, can be expressed",
    )
}
