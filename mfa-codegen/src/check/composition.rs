//! Family 04: joined objects and their conditions.

use super::context::Check;
use super::object_names::{check_aliases, check_required};
use crate::diagnostic::{JsonPointer, codes};
use crate::resolve::Link;
use crate::shape::{Condition, Conflict, Kind, PropertyPath, Record};
use crate::spec::{ById, Composition, Keyword, Located, Property, Schema, Value, counting};

pub(super) fn check_compositions(cx: &mut Check<'_, '_>) {
    let shapes = cx.shapes;
    for (id, _) in counting(cx.resolved.schemas) {
        let shape = shapes.of(id);
        // The sole member of a composition is looked at by itself.
        let Kind::Record(record) = &shape.kind else { continue };
        if shape.source == id {
            check_record(cx, record);
        }
    }
}

fn check_record(cx: &mut Check<'_, '_>, record: &Record<'_>) {
    for at in &record.ignored {
        cx.report(codes::ignored_condition(at));
    }
    for conflict in &record.conflicts {
        check_conflict(cx, conflict);
    }
    if !record.is_whole() {
        return;
    }
    if record.is_joined {
        check_required(cx, record);
        check_aliases(cx, record);
    }
    for condition in &record.conditions {
        check_condition(cx, record, condition);
    }
}

fn check_conflict(cx: &mut Check<'_, '_>, conflict: &Conflict<'_>) {
    let schemas = cx.resolved.schemas;
    cx.report(match conflict {
        Conflict::NoObject { member, found, object } => {
            let object = object.map(|object| cx.place(object));
            codes::not_an_object(&cx.place(*member), found, object.as_ref())
        }
        Conflict::Property { second, first } => {
            codes::contradictory_property(&second.name, &second.at, &first.at)
        }
        Conflict::TooLarge(id) => codes::too_large_composition(&schemas[*id].at(Keyword::AllOf)),
        Conflict::Circle(via) => {
            let Some(reference) = &schemas[*via].reference else { return };
            codes::cyclic_ref(&reference.at, &reference.target)
        }
    });
}

/// The schemas that are joined to others, or are alternatives beside properties: the property that they
/// require may stand elsewhere.
pub(super) fn joined_to_others(cx: &Check<'_, '_>) -> ById<Schema, bool> {
    let mut joined = cx.resolved.schemas.map(false, |_| false);
    for (id, schema) in counting(cx.resolved.schemas) {
        if let Link::Inner(_) = cx.resolved.links[id] {
            continue;
        }
        let Composition { all_of, one_of, any_of, .. } = schema.composition();
        let alternatives = [one_of, any_of].into_iter().filter(|_| schema.has(Keyword::Properties));
        let members = alternatives.chain([all_of]).flatten().flatten();
        for member in members {
            joined.set(cx.shapes.at_end(*member).source, true);
        }
    }
    joined
}

fn check_condition(cx: &mut Check<'_, '_>, record: &Record<'_>, condition: &Condition<'_>) {
    let Condition { at, property, value, required, mentioned, .. } = condition;
    match record.property(property.value) {
        Some(found) => check_value(cx, found, property, value),
        None => {
            let near = cx.diagnostics.nearest(property.value, record.names());
            cx.report(codes::condition_on_no_property(&property.at, property.value, near));
        }
    }
    for path in required.iter().chain(mentioned) {
        check_path(cx, record, at, path);
    }
}

fn check_value(
    cx: &mut Check<'_, '_>,
    found: &Property,
    property: &Located<&str>,
    value: &Located<&str>,
) {
    let shape = cx.shapes.at_end(found.schema);
    let values = match &shape.kind {
        Kind::Values(values) => values,
        Kind::Broken(_) | Kind::Unclear(_) => return,
        _ => {
            let at = &cx.resolved.schemas[shape.source].at;
            cx.report(codes::condition_on_no_enum(&property.at, property.value, at));
            return;
        }
    };
    let texts = || {
        values.iter().filter_map(|value| match &value.value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    };
    if texts().all(|known| known != value.value) {
        let near = cx.diagnostics.nearest(value.value, texts());
        cx.report(codes::condition_on_no_value(&value.at, value.value, property.value, near));
    }
}

/// Each step of a path must be a property of the object that the step before it leads to.
fn check_path(
    cx: &mut Check<'_, '_>,
    record: &Record<'_>,
    condition: &JsonPointer,
    required: &PropertyPath,
) {
    let (mut record, mut at) = (Some(record), condition.key("then"));
    for (index, name) in required.path.iter().enumerate() {
        let is_last = index + 1 == required.path.len();
        at = if is_last { required.at.clone() } else { at.key("properties").key(name) };
        let Some(property) = record.and_then(|record| record.property(name)) else {
            let names = record.into_iter().flat_map(Record::names);
            let near = cx.diagnostics.nearest(name, names);
            cx.report(codes::required_unknown_property(&at, name, near));
            return;
        };
        if matches!(cx.shapes.at_end(property.schema).kind, Kind::Broken(_) | Kind::Unclear(_)) {
            return;
        }
        record = cx.shapes.record(property.schema).map(AsRef::as_ref);
        if record.is_some_and(|record| !record.is_whole()) {
            return;
        }
    }
}
