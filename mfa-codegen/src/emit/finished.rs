//! The parts that all builders of a struct have in common.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{Builder, Slot};
use super::context::Emit;
use super::doc::Doc;
use crate::model::{Field, Struct};

pub(super) fn field_doc(field: &Field) -> Doc<'_> {
    Doc::or(&field.doc, || {
        let key = field.keys.first().map(String::as_str).unwrap_or_default();
        format!("`{key}` of the document.")
    })
}

/// Emits a builder that ends in `value`.
pub(super) fn emit_finished(
    cx: Emit<'_>,
    definition: &Struct,
    builder: &Builder<'_>,
    value: &TokenStream,
) -> TokenStream {
    let name = cx.ident(&definition.name);
    let signature = quote! {
        /// The finished value.
        pub fn build(self) -> types::#name
    };
    let emitted = builder.emit(&signature, value);
    let conversion = definition.is_part.then(|| emit_conversion(cx, definition, builder));
    quote!(#emitted #conversion)
}

/// A complete builder stands for what it builds, so that setters of that type take it as it is.
fn emit_conversion(cx: Emit<'_>, definition: &Struct, builder: &Builder<'_>) -> TokenStream {
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

pub(super) fn builder_of<'m>(cx: Emit<'m>, definition: &'m Struct) -> Builder<'m> {
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
        slots: slots.collect(),
        additional: definition.additional.as_ref(),
        states: OnceCell::new(),
    }
}
