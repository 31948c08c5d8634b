//! The rules a schema sets for a value beside its type.

use std::fmt;

/// The rules of one schema, 3.0 and 3.1 in one form: `exclusiveMinimum` is a number here.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Constraints {
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) exclusive_minimum: Option<Number>,
    pub(crate) exclusive_maximum: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: bool,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
}

impl Constraints {
    /// No rules.
    pub(crate) const NONE: Self = Self {
        min_length: None,
        max_length: None,
        pattern: None,
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
    };

    /// The rules that are there, as the document writes them: `minLength: 1`.
    pub(crate) fn as_written(&self) -> Vec<String> {
        let rule = |keyword: &str, value: Option<&dyn fmt::Display>| {
            value.map(|value| format!("{keyword}: {value}"))
        };
        let rules = [
            rule("minLength", shown(self.min_length.as_ref())),
            rule("maxLength", shown(self.max_length.as_ref())),
            rule("pattern", shown(self.pattern.as_ref())),
            rule("minimum", shown(self.minimum.as_ref())),
            rule("maximum", shown(self.maximum.as_ref())),
            rule("exclusiveMinimum", shown(self.exclusive_minimum.as_ref())),
            rule("exclusiveMaximum", shown(self.exclusive_maximum.as_ref())),
            rule("multipleOf", shown(self.multiple_of.as_ref())),
            rule("minItems", shown(self.min_items.as_ref())),
            rule("maxItems", shown(self.max_items.as_ref())),
            rule("uniqueItems", shown(self.unique_items.then_some(&true))),
            rule("minProperties", shown(self.min_properties.as_ref())),
            rule("maxProperties", shown(self.max_properties.as_ref())),
        ];
        rules.into_iter().flatten().collect()
    }
}

fn shown<T: fmt::Display>(value: Option<&T>) -> Option<&dyn fmt::Display> {
    value.map(|value| value as &dyn fmt::Display)
}

/// A number of the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    /// The nearest floating-point number.
    #[expect(clippy::cast_precision_loss, reason = "the nearest is what is asked for")]
    pub(crate) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(number) => number as f64,
            Self::Float(number) => number,
        }
    }

    /// Whether it is less than another; integers are compared exactly.
    pub(crate) fn is_less_than(self, other: Self) -> bool {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => left < right,
            _ => self.as_f64() < other.as_f64(),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}
