//! The part that a factor adds to a step that is exported.

use serde_json::Value;

/// A factor's part of an exported step.
pub trait Kept: Sized {
    /// The factor's name in it.
    const NAME: &'static str;

    /// The facts about the factor so far: a phone number, an app's secret. Most factors have none.
    fn keep(&self) -> Value {
        Value::Null
    }

    /// The factor as it was; `None` if the state is none of its own.
    fn restore(state: Value) -> Option<Self>;
}

/// A factor of which nothing has to be known, if that is its state.
pub(crate) fn of_nothing<F>(state: &Value, factor: F) -> Option<F> {
    state.is_null().then_some(factor)
}
