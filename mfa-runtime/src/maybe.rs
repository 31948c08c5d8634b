//! A value that may be absent, null, or there.

use std::ops::Deref;

/// A member of an object that may be left out **and** may be null, which mean different things: to an
/// update, for example, "leave it as it is" and "remove it".
///
/// The type stands for a property that the document does not require and whose schema allows null. An
/// answer keeps the three apart, and a value that was read goes out again as it came.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::Maybe;
/// use shop::types::Item;
///
/// let item = || Item::builder().id("42").name("A book");
/// let praised = item().note("Read it!").build(); // a value
/// let silent = item().maybe_note(Maybe::Null).build(); // null
/// let usual = item().build(); // left out
/// assert_eq!(praised.note.as_deref(), Some("Read it!"));
/// assert!(silent.note.is_null() && usual.note.is_absent());
/// assert_eq!(silent.note.value(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is there, and null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value itself, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same as [`value`](Self::value), by the name that an `Option` has for it: code that reads an optional
    /// property goes on reading it when it may be null as well.
    pub fn as_ref(&self) -> Option<&T> {
        self.value()
    }

    /// The value, or this one where there is none.
    pub fn unwrap_or(self, other: T) -> T {
        self.into_value().unwrap_or(other)
    }

    /// The value, or what `other` makes where there is none.
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.into_value().unwrap_or_else(other)
    }

    /// The value, or the default where there is none.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_value().unwrap_or_default()
    }

    /// The same with another value; what is absent or null stays so.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Value(value) => Maybe::Value(change(value)),
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
        }
    }

    /// The value as what it dereferences to, a `String` as a `&str`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.value().map(|value| &**value)
    }

    /// Whether the member is there, and null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the member is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether there is a value.
    pub fn is_some(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Whether there is none: the member is not there, or null.
    pub fn is_none(&self) -> bool {
        !self.is_some()
    }
}

/// No value is an absent one: say [`Maybe::Null`] for null.
impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Neither null nor an absent member is a value.
impl<T> From<Maybe<T>> for Option<T> {
    fn from(value: Maybe<T>) -> Self {
        value.into_value()
    }
}

#[cfg(test)]
mod tests;
