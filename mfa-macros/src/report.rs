//! Problems to compile errors.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// An error of the compiler with our text, at the macro's argument.
pub(crate) fn compile_error(span: Span, text: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #text })
}
