//! Types where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emit;
use crate::model::{Requirement, TextFormat, TypeRef};

/// The type itself.
pub(super) fn emit(cx: Emit, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Bool => quote!(bool),
        TypeRef::I32 => quote!(i32),
        TypeRef::I64 => quote!(i64),
        TypeRef::F64 => quote!(f64),
        TypeRef::String => quote!(__rt::String),
        TypeRef::Secret => quote!(__rt::Secret),
        TypeRef::Format(format) => emit_format(*format),
        TypeRef::Value => quote!(__rt::Value),
        TypeRef::List(item) => {
            let item = emit(cx, item);
            quote!(__rt::Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = emit(cx, value);
            quote!(__rt::BTreeMap<__rt::String, #value>)
        }
        TypeRef::Nullable(inner) => {
            let inner = emit(cx, inner);
            quote!(__rt::Option<#inner>)
        }
        TypeRef::Boxed(inner) => {
            let inner = emit(cx, inner);
            quote!(__rt::Box<#inner>)
        }
        TypeRef::Named(name) => {
            let name = cx.ident(name);
            quote!(types::#name)
        }
    }
}

fn emit_format(format: TextFormat) -> TokenStream {
    match format {
        TextFormat::Uuid => quote!(__rt::formats::Uuid),
        TextFormat::Date => quote!(__rt::formats::Date),
        TextFormat::DateTime => quote!(__rt::formats::DateTime),
        TextFormat::Uri => quote!(__rt::formats::Uri),
        TextFormat::Email => quote!(__rt::formats::Email),
        TextFormat::Base64 => quote!(__rt::formats::Base64),
        TextFormat::Decimal => quote!(__rt::formats::Decimal),
    }
}

/// The type of a field: an `Option` if the value may be absent.
pub(super) fn emit_field(cx: Emit, ty: &TypeRef, requirement: Requirement) -> TokenStream {
    let ty = emit(cx, ty);
    match requirement {
        Requirement::Required => ty,
        Requirement::Optional => quote!(__rt::Option<#ty>),
    }
}
