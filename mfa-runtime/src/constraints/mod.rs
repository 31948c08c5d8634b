//! Rules for the values that users make: `minLength`, `maximum` and the like.
//!
//! A call asks here about its parameters and its body before it sends anything, and so does `validate()`.
//! Generated code states facts: which field has which rules, and which of them have something with rules
//! inside. What a server answers is never checked: it is as it is.

mod allow;
mod broken;
mod measure;
mod number;
mod pattern;
mod rule;
mod unique;
mod values;
mod walk;
mod way;

use self::walk::walk;
use self::way::Way;

pub use broken::BuildError;
pub use measure::{Constrained, Holds, Inside, List, Look, Map, Measured, Object, Part};
pub use number::Number;
pub use rule::{Rule, Rules};

/// Checks a parameter.
///
/// # Errors
///
/// The first rule that the value breaks. One that is absent breaks none.
pub(crate) fn check(
    field: &'static str,
    key: &'static str,
    value: &dyn Constrained,
    rules: &[Rule],
) -> Result<(), BuildError> {
    let broken = allow::first_broken(rules, &value.measure());
    broken.map_or(Ok(()), |rule| Err(BuildError::new(&Way::one(field, key), rule)))
}

/// Checks a value and all inside it; `name` is that of the whole, for what is no field of an object.
///
/// # Errors
///
/// The first rule that is broken. A value that is absent breaks none.
pub(crate) fn check_all(
    name: &'static str,
    value: Measured<'_>,
    rules: &Rules,
) -> Result<(), BuildError> {
    walk(value, rules, &Way::start(name))
}

#[cfg(test)]
mod tests;
