//! What the runtime makes the trait of a client's service from, for tests: an operation a line.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::envelope::emit_envelope_of;
use super::operation;
use super::requirement::is_required;
use super::types::Type;
use crate::model::{Client, Input, Operation, Place};

/// Emits the facts of all operations. Without the runtime's feature nothing becomes of them, so that
/// they are as few as they can be.
pub(super) fn emit(cx: Emit, client: &Client) -> TokenStream {
    let (service, name) = (cx.ident(&client.service), cx.ident(&client.name));
    let operations = client.operations.iter().map(|op| emit_operation(cx, op));
    quote! {
        __rt::services! { #service #name #(#operations)* }
    }
}

/// The trait beside the client.
pub(super) fn emit_re_export(cx: Emit, client: &Client) -> TokenStream {
    let (module, service) = (cx.ident(&client.module), cx.ident(&client.service));
    quote!(pub use #module::#service;)
}

fn emit_operation(cx: Emit, operation: &Operation) -> TokenStream {
    let Operation { id, path, .. } = operation;
    let (verb, name) = (cx.word(operation.method), cx.ident(&operation.name));
    let inputs = operation.inputs.iter().map(|input| emit_input(cx, input));
    let output = operation::emit_output(cx, operation);
    let envelope = emit_envelope_of(operation.envelope);
    quote!(#id #verb #path #name(#(#inputs)*) -> #output, #envelope;)
}

/// An input, and where it is read from.
fn emit_input(cx: Emit, input: &Input) -> TokenStream {
    let (name, ty) = (cx.ident(&input.name), Type::of_field(cx, &input.ty, input.requirement));
    let read = match (&input.place, is_required(input.requirement)) {
        (Place::Path(key), _) => quote!(path(#key)),
        (Place::Query(key), true) => quote!(query(#key)),
        (Place::Query(key), false) => quote!(query_optional(#key)),
        (Place::Header(key), true) => quote!(header(#key)),
        (Place::Header(key), false) => quote!(header_optional(#key)),
        (Place::Json, true) => quote!(json()),
        (Place::Json, false) => quote!(json_optional()),
        (Place::Form, true) => quote!(form()),
        (Place::Form, false) => quote!(form_optional()),
    };
    quote!(#name: #ty = #read,)
}
