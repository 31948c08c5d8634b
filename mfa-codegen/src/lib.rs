//! From an OpenAPI document in YAML to the tokens of a typed client.
//!
//! This is the library behind the `client!` macro of `mfa-macros`; the code it makes runs on
//! `mfa-client`. It reads no file and knows no compiler: text comes in, tokens or rendered problems
//! go out, and the output depends on the text and the options only.
//!
//! ```text
//! text -> load -> spec -> resolve -> check -> lower -> model -> emit -> tokens
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
    most_problems: usize,
}

impl<'t> Document<'t> {
    /// A document with the name that problems are reported under, such as its path, and its text.
    #[must_use]
    pub fn new(name: &'t str, text: &'t str) -> Self {
        // A byte order mark says nothing that UTF-8 needs, and the parser stumbles over it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self { name, text, most_problems: 20 }
    }

    /// How many problems are shown at the most: 20 unless this says otherwise. What is more is
    /// counted. To show one takes about as long as to parse the document.
    #[must_use]
    pub fn show_at_most(self, most_problems: usize) -> Self {
        Self { most_problems, ..self }
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
    /// In place of a client with errors: what could be made out of it, so that code which uses it
    /// is not full of errors for that reason alone. `None` if the document cannot be read at all.
    pub stub: Option<TokenStream>,
    /// The problems, sorted by place; where there are too many to show, errors before warnings.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those.
    pub more: usize,
}

/// Makes the client that a document describes, and says what is wrong with the document. The
/// client's identifiers carry `span`.
#[must_use]
pub fn generate(document: &Document<'_>, span: Span) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let tree = load::parse(document.text, &mut diagnostics);
    let emitted = tree.as_ref().ok().and_then(|tree| run(tree, span, &mut diagnostics).ok());
    let (tokens, stub) = match diagnostics.gate() {
        Ok(()) => (emitted, None),
        Err(Reported { .. }) => (None, emitted),
    };
    let mut found = diagnostics.into_vec();
    if let Ok(tree) = &tree {
        found.sort_by_cached_key(|diagnostic| load::rank(tree, &diagnostic.at));
    }
    let most = document.most_problems;
    let more = found.len().saturating_sub(most);
    let problems = worst(&found, most).into_iter().map(|found| problem(document, found)).collect();
    Generated { tokens, stub, problems, more }
}

/// The problems to show, in their order: warnings only where errors leave room.
fn worst(found: &[Diagnostic], most: usize) -> Vec<&Diagnostic> {
    let of = |severity| {
        found.iter().enumerate().filter(move |(_, diagnostic)| diagnostic.severity == severity)
    };
    let by_severity = of(Severity::Error).chain(of(Severity::Warning));
    let mut shown: Vec<(usize, &Diagnostic)> = by_severity.take(most).collect();
    shown.sort_by_key(|(index, _)| *index);
    shown.into_iter().map(|(_, diagnostic)| diagnostic).collect()
}

fn run(
    tree: &load::Node,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Result<TokenStream, Reported> {
    let document = load::load(tree, diagnostics)?;
    let resolved = resolve::resolve(&document, diagnostics);
    check::check(&resolved, diagnostics);
    let model = lower::lower(&resolved, diagnostics);
    // In a broken document, what seems unused may only have lost what uses it.
    if diagnostics.gate().is_ok() {
        check::check_unused(&resolved, diagnostics);
    }
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
