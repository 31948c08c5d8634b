//! serde's traits for structs, written out: deriving them is most of a DTO crate's compile time.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::Emit;
use crate::model::{Field, Reading, Requirement, Struct};

/// Emits `Serialize`: the fields in order, absent ones left out.
pub(super) fn emit_serialize(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let fields = &definition.fields;
    let names = fields.iter().map(|field| cx.ident(&field.name));
    let keys = fields.iter().map(|field| field.keys.first());
    let writes = fields.iter().map(|field| match field.requirement {
        // An `Option` is written as its value or as null.
        Requirement::Required | Requirement::Nullable => format_ident!("field"),
        Requirement::Optional => format_ident!("optional"),
        Requirement::Maybe => format_ident!("maybe"),
    });
    let additional = definition.additional.as_ref().map(|field| {
        let field = cx.ident(field);
        quote!(object.additional(&self.#field)?;)
    });
    // Without a member to write, nothing would use it.
    let object = if definition.fields.is_empty() && definition.additional.is_none() {
        quote!(_)
    } else {
        quote!(object)
    };
    quote! {
        #[automatically_derived]
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_object(serializer, self)
            }
        }
        #[automatically_derived]
        impl __rt::WriteObject for #name {
            fn write<S: __rt::Serializer>(
                &self,
                #object: &mut __rt::ObjectWriter<S>,
            ) -> __rt::Result<(), S::Error> {
                #(object.#writes(#keys, &self.#names)?;)*
                #additional
                __rt::Ok(())
            }
        }
    }
}

/// A key of the object, and the slot that its value is read into.
struct Slot<'m> {
    field: &'m Field,
    key: &'m str,
    name: Ident,
}

/// One slot per key: of a field with several keys the first one that is there counts.
fn slots(definition: &Struct) -> Vec<Slot<'_>> {
    let fields = definition.fields.iter();
    let keys = fields.flat_map(|field| field.keys.iter().map(move |key| (field, key.as_str())));
    let slot = |(index, (field, key))| Slot { field, key, name: format_ident!("slot_{index}") };
    keys.enumerate().map(slot).collect()
}

/// Emits `Deserialize`: one pass over the object's entries by a table of keys.
pub(super) fn emit_deserialize(cx: Emit<'_>, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let type_name = &definition.name.text;
    let slots = slots(definition);
    let (keys, slot_names) =
        (slots.iter().map(|slot| slot.key), slots.iter().map(|slot| &slot.name));
    let entries = emit_entries(definition, &slots);
    let values = emit_values(cx, definition, &slots);
    let additional = definition.additional.as_ref().map(|field| cx.ident(field));
    let additional = additional.map(|field| quote!(#field: additional,));
    quote! {
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for #name {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_object(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::ReadObject for #name {
            const NAME: &'static str = #type_name;
            fn read<'de, A: __rt::MapAccess<'de>>(mut map: A) -> __rt::Result<Self, A::Error> {
                const KEYS: &[&str] = &[#(#keys),*];
                #(let mut #slot_names = __rt::None;)*
                #entries
                __rt::Ok(Self { #values #additional })
            }
        }
    }
}

/// The fields, each from its slots.
fn emit_values(cx: Emit<'_>, definition: &Struct, slots: &[Slot<'_>]) -> TokenStream {
    let mut rest = slots;
    let mut values = TokenStream::new();
    for field in &definition.fields {
        let (own, others) = rest.split_at_checked(field.keys.len()).unwrap_or((rest, &[]));
        rest = others;
        let (name, key) = (cx.ident(&field.name), field.keys.first());
        let (first, aliases) =
            own.split_first().map_or((None, own), |(first, rest)| (Some(first), rest));
        let first = first.map(|slot| &slot.name);
        let aliases = aliases.iter().map(|slot| &slot.name);
        let slot = quote!(#first #(.or(#aliases))*);
        values.extend(match field.requirement {
            Requirement::Required => quote!(#name: __rt::required(#slot, #key)?,),
            Requirement::Nullable | Requirement::Optional => quote!(#name: #slot,),
            Requirement::Maybe => quote!(#name: __rt::or_absent(#slot),),
        });
    }
    values
}

/// The loop over the entries of the object.
fn emit_entries(definition: &Struct, slots: &[Slot<'_>]) -> TokenStream {
    let reads = emit_reads(slots);
    if definition.additional.is_none() {
        return quote! {
            while let __rt::Some(key) = map.next_key_seed(__rt::Keys(KEYS))? {
                match key { #reads _ => __rt::skip(&mut map)?, }
            }
        };
    }
    quote! {
        let mut additional = __rt::BTreeMap::new();
        while let __rt::Some(key) = map.next_key_seed(__rt::KeysOrText(KEYS))? {
            match key {
                __rt::Key::Known(key) => match key { #reads _ => __rt::skip(&mut map)?, },
                __rt::Key::Other(key) => __rt::read_additional(&mut map, &mut additional, key)?,
            }
        }
    }
}

/// One arm per key: how its value is read.
fn emit_reads(slots: &[Slot<'_>]) -> TokenStream {
    let reads = slots.iter().enumerate().map(|(index, Slot { field, key, name })| {
        let index = Literal::usize_unsuffixed(index);
        let wrapper = match field.reading {
            Reading::Exact => None,
            Reading::OneOrMany => Some(quote!(::<_, __rt::OneOrMany<_>, _>)),
            Reading::Integer => Some(quote!(::<_, __rt::Integer<_>, _>)),
            Reading::IntegerOrText => Some(quote!(::<_, __rt::IntegerOrText<_>, _>)),
        };
        // Null under one name leaves the value to the next one.
        let requirement = match field.requirement {
            Requirement::Required if 1 < field.keys.len() => Requirement::Optional,
            requirement => requirement,
        };
        let read = format_ident!("{}", read_function(requirement, field.reading));
        quote!(#index => __rt::#read #wrapper (&mut map, &mut #name, #key)?,)
    });
    reads.collect()
}

fn read_function(requirement: Requirement, reading: Reading) -> &'static str {
    match (requirement, reading) {
        (Requirement::Required, Reading::Exact) => "read",
        (Requirement::Maybe, Reading::Exact) => "read_maybe",
        (_, Reading::Exact) => "read_optional",
        (Requirement::Required, _) => "read_as",
        (Requirement::Maybe, _) => "read_maybe_as",
        (_, _) => "read_optional_as",
    }
}
