//! Code that is there with the feature `testing` only.

use proc_macro2::TokenStream;
use quote::quote;

/// Code, and more of it for tests.
pub(super) fn testing(code: TokenStream, for_tests: &TokenStream) -> TokenStream {
    if for_tests.is_empty() { code } else { quote!(#code __rt::testing! { #for_tests }) }
}
