//! Structs whose fields depend on the value of one of them.

use super::field::Field;
use super::name::Name;

/// The ways to make a `Struct` whose fields depend on the value of one of them.
#[derive(Debug)]
pub(crate) struct Cases {
    /// The field that decides.
    pub(crate) decider: Field,
    pub(crate) cases: Vec<Case>,
    /// The way for every other value.
    pub(crate) other: Name,
    /// The demands of each value, however the struct is made.
    pub(crate) conditions: Vec<Condition>,
}

/// The demands of one value of the deciding field.
#[derive(Debug)]
pub(crate) struct Condition {
    /// The value, as in the document.
    pub(crate) value: String,
    pub(crate) variant: Name,
    pub(crate) demands: Vec<Demand>,
}

/// A field that must be there, or must not. Where an object on the way to it is not there, neither is asked for.
#[derive(Debug)]
pub(crate) struct Demand {
    /// The fields on the way, that one last.
    pub(crate) way: Vec<Field>,
    pub(crate) wanted: bool,
}

/// What makes a struct for one value of the deciding field.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: Name,
    /// The value, as in the document.
    pub(crate) value: String,
    pub(crate) builder: Name,
    pub(crate) fields: Vec<CaseField>,
}

/// A field, and where a case takes its value from.
#[derive(Debug)]
pub(crate) struct CaseField {
    pub(crate) field: Field,
    pub(crate) source: Source,
}

/// Where the value of a field comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// It is this variant, for it decides.
    Variant(Name),
    Setter(Need),
    /// The fields of the object in it have setters of their own.
    Object(CaseObject),
    /// The case forbids it.
    Absent,
}

/// Whether a setter must be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Never,
    Always,
    /// In this case; the name is that of the trait that says so.
    InCase(Name),
}

/// An object whose fields are set beside those of the object around it.
#[derive(Debug)]
pub(crate) struct CaseObject {
    pub(crate) name: Name,
    pub(crate) presence: Presence,
    pub(crate) fields: Vec<CaseField>,
    pub(crate) additional: Option<Name>,
}

/// When an object is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Always,
    /// If one of its fields is set.
    IfAny,
}

/// The fields with setters, those of inner objects among them.
pub(crate) fn setters(fields: &[CaseField]) -> Vec<(&Field, &Need)> {
    let mut all = Vec::new();
    for CaseField { field, source } in fields {
        match source {
            Source::Setter(need) => all.push((field, need)),
            Source::Object(object) => all.extend(setters(&object.fields)),
            Source::Variant(_) | Source::Absent => {}
        }
    }
    all
}
