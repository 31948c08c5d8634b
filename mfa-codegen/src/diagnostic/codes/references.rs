//! Family 01: references.

use super::words::{did_you_mean, key, value};
use crate::diagnostic::{Diagnostic, JsonPointer};

/// MFA0101: a `$ref` to nothing. It is a warning where an example should be, as no client is made of
/// examples.
pub(crate) fn unresolved_ref(
    at: &JsonPointer,
    target: &str,
    what: &str,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error("MFA0101", value(at), format!("unresolved reference `{target}`"))
        .label(format!("no {what} has this name"))
        .maybe_help(did_you_mean(near))
}

/// MFA0102: a `$ref` to another machine, or to an absolute path.
pub(crate) fn remote_ref(at: &JsonPointer, target: &str) -> Diagnostic {
    Diagnostic::error("MFA0102", value(at), format!("`{target}` is not a file beside this one"))
        .help("keep a copy beside this file, and write its relative path")
}

/// MFA0103: a `$ref` that does not lead to an entry of `components` of the right kind.
pub(crate) fn wrong_ref_section(at: &JsonPointer, target: &str, section: &str) -> Diagnostic {
    Diagnostic::error("MFA0103", value(at), format!("cannot refer to `{target}` here"))
        .help(format!("write `#/components/{section}/Name`"))
}

/// MFA0104: references that lead back to themselves.
pub(crate) fn cyclic_ref(at: &JsonPointer, target: &str) -> Diagnostic {
    Diagnostic::error("MFA0104", value(at), format!("`{target}` refers to itself"))
        .help("one of the references must lead to an object that is written out")
}

/// MFA0105: YAML took the target of a `$ref` for a comment.
pub(crate) fn commented_ref(at: &JsonPointer) -> Diagnostic {
    Diagnostic::error("MFA0105", key(at), "`$ref` has no target")
        .label("what follows a bare `#` is a comment in YAML")
        .help("put the target in quotes: `$ref: '#/components/…'`")
}

/// MFA0106: a `$ref` into a file that cannot be read.
pub(crate) fn unreadable_file(at: &JsonPointer, path: &str, problem: &str) -> Diagnostic {
    Diagnostic::error("MFA0106", value(at), format!("cannot read `{path}`: {problem}"))
        .help("paths are relative to the file with the reference")
}

/// MFA0107: a keyword beside a `$ref`, where it does nothing.
pub(crate) fn keyword_beside_ref(at: &JsonPointer, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::warning("MFA0107", key(at), format!("`{name}` beside a `$ref` is ignored"))
        .maybe_help(did_you_mean(near).or_else(|| {
            Some("write it where the reference leads to, or write the object out here".to_owned())
        }))
}

/// MFA0108: references through so many others that they are taken for a circle.
pub(crate) fn long_ref_chain(at: &JsonPointer, target: &str, longest: usize) -> Diagnostic {
    Diagnostic::error(
        "MFA0108",
        value(at),
        format!("`{target}` leads on through more than {longest} references"),
    )
    .help("refer to the object at the end of the chain")
}

/// MFA0109: a `$ref` to a file outside of the package, or behind a symbolic link that leads out of it.
/// References may lead to files below the folder of the crate's Cargo.toml, below the document's own
/// folder, and below the folder that `client!("…", references = "…")` names.
pub(crate) fn outside_file(at: &JsonPointer, path: &str) -> Diagnostic {
    Diagnostic::error(
        "MFA0109",
        value(at),
        format!("`{path}` is outside of the folders that references may lead to"),
    )
    .help(
        "keep a copy in the document's package, or allow a folder: `client!(\"…\", references = \"…\")`",
    )
}
