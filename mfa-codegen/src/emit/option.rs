//! Facts that may be missing.

use proc_macro2::TokenStream;
use quote::quote;

/// An `Option` of a value that is code already.
pub(super) fn emit_option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(__rt::Some(#value)),
        None => quote!(__rt::None),
    }
}
