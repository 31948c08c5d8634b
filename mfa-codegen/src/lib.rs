//! From an OpenAPI document in YAML to the tokens of a typed client.
//!
//! This is the library behind the `client!` macro of `mfa-macros`; the code it makes runs on
//! `mfa-client`. It reads no file and knows no compiler: text comes in, tokens or rendered problems
//! go out, and the output depends on the text and the options only.
//!
//! ```text
//! text -> load -> spec -> resolve -> check -> lower -> model -> [gate] -> emit -> tokens
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

pub use diagnostic::Severity;

use diagnostic::{Diagnostic, Diagnostics, Reported};

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
    severity: Severity,
    message: String,
    help: Option<String>,
    line: usize,
    column: usize,
    end: usize,
}

impl Problem {
    /// The problem in rustc's look: title, place, snippet, help. Several lines, no color, and
    /// without the word "error" or "warning" in front.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its code, such as `MFA0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Whether it keeps a client from being made.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Its title.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Where it is: line and column, counted in characters from 1.
    #[must_use]
    pub fn position(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    /// The column behind the last character of what is wrong, on the same line.
    #[must_use]
    pub fn end_column(&self) -> usize {
        self.end
    }
}

/// What is made of a document.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The client; `None` if there are errors among the problems.
    pub tokens: Option<TokenStream>,
    /// The problems, sorted by place: at most 20.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those.
    pub more: usize,
}

/// How many problems are shown in one run; what is more is counted.
const MAX_SHOWN: usize = 20;

/// Makes the client that a document describes, and says what is wrong with the document. The
/// client's identifiers carry `span`.
#[must_use]
pub fn generate(document: &Document<'_>, span: Span) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let tree = load::parse(document.text, &mut diagnostics);
    let tokens = tree.as_ref().ok().and_then(|tree| run(tree, span, &mut diagnostics).ok());
    let mut found = diagnostics.into_vec();
    if let Ok(tree) = &tree {
        found.sort_by_cached_key(|diagnostic| load::rank(tree, &diagnostic.at));
    }
    let more = found.len().saturating_sub(MAX_SHOWN);
    let problems = found.iter().take(MAX_SHOWN).map(|found| problem(document, found)).collect();
    Generated { tokens, problems, more }
}

fn run(
    tree: &load::Node,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Result<TokenStream, Reported> {
    let document = load::load(tree, diagnostics)?;
    let resolved = resolve::resolve(&document, diagnostics);
    check::check(&resolved, diagnostics);
    let model = lower::lower(&resolved, diagnostics)?;
    check::check_unused(&resolved, diagnostics);
    Ok(emit::emit(&model, span))
}

fn problem(document: &Document<'_>, found: &Diagnostic) -> Problem {
    let (line, column, end) = diagnostic::position_of(&found.at, document.text);
    Problem {
        text: diagnostic::render(found, document.name, document.text),
        code: found.code,
        severity: found.severity,
        message: found.message.clone(),
        help: found.help.clone(),
        line,
        column,
        end,
    }
}
