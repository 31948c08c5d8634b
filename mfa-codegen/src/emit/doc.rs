//! Attributes that the document's own words become.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

/// A doc comment, line by line, as it would be written by hand.
///
/// Like [`Type`](super::types::Type) it writes itself to the stream around it: one of its own would
/// have to be joined with that, which takes the compiler longer than these few tokens.
pub(super) struct Doc<'t>(Cow<'t, str>);

impl<'t> Doc<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The document's words, or ours if it has none.
    pub(super) fn or(text: &'t str, other: impl FnOnce() -> String) -> Self {
        if text.is_empty() { other().into() } else { Self::of(text) }
    }
}

impl From<String> for Doc<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl ToTokens for Doc<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.0.lines() {
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            tokens.append(Punct::new('#', Spacing::Alone));
            tokens.append(Group::new(Delimiter::Bracket, quote!(doc = #text)));
        }
    }
}

/// The attribute, if the document says so.
pub(super) fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated]))
}
