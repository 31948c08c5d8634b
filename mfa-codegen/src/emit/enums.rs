//! Open enums of texts: `lower` has refused those with other values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constraints::emit_enum;
use super::context::Emit;
use super::doc::{Doc, deprecated};
use crate::model::Values;

pub(super) fn emit(cx: Emit<'_>, definition: &Values) -> TokenStream {
    let name = cx.ident(&definition.name);
    let doc = Doc::or(&definition.doc, || format!("`{}` of the document.", definition.name.text));
    let deprecated = deprecated(definition.deprecated);
    let values = definition.variants.iter().filter_map(|variant| {
        let text = variant.text()?;
        Some((cx.ident(&variant.name), text))
    });
    let (variants, texts): (Vec<Ident>, Vec<&str>) = values.unzip();
    let docs = texts.iter().map(|text| Doc::from(format!("`{}`", text.replace('`', "'"))));
    let catch_all = cx.ident(&definition.catch_all);
    let serde = emit_serde(definition, &name);
    let conversions = emit_conversions(&name);
    let constrained = emit_enum(&name, definition.concern);
    let order = emit_order(&name);
    quote! {
        #doc
        #deprecated
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #variants,)*
            /// A value that the document does not know: kept as it came, and sent back as it is.
            #catch_all(__rt::String),
        }
        impl #name {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::#catch_all(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::#catch_all(__rt::From::from(text)),
                }
            }
        }
        #conversions
        #order
        #serde
        #constrained
    }
}

fn emit_conversions(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __rt::From<__rt::String> for #name {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for #name {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for #name {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
    }
}

/// By the text: a derived order would be that of the document's list.
fn emit_order(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __rt::PartialOrd for #name {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for #name {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
    }
}

fn emit_serde(definition: &Values, name: &Ident) -> TokenStream {
    let expecting = format!("a string ({})", definition.name.text);
    let read = match &definition.booleans {
        None => quote!(__rt::read_text(deserializer, #expecting, |text| __rt::From::from(text))),
        Some([when_false, when_true]) => quote! {
            __rt::read_text_or_bool(
                deserializer,
                #expecting,
                |text| __rt::From::from(text),
                [#when_false, #when_true],
            )
        },
    };
    quote! {
        #[automatically_derived]
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #name {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                #read
            }
        }
    }
}
