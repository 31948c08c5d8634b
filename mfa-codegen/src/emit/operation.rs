//! The method of an operation, which starts its call.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Emit;
use super::doc::{Doc, deprecated};
use super::types::Type;
use super::{call, constraints, facts};
use crate::model::{Input, Operation, Output, TypeRef};

/// Emits the method of one operation. It holds facts only; whatever can go wrong is in the runtime.
pub(super) fn emit_method(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (name, doc) = (cx.ident(&operation.name), method_doc(operation));
    let deprecated = deprecated(operation.deprecated);
    let call_type = cx.ident(&operation.call);
    let (missing, start) = (call::emit_missing(operation), call::emit_start(cx, operation));
    let argument = operation.positional().map(|input| Argument::new(cx, input));
    let (parameter, before, value) = match &argument {
        Some(Argument { parameter, before, value }) => {
            (Some(parameter), before.as_ref(), Some(value))
        }
        None => (None, None, None),
    };
    let request = quote!(__rt::Request::new(&operations::#name) #value);
    let (way, status) = emit_way(cx, &operation.output);
    quote! {
        #doc
        #deprecated
        pub fn #name(&self, #parameter) -> #call_type<'_, #missing> {
            #before
            calls::TypedCall::#way(&self.inner, #request, #start #status)
        }
    }
}

/// The argument in the parentheses of the method.
struct Argument {
    parameter: TokenStream,
    /// The statement before the request.
    before: Option<TokenStream>,
    /// How it gets into the request.
    value: TokenStream,
}

impl Argument {
    fn new(cx: Emit<'_>, input: &Input) -> Self {
        let (name, ty) = (cx.ident(&input.name), Type::new(cx, &input.ty));
        if matches!(input.ty, TypeRef::Format(_)) {
            return Self::of_format(cx, input, &name, ty);
        }
        // Texts are borrowed. A number is taken in any type that fits, so that a wider one breaks nothing.
        let (ty, value) = match input.ty {
            TypeRef::String => (quote!(&str), quote!(&#name)),
            TypeRef::I32 | TypeRef::I64 | TypeRef::F64 => {
                (quote!(impl __rt::Into<#ty>), quote!(&__rt::Into::<#ty>::into(#name)))
            }
            _ => (quote!(#ty), quote!(&#name)),
        };
        let check = constraints::emit_check(cx, input, &value);
        let (set, index) = facts::emit_transfer(input, true);
        let value = quote!(#check.#set(#index, #value));
        Self { parameter: quote!(#name: #ty), before: None, value }
    }

    /// A text of a format, or any text, which is looked at when the call is made: so a format that comes or
    /// goes breaks nothing.
    fn of_format(cx: Emit<'_>, input: &Input, name: &Ident, ty: Type<'_>) -> Self {
        let check = constraints::emit_check(cx, input, &quote!(&#name.as_ref().ok()));
        let (_, index) = facts::emit_transfer(input, true);
        let text = &input.name.text;
        Self {
            parameter: quote!(#name: impl __rt::TryInto<#ty, Error: __rt::Into<__rt::formats::FormatError>>),
            before: Some(quote! {
                let #name = __rt::TryInto::<#ty>::try_into(#name).map_err(__rt::Into::into);
            }),
            value: quote!(#check.formatted(#index, #text, #name)),
        }
    }
}

/// The function that makes the call, by how its answer is read, and the last argument of it.
fn emit_way(cx: Emit<'_>, output: &Output) -> (Ident, Option<TokenStream>) {
    match output {
        Output::Empty => (format_ident!("__empty"), None),
        Output::Bare(_) => (format_ident!("__bare"), None),
        Output::Enveloped(_, status) => {
            let status = cx.ident(status);
            (format_ident!("__enveloped"), Some(quote!(, |answer| answer.#status)))
        }
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
    let named = named_doc(operation).unwrap_or_default();
    Doc::from(format!(
        "{text}\n\n{named}Sends `{method} {template}` when awaited, {repeats}.\n\n# Errors\n\n[`Error`](::mfa_runtime::Error), \
         when awaited: it says what happened and whether the request may have arrived."
    ))
}

/// The setters of the call, as its type belongs to all operations.
fn named_doc(operation: &Operation) -> Option<String> {
    let (required, optional): (Vec<&Input>, Vec<&Input>) =
        operation.named().partition(|input| input.is_required());
    let list = |inputs: &[&Input]| {
        let names = inputs.iter().map(|input| format!("`{}`", input.name.text));
        names.collect::<Vec<_>>().join(", ")
    };
    let text = match (required.as_slice(), optional.as_slice()) {
        ([], []) => return None,
        ([], optional) => format!("{} may be set on the call.", list(optional)),
        (required, []) => format!("{} must be set on the call.", list(required)),
        (required, optional) => {
            format!("{} must be set on the call, {} may be.", list(required), list(optional))
        }
    };
    Some(format!("{text}\n\n"))
}
