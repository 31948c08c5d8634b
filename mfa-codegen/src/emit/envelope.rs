//! How a failure looks inside an HTTP success: one table for a client, and places in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::option::emit_option;
use crate::model::{Envelope, Numbers};

/// The table of envelopes, if there are any.
pub(super) fn emit_envelopes(envelopes: &[Envelope]) -> Option<TokenStream> {
    let count = (!envelopes.is_empty()).then_some(envelopes.len())?;
    let envelopes = envelopes.iter().map(emit_envelope);
    Some(quote!(static ENVELOPES: [__rt::Envelope; #count] = [#(#envelopes),*];))
}

/// The envelope at an index of the table.
pub(super) fn emit_envelope_of(index: Option<usize>) -> TokenStream {
    emit_option(index.map(|index| quote!(&ENVELOPES[#index])))
}

/// The names that the members of an envelope go by.
fn emit_envelope(envelope: &Envelope) -> TokenStream {
    let Envelope { status, success, message, code, request_id, data, .. } = envelope;
    let throttled = emit_numbers(&envelope.throttled);
    let unauthorized = emit_numbers(&envelope.unauthorized);
    quote! {
        __rt::Envelope {
            status: &[#(#status),*],
            success: #success,
            message: &[#(#message),*],
            code: &[#(#code),*],
            request_id: &[#(#request_id),*],
            data: &[#(#data),*],
            throttled: #throttled,
            unauthorized: #unauthorized,
        }
    }
}

fn emit_numbers(numbers: &Numbers) -> TokenStream {
    let Numbers { status, code } = numbers;
    if numbers.status.is_empty() && numbers.code.is_empty() {
        return quote!(__rt::Numbers::NONE);
    }
    quote!(__rt::Numbers { status: &[#(#status),*], code: &[#(#code),*] })
}
