//! Decides about each operation before it has a client and a name.

use super::answer::{Answer, choose_answer};
use super::body::{Body, choose_body};
use super::context::Lower;
use super::parameters::{effective_parameters, fit_template};
use crate::spec::{Operation, Parameter, PathItem};

/// One operation, and what is decided of it.
pub(super) struct Plan<'d> {
    pub(super) item: &'d PathItem,
    pub(super) operation: &'d Operation,
    /// Path parameters in the template's order, then the others in the document's.
    pub(super) parameters: Vec<&'d Parameter>,
    pub(super) body: Option<Body<'d>>,
    pub(super) answer: Answer,
}

/// Decides about every operation, whether or not a client will have it, so that one run finds all
/// problems.
pub(super) fn plan_operations<'d>(cx: &mut Lower<'d, '_>) -> Vec<Plan<'d>> {
    let operations: Vec<_> = cx.resolved.document.operations().collect();
    operations.into_iter().map(|(item, operation)| plan_operation(cx, item, operation)).collect()
}

fn plan_operation<'d>(
    cx: &mut Lower<'d, '_>,
    item: &'d PathItem,
    operation: &'d Operation,
) -> Plan<'d> {
    let parameters = effective_parameters(cx, item, operation).map(|mut parameters| {
        fit_template(cx, item, operation, &mut parameters);
        parameters
    });
    Plan {
        item,
        operation,
        parameters: parameters.unwrap_or_default(),
        body: choose_body(cx, operation),
        answer: choose_answer(cx, operation),
    }
}
