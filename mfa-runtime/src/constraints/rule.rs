//! One rule: what it asks for, and how it reads.

use std::fmt;

use super::measure::Measured;
use super::number::Number;
use super::pattern;

/// One rule, as generated code states it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`.
    Pattern(&'static str),
    /// `minimum`.
    Minimum(Number),
    /// `maximum`.
    Maximum(Number),
    /// `exclusiveMinimum`.
    ExclusiveMinimum(Number),
    /// `exclusiveMaximum`.
    ExclusiveMaximum(Number),
    /// `multipleOf`.
    MultipleOf(Number),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems`.
    UniqueItems,
}

pub(super) fn first_broken(rules: &[Rule], value: &Measured<'_>) -> Option<Rule> {
    rules.iter().copied().find(|rule| !rule.allows(value))
}

impl Rule {
    /// Whether the value keeps the rule. One of another type does: the rule is not about it.
    fn allows(self, value: &Measured<'_>) -> bool {
        match *value {
            Measured::Absent => true,
            Measured::Text(text) => self.allows_text(text),
            Measured::Number(number) => self.allows_number(number),
            Measured::List(list) => match self {
                Self::MinItems(limit) => limit <= as_count(list.length()),
                Self::MaxItems(limit) => as_count(list.length()) <= limit,
                Self::UniqueItems => list.is_unique(),
                _ => true,
            },
        }
    }

    fn allows_text(self, text: &str) -> bool {
        match self {
            Self::MinLength(limit) => limit <= as_count(text.chars().count()),
            Self::MaxLength(limit) => as_count(text.chars().count()) <= limit,
            Self::Pattern(pattern) => pattern::matches(pattern, text),
            _ => true,
        }
    }

    fn allows_number(self, number: Number) -> bool {
        match self {
            Self::Minimum(limit) => !number.is_less_than(limit),
            Self::Maximum(limit) => !limit.is_less_than(number),
            Self::ExclusiveMinimum(limit) => limit.is_less_than(number),
            Self::ExclusiveMaximum(limit) => number.is_less_than(limit),
            Self::MultipleOf(factor) => number.is_multiple_of(factor),
            _ => true,
        }
    }
}

fn as_count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

impl fmt::Display for Rule {
    /// What must be, without the value that is not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MinLength(limit) => {
                write!(f, "must have at least {}", Counted(*limit, "character"))
            }
            Self::MaxLength(limit) => {
                write!(f, "must have at most {}", Counted(*limit, "character"))
            }
            Self::Pattern(pattern) => write!(f, "must match the pattern `{pattern}`"),
            Self::Minimum(limit) => write!(f, "must be at least {limit}"),
            Self::Maximum(limit) => write!(f, "must be at most {limit}"),
            Self::ExclusiveMinimum(limit) => write!(f, "must be greater than {limit}"),
            Self::ExclusiveMaximum(limit) => write!(f, "must be less than {limit}"),
            Self::MultipleOf(factor) => write!(f, "must be a multiple of {factor}"),
            Self::MinItems(limit) => write!(f, "must have at least {}", Counted(*limit, "item")),
            Self::MaxItems(limit) => write!(f, "must have at most {}", Counted(*limit, "item")),
            Self::UniqueItems => f.write_str("must not have the same item twice"),
        }
    }
}

struct Counted(u64, &'static str);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.0, self.1)
    }
}
