//! A method of a client: the facts of its request, and the inputs that go into it.

use super::field::{Requirement, Rules};
use super::name::Name;
use super::reference::TypeRef;

/// One method of a client.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: Name,
    /// The type of its call.
    pub(crate) call: Name,
    /// The struct in which tests get its inputs.
    pub(crate) inputs_type: Name,
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

impl Operation {
    /// The input that stands in the method's parentheses: the one that is required, if there is one alone.
    /// So an input that may be left out changes nothing for those who leave it out.
    pub(crate) fn positional(&self) -> Option<&Input> {
        let mut required = self.required();
        required.next().filter(|_| required.next().is_none())
    }

    /// The inputs that are set by name on what the method gives: all others.
    pub(crate) fn named(&self) -> impl Iterator<Item = &Input> {
        let is_positional = self.positional().is_some();
        self.inputs.iter().filter(move |input| !is_positional || !input.is_required())
    }

    /// The inputs without which there is no call.
    fn required(&self) -> impl Iterator<Item = &Input> {
        self.inputs.iter().filter(|input| input.is_required())
    }
}

impl Input {
    pub(crate) fn is_required(&self) -> bool {
        self.requirement == Requirement::Required
    }
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
