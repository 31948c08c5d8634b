//! All problems of a run, and the proof that one has been reported.

use super::place::Place;
use super::problem::{Diagnostic, Severity};
use super::suggest::Search;
use crate::ordered::Set;

/// Proof that a problem has been reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reported(());

/// All problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
    /// The codes of those, with their places: several stages may stumble over one thing.
    seen: Set<(&'static str, Place)>,
    /// The problem that all which is reported follows from, from here on.
    cause: Option<Reported>,
    /// How many names have been looked through for "did you mean".
    looked_through: usize,
}

/// With more mistakes and names than this, nobody reads what each may have meant.
const MOST_LOOKED_THROUGH: usize = 1_000_000;

impl Diagnostics {
    /// Takes every problem from here on for one that follows from a problem which has been reported: it
    /// is told by that one, and not added.
    pub(crate) fn blame(&mut self, cause: Reported) {
        self.cause = Some(cause);
    }

    /// Adds a problem.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) -> Reported {
        if let Some(cause) = self.cause {
            return cause;
        }
        if self.seen.insert((diagnostic.code, diagnostic.at.clone())) {
            self.found.push(diagnostic);
        }
        Reported(())
    }

    /// The name that `wrong` may have been meant for: [`nearest`](super::nearest) for lists as long as the document
    /// makes them.
    pub(crate) fn nearest<'n>(
        &mut self,
        wrong: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        let mut search = Search::of(wrong);
        for name in names {
            if MOST_LOOKED_THROUGH <= self.looked_through {
                break;
            }
            self.looked_through += 1;
            search.look_at(name);
        }
        search.nearest
    }

    /// Lets the caller pass only if no error has been reported.
    pub(crate) fn gate(&self) -> Result<(), Reported> {
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        if self.found.iter().any(is_error) { Err(Reported(())) } else { Ok(()) }
    }

    /// The severity of the worst problem so far.
    pub(crate) fn worst(&self) -> Option<Severity> {
        match self.gate() {
            Err(_) => Some(Severity::Error),
            Ok(()) => self.found.first().map(|found| found.severity),
        }
    }

    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}
