//! A document as the caller hands it in, and how much is to be told of it.

use crate::diagnostic::Severity;

/// A document to generate a client from.
///
/// # Examples
///
/// ```
/// let document = mfa_codegen::Document::new("api.yaml", "openapi: 3.1.0");
/// let generated = mfa_codegen::generate(&document, proc_macro2::Span::call_site());
/// assert!(generated.tokens.is_none());
/// assert!(generated.problems[0].text().contains("lacks `info`"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document<'t> {
    pub(crate) name: &'t str,
    pub(crate) text: &'t [u8],
    pub(crate) most_problems: usize,
    pub(crate) least_severity: Severity,
}

impl<'t> Document<'t> {
    /// A document with the name that problems are reported under, such as its path, and its text.
    /// That can be the bytes of a file: if they are not UTF-8, that is one of the problems.
    #[must_use]
    pub fn new(name: &'t str, text: &'t (impl AsRef<[u8]> + ?Sized)) -> Self {
        let text = text.as_ref();
        Self { name, text, most_problems: 20, least_severity: Severity::Warning }
    }

    /// How many problems are shown at the most: 20 unless this says otherwise. What is more is
    /// counted.
    #[must_use]
    pub fn show_at_most(self, most_problems: usize) -> Self {
        Self { most_problems, ..self }
    }

    /// Leaves warnings out, which are then not looked up in the text either.
    #[must_use]
    pub fn hide_warnings(self) -> Self {
        Self { least_severity: Severity::Error, ..self }
    }
}
