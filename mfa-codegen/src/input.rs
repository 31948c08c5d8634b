//! What can be wrong before there is a document to look at: family 09.

use crate::diagnostic::{self, Positions, codes};
use crate::source::Sources;

/// A problem of the macro's own input. The compiler shows its place; the text is ours.
///
/// # Examples
///
/// ```
/// let problem = mfa_codegen::InputProblem::UnknownArgument { name: "warning", known: &["warnings"] };
/// assert!(problem.text().starts_with("[MFA0904] unknown argument `warning`"));
/// assert!(problem.text().ends_with("did you mean `warnings`?"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputProblem<'i> {
    /// MFA0901: arguments that are not of the form the macro takes.
    MalformedArguments {
        /// What should stand there.
        expected: &'i str,
    },
    /// MFA0902: there is no such document.
    MissingDocument {
        /// The path in the macro's argument.
        given: &'i str,
        /// The files it could have meant.
        tried: &'i [String],
        /// A file that stands where the path needs a folder.
        broken_link: Option<&'i str>,
    },
    /// MFA0903: the document is there and cannot be read.
    UnreadableDocument {
        /// The file.
        path: &'i str,
        /// Why it cannot be read.
        problem: &'i str,
    },
    /// MFA0904: an argument of a name that the macro does not know.
    UnknownArgument {
        /// The name.
        name: &'i str,
        /// The names that could stand in its place.
        known: &'i [&'i str],
    },
    /// MFA0905: the folder that references may lead to is not there.
    MissingFolder {
        /// The path in the macro's argument.
        given: &'i str,
        /// The folder that it means.
        path: &'i str,
        /// What is wrong with it.
        problem: &'i str,
    },
}

impl InputProblem<'_> {
    /// The problem as [`Problem::text`](crate::Problem::text) shows those of a document, without a
    /// snippet.
    #[must_use]
    pub fn text(&self) -> String {
        let found = match *self {
            Self::MalformedArguments { expected } => codes::malformed_arguments(expected),
            Self::MissingDocument { given, tried, broken_link } => {
                codes::missing_document(given, tried, broken_link)
            }
            Self::UnreadableDocument { path, problem } => codes::unreadable_document(path, problem),
            Self::UnknownArgument { name, known } => codes::unknown_argument(name, known),
            Self::MissingFolder { given, path, problem } => {
                codes::missing_folder(given, path, problem)
            }
        };
        let sources = Sources::new("", b"");
        diagnostic::render(&found, &sources, &Positions::of(&[], &sources))
    }
}
