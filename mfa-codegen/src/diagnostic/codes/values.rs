//! Family 04, continued: the rules for values, and the values that a document itself gives.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0420: a rule whose value says nothing. It is ignored: the server knows what it enforces.
pub(crate) fn unusable_rule(
    at: &JsonPointer,
    keyword: &str,
    expected: &str,
    found: impl Into<String>,
) -> Diagnostic {
    let message = format!("expected {expected}, found {}; `{keyword}` is ignored", found.into());
    Diagnostic::warning("MFA0420", value(at), message)
        .help(format!("give `{keyword}` {expected}, or remove it"))
}

/// MFA0421: two rules that no value can keep together, so that nothing valid could ever be built.
pub(crate) fn contradictory_rules(
    low: &str,
    at: &JsonPointer,
    high: &str,
    other: &JsonPointer,
) -> Diagnostic {
    let message = format!("no value can keep both `{low}` and `{high}`");
    Diagnostic::error("MFA0421", value(at), message)
        .note(value(other), "the other one is here")
        .help("correct one of the two")
}

/// MFA0422: a rule about values of another type, which does nothing.
pub(crate) fn rule_of_another_type(at: &JsonPointer, keyword: &str, ty: &str) -> Diagnostic {
    let message = format!("`{keyword}` does nothing in a schema of type `{ty}`");
    Diagnostic::warning("MFA0422", key(at), message).help("remove it, or correct `type`")
}

/// MFA0409: an integer format that is neither ours nor in OpenAPI's registry.
pub(crate) fn unknown_integer_format(
    at: &JsonPointer,
    format: &str,
    near: Option<&str>,
    more: usize,
) -> Diagnostic {
    Diagnostic::warning(
        "MFA0409",
        value(at),
        format!("unknown integer format `{format}` is ignored"),
    )
    .label(more_places(more))
    .maybe_help(did_you_mean(near).or_else(|| Some("write `int32` or `int64`".to_owned())))
}

/// MFA0423: a format of strings or numbers that is neither ours nor in OpenAPI's registry.
pub(crate) fn unknown_format(
    at: &JsonPointer,
    ty: &str,
    format: &str,
    near: Option<&str>,
    more: usize,
) -> Diagnostic {
    let message = format!("unknown {ty} format `{format}` is ignored");
    let other = || Some("say it in `description`, or with a `pattern`".to_owned());
    let help = did_you_mean(near).or_else(|| other().filter(|_| ty == "string"));
    Diagnostic::warning("MFA0423", value(at), message).label(more_places(more)).maybe_help(help)
}

/// MFA0424: a `default` that its own schema refuses. It is an error, because one of the two is
/// wrong: either the server does not do what the document says, or the generated type cannot hold
/// the value.
pub(crate) fn default_misfit(at: &JsonPointer, problem: &str, help: Option<String>) -> Diagnostic {
    let message = format!("this default does not fit its schema: {problem}");
    let help = help.or_else(|| Some("correct the value, or the schema".to_owned()));
    Diagnostic::error("MFA0424", value(at), message).maybe_help(help)
}

/// MFA0425: an example that its own schema refuses. A warning: nothing is made of examples.
pub(crate) fn example_misfit(at: &JsonPointer, problem: &str, help: Option<String>) -> Diagnostic {
    let message = format!("this example does not fit its schema: {problem}");
    let help = help.or_else(|| Some("correct the value, or the schema".to_owned()));
    Diagnostic::warning("MFA0425", value(at), message).maybe_help(help)
}

/// MFA0426: a `default` that does not have the form of its `format`. A warning, unlike other
/// defaults that do not fit: a format is a remark for JSON Schema, and servers do send empty texts
/// where they have no date or address.
pub(crate) fn default_of_another_form(at: &JsonPointer, expected: &str) -> Diagnostic {
    let message = format!("this default does not have the form of its format: expected {expected}");
    Diagnostic::warning("MFA0426", value(at), message)
        .help("correct the value, or remove `default` or `format`")
}

/// MFA0427: a default or an example with a property that looks like a slip in another's name. A
/// warning: JSON Schema allows properties of any name.
pub(crate) fn unknown_property(at: &JsonPointer, name: &str, near: &str) -> Diagnostic {
    Diagnostic::warning("MFA0427", key(at), format!("the schema has no property `{name}`"))
        .maybe_help(did_you_mean(Some(near)))
}

/// MFA0428: `default: null` where `null` is no value. A warning: it is how some generators of
/// documents say that there is no default.
pub(crate) fn null_default(at: &JsonPointer) -> Diagnostic {
    let message = "this default is null, which the schema does not allow; it counts as no default";
    Diagnostic::warning("MFA0428", value(at), message)
        .help("remove `default`, or let the schema allow null")
}

/// What is said once stands in how many places more.
fn more_places(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "and in 1 more place".to_owned(),
        more => format!("and in {more} more places"),
    }
}
