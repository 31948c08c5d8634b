//! The lines, one for each operation, from which the runtime makes the trait of a client's service for tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::types::Type;
use super::{facts, output};
use crate::model::{Client, Input, Operation};

/// Emits what the facts of the operations do not say. Without the runtime's feature nothing becomes of
/// it, so that it is as little as it can be.
pub(super) fn emit(cx: Emit<'_>, client: &Client) -> TokenStream {
    let (service, name) = (cx.ident(&client.service), cx.ident(&client.name));
    let operations = client.operations.iter().map(|op| emit_operation(cx, op));
    quote! {
        __rt::services! { #service #name #(#operations)* }
    }
}

/// The trait beside the client.
pub(super) fn emit_re_export(cx: Emit<'_>, client: &Client) -> TokenStream {
    let (module, service) = (cx.ident(&client.module), cx.ident(&client.service));
    quote!(pub use #module::#service;)
}

fn emit_operation(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (id, name) = (&operation.id, cx.ident(&operation.name));
    let inputs_type = cx.ident(&operation.inputs_type);
    let inputs = operation.inputs.iter().map(|input| emit_input(cx, input));
    let output = output::emit(cx, operation);
    quote!(#id #name(#inputs_type { #(#inputs)* }) -> #output;)
}

/// An input, and the fact that it is read by.
fn emit_input(cx: Emit<'_>, input: &Input) -> TokenStream {
    let (name, ty) = (cx.ident(&input.name), Type::of_field(cx, &input.ty, input.requirement));
    let (read, index) = facts::emit_transfer(input, input.is_required());
    quote!(#name: #ty = #read(#index),)
}
