//! Names that generated code has already, and how the document's give way to them.
//!
//! Whether a name gives way is seen from the name alone. So nothing that a document gains gives a name
//! to something else that was there before.

/// Methods that generated types have of their own.
const METHODS: [&str; 6] = ["build", "builder", "call", "header", "host", "timeouts"];
/// Methods that clients, their builders and their services have beside those: fields may have these
/// names.
const OF_CLIENTS: [&str; 11] = [
    "fresh_connections",
    "header_names",
    "hooks",
    "http_client",
    "into_service",
    "max_answer",
    "max_in_flight",
    "max_refusal",
    "request",
    "retry",
    "service",
];
/// Methods that calls have beside those: inputs are set by others.
const OF_CALLS: [&str; 10] = [
    "attempt_timeout",
    "bearer",
    "max_answer",
    "max_refusal",
    "raw",
    "request_id",
    "retry",
    "send",
    "stall_timeout",
    "timeout",
];

/// Whether generated code has an item of this name where the thing would have its own. Names that are given
/// (`x-rust-name`) do not give way.
pub(super) fn is_taken(what: &str, given: &str) -> bool {
    match what {
        "field" => given == "build",
        "parameter" => OF_CALLS.contains(&given) || matches!(given, "call" | "header"),
        "method" => OF_CLIENTS.contains(&given) || given == "builder",
        _ => false,
    }
}

/// The variant for everything that an enum does not list.
pub(in crate::lower) const CATCH_ALL: &str = "Unknown";
/// The function that starts a value which no condition is about.
pub(in crate::lower) const OTHER: &str = "other";
/// The setter that takes an `Option` is called like the other one behind this.
pub(in crate::lower) const MAYBE: &str = "maybe_";

/// The name for a thing of this kind, moved out of the way of generated code's own.
pub(super) fn give_way(what: &str, made: String) -> String {
    match what {
        "variant" | "alternative" => variant(made),
        "case" if is_repeated(&made, OTHER, "_value") => made + "_value",
        "field" | "parameter" if made.starts_with(MAYBE) => made + "_",
        "method" if OF_CLIENTS.contains(&made.as_str()) => made + "_",
        "parameter" if OF_CALLS.contains(&made.as_str()) => made + "_",
        _ if METHODS.contains(&made.as_str()) => made + "_",
        _ => made,
    }
}

/// The name of a variant that is called like this: `Unknown` is the catch-all's, so a value of that name
/// is `UnknownValue`, and one of that name has one `Value` more.
pub(in crate::lower) fn variant(made: String) -> String {
    if is_repeated(&made, CATCH_ALL, "Value") { made + "Value" } else { made }
}

/// Whether a name is this word with any number of these behind it.
fn is_repeated(name: &str, word: &str, suffix: &str) -> bool {
    name.strip_prefix(word).is_some_and(|rest| rest.trim_start_matches(suffix).is_empty())
}
