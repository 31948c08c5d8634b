//! `Debug` of types that keep what the document does not know, which may be secret: its names are shown,
//! and no value. All other types derive it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Emit;
use crate::model::{Struct, Union};

/// Emits `Debug` of a struct that keeps unknown properties.
pub(super) fn emit_struct(cx: Emit<'_>, definition: &Struct) -> Option<TokenStream> {
    let additional = definition.additional.as_ref()?;
    let name = cx.ident(&definition.name);
    let shown = &definition.name.text;
    let names = definition.fields.iter().map(|field| &field.name.text);
    let fields = definition.fields.iter().map(|field| cx.ident(&field.name));
    let (additional_name, additional) = (&additional.text, cx.ident(additional));
    let body = quote! {
        let fields: &[(&str, &dyn __rt::Debug)] = &[#((#names, &self.#fields)),*];
        __rt::debug_object(f, #shown, fields, (#additional_name, &self.#additional))
    };
    Some(emit_impl(&name, &body))
}

/// Emits `Debug` of an enum whose catch-all keeps an unknown object.
pub(super) fn emit_union(cx: Emit<'_>, definition: &Union) -> TokenStream {
    let name = cx.ident(&definition.name);
    let names = definition.variants.iter().map(|variant| &variant.name.text);
    let variants = definition.variants.iter().map(|variant| cx.ident(&variant.name));
    let (unknown_name, unknown) = (&definition.catch_all.text, cx.ident(&definition.catch_all));
    let body = quote! {
        match self {
            #(Self::#variants(value) => f.debug_tuple(#names).field(value).finish(),)*
            Self::#unknown(value) => __rt::debug_unknown(f, #unknown_name, value),
        }
    };
    emit_impl(&name, &body)
}

fn emit_impl(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __rt::Debug for #name {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                #body
            }
        }
    }
}
