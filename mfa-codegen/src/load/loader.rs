//! The problems and the objects that reading adds to.

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::spec::Objects;

/// Everything that a reading function adds to.
pub(super) struct Loader<'l> {
    pub(super) diagnostics: &'l mut Diagnostics,
    pub(super) objects: Objects,
}

impl Loader<'_> {
    pub(super) fn report(&mut self, problem: Diagnostic) -> Reported {
        self.diagnostics.report(problem)
    }
}
