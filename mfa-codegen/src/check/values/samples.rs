//! The walk through the values of a document: where it is, what it has left, how it reports.

use std::rc::Rc;

use super::members::Members;
use crate::check::context::Check;
use crate::diagnostic::{Diagnostic, JsonPointer, codes};
use crate::ordered::Map;
use crate::spec::{Role, SchemaId};

/// How many values and properties are looked at in one document: far more than people write.
const MAX_STEPS: usize = 10_000_000;

/// The values of one document, and what is known of the one at hand.
pub(super) struct Samples<'s, 'c, 'd> {
    pub(super) cx: &'s mut Check<'c, 'd>,
    /// The purpose of the value at hand.
    pub(super) role: Role,
    /// The reference that led to it.
    pub(super) referrer: Option<&'d JsonPointer>,
    /// How many more values and properties are looked at.
    steps: usize,
    /// The members by the tags of a union, by its source.
    pub(super) members: Map<SchemaId, Rc<Members<'d>>>,
}

impl<'s, 'c, 'd> Samples<'s, 'c, 'd> {
    pub(super) fn new(cx: &'s mut Check<'c, 'd>) -> Self {
        let (role, referrer, members) = (Role::Default, None, Map::new());
        Self { cx, role, referrer, steps: MAX_STEPS, members }
    }

    pub(super) fn report(&mut self, at: &JsonPointer, problem: &str, help: Option<String>) {
        self.add(match self.role {
            Role::Default => codes::default_misfit(at, problem, help),
            Role::Example => codes::example_misfit(at, problem, help),
        });
    }

    pub(super) fn add(&mut self, problem: Diagnostic) {
        self.cx.report(match self.referrer {
            Some(reference) => problem.referred_to(reference),
            None => problem,
        });
    }

    /// Spends some of the steps; false if there are not enough of them left.
    pub(super) fn spend(&mut self, steps: usize) -> bool {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or_default();
        left.is_some()
    }
}
