//! A method of a client: the facts of its request, and the inputs that go into it.

use super::field::{Requirement, Rules};
use super::name::Name;
use super::reference::TypeRef;

/// One method of a client.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: Name,
    /// The struct that takes its inputs by name.
    pub(crate) call: Name,
    pub(crate) id: String,
    pub(crate) method: &'static str,
    /// The path as the document writes it.
    pub(crate) template: String,
    pub(crate) path: Vec<Segment>,
    pub(crate) parameters: Vec<Parameter>,
    /// The forms of the body; none if there is no body.
    pub(crate) bodies: Vec<Media>,
    pub(crate) doc: String,
    pub(crate) deprecated: bool,
    /// Alternatives, each a list of indexes into the client's schemes.
    pub(crate) security: Vec<Vec<usize>>,
    /// Whether a second request does no harm although the first may have arrived.
    pub(crate) repeatable: bool,
    /// How its failures look, by the index in its client.
    pub(crate) envelope: Option<usize>,
    /// In the order in which users see them.
    pub(crate) inputs: Vec<Input>,
    pub(crate) output: Output,
}

/// A part of a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Text(String),
    /// The value of a parameter, by its index in the operation.
    Input(usize),
}

/// A parameter, as it travels.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// Its name in the document.
    pub(crate) key: String,
    pub(crate) location: Location,
    pub(crate) coding: Coding,
}

/// A part of a request that holds parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// How a parameter's value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    Style(Style, Explode),
}

/// The value of the keyword `style`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Form,
}

/// The value of the keyword `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Explode {
    Yes,
    No,
}

/// A form that a body can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    Json,
    Form,
}

/// A value that a method takes.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) name: Name,
    pub(crate) doc: String,
    pub(crate) place: Place,
    pub(crate) ty: TypeRef,
    pub(crate) requirement: Requirement,
    pub(crate) rules: Rules,
}

/// The fact that says how an input travels, by its index in the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Parameter(usize),
    Body(usize),
}

/// The result that a method gives.
#[derive(Debug)]
pub(crate) enum Output {
    Empty,
    Bare(TypeRef),
    /// The type, and its field with the envelope's status.
    Enveloped(TypeRef, Name),
}
