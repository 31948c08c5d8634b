//! From an OpenAPI document in YAML to the tokens of a typed client.
//!
//! This is the library behind the `client!` macro of `mfa-macros`; the code it makes runs on
//! `mfa-runtime`. It reads no file and knows no compiler: text comes in, tokens or rendered problems
//! go out, and the output depends on the text and the options only.
//!
//! ```text
//! text -> load -> spec -> resolve -> shape -> lower -> model -> emit -> tokens
//!                                      `-> check
//! ```

#![deny(missing_docs)]

mod check;
mod diagnostic;
mod document;
mod emit;
mod input;
mod json;
mod load;
mod lookup;
mod lower;
mod model;
mod ordered;
mod problem;
mod resolve;
mod shape;
mod source;
mod spec;

use proc_macro2::{Span, TokenStream};

pub use diagnostic::Severity;
pub use document::Document;
pub use emit::Stub;
pub use input::InputProblem;
pub use problem::Problem;
pub use source::FileProblem;

use diagnostic::{Diagnostics, Reported};
use source::Sources;

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
    let mut read = Read::of(document, read);
    let model = read.model.take();
    let (tokens, stub) = match read.diagnostics.gate() {
        Ok(()) => (model.map(|model| emit::emit(&model, span)), None),
        Err(Reported { .. }) => (None, model.map(|model| Stub::of(&model, span))),
    };
    let (problems, more) = read.problems(document);
    Generated { tokens, stub, problems, more }
}

/// The problems of a document, and nothing made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The severity of the worst problem, shown or not; `None` if there is no problem.
    pub worst: Option<Severity>,
    /// The problems, as in [`Generated`].
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those.
    pub more: usize,
}

/// Says what is wrong with a document and the files it refers to, and makes nothing of it: the same
/// problems as those of [`generate_with_files`], in a fraction of the time and memory.
///
/// # Examples
///
/// ```
/// use mfa_codegen::{Document, Severity, check_with_files};
///
/// let document = Document::new("api.yaml", "openapi: 3.1.0");
/// let checked = check_with_files(&document, &mut |_| Err("there is no such file".into()));
/// assert_eq!(checked.worst, Some(Severity::Error));
/// assert!(checked.problems[0].text().contains("lacks `info`"));
/// ```
#[must_use]
pub fn check_with_files(
    document: &Document<'_>,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, FileProblem>,
) -> Checked {
    let read = Read::of(document, read);
    let worst = read.diagnostics.worst();
    let (problems, more) = read.problems(document);
    Checked { worst, problems, more }
}

/// A document that has been gone through, with all that its problems are told by.
struct Read {
    sources: Sources,
    files: load::Files,
    diagnostics: Diagnostics,
    /// Nothing if it cannot be read at all.
    model: Option<model::Model>,
}

impl Read {
    fn of(
        document: &Document<'_>,
        read: &mut dyn FnMut(&str) -> Result<Vec<u8>, FileProblem>,
    ) -> Self {
        let mut diagnostics = Diagnostics::default();
        let mut sources = Sources::new(document.name, document.text);
        let mut files = load::read_files(&mut sources, read, &mut diagnostics);
        let model = match files.remains() {
            // The remains of a text that is not YAML have problems that the document has not.
            Some((remains, cause)) => {
                diagnostics.blame(cause);
                run(&remains, &sources, &mut diagnostics)
            }
            None => run(&files, &sources, &mut diagnostics),
        };
        Self { sources, files, diagnostics, model }
    }

    fn problems(self, document: &Document<'_>) -> (Vec<Problem>, usize) {
        problem::problems(document, &self.sources, &self.files, self.diagnostics)
    }
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
