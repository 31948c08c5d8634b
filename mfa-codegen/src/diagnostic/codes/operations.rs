//! Family 02: operations and paths.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0201: a path that does not begin with a slash.
pub(crate) fn path_without_slash(at: &JsonPointer, path: &str) -> Diagnostic {
    Diagnostic::error("MFA0201", key(at), format!("the path `{path}` does not begin with `/`"))
        .help(format!("write `/{path}`"))
}

/// MFA0202: a path template with unbalanced or empty braces.
pub(crate) fn malformed_template(at: &JsonPointer, path: &str) -> Diagnostic {
    Diagnostic::error("MFA0202", key(at), format!("the path template `{path}` is malformed"))
        .help("write each parameter as `{name}`")
}

/// MFA0203: two operations share an `operationId`, so both would become the same method.
pub(crate) fn duplicate_operation_id(
    id: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0203", value(at), format!("operationId `{id}` is used twice"))
        .note(value(first), "first used here")
        .help("give each operation an id of its own")
}

/// MFA0204: the path template names a parameter that is not declared.
pub(crate) fn undeclared_path_parameter(
    at: &JsonPointer,
    name: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(
        "MFA0204",
        key(at),
        format!("no parameter `{name}` is declared for this path"),
    )
    .maybe_help(
        did_you_mean(near)
            .or_else(|| Some(format!("add `{{name: {name}, in: path, required: true, …}}`"))),
    )
}

/// MFA0205: a path parameter that the template does not have.
pub(crate) fn unused_path_parameter(at: &JsonPointer, name: &str, template: &str) -> Diagnostic {
    Diagnostic::error("MFA0205", value(at), format!("`{template}` has no `{{{name}}}`"))
        .help("name the parameter as in the path template, or give it another `in`")
}

/// MFA0206: a tag of an operation that is not in `tags`, while others decide the client.
pub(crate) fn unknown_tag(at: &JsonPointer, tag: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error("MFA0206", value(at), format!("the tag `{tag}` is not listed in `tags`"))
        .maybe_help(did_you_mean(near))
}

/// MFA0207: an operation that no tag gives to a client, while others have one.
pub(crate) fn operation_without_client(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0207", key(at), "no tag of this operation names its client")
        .help("give it a tag that has `x-client`")
}

/// MFA0208: an operation without an answer that means success.
pub(crate) fn no_success_response(at: &JsonPointer) -> Diagnostic {
    Diagnostic::warning("MFA0208", key(at), "this operation has no response for success")
        .label("its answer is not read")
        .help("add a response for `200`, or for the status that means success")
}

/// MFA0209: an operation with so many inputs that its builder would take the compiler minutes.
pub(crate) fn too_many_inputs(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0209", key(at), "this operation has more than 64 inputs")
        .help("move parameters into a request body")
}

/// MFA0210: an operation whose method is named after its verb and path.
pub(crate) fn missing_operation_id(at: &JsonPointer, made: &str) -> Diagnostic {
    Diagnostic::warning("MFA0210", key(at), format!("without an `operationId` this is `{made}`"))
        .help("add `operationId:`, so that the name does not change with the path")
}

/// MFA0211: two operations whose names differ and become the same method.
pub(crate) fn operation_id_collision(
    name: &str,
    at: &JsonPointer,
    first: &JsonPointer,
) -> Diagnostic {
    Diagnostic::error("MFA0211", key(at), format!("the method `{name}` would exist twice"))
        .note(key(first), "the first is made from this")
        .help("give one of the operations another `operationId`, or an `x-rust-name`")
}

/// MFA0212: an operation under a key that is no method. It is an error, unlike other unknown keywords,
/// because a method of the client would be missing.
pub(crate) fn unknown_method(at: &JsonPointer, name: &str, near: Option<&str>) -> Diagnostic {
    let other = "write `get`, `put`, `post`, `delete`, `options`, `head`, `patch` or `trace`";
    Diagnostic::error("MFA0212", key(at), format!("there is no method `{name}`"))
        .label("this is an operation")
        .maybe_help(did_you_mean(near).or_else(|| Some(other.to_owned())))
}

/// MFA0213: a path or an operation with servers of its own, none of which is the client's host.
pub(crate) fn unused_server(at: &JsonPointer, host: &str) -> Diagnostic {
    Diagnostic::warning("MFA0213", key(at), "these servers are not used")
        .label(format!("the client sends this to `{host}`, as all else"))
        .help("make a client of its own for these servers, with `.host(…)`, or leave them out")
}
