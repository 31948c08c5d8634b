//! From an OpenAPI document in YAML to the tokens of a typed client.
//!
//! This is the library behind the `client!` macro of `mfa-macros`; the code it makes runs on
//! `mfa-client`. It reads no file and knows no compiler: text comes in, tokens or rendered problems
//! go out, and the output depends on the text and the options only.
//!
//! ```text
//! text -> load -> spec -> resolve -> check -> [gate] -> lower -> model -> emit -> tokens
//! ```

#![deny(missing_docs)]

mod check;
mod diagnostic;
mod emit;
mod load;
mod lower;
mod model;
mod resolve;
mod spec;

use proc_macro2::{Span, TokenStream};

use diagnostic::{Diagnostics, Reported};

/// A document to generate a client from.
///
/// # Examples
///
/// ```
/// let document = mfa_codegen::Document::new("api.yaml", "openapi: 3.1.0");
/// let problems = mfa_codegen::generate(&document, proc_macro2::Span::call_site()).unwrap_err();
/// assert!(problems[0].text().contains("lacks `info`"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document<'t> {
    name: &'t str,
    text: &'t str,
}

impl<'t> Document<'t> {
    /// A document with the name that problems are reported under, such as its path, and its text.
    #[must_use]
    pub fn new(name: &'t str, text: &'t str) -> Self {
        // A byte order mark says nothing that UTF-8 needs, and the parser stumbles over it.
        Self { name, text: text.strip_prefix('\u{feff}').unwrap_or(text) }
    }
}

/// A problem of a document, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    text: String,
    code: &'static str,
    line: usize,
    column: usize,
}

impl Problem {
    /// The problem in rustc's look: title, place, snippet, help. Several lines, no color.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its code, such as `MFA0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Where it is: line and column, counted in characters from 1.
    #[must_use]
    pub fn position(&self) -> (usize, usize) {
        (self.line, self.column)
    }
}

/// How many problems are shown in one run; what is more is counted.
const MAX_SHOWN: usize = 20;

/// Makes the client that a document describes. Its identifiers carry `span`.
///
/// # Errors
///
/// The problems of the document, sorted by place; at most 20, the last of them then saying how many
/// more there are.
pub fn generate(document: &Document<'_>, span: Span) -> Result<TokenStream, Vec<Problem>> {
    let mut diagnostics = Diagnostics::default();
    match run(document.text, span, &mut diagnostics) {
        Ok(tokens) => Ok(tokens),
        Err(Reported { .. }) => Err(problems(document, diagnostics)),
    }
}

fn run(text: &str, span: Span, diagnostics: &mut Diagnostics) -> Result<TokenStream, Reported> {
    let document = load::load(text, diagnostics)?;
    // A reference to what could not be read would be a second report of the same problem.
    diagnostics.gate()?;
    let resolved = resolve::resolve(&document, diagnostics);
    diagnostics.gate()?;
    check::check(&resolved, diagnostics);
    diagnostics.gate()?;
    let model = lower::lower(&resolved, diagnostics)?;
    Ok(emit::emit(&model, span))
}

fn problems(document: &Document<'_>, diagnostics: Diagnostics) -> Vec<Problem> {
    let found = diagnostics.into_vec();
    let more = found.len().saturating_sub(MAX_SHOWN);
    let mut problems: Vec<Problem> = found
        .iter()
        .take(MAX_SHOWN)
        .map(|diagnostic| {
            let (line, column) = diagnostic::position_of(&diagnostic.at, document.text);
            let text = diagnostic::render(diagnostic, document.name, document.text);
            Problem { text, code: diagnostic.code, line, column }
        })
        .collect();
    problems.sort_by_key(Problem::position);
    if let Some(last) = problems.last_mut().filter(|_| 0 < more) {
        last.text.push_str(&format!("\n          = note: and {more} more problems"));
    }
    problems
}
