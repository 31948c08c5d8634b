//! The references of parameters, bodies, responses and examples.

use super::links::LONGEST_CHAIN;
use super::targets::Targets;
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{Arena, ById, Id, RefOr};

/// Each object of a kind, itself or through references; `None` where there is none, which has been
/// reported.
pub(super) type Section<'d, T> = ById<RefOr<T>, Option<&'d T>>;

/// Follows every reference to objects of one kind.
pub(super) fn resolve_section<'d, T>(
    objects: &'d Arena<RefOr<T>>,
    targets: &Targets<'d, RefOr<T>>,
    diagnostics: &mut Diagnostics,
) -> Section<'d, T> {
    objects.map(None, |(_, object)| follow(objects, object, targets, diagnostics).ok())
}

fn follow<'d, T>(
    objects: &'d Arena<RefOr<T>>,
    object: &'d RefOr<T>,
    targets: &Targets<'d, RefOr<T>>,
    diagnostics: &mut Diagnostics,
) -> Result<&'d T, Reported> {
    let first = match object {
        RefOr::Value(value) => return Ok(value),
        RefOr::Broken(reported) => return Err(*reported),
        RefOr::Ref(first) => first,
    };
    let mut reference = first;
    let mut visited: Vec<Id<RefOr<T>>> = Vec::new();
    while visited.len() < LONGEST_CHAIN {
        let found = targets.find(&reference.at, &reference.target);
        let id = found.map_err(|miss| targets.report_miss(miss, reference, diagnostics))?;
        reference = match &objects[id] {
            RefOr::Value(value) => return Ok(value),
            RefOr::Broken(reported) => return Err(*reported),
            RefOr::Ref(next) => next,
        };
        if visited.contains(&id) {
            let problem = codes::cyclic_ref(&first.at, &first.target);
            return Err(targets.report(problem, diagnostics));
        }
        visited.push(id);
    }
    let problem = codes::long_ref_chain(&first.at, &first.target, LONGEST_CHAIN);
    Err(targets.report(problem, diagnostics))
}
