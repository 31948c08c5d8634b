//! Family 09: the macro's arguments, and finding its document.

use super::words::did_you_mean;
use crate::diagnostic::{Diagnostic, Place, nearest};

/// MFA0901: arguments that are not of the form the macro takes.
pub(crate) fn malformed_arguments(expected: &str) -> Diagnostic {
    Diagnostic::error("MFA0901", Place::Macro, format!("expected {expected}"))
}

/// MFA0902: there is no such document.
pub(crate) fn missing_document(
    given: &str,
    tried: &[String],
    broken_link: Option<&str>,
) -> Diagnostic {
    let problem =
        Diagnostic::error("MFA0902", Place::Macro, format!("there is no document `{given}`"));
    let problem = tried
        .iter()
        .fold(problem, |problem, path| problem.note(Place::Macro, format!("tried `{path}`")));
    problem.help(match broken_link {
        Some(file) => format!(
            "`{file}` is a file where a folder should be; if it is a symbolic link that git \
             checked out as text, run `git config core.symlinks true` and check it out again"
        ),
        None => "write the path relative to the folder of Cargo.toml, or to this file".to_owned(),
    })
}

/// MFA0903: the document is there and cannot be read.
pub(crate) fn unreadable_document(path: &str, problem: &str) -> Diagnostic {
    Diagnostic::error("MFA0903", Place::Macro, format!("cannot read `{path}`: {problem}"))
        .help("name a file of at most 64 MiB that may be read")
}

/// MFA0904: an argument of a name that the macro does not know.
pub(crate) fn unknown_argument(name: &str, known: &[&str]) -> Diagnostic {
    let near = nearest(name, known.iter().copied());
    Diagnostic::error("MFA0904", Place::Macro, format!("unknown argument `{name}`")).maybe_help(
        did_you_mean(near).or_else(|| Some(format!("write `{} = …`", known.join(" = …` or `")))),
    )
}

/// MFA0905: the folder of the argument `references` is not there, or is none.
pub(crate) fn missing_folder(given: &str, path: &str, problem: &str) -> Diagnostic {
    Diagnostic::error(
        "MFA0905",
        Place::Macro,
        format!("cannot use the folder `{given}`: {problem}"),
    )
    .note(Place::Macro, format!("tried `{path}`"))
    .help("write its path relative to the folder of Cargo.toml")
}
