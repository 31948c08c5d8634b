//! The facts of the operations, which calls write by and services read by.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::context::Emit;
use super::envelope::emit_envelope_of;
use crate::model::{
    Coding, Explode, Input, Location, Media, Operation, Parameter, Place, Segment, Style,
};

/// Emits the facts of an operation, under the name of its method.
pub(super) fn emit_operation(cx: Emit<'_>, operation: &Operation) -> TokenStream {
    let Operation { id, template, path, parameters, bodies, security, repeatable, .. } = operation;
    let (name, method) = (cx.ident(&operation.name), cx.word(operation.method));
    let path = path.iter().map(emit_segment);
    let parameters = parameters.iter().map(emit_parameter);
    let bodies = bodies.iter().map(|media| emit_media(*media));
    let security = security.iter().map(|schemes| quote!(&[#(#schemes),*]));
    let takes_idempotency_key = takes_idempotency_key(operation);
    let envelope = emit_envelope_of(operation.envelope);
    quote! {
        pub(super) static #name: __rt::Operation = __rt::Operation {
            id: #id,
            method: __rt::Method::#method,
            template: #template,
            path: &[#(#path),*],
            parameters: &[#(#parameters),*],
            bodies: &[#(#bodies),*],
            security: &[#(#security),*],
            repeatable: #repeatable,
            takes_idempotency_key: #takes_idempotency_key,
            envelope: #envelope,
        };
    }
}

fn emit_segment(segment: &Segment) -> TokenStream {
    match segment {
        Segment::Text(text) => quote!(__rt::Segment::Text(#text)),
        Segment::Input(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(__rt::Segment::Input(#index))
        }
    }
}

fn emit_parameter(parameter: &Parameter) -> TokenStream {
    let Parameter { key, location, coding } = parameter;
    let place = match location {
        Location::Path => quote!(Path),
        Location::Query => quote!(Query),
        Location::Header => quote!(Header),
    };
    let coding = emit_coding(*coding);
    quote!(__rt::Parameter { key: #key, place: __rt::Place::#place, coding: #coding })
}

/// The defaults by their names, which the compiler reads in less time.
fn emit_coding(coding: Coding) -> TokenStream {
    let (style, explode) = match coding {
        Coding::Style(Style::Simple, Explode::No) => return quote!(__rt::SIMPLE),
        Coding::Style(Style::Form, Explode::Yes) => return quote!(__rt::FORM),
        Coding::Style(Style::Simple, explode) => (quote!(Simple), explode),
        Coding::Style(Style::Form, explode) => (quote!(Form), explode),
    };
    let explode = match explode {
        Explode::Yes => quote!(Yes),
        Explode::No => quote!(No),
    };
    quote!(__rt::Coding::Style(__rt::Style::#style, __rt::Explode::#explode))
}

fn emit_media(media: Media) -> TokenStream {
    match media {
        Media::Json => quote!(__rt::Media::Json),
        Media::Form => quote!(__rt::Media::Form),
    }
}

/// The function that moves an input, and the index of its fact: the same two in a call, which writes it,
/// and in a service, which reads it.
pub(super) fn emit_transfer(input: &Input, is_there: bool) -> (Ident, Literal) {
    let (function, index) = match (input.place, is_there) {
        (Place::Parameter(index), true) => ("input", index),
        (Place::Parameter(index), false) => ("maybe", index),
        (Place::Body(index), true) => ("body", index),
        (Place::Body(index), false) => ("maybe_body", index),
    };
    (Ident::new(function, Span::call_site()), Literal::usize_unsuffixed(index))
}

/// Whether the document has a parameter for the header by which a server knows a request again.
pub(super) fn takes_idempotency_key(operation: &Operation) -> bool {
    operation.parameters.iter().any(|parameter| {
        parameter.location == Location::Header
            && parameter.key.eq_ignore_ascii_case("idempotency-key")
    })
}

#[cfg(test)]
mod tests;
