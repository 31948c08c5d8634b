//! The result that an operation gives.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::context::Emit;
use super::types::Type;
use crate::model::{Operation, Output};

/// The type of its value.
pub(super) fn emit(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    match &operation.output {
        Output::Empty => quote!(()),
        Output::Bare(ty) | Output::Enveloped(ty, _) => Type::new(cx, ty).into_token_stream(),
    }
}
