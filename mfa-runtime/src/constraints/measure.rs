//! What rules look at: a value without its type.

use std::fmt;

use super::number::Number;
use super::rule::Rules;

/// What of a value a rule can be about.
#[derive(Clone, Copy)]
pub enum Measured<'v> {
    /// Nothing: an optional value that is not there, or one that no rule is about.
    Absent,
    /// A text.
    Text(&'v str),
    /// A number.
    Number(Number),
    /// A list.
    List(&'v dyn List),
    /// A map.
    Map(&'v dyn Map),
    /// An object, whose fields have rules.
    Object(&'v dyn Object),
    /// Whether a field is there that must be, or is not there that must not be.
    Holds(bool),
}

impl fmt::Debug for Measured<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value may be a secret.
        f.debug_struct("Measured").finish_non_exhaustive()
    }
}

/// A list, whatever is in it.
pub trait List {
    /// How many items it has.
    fn length(&self) -> usize;

    /// Whether no two of them are equal.
    fn is_unique(&self) -> bool;

    /// The item at an index.
    fn item(&self, index: usize) -> Option<Measured<'_>>;
}

/// A map, whatever is in it.
pub trait Map {
    /// Shows one value after the other. The keys are data, which no error names.
    fn each(&self, visit: &mut dyn FnMut(Measured<'_>));
}

/// An object, whatever its type.
pub trait Object {
    /// Shows those of its fields that rules are about, or about something in them.
    fn parts(&self, look: Look<'_>);
}

/// A value that rules can be about.
pub trait Constrained {
    /// What the rules look at. Without a body it is nothing: the value is an item of a list that is
    /// counted, and has no rules of its own.
    fn measure(&self) -> Measured<'_> {
        Measured::Absent
    }
}

/// Whether a condition on an object holds.
#[derive(Clone, Copy, Debug)]
pub struct Holds(pub bool);

impl Constrained for Holds {
    fn measure(&self) -> Measured<'_> {
        Measured::Holds(self.0)
    }
}

/// A field of an object: its names, its value, and the rules for that.
pub struct Part<'v> {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in the document.
    pub key: &'static str,
    /// The value.
    pub value: &'v dyn Constrained,
    /// The rules.
    pub rules: &'static Rules,
}

/// An object of which one field is looked at, whatever its type.
#[derive(Debug)]
pub struct Inside<'v>(pub Part<'v>);

impl Object for Inside<'_> {
    fn parts(&self, look: Look<'_>) {
        look(std::slice::from_ref(&self.0));
    }
}

impl Constrained for Inside<'_> {
    fn measure(&self) -> Measured<'_> {
        Measured::Object(self)
    }
}

impl fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The one who looks at an object's fields.
pub type Look<'l> = &'l mut dyn FnMut(&[Part<'_>]);
