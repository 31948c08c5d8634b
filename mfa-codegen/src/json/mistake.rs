//! Why a text is not JSON.

/// The first place at which a text is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The byte at which it stops being JSON.
    pub(crate) offset: usize,
    pub(crate) problem: String,
    pub(crate) kind: Kind,
}

/// How much a mistake says about what the text was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// YAML writes such things: an unquoted word, a comment, a comma before the closing bracket.
    Yaml,
    /// Neither JSON nor usual in YAML.
    Json,
    /// Too many values are nested in each other.
    TooDeep,
}
