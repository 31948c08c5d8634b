//! Whether a value keeps a rule.

use super::measure::Measured;
use super::number::Number;
use super::pattern;
use super::rule::Rule;

pub(super) fn first_broken(rules: &[Rule], value: &Measured<'_>) -> Option<Rule> {
    rules.iter().copied().find(|rule| !rule.allows(value))
}

impl Rule {
    /// Whether the value keeps the rule. One of another type does: the rule is not about it.
    fn allows(self, value: &Measured<'_>) -> bool {
        match *value {
            Measured::Absent | Measured::Map(_) | Measured::Object(_) => true,
            Measured::Holds(holds) => holds,
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
