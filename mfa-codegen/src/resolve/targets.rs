//! Where references lead: the entries of one section of `components`, and what stands inside of them.

use super::names::{Miss, Names};
use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer, Reported, Severity};
use crate::source::Sources;
use crate::spec::{Component, Id, Reference};

/// One section of `components`, with its entries.
pub(super) struct Targets<'d, T> {
    names: Names<'d>,
    components: &'d [Component<T>],
}

impl<'d, T> Targets<'d, T> {
    pub(super) fn new(
        section: &'static str,
        what: &'static str,
        components: &'d [Component<T>],
        sources: &'d Sources,
    ) -> Self {
        let all = components.iter().map(|one| (one.at.file(), one.name.as_str())).collect();
        Self { names: Names::new(section, what, all, sources), components }
    }

    /// The same, where nothing is made of what they lead to.
    pub(super) fn of_warnings(mut self) -> Self {
        self.names.severity = Severity::Warning;
        self
    }

    /// The entry of a name.
    pub(super) fn named(&self, file: usize, name: &str) -> Option<Id<T>> {
        self.entry(self.names.named(file, name)?)
    }

    /// The entry that a text means which stands at a place.
    pub(super) fn find(&self, at: &JsonPointer, target: &str) -> Result<Id<T>, Miss> {
        let number = self.names.find(at, target)?;
        // Every number is an entry's: this can be no miss.
        self.entry(number).ok_or(Miss::Remote)
    }

    fn entry(&self, number: usize) -> Option<Id<T>> {
        self.components.get(number).map(|component| component.id)
    }

    /// Reports a reference that leads nowhere.
    pub(super) fn report_miss(
        &self,
        miss: Miss,
        reference: &Reference,
        diagnostics: &mut Diagnostics,
    ) -> Reported {
        self.names.report_miss(miss, reference, diagnostics)
    }

    pub(super) fn report(&self, problem: Diagnostic, diagnostics: &mut Diagnostics) -> Reported {
        self.names.report(problem, diagnostics)
    }
}
