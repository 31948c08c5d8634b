//! The ways to make a struct whose fields depend on the value of one of them: a builder for each
//! case, which asks for what that case needs and does not offer what only another one has.

use std::cell::OnceCell;

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{Builder, Slot};
use super::context::Emit;
use super::doc::Doc;
use super::finished::{self, emit_finished, field_doc};
use super::requirement::{absent, is_required};
use super::types::Type;
use crate::model::{
    self, Case, CaseField, CaseObject, Cases, Name, Need, Presence, Requirement, Source, Struct,
    TypeRef,
};

/// Emits the functions that start the builders, one for each case and one for every other value.
pub(super) fn emit_starts(cx: Emit<'_>, definition: &Struct, cases: &Cases) -> TokenStream {
    let starts = cases.cases.iter().map(|case| {
        let (name, builder) = (cx.ident(&case.name), cx.ident(&case.builder));
        let key = cases.decider.keys.first().map(String::as_str).unwrap_or_default();
        let doc = Doc::from(format!("Starts a value whose `{key}` is `{}`.", case.value));
        let start = builder_of(cx, definition, case).emit_start();
        quote!(#doc pub fn #name() -> builders::#builder { builders::#builder #start })
    });
    let other = emit_other(cx, definition, cases);
    quote!(#(#starts)* #other)
}

/// The way for values that the document does not know, or says nothing about.
fn emit_other(cx: Emit<'_>, definition: &Struct, cases: &Cases) -> TokenStream {
    let (name, decider) = (cx.ident(&cases.other), cx.ident(&cases.decider.name));
    let ty = Type::new(cx, &cases.decider.ty);
    let general = finished::builder_of(cx, definition);
    let (builder, start) = (cx.ident(&definition.builder), general.emit_start());
    let states = definition.fields.iter().filter(|field| is_required(field.requirement));
    let states = states.map(|field| {
        if field.name == cases.decider.name {
            quote!(__rt::Set<#ty>)
        } else {
            quote!(__rt::Missing)
        }
    });
    quote! {
        /// Starts a value of another kind, one that is newer than the document for example. Which
        /// fields it needs is not known here.
        pub fn #name(#decider: impl __rt::Into<#ty>) -> builders::#builder<#(#states),*> {
            builders::#builder #start.#decider(#decider)
        }
    }
}

/// Emits the builders of the cases.
pub(super) fn emit_builders(cx: Emit<'_>, definition: &Struct, cases: &Cases) -> TokenStream {
    cases.cases.iter().map(|case| emit_builder(cx, definition, cases, case)).collect()
}

fn emit_builder(cx: Emit<'_>, definition: &Struct, cases: &Cases, case: &Case) -> TokenStream {
    let builder = builder_of(cx, definition, case);
    let additional = definition.additional.as_ref().map(|field| {
        let field = cx.ident(field);
        quote!(#field: self.#field,)
    });
    let value = emit_object(cx, &definition.name, &case.fields, cases, additional.as_ref());
    emit_finished(cx, definition, &builder, &value)
}

fn builder_of<'m>(cx: Emit<'m>, definition: &'m Struct, case: &'m Case) -> Builder<'m> {
    let setters = model::setters(&case.fields);
    let slots = setters.into_iter().map(|(field, need)| Slot {
        name: &field.name,
        ident: cx.ident(&field.name),
        doc: field_doc(field),
        ty: &field.ty,
        requirement: match need {
            Need::Never => field.requirement,
            Need::Always | Need::InCase(_) => Requirement::Required,
        },
        case: match need {
            Need::InCase(name) => Some(name),
            Need::Always | Need::Never => None,
        },
    });
    Builder {
        cx,
        name: &case.builder,
        doc: Doc::from(format!(
            "Builds [`{0}`](types::{0}) for `{1}`.",
            definition.name.text, case.value
        )),
        slots: slots.collect(),
        additional: definition.additional.as_ref(),
        states: OnceCell::new(),
    }
}

/// A struct's value; `self` is the builder.
fn emit_object(
    cx: Emit<'_>,
    name: &Name,
    fields: &[CaseField],
    cases: &Cases,
    additional: Option<&TokenStream>,
) -> TokenStream {
    let name = cx.ident(name);
    let values = fields.iter().map(|CaseField { field, source }| {
        let name = cx.ident(&field.name);
        let value = match source {
            Source::Variant(variant) => {
                let (ty, variant) = (Type::new(cx, &cases.decider.ty), cx.ident(variant));
                in_field(field.requirement, quote!(#ty::#variant))
            }
            Source::Setter(Need::Never) => quote!(self.#name),
            Source::Setter(Need::Always) => quote!(fields::#name::take(self.#name)),
            Source::Setter(Need::InCase(case)) => {
                let case = cx.ident(case);
                in_field(field.requirement, quote!(cases::#case::take(self.#name)))
            }
            Source::Object(object) => emit_inner(cx, object, field, cases),
            Source::Absent => absent(field.requirement),
        };
        quote!(#name: #value,)
    });
    quote!(types::#name { #(#values)* #additional })
}

/// An object whose fields are the builder's own.
fn emit_inner(
    cx: Emit<'_>,
    object: &CaseObject,
    field: &model::Field,
    cases: &Cases,
) -> TokenStream {
    let additional = object.additional.as_ref().map(|field| {
        let field = cx.ident(field);
        quote!(#field: __rt::BTreeMap::new(),)
    });
    let value = emit_object(cx, &object.name, &object.fields, cases, additional.as_ref());
    let value = match field.ty {
        TypeRef::Boxed(_) => quote!(__rt::Box::new(#value)),
        _ => value,
    };
    let value = in_field(field.requirement, value);
    match object.presence {
        Presence::Always => value,
        Presence::IfAny => {
            let setters = model::setters(&object.fields);
            let are_set = setters.iter().map(|(field, _)| is_set(cx, field));
            let absent = absent(field.requirement);
            quote!(if #(#are_set)||* { #value } else { #absent })
        }
    }
}

/// Whether the builder's field is one to be sent, as null is that was asked for.
fn is_set(cx: Emit<'_>, field: &model::Field) -> TokenStream {
    let name = cx.ident(&field.name);
    match field.requirement {
        Requirement::Maybe => quote!(!self.#name.is_absent()),
        _ => quote!(self.#name.is_some()),
    }
}

/// A value, as the field of a struct holds it.
fn in_field(requirement: Requirement, value: TokenStream) -> TokenStream {
    match requirement {
        Requirement::Required => value,
        Requirement::Nullable | Requirement::Optional => quote!(__rt::Some(#value)),
        Requirement::Maybe => quote!(__rt::Maybe::Value(#value)),
    }
}
