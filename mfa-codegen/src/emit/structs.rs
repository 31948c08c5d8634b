//! A struct, its serde impls, its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::doc::{Doc, deprecated};
use super::finished::{builder_of, emit_finished, field_doc};
use super::requirement::is_required;
use super::types::Type;
use super::{cases, constraints, debug, serde};
use crate::model::Struct;

pub(super) fn emit(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let doc = Doc::or(&definition.doc, || format!("`{}` of the document.", definition.name.text));
    let attribute = deprecated(definition.deprecated);
    let fields = &definition.fields;
    let field_docs = fields.iter().map(field_doc);
    let field_names = fields.iter().map(|field| cx.ident(&field.name));
    let field_types = fields.iter().map(|field| Type::of_field(cx, &field.ty, field.requirement));
    let field_attributes = fields.iter().map(|field| deprecated(field.deprecated));
    let additional = definition.additional.as_ref().map(|field| {
        let field = cx.ident(field);
        quote! {
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub #field: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
    });
    let debug = debug::emit_struct(cx, definition);
    let derived_debug = debug.is_none().then(|| quote!(__rt::Debug,));
    let start = emit_start(cx, definition);
    let start = quote!(impl #name { #start });
    let start = if definition.is_for_tests() { quote!(__rt::testing! { #start }) } else { start };
    let serde = serde::emit(cx, definition);
    let constrained = constraints::emit_struct(&name, definition.concern);
    quote! {
        #doc
        #attribute
        #[derive(__rt::Clone, #derived_debug __rt::PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#field_docs #field_attributes pub #field_names: #field_types,)*
            #additional
        }
        #debug
        #start
        #serde
        #constrained
    }
}

/// The functions that start building a value.
fn emit_start(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let cases = definition.cases.as_ref();
    let starts = cases.map(|cases| cases::emit_starts(cx, definition, cases));
    let (builder, start) = (cx.ident(&definition.builder), builder_of(cx, definition).emit_start());
    let doc = Doc::of(if cases.is_some() {
        "Starts building a value of any kind. The functions beside this one know what a kind asks for; here \
         a call checks it before anything is sent."
    } else if definition.is_for_tests() {
        "Starts building an answer for a test, which the feature `testing` is for. `.build()` is there \
         once every required field is set."
    } else {
        "Starts building a value. `.build()` is there once every required field is set."
    });
    quote! {
        #doc
        pub fn builder() -> builders::#builder {
            builders::#builder #start
        }
        #starts
    }
}

/// Emits the builders of a struct: the general one, and one for each case.
pub(super) fn emit_builder(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let builder = builder_of(cx, definition);
    let values = definition.fields.iter().map(|field| {
        let field_name = cx.ident(&field.name);
        if is_required(field.requirement) {
            quote!(#field_name: fields::#field_name::take(self.#field_name))
        } else {
            quote!(#field_name: self.#field_name)
        }
    });
    let additional = definition.additional.as_ref().map(|field| {
        let field = cx.ident(field);
        quote!(#field: self.#field,)
    });
    let value = quote!(types::#name { #(#values,)* #additional });
    let general = emit_finished(cx, definition, &builder, &value);
    let cases = definition.cases.as_ref();
    let cases = cases.map(|cases| cases::emit_builders(cx, definition, cases));
    quote!(#general #cases)
}
