//! One rule: what it asks for, and how it reads.

use std::fmt;

use super::number::Number;

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
    /// `if` and `then`: the field is required.
    Needed {
        /// The property that decides.
        property: &'static str,
        /// Its value.
        value: &'static str,
    },
    /// `if` and `then`: the field is forbidden.
    Unwanted {
        /// The property that decides.
        property: &'static str,
        /// Its value.
        value: &'static str,
    },
}

/// All rules for a value, and for what is inside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// The rules for the value itself.
    pub own: &'static [Rule],
    /// The rules for the items of a list and the entries of a map; `None` if there is nothing to be
    /// looked for in them.
    pub inner: Option<&'static Rules>,
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
            Self::Needed { property, value } => {
                write!(f, "must be set where `{property}` is `{value}`")
            }
            Self::Unwanted { property, value } => {
                write!(f, "must not be set where `{property}` is `{value}`")
            }
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
