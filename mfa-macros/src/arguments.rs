//! The macro's arguments: a path, or `inline = "…"`; then options.

use mfa_codegen::InputProblem;
use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitBool, LitStr, Token};

/// What stands in the parentheses.
pub(crate) struct Arguments {
    pub(crate) document: Document,
    pub(crate) warnings: Warnings,
    /// The folder that references may lead to, too.
    pub(crate) references: Option<LitStr>,
}

/// Where the document is.
pub(crate) enum Document {
    Path(LitStr),
    Inline(LitStr),
}

/// Whether the document's warnings are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Warnings {
    Show,
    Hide,
}

impl Document {
    /// Where generated identifiers and errors point to.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Path(literal) | Self::Inline(literal) => literal.span(),
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let document = if input.peek(LitStr) {
            Document::Path(input.parse()?)
        } else {
            Document::Inline(parse_inline(input)?)
        };
        let mut options = Options::default();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            options.parse_one(input)?;
        }
        if !input.is_empty() {
            return Err(malformed(input.span(), EXPECTED_OPTION));
        }
        let Options { warnings, references } = options;
        let warnings = match warnings {
            Some(LitBool { value: false, .. }) => Warnings::Hide,
            _ => Warnings::Show,
        };
        Ok(Self { document, warnings, references })
    }
}

/// What stands behind the document, in any order, each at most once.
#[derive(Default)]
struct Options {
    warnings: Option<LitBool>,
    references: Option<LitStr>,
}

impl Options {
    fn parse_one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let span = input.span();
        let error = |_| malformed(span, EXPECTED_OPTION);
        let name = parse_name(input, EXPECTED_OPTION)?;
        match name.to_string().as_str() {
            "warnings" if self.warnings.is_none() => {
                self.warnings = Some(input.parse().map_err(error)?);
            }
            "references" if self.references.is_none() => {
                self.references = Some(input.parse().map_err(error)?);
            }
            _ => return Err(misplaced(&name, &["warnings", "references"], EXPECTED_OPTION)),
        }
        Ok(())
    }
}

const EXPECTED_DOCUMENT: &str =
    "the path of a document, as in `client!(\"spec/api.yaml\")`, or `client!(inline = \"…\")`";
const EXPECTED_OPTION: &str =
    "nothing more than `warnings = false` and `references = \"…\"` behind the document";

/// The names of all arguments.
const NAMES: [&str; 3] = ["inline", "warnings", "references"];

fn parse_inline(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let span = input.span();
    let name = parse_name(input, EXPECTED_DOCUMENT)?;
    if name != "inline" {
        return Err(misplaced(&name, &["inline"], EXPECTED_DOCUMENT));
    }
    input.parse().map_err(|_| malformed(span, EXPECTED_DOCUMENT))
}

/// Parses `name =`. A name alone is no argument, whatever it is: somebody's constant perhaps.
fn parse_name(input: ParseStream<'_>, expected: &'static str) -> syn::Result<Ident> {
    let span = input.span();
    let error = |_| malformed(span, expected);
    let name: Ident = input.parse().map_err(error)?;
    input.parse::<Token![=]>().map_err(error)?;
    Ok(name)
}

/// Another name than those that can stand here.
fn misplaced(found: &Ident, known: &[&str], expected: &str) -> syn::Error {
    let text = found.to_string();
    if NAMES.contains(&text.as_str()) {
        return malformed(found.span(), expected);
    }
    let problem = InputProblem::UnknownArgument { name: &text, known };
    syn::Error::new(found.span(), problem.text())
}

fn malformed(span: Span, expected: &str) -> syn::Error {
    syn::Error::new(span, InputProblem::MalformedArguments { expected }.text())
}
