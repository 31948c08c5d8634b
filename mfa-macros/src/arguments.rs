//! The macro's arguments: a path, or `inline = "…"`; then options.

use mfa_codegen::InputProblem;
use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitBool, LitStr, Token};

/// What stands in the parentheses.
pub(crate) struct Arguments {
    pub(crate) document: Document,
    pub(crate) warnings: Warnings,
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
            Document::Inline(parse_named(input, "inline", EXPECTED_DOCUMENT)?)
        };
        let mut warnings = Warnings::Show;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let shown: LitBool = parse_named(input, "warnings", EXPECTED_OPTION)?;
            warnings = if shown.value { Warnings::Show } else { Warnings::Hide };
            input.parse::<Option<Token![,]>>()?;
        }
        if input.is_empty() {
            Ok(Self { document, warnings })
        } else {
            Err(malformed(input.span(), EXPECTED_OPTION))
        }
    }
}

const EXPECTED_DOCUMENT: &str =
    "the path of a document, as in `client!(\"spec/api.yaml\")`, or `client!(inline = \"…\")`";
const EXPECTED_OPTION: &str = "nothing more than `warnings = false` behind the document";

/// The names of all arguments.
const NAMES: [&str; 2] = ["inline", "warnings"];

/// Parses `name = value`. A name alone is no argument, whatever it is: somebody's constant perhaps.
fn parse_named<T: Parse>(
    input: ParseStream<'_>,
    name: &str,
    expected: &'static str,
) -> syn::Result<T> {
    let span = input.span();
    let error = |_| malformed(span, expected);
    let found: Ident = input.parse().map_err(error)?;
    input.parse::<Token![=]>().map_err(error)?;
    if found != name {
        return Err(misplaced(&found, name, expected));
    }
    input.parse().map_err(error)
}

/// Another name than the one that can stand here.
fn misplaced(found: &Ident, name: &str, expected: &str) -> syn::Error {
    let text = found.to_string();
    if NAMES.contains(&text.as_str()) {
        return malformed(found.span(), expected);
    }
    let problem = InputProblem::UnknownArgument { name: &text, known: &[name] };
    syn::Error::new(found.span(), problem.text())
}

fn malformed(span: Span, expected: &str) -> syn::Error {
    syn::Error::new(span, InputProblem::MalformedArguments { expected }.text())
}
