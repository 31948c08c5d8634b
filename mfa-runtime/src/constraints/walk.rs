//! The way through a value, from rule to rule.

use super::allow::first_broken;
use super::broken::BuildError;
use super::measure::{Measured, Object};
use super::rule::Rules;
use super::way::Way;

/// Looks at a value, and at all inside it that has rules. Values lie in each other as deep as their
/// types let them; writing them as JSON goes as deep.
///
/// # Errors
///
/// The first rule that is broken. A value that is absent breaks none.
pub(super) fn walk(value: Measured<'_>, rules: &Rules, way: &Way<'_>) -> Result<(), BuildError> {
    if let Some(rule) = first_broken(rules.own, &value) {
        return Err(BuildError::new(way, rule));
    }
    match (value, rules.inner) {
        (Measured::Object(object), _) => walk_object(object, way),
        (Measured::List(list), Some(inner)) => {
            let mut items = (0..list.length()).filter_map(|index| Some((index, list.item(index)?)));
            items.try_for_each(|(index, item)| walk(item, inner, &way.item(index)))
        }
        (Measured::Map(map), Some(inner)) => {
            let mut outcome = Ok(());
            map.each(&mut |entry| {
                if outcome.is_ok() {
                    outcome = walk(entry, inner, &way.entry());
                }
            });
            outcome
        }
        _ => Ok(()),
    }
}

fn walk_object(object: &dyn Object, way: &Way<'_>) -> Result<(), BuildError> {
    let mut outcome = Ok(());
    object.parts(&mut |parts| {
        if outcome.is_ok() {
            outcome = parts.iter().try_for_each(|part| {
                walk(part.value.measure(), part.rules, &way.field(part.name, part.key))
            });
        }
    });
    outcome
}
