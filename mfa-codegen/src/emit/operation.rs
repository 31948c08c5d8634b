//! A method, and the builder that takes its inputs if it has several.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::builder::{Builder, Slot};
use super::context::Emit;
use super::doc::{Doc, deprecated};
use super::requirement::is_required;
use super::types::Type;
use super::{constraints, facts};
use crate::model::{Input, Operation, Output, TypeRef};

/// How a method takes its inputs.
enum Signature<'m> {
    None,
    /// One required input, in the parentheses.
    Positional(&'m Input),
    /// By name, through a builder.
    Named,
}

fn signature(operation: &Operation) -> Signature<'_> {
    match operation.inputs.as_slice() {
        [] => Signature::None,
        [input] if is_required(input.requirement) => Signature::Positional(input),
        _ => Signature::Named,
    }
}

/// Emits the method of one operation. It holds facts only; whatever can go wrong is in the runtime.
pub(super) fn emit_method(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (name, doc) = (cx.ident(&operation.name), method_doc(operation));
    let deprecated = deprecated(operation.deprecated);
    let output = emit_output(cx, operation);
    let (input, value) = match signature(operation) {
        Signature::None => (None, None),
        Signature::Positional(input) => {
            let (name, ty) = (cx.ident(&input.name), emit_argument(cx, &input.ty));
            let value = emit_value(cx, input, &quote!(&#name));
            (Some(quote!(#name: #ty)), Some(value))
        }
        Signature::Named => return emit_named_method(cx, operation, &doc),
    };
    let call = emit_call_expression(cx, operation, &quote!(&self.inner), value.as_slice());
    quote! {
        #doc
        #deprecated
        pub fn #name(&self, #input) -> __rt::Call<'_, #output> {
            #call
        }
    }
}

fn emit_named_method(cx: Emit<'_>, operation: &Operation, doc: &Doc<'_>) -> TokenStream {
    let (name, call) = (cx.ident(&operation.name), cx.ident(&operation.call));
    let deprecated = deprecated(operation.deprecated);
    let start = call_builder(cx, operation).emit_start();
    quote! {
        #doc
        #deprecated
        pub fn #name(&self) -> #call<'_> {
            let client = &self.inner;
            #call #start
        }
    }
}

/// Emits the builder of an operation that takes its inputs by name.
pub(super) fn emit_call(cx: Emit<'_>, operation: &Operation) -> Option<TokenStream> {
    let Signature::Named = signature(operation) else { return None };
    let builder = call_builder(cx, operation);
    let output = emit_output(cx, operation);
    let takes =
        operation.inputs.iter().filter(|input| is_required(input.requirement)).map(|input| {
            let name = cx.ident(&input.name);
            quote!(let #name = parameters::#name::take(self.#name);)
        });
    let values: Vec<TokenStream> = operation
        .inputs
        .iter()
        .map(|input| {
            let name = cx.ident(&input.name);
            let value = if is_required(input.requirement) {
                quote!(&#name)
            } else {
                quote!(self.#name.as_ref())
            };
            emit_value(cx, input, &value)
        })
        .collect();
    let expression = emit_call_expression(cx, operation, &quote!(self.client), &values);
    let finish = quote! {
        /// The call with its parameters, to set options of this one call before it is awaited.
        pub fn call(self) -> __rt::Call<'c, #output>
    };
    let emitted = builder.emit(&finish, &quote!(#(#takes)* #expression));
    let name = cx.ident(&operation.call);
    let (parameters, bounds) = (builder.parameters(), builder.bounds());
    Some(quote! {
        #emitted
        impl<#parameters> __rt::IntoFuture for #name<#parameters>
        where
            #(#bounds),*
        {
            type Output = __rt::Result<__rt::Response<#output>, __rt::Error>;
            type IntoFuture = <__rt::Call<'c, #output> as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<#parameters> #name<#parameters> {
            __rt::blocking!(#output, #(#bounds),*);
        }
    })
}

fn call_builder<'m>(cx: Emit<'m>, operation: &'m Operation) -> Builder<'m> {
    let slots = operation.inputs.iter().map(|input| Slot {
        name: &input.name,
        ident: cx.ident(&input.name),
        doc: Doc::or(&input.doc, || format!("The input `{}`.", input.name.text)),
        ty: &input.ty,
        requirement: input.requirement,
        case: None,
    });
    Builder {
        cx,
        name: &operation.call,
        doc: Doc::from(format!(
            "The call of `{}`: set its inputs, then await it.",
            operation.name.text
        )),
        client: Some(quote!(&'c __rt::Client)),
        slots: slots.collect(),
        additional: None,
        states: OnceCell::new(),
    }
}

/// The type of a positional argument: texts are borrowed.
fn emit_argument(cx: Emit<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::String => quote!(&str),
        TypeRef::Format(_) => {
            let ty = Type::new(cx, ty);
            quote!(&#ty)
        }
        ty => Type::new(cx, ty).into_token_stream(),
    }
}

/// How an input gets into the request.
fn emit_value(cx: Emit<'_>, input: &Input, value: &TokenStream) -> TokenStream {
    let check = constraints::emit_check(cx, input, value);
    let (set, index) = facts::emit_transfer(input);
    quote!(#check.#set(#index, #value))
}

fn emit_call_expression(
    cx: Emit<'_>,
    operation: &Operation,
    client: &TokenStream,
    values: &[TokenStream],
) -> TokenStream {
    let name = cx.ident(&operation.name);
    let call = match &operation.output {
        Output::Empty => quote!(__rt::Call::empty(#client, request)),
        Output::Bare(_) => quote!(__rt::Call::new(#client, request)),
        Output::Enveloped(_, status) => {
            let status = cx.ident(status);
            quote!(__rt::Call::enveloped(#client, request, |answer| answer.#status))
        }
    };
    quote! {
        let request = __rt::Request::new(&operations::#name) #(#values)*;
        #call
    }
}

pub(super) fn emit_output(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    match &operation.output {
        Output::Empty => quote!(()),
        Output::Bare(ty) | Output::Enveloped(ty, _) => Type::new(cx, ty).into_token_stream(),
    }
}

fn method_doc(operation: &Operation) -> Doc<'static> {
    let Operation { doc, id, method, template, .. } = operation;
    let text = if doc.is_empty() { format!("`{id}` of the document.") } else { doc.clone() };
    let repeats = if operation.repeatable {
        "and again after a failure that may pass"
    } else if facts::takes_idempotency_key(operation) {
        "and again after a failure only if it has an idempotency key, or never left this machine"
    } else {
        "and again only if it never left this machine"
    };
    Doc::from(format!(
        "{text}\n\nSends `{method} {template}` when awaited, {repeats}.\n\n# Errors\n\n[`Error`](::mfa_runtime::Error), \
         when awaited: it says what happened and whether the request may have arrived."
    ))
}
