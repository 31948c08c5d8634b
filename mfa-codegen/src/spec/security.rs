//! Security schemes and requirements.

use crate::diagnostic::JsonPointer;

/// The Security Scheme Object.
#[derive(Debug)]
pub(crate) struct SecurityScheme {
    pub(crate) at: JsonPointer,
    pub(crate) description: Option<String>,
    pub(crate) kind: SecurityKind,
}

/// How a credential travels.
#[derive(Debug)]
pub(crate) enum SecurityKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A header of its own, and those of `x-header-aliases`.
    Header { names: Vec<String> },
}

/// The Security Requirement Object: all of these schemes together.
#[derive(Debug)]
pub(crate) struct SecurityRequirement {
    pub(crate) schemes: Vec<RequiredScheme>,
}

/// One scheme of a requirement, and its place.
pub(crate) type RequiredScheme = super::Located<String>;
