//! One problem of a document.

use super::place::Place;
use super::pointer::JsonPointer;
use super::text::one_line;

/// Another place that explains a problem, and what it has to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) at: Place,
    pub(crate) text: String,
}

/// Whether a problem keeps a client from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It does.
    Error,
    /// It does not: the document can be read all the same.
    Warning,
}

/// One problem of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Diagnostic {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) at: Place,
    pub(crate) message: String,
    /// The text under the underline; may be empty.
    pub(crate) label: String,
    pub(crate) notes: Vec<Label>,
    pub(crate) help: Option<String>,
}

impl Diagnostic {
    pub(super) fn error(code: &'static str, at: Place, message: impl Into<String>) -> Self {
        let severity = Severity::Error;
        let (message, label) = (one_line(&message.into()), String::new());
        Self { code, severity, at, message, label, notes: Vec::new(), help: None }
    }

    pub(super) fn warning(code: &'static str, at: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, at, message) }
    }

    /// The same problem, in something that no client is made of.
    pub(crate) fn into_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// The same problem, with the reference that led to it.
    pub(crate) fn referred_to(self, reference: &JsonPointer) -> Self {
        self.note(Place::Value(reference.clone()), "referred to here")
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        self.label = one_line(&text.into());
        self
    }

    pub(super) fn note(mut self, at: Place, text: impl Into<String>) -> Self {
        self.notes.push(Label { at, text: one_line(&text.into()) });
        self
    }

    pub(super) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(one_line(&text.into()));
        self
    }

    pub(super) fn maybe_help(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.help(text),
            None => self,
        }
    }
}
