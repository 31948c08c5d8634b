//! Where generated names come from.

use proc_macro2::{Ident, Span};

use crate::model::{Name, Types};

/// The facts that every emitter needs.
#[derive(Clone, Copy)]
pub(super) struct Emit<'m> {
    pub(super) types: &'m Types,
    /// Generated identifiers lead here, to the document's path in the user's code.
    pub(super) span: Span,
}

impl Emit<'_> {
    pub(super) fn ident(self, name: &Name) -> Ident {
        if name.raw { Ident::new_raw(&name.text, self.span) } else { self.word(&name.text) }
    }

    pub(super) fn word(self, text: &str) -> Ident {
        Ident::new(text, self.span)
    }
}
