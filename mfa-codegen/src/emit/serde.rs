//! serde's traits for structs: a record says which members there are, and the runtime does the rest.
//!
//! Deriving them is most of a DTO crate's compile time, and so is every line that is written out here for
//! each type: the compiler checks it each time. So there is nothing but facts, and no code that depends on
//! the kind of a member.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constraints::emit_parts;
use super::context::Emit;
use super::types::Type;
use crate::model::{Field, Reading, Requirement, Struct};

/// The longest tuple that the runtime takes for the slots of a struct.
const LONGEST_TUPLE: usize = 12;

/// Emits `Serialize` and `Deserialize`.
pub(super) fn emit(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let record = emit_record(cx, definition);
    quote! {
        #[automatically_derived]
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #name {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #record
    }
}

fn emit_record(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let (name, type_name) = (cx.ident(&definition.name), &definition.name.text);
    let fields = &definition.fields;
    let names: Vec<_> = fields.iter().map(|field| cx.ident(&field.name)).collect();
    let additional = definition.additional.as_ref().map(|field| cx.ident(field));
    let keys = keys(fields);
    let aliases = emit_aliases(fields);
    let slots: Vec<_> = fields.iter().map(|field| emit_slot(cx, field)).collect();
    let slots = nest(&slots, &|first, second| quote!(__rt::Both<#first, #second>));
    let values = nest(&names, &|first, second| quote!((#first, #second)));
    let refs: Vec<_> = names.iter().map(|name| quote!(&self.#name)).collect();
    let refs = nest(&refs, &|first, second| quote!((#first, #second)));
    let (slots, values, refs) = match &additional {
        None => (slots, values, refs),
        Some(field) => {
            (quote!(__rt::Open<#slots>), quote!((#values, #field)), quote!((#refs, &self.#field)))
        }
    };
    let members = names.iter().chain(&additional);
    let parts = emit_parts(cx, definition);
    quote! {
        #[automatically_derived]
        impl __rt::Record for #name {
            const NAME: &'static str = #type_name;
            const KEYS: &'static [&'static str] = &[#(#keys),*];
            #aliases
            type Slots = #slots;
            fn make(#values: __rt::Values<Self>) -> Self {
                Self { #(#members),* }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                #refs
            }
            #parts
        }
    }
}

/// The key that each field is written to, and then the further keys that some are read from.
fn keys(fields: &[Field]) -> Vec<&str> {
    let first = fields.iter().filter_map(|field| field.keys.first());
    let further = fields.iter().flat_map(|field| field.keys.iter().skip(1));
    first.chain(further).map(String::as_str).collect()
}

/// The slot of each further key, and its place among that slot's keys.
fn emit_aliases(fields: &[Field]) -> Option<TokenStream> {
    let places = |(slot, field): (usize, &Field)| {
        (1..field.keys.len()).map(move |alias| {
            let [slot, alias] = [slot, alias].map(Literal::usize_unsuffixed);
            quote!((#slot, #alias))
        })
    };
    let mut places = fields.iter().enumerate().flat_map(places).peekable();
    places.peek()?;
    Some(quote!(const ALIASES: &'static [(usize, usize)] = &[#(#places),*];))
}

/// The slot that a field's value is read into. It says how the value is read and written.
fn emit_slot(cx: Emit<'_>, field: &Field) -> TokenStream {
    let ty = Type::new(cx, &field.ty);
    let reading = match field.reading {
        Reading::Exact => None,
        Reading::OneOrMany => Some(quote!(, __rt::ListOrItem)),
        Reading::Integer => Some(quote!(, __rt::Whole)),
        Reading::IntegerOrText => Some(quote!(, __rt::WholeOrText)),
    };
    let slot = match field.requirement {
        Requirement::Required => quote!(__rt::Required<#ty #reading>),
        Requirement::Nullable => quote!(__rt::Nullable<#ty #reading>),
        Requirement::Optional => quote!(__rt::Optional<#ty #reading>),
        Requirement::Maybe => quote!(__rt::Threefold<#ty #reading>),
    };
    match field.keys.len() {
        0 | 1 => slot,
        count => {
            let count = Literal::usize_unsuffixed(count);
            quote!(__rt::Aliased<#slot, #count>)
        }
    }
}

/// A tuple, or a tree of tuples if one would be too long: then `join` puts two together.
fn nest<T: quote::ToTokens>(
    items: &[T],
    join: &dyn Fn(TokenStream, TokenStream) -> TokenStream,
) -> TokenStream {
    if items.len() <= LONGEST_TUPLE {
        return quote!((#(#items,)*));
    }
    // Full tuples on the left, about half of all: a chain of them would be as deep as it is long.
    let tuples = items.len().div_ceil(LONGEST_TUPLE);
    let (first, second) = items.split_at(tuples.div_ceil(2) * LONGEST_TUPLE);
    join(nest(first, join), nest(second, join))
}
