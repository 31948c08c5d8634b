//! A struct, its serde impls, its builder.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{Builder, Slot};
use super::constraints::Checked;
use super::types::Type;
use super::{Doc, Emit, cases, constraints, debug, deprecated, is_required, serde};
use crate::model::{Field, Struct};

pub(super) fn emit(cx: Emit, definition: &Struct) -> TokenStream {
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
    let serde = serde::emit(cx, definition);
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
        impl #name {
            #start
        }
        #serde
    }
}

/// The functions that start building a value.
fn emit_start(cx: Emit, definition: &Struct) -> TokenStream {
    if let Some(cases) = &definition.cases {
        return cases::emit_starts(cx, definition, cases);
    }
    let (builder, start) = (cx.ident(&definition.builder), builder_of(cx, definition).emit_start());
    let doc =
        Doc::of("Starts building a value. `.build()` is there once every required field is set.");
    quote! {
        #doc
        pub fn builder() -> builders::#builder {
            builders::#builder #start
        }
    }
}

pub(super) fn field_doc(field: &Field) -> Doc<'_> {
    Doc::or(&field.doc, || {
        let key = field.keys.first().map(String::as_str).unwrap_or_default();
        format!("`{key}` of the document.")
    })
}

/// Emits the builders of a struct: the general one, and one for each case.
pub(super) fn emit_builder(cx: Emit, definition: &Struct) -> TokenStream {
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
    let value = constraints::emit_checked(cx, &definition.fields, value);
    let general = emit_finished(cx, definition, &builder, &value);
    let cases = definition.cases.as_ref();
    let cases = cases.map(|cases| cases::emit_builders(cx, definition, cases));
    quote!(#general #cases)
}

/// Emits a builder that ends in `value`.
pub(super) fn emit_finished(
    cx: Emit,
    definition: &Struct,
    builder: &Builder<'_>,
    value: &Checked,
) -> TokenStream {
    let name = cx.ident(&definition.name);
    let (signature, body) = value.emit_build(&quote!(types::#name));
    let emitted = builder.emit(&signature, &body);
    let is_part = definition.is_part && value.is_sure();
    let conversion = is_part.then(|| emit_conversion(cx, definition, builder));
    quote!(#emitted #conversion)
}

/// A complete builder stands for what it builds, so that setters of that type take it as it is.
fn emit_conversion(cx: Emit, definition: &Struct, builder: &Builder<'_>) -> TokenStream {
    let (name, builder_name) = (cx.ident(&definition.name), cx.ident(builder.name));
    let parameters = builder.parameters();
    let bounds = builder.bounds();
    quote! {
        #[automatically_derived]
        impl<#parameters> __rt::From<#builder_name<#parameters>> for types::#name
        where
            #(#bounds),*
        {
            fn from(builder: #builder_name<#parameters>) -> Self {
                builder.build()
            }
        }
    }
}

pub(super) fn builder_of(cx: Emit, definition: &Struct) -> Builder<'_> {
    let slots = definition.fields.iter().map(|field| Slot {
        name: &field.name,
        ident: cx.ident(&field.name),
        doc: field_doc(field),
        ty: &field.ty,
        requirement: field.requirement,
        case: None,
    });
    Builder {
        cx,
        name: &definition.builder,
        doc: Doc::from(format!("Builds [`{0}`](types::{0}).", definition.name.text)),
        client: None,
        slots: slots.collect(),
        additional: definition.additional.as_ref(),
        states: OnceCell::new(),
    }
}
