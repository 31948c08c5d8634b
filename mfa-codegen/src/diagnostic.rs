//! Problems found in a document: what they are, where they are, how they read.
//!
//! Every problem has a code and is made by one constructor in [`codes`]. A stage that cannot go on
//! returns [`Reported`], which only [`Diagnostics::report`] can make, so no failure is silent.

pub(crate) mod codes;
mod json;
mod lines;
mod locate;
mod pointer;
mod positions;
mod render;
mod routes;
mod suggest;
mod survey;

use std::collections::BTreeSet;

pub(crate) use lines::ParserLines;
pub(crate) use pointer::{JsonPointer, Step};
pub(crate) use positions::Positions;
use render::one_line;
pub(crate) use render::{position_of, render};
pub(crate) use suggest::nearest;

/// Where in a document a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The value that the pointer leads to.
    Value(JsonPointer),
    /// The key under which that value stands.
    Key(JsonPointer),
    /// The second of two equal keys.
    SecondKey(JsonPointer),
    /// A line and a column, counted from 1.
    Position { file: usize, line: usize, column: usize },
    /// The beginning of a file.
    Start { file: usize },
    /// The macro's arguments, which the compiler shows.
    Macro,
}

impl Place {
    /// Which file of the run it is in.
    pub(crate) fn file(&self) -> usize {
        match self {
            Self::Value(at) | Self::Key(at) | Self::SecondKey(at) => at.file(),
            Self::Position { file, .. } | Self::Start { file } => *file,
            Self::Macro => 0,
        }
    }
}

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
    /// What stands under the underline; may be empty.
    pub(crate) label: String,
    pub(crate) notes: Vec<Label>,
    pub(crate) help: Option<String>,
}

impl Diagnostic {
    fn error(code: &'static str, at: Place, message: impl Into<String>) -> Self {
        let severity = Severity::Error;
        let (message, label) = (one_line(&message.into()), String::new());
        Self { code, severity, at, message, label, notes: Vec::new(), help: None }
    }

    fn warning(code: &'static str, at: Place, message: impl Into<String>) -> Self {
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

    fn note(mut self, at: Place, text: impl Into<String>) -> Self {
        self.notes.push(Label { at, text: one_line(&text.into()) });
        self
    }

    fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(one_line(&text.into()));
        self
    }

    fn maybe_help(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.help(text),
            None => self,
        }
    }
}

/// Proof that a problem has been reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reported(());

/// All problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
    /// What has been reported where: several stages may stumble over one thing.
    seen: BTreeSet<(&'static str, Place)>,
    /// How many names have been looked through for "did you mean".
    looked_through: usize,
}

/// With more mistakes and names than this, nobody reads what each may have meant.
const MOST_LOOKED_THROUGH: usize = 1_000_000;

impl Diagnostics {
    /// Adds a problem.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) -> Reported {
        if self.seen.insert((diagnostic.code, diagnostic.at.clone())) {
            self.found.push(diagnostic);
        }
        Reported(())
    }

    /// The name that `wrong` may have been meant for: [`nearest`] for lists as long as the document
    /// makes them.
    pub(crate) fn nearest<'n>(
        &mut self,
        wrong: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        let left = MOST_LOOKED_THROUGH.saturating_sub(self.looked_through);
        let looked_through = &mut self.looked_through;
        nearest(wrong, names.into_iter().take(left).inspect(|_| *looked_through += 1))
    }

    /// Lets the caller pass only if no error has been reported.
    pub(crate) fn gate(&self) -> Result<(), Reported> {
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        if self.found.iter().any(is_error) { Err(Reported(())) } else { Ok(()) }
    }

    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}
