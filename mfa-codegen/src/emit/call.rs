//! The call of an operation: a name for its type, and the setters of the inputs that it takes by name.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Emit;
use super::doc::Doc;
use super::types::{Taken, Type};
use super::{constraints, facts, output};
use crate::model::{Input, Operation, Requirement};

/// Emits the name of the call's type, and its setters.
pub(super) fn emit(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (name, call) = (cx.ident(&operation.name), cx.ident(&operation.call));
    let doc = Doc::from(format!("The call of `{}`.", operation.name.text));
    let output = output::emit(cx, operation);
    let states = states(operation);
    let given = states.iter().map(|_| quote!(__rt::Given));
    let (parameter, argument) = match states.as_slice() {
        [] => (None, None),
        _ => (Some(quote!(S = (#(#given),*))), Some(quote!(S))),
    };
    let setters = emit_setters(cx, operation, &states);
    quote! {
        #doc
        pub type #call<'c, #parameter> =
            calls::TypedCall<'c, #output, operations::#name, #argument>;
        #setters
    }
}

/// The argument of the call's type before any input is set.
pub(super) fn emit_missing(operation: &Operation) -> Option<TokenStream> {
    let states = states(operation);
    let missing = states.iter().map(|_| quote!(__rt::Missing));
    (!states.is_empty()).then(|| quote!((#(#missing),*)))
}

/// The inputs before any is set.
pub(super) fn emit_start(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (name, names) = (cx.ident(&operation.name), names(cx, operation));
    quote!(operations::#name { #(#names: __rt::None),* })
}

/// Emits the struct that holds the inputs until they are written into the request.
pub(super) fn emit_inputs(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let (name, names) = (cx.ident(&operation.name), names(cx, operation));
    let types = operation.named().map(|input| Type::of_field(cx, &input.ty, Requirement::Optional));
    let states = states(operation);
    let required = operation.named().filter(|input| input.is_required());
    let required = required.map(|input| cx.ident(&input.name));
    let write = emit_write(cx, operation);
    quote! {
        pub struct #name { #(pub(super) #names: #types),* }
        impl<#(#states: parameters::#required),*> __rt::Inputs<(#(#states),*)> for #name { #write }
    }
}

fn emit_write(cx: Emit<'_>, operation: &Operation) -> Option<TokenStream> {
    let values: Vec<TokenStream> = operation
        .named()
        .map(|input| {
            let name = cx.ident(&input.name);
            let value = quote!(self.#name.as_ref());
            let check = constraints::emit_check(cx, input, &quote!(&#value));
            let (set, index) = facts::emit_transfer(input, false);
            quote!(#check.#set(#index, #value))
        })
        .collect();
    (!values.is_empty()).then(|| {
        quote! {
            fn write(&self, request: __rt::Request) -> __rt::Request {
                request #(#values)*
            }
        }
    })
}

fn emit_setters(cx: Emit<'_>, operation: &Operation, states: &[Ident]) -> Option<TokenStream> {
    let call = cx.ident(&operation.call);
    let mut number = 0;
    let mut setters = TokenStream::new();
    for input in operation.named() {
        setters.extend(if input.is_required() {
            number += 1;
            emit_required_setter(cx, &call, input, states, number - 1)
        } else {
            emit_optional_setter(cx, input)
        });
    }
    let argument = (!states.is_empty()).then(|| quote!((#(#states),*)));
    (!setters.is_empty()).then(|| quote!(impl<'c, #(#states),*> #call<'c, #argument> { #setters }))
}

/// A required input changes the type of the call: it says which of them are set.
fn emit_required_setter(
    cx: Emit<'_>,
    call: &Ident,
    input: &Input,
    states: &[Ident],
    number: usize,
) -> TokenStream {
    let (doc, name, taken) = (input_doc(input), cx.ident(&input.name), Taken::new(cx, &input.ty));
    let made = taken.emit_value(&cx.word("value"));
    let states = states
        .iter()
        .enumerate()
        .map(|(index, state)| if index == number { quote!(__rt::Given) } else { quote!(#state) });
    quote! {
        #doc
        pub fn #name(mut self, value: impl __rt::Into<#taken>) -> #call<'c, (#(#states),*)> {
            self.inputs.#name = __rt::Some(#made);
            self.__now()
        }
    }
}

fn emit_optional_setter(cx: Emit<'_>, input: &Input) -> TokenStream {
    let (doc, name, ty) = (input_doc(input), cx.ident(&input.name), Type::new(cx, &input.ty));
    let taken = Taken::new(cx, &input.ty);
    let made = taken.emit_value(&cx.word("value"));
    let maybe = cx.word(&format!("maybe_{}", input.name.text));
    quote! {
        #doc
        pub fn #name(mut self, value: impl __rt::Into<#taken>) -> Self {
            self.inputs.#name = __rt::Some(#made);
            self
        }
        /// The same, if there is a value.
        pub fn #maybe(mut self, value: __rt::Option<#ty>) -> Self {
            self.inputs.#name = value;
            self
        }
    }
}

fn input_doc(input: &Input) -> Doc<'_> {
    Doc::or(&input.doc, || format!("The input `{}`.", input.name.text))
}

/// The type parameter of each required input.
fn states(operation: &Operation) -> Vec<Ident> {
    let required = operation.named().filter(|input| input.is_required());
    required.enumerate().map(|(index, _)| format_ident!("P{index}")).collect()
}

fn names(cx: Emit<'_>, operation: &Operation) -> Vec<Ident> {
    operation.named().map(|input| cx.ident(&input.name)).collect()
}
