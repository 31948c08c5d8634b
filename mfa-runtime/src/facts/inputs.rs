//! Where the inputs of an operation stand in its request, and how they are written there.
//!
//! Calls write by these facts, and services read by them: [`crate::coding`] does both.

/// A part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A text of the document.
    Text(&'static str),
    /// The value of a parameter, by its index in [`Operation::parameters`](super::Operation::parameters).
    Input(usize),
}

/// An input outside of the body.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in the document.
    pub key: &'static str,
    /// The part of the request that it stands in.
    pub place: Place,
    /// How its value becomes text.
    pub coding: Coding,
}

/// A part of a request that holds parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A [`Segment`] of the path.
    Path,
    /// The query.
    Query,
    /// A header of the parameter's name.
    Header,
}

/// How a parameter's value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// By the rules of RFC 6570, as OpenAPI names them.
    Style(Style, Explode),
}

/// The default for a path and for a header. By name, since an operation has many: the whole of it would
/// cost the compiler more than all else in a [`Parameter`].
pub const SIMPLE: Coding = Coding::Style(Style::Simple, Explode::No);

/// The default for a query.
pub const FORM: Coding = Coding::Style(Style::Form, Explode::Yes);

/// The value of the keyword `style`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `value`
    Simple,
    /// `.value`
    Label,
    /// `;name=value`
    Matrix,
    /// `name=value`
    Form,
}

/// Whether the items of a list stand apart. A single value looks the same either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explode {
    /// Each of them is written as a parameter of its own.
    Yes,
    /// All of them are written as one value.
    No,
}

/// A form that a body can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`: a flat object, its nulls left out.
    Form,
}
