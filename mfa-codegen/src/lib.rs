//! From an OpenAPI document in YAML to the tokens of a typed client.
//!
//! This is the library behind the `client!` macro of `mfa-macros`; the code it makes runs on
//! `mfa-client`. It reads no file and knows no compiler: text comes in, tokens or rendered problems
//! go out, and the output depends on the text and the options only.
//!
//! ```text
//! text -> load -> spec -> resolve -> shape -> lower -> model -> emit -> tokens
//!                                      `-> check
//! ```

#![deny(missing_docs)]

mod check;
mod diagnostic;
mod emit;
mod input;
mod json;
mod load;
mod lower;
mod model;
mod resolve;
mod shape;
mod source;
mod spec;

use proc_macro2::{Span, TokenStream};

pub use diagnostic::Severity;
pub use emit::Stub;
pub use input::InputProblem;
pub use source::FileProblem;

use diagnostic::{Diagnostic, Diagnostics, Positions, Reported};
use source::Sources;

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
    text: &'t [u8],
    most_problems: usize,
    least_severity: Severity,
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

/// A problem of a document, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    text: String,
    code: &'static str,
    severity: Severity,
    message: String,
    help: Option<String>,
    file: String,
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

    /// The file it is in: the document's name, or a path beside it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
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
    /// In place of a client with errors: its names. `None` if the document cannot be read at all.
    pub stub: Option<Stub>,
    /// The problems, sorted by place; where there are too many to show, errors before warnings.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those.
    pub more: usize,
}

/// Makes the client that a document describes, and says what is wrong with the document. The
/// client's identifiers carry `span`. References to other files are errors.
#[must_use]
pub fn generate(document: &Document<'_>, span: Span) -> Generated {
    generate_with_files(document, span, &mut |_| Err("other files are not read here".into()))
}

/// Makes the client that a document and the files it refers to describe.
///
/// `read` gives the bytes of a file by its path, with `/` between the folders, relative to the
/// folder of the document; or says why it cannot.
///
/// # Examples
///
/// ```
/// use mfa_codegen::{Document, generate_with_files};
///
/// let text = "
/// openapi: 3.1.0
/// info: { title: Clock, version: '1' }
/// paths:
///   /now: { get: { operationId: now, responses: { '200': { $ref: 'parts.yaml#/components/responses/Now' } } } }
/// ";
/// let mut read = |path: &str| match path {
///     "parts.yaml" => Ok(b"components: { responses: { Now: { description: A tick } } }".to_vec()),
///     _ => Err("there is no such file".into()),
/// };
/// let document = Document::new("spec/api.yaml", text);
/// let generated = generate_with_files(&document, proc_macro2::Span::call_site(), &mut read);
/// assert!(generated.problems.is_empty());
/// ```
#[must_use]
pub fn generate_with_files(
    document: &Document<'_>,
    span: Span,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, FileProblem>,
) -> Generated {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::new(document.name, document.text);
    let mut files = load::read_files(&mut sources, read, &mut diagnostics);
    let model = match files.remains() {
        // What is left of a text that is not YAML has problems that the document has not.
        Some((remains, cause)) => {
            diagnostics.blame(cause);
            run(&remains, &sources, &mut diagnostics)
        }
        None => run(&files, &sources, &mut diagnostics),
    };
    let (tokens, stub) = match diagnostics.gate() {
        Ok(()) => (model.map(|model| emit::emit(&model, span)), None),
        Err(Reported { .. }) => (None, model.map(|model| Stub::of(&model, span))),
    };
    let mut found = diagnostics.into_vec();
    if document.least_severity == Severity::Error {
        found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    }
    let mut ranks = load::Ranks::of(&files);
    found.sort_by_cached_key(|diagnostic| ranks.rank(&diagnostic.at));
    let most = document.most_problems;
    let more = found.len().saturating_sub(most);
    let shown = worst(&found, most);
    let positions = Positions::of(&shown, &sources);
    let file = |found: &&Diagnostic| found.at.file();
    let mut problems: Vec<(usize, Problem)> =
        shown.iter().map(|found| (file(found), problem(&sources, &positions, found))).collect();
    // The tree's order is not quite the text's: a key stands before its value, and an alias far
    // from what it shows.
    problems.sort_by_key(|(file, problem)| (*file, problem.position()));
    let problems = problems.into_iter().map(|(_, problem)| problem).collect();
    Generated { tokens, stub, problems, more }
}

/// What is made of the document; nothing if it cannot be read at all.
fn run(
    files: &load::Files,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Model> {
    let document = load::load(files, diagnostics)?.ok()?;
    let resolved = resolve::resolve(&document, sources, diagnostics);
    let shapes = shape::shape(&resolved);
    check::check(&resolved, &shapes, diagnostics);
    let model = lower::lower(&resolved, &shapes, diagnostics);
    // In a broken document, what seems unused may only have lost what uses it.
    if diagnostics.gate().is_ok() {
        check::check_unused(&resolved, &shapes, diagnostics);
    }
    Some(model)
}

fn problem(sources: &Sources, positions: &Positions, found: &Diagnostic) -> Problem {
    let (line, column, end) = diagnostic::position_of(&found.at, sources, positions);
    let file = sources.get(found.at.file()).map(|source| source.name.clone()).unwrap_or_default();
    Problem {
        text: diagnostic::render(found, sources, positions),
        code: found.code,
        severity: found.severity,
        message: found.message.clone(),
        help: found.help.clone(),
        file,
        line,
        column,
        end,
    }
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
