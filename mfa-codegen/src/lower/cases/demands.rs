//! The demands of conditions on a value, however it is made: a call checks them before anything is sent.

use crate::diagnostic::codes;
use crate::lower::context::Lower;
use crate::model::{Demand, Field, Requirement, Struct, Types};
use crate::shape::Condition;

/// The fields that the conditions of a value ask for, and those that they forbid.
pub(super) fn demands(
    cx: &mut Lower<'_, '_>,
    types: &Types,
    definition: &Struct,
    group: &[&Condition<'_>],
) -> Vec<Demand> {
    let mut demands = Vec::new();
    for condition in group {
        for (named, wanted) in condition
            .required
            .iter()
            .map(|named| (named, true))
            .chain(condition.forbidden.iter().map(|named| (named, false)))
        {
            let Some(way) = way(types, definition, &named.path) else { continue };
            let is_always_there = way.last().is_some_and(|field| {
                matches!(field.requirement, Requirement::Required | Requirement::Nullable)
            });
            match (is_always_there, wanted) {
                (false, _) => demands.push(Demand { way, wanted }),
                (true, true) => {}
                (true, false) => {
                    let problem = codes::ignored_condition(&named.at);
                    cx.diagnostics.report(problem.label("it is required, so this can never hold"));
                }
            }
        }
    }
    demands
}

/// The fields on the way to a property.
fn way(types: &Types, definition: &Struct, path: &[String]) -> Option<Vec<Field>> {
    let mut definition = Some(definition);
    let mut way = Vec::new();
    for key in path {
        let field = definition?.fields.iter().find(|field| field.keys.first() == Some(key))?;
        definition = types.object(&field.ty);
        way.push(field.clone());
    }
    Some(way)
}
