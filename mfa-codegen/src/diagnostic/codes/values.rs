//! Family 04, continued: the rules for values, and the values that a document itself gives.

use super::{key, value};
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
