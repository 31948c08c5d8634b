//! Open enums of objects, told apart by a property.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constraints::emit_union;
use super::context::Emit;
use super::debug;
use super::doc::{Doc, deprecated};
use super::types::Type;
use crate::model::{Concern, TypeId, TypeRef, Union, UnionVariant};

pub(super) fn emit(cx: Emit<'_>, definition: &Union) -> TokenStream {
    let name = cx.ident(&definition.name);
    let doc = Doc::or(&definition.doc, || format!("`{}` of the document.", definition.name.text));
    let deprecated = deprecated(definition.deprecated);
    let variants = definition.variants.iter().map(|variant| {
        let tag = variant.tag.replace('`', "'");
        let doc = Doc::from(format!("`{}` is `{tag}`.", definition.property.replace('`', "'")));
        let (name, ty) = (cx.ident(&variant.name), Type::new(cx, &variant.ty));
        quote!(#doc #name(#ty),)
    });
    let catch_all = cx.ident(&definition.catch_all);
    let conversions = emit_conversions(cx, definition, &name);
    let debug = debug::emit_union(cx, definition);
    let serde = emit_serde(cx, definition, &name, &catch_all);
    let named: Vec<Ident> = checked_variants(cx, definition);
    let constrained = emit_union(&name, definition.concern, &named);
    quote! {
        #doc
        #deprecated
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            #catch_all(__rt::Value),
        }
        #debug
        #conversions
        #serde
        #constrained
    }
}

/// The variants with rules in them.
fn checked_variants(cx: Emit<'_>, definition: &Union) -> Vec<Ident> {
    let has_rules = |variant: &&UnionVariant| {
        let ty = variant.ty.target().and_then(|id| cx.types.get(id));
        ty.is_some_and(|ty| ty.concern() == Concern::Inside)
    };
    let variants = definition.variants.iter().filter(has_rules);
    variants.map(|variant| cx.ident(&variant.name)).collect()
}

/// From the type of a variant, if no other variant has it.
fn emit_conversions(cx: Emit<'_>, definition: &Union, name: &Ident) -> TokenStream {
    let of = |ty: &TypeRef| {
        definition.variants.iter().filter(|other| target(&other.ty) == target(ty)).count()
    };
    let single = definition.variants.iter().filter(|variant| of(&variant.ty) == 1);
    let conversions = single.filter_map(|variant| {
        let ty = cx.types.name(target(&variant.ty)?)?;
        let (variant_name, ty) = (cx.ident(&variant.name), cx.ident(ty));
        let value = match variant.ty {
            TypeRef::Boxed(_) => quote!(__rt::Box::new(value)),
            _ => quote!(value),
        };
        Some(quote! {
            #[automatically_derived]
            impl __rt::From<types::#ty> for #name {
                fn from(value: types::#ty) -> Self {
                    Self::#variant_name(#value)
                }
            }
        })
    });
    conversions.collect()
}

/// A variant's type.
fn target(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Boxed(inner) => target(inner),
        _ => None,
    }
}

fn emit_serde(cx: Emit<'_>, definition: &Union, name: &Ident, catch_all: &Ident) -> TokenStream {
    let (type_name, property) = (&definition.name.text, &definition.property);
    let variants: Vec<Ident> =
        definition.variants.iter().map(|variant| cx.ident(&variant.name)).collect();
    let tags: Vec<&str> = definition.variants.iter().map(|variant| variant.tag.as_str()).collect();
    let (writes, reads): (Vec<_>, Vec<_>) =
        definition.variants.iter().map(|variant| emit_access(&variant.ty)).unzip();
    quote! {
        #[automatically_derived]
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => {
                        __rt::write_tagged(serializer, #property, #tags, #writes)
                    })*
                    Self::#catch_all(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #name {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(deserializer, #type_name, #property, |object| {
                    match object.tag() {
                        #(#tags => object.#reads().map(Self::#variants),)*
                        _ => __rt::Ok(Self::#catch_all(object.into_value())),
                    }
                })
            }
        }
    }
}

/// How a variant's struct is borrowed from its `value`, and the function that reads one.
fn emit_access(ty: &TypeRef) -> (TokenStream, TokenStream) {
    match ty {
        TypeRef::Boxed(_) => (quote!(&**value), quote!(read_boxed)),
        _ => (quote!(value), quote!(read)),
    }
}
