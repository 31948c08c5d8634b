//! The macro's arguments: a path, or `inline = "…"`.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token};

/// What stands in the parentheses.
pub(crate) enum Arguments {
    Path(LitStr),
    Inline(LitStr),
}

impl Arguments {
    /// Where generated identifiers and errors point to.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Path(literal) | Self::Inline(literal) => literal.span(),
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let arguments = if input.peek(LitStr) {
            Self::Path(input.parse()?)
        } else {
            Self::Inline(parse_inline(input)?)
        };
        input.parse::<Option<Token![,]>>()?;
        if input.is_empty() { Ok(arguments) } else { Err(syn::Error::new(input.span(), EXPECTED)) }
    }
}

const EXPECTED: &str = "[MFA0901] expected the path of a document, as in `client!(\"spec/api.yaml\")`, or \
     `client!(inline = \"…\")`";

fn parse_inline(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = |_| syn::Error::new(input.span(), EXPECTED);
    let name: Ident = input.parse().map_err(expected)?;
    if name != "inline" {
        return Err(syn::Error::new(name.span(), EXPECTED));
    }
    input.parse::<Token![=]>().map_err(expected)?;
    input.parse().map_err(expected)
}
