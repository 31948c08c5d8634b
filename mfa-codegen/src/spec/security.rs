//! Security schemes and requirements.

use super::located::Located;
use crate::diagnostic::JsonPointer;

/// The Security Scheme Object.
#[derive(Debug)]
pub(crate) struct SecurityScheme {
    pub(crate) at: JsonPointer,
    pub(crate) description: Option<String>,
    pub(crate) kind: SecurityKind,
}

/// The ways in which a credential travels.
#[derive(Debug)]
pub(crate) enum SecurityKind {
    /// In `Authorization`, by a scheme of RFC 9110.
    Http { scheme: Located<String> },
    /// Under a name of its own, and those of `x-header-aliases`.
    ApiKey { location: Located<String>, names: Vec<Located<String>> },
    /// `oauth2`, `openIdConnect`, `mutualTLS`, or a type that OpenAPI does not have.
    Other { kind: Located<String> },
}

/// The Security Requirement Object: all of these schemes together.
#[derive(Debug)]
pub(crate) struct SecurityRequirement {
    pub(crate) schemes: Vec<RequiredScheme>,
}

/// One scheme of a requirement, and its place.
pub(crate) type RequiredScheme = Located<String>;
