//! serde's traits for structs, written out: deriving them is most of a DTO crate's compile time.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Emit, is_required};
use crate::model::{Field, Reading, Requirement, Struct};

/// Emits `Serialize`: the fields in order, absent ones left out.
pub(super) fn emit_serialize(cx: Emit, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let fields = definition.fields.iter().map(|field| {
        let (name, key) = (cx.ident(&field.name), field.keys.first());
        let write = if is_required(field.requirement) { quote!(field) } else { quote!(optional) };
        quote!(object.#write(#key, &self.#name)?;)
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
                #(#fields)*
                #additional
                __rt::Result::Ok(())
            }
        }
    }
}

/// Emits `Deserialize`: one pass over the object's entries by a table of keys.
pub(super) fn emit_deserialize(cx: Emit, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let type_name = &definition.name.text;
    let keys = definition.fields.iter().flat_map(|field| &field.keys);
    let slots: Vec<Ident> =
        (0..definition.fields.len()).map(|index| format_ident!("slot_{index}")).collect();
    let entries = emit_entries(definition, &slots);
    let values = definition.fields.iter().zip(&slots).map(|(field, slot)| {
        let (name, key) = (cx.ident(&field.name), field.keys.first());
        if is_required(field.requirement) {
            quote!(#name: __rt::required(#slot, #key)?,)
        } else {
            quote!(#name: #slot,)
        }
    });
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
                #(let mut #slots = __rt::Option::None;)*
                #entries
                __rt::Result::Ok(Self { #(#values)* #additional })
            }
        }
    }
}

/// The loop over the entries of the object.
fn emit_entries(definition: &Struct, slots: &[Ident]) -> TokenStream {
    let reads = emit_reads(definition, slots);
    if definition.additional.is_none() {
        return quote! {
            while let __rt::Option::Some(key) = map.next_key_seed(__rt::Keys(KEYS))? {
                match key { #reads _ => __rt::skip(&mut map)?, }
            }
        };
    }
    quote! {
        let mut additional = __rt::BTreeMap::new();
        while let __rt::Option::Some(key) = map.next_key_seed(__rt::KeysOrText(KEYS))? {
            match key {
                __rt::Key::Known(key) => match key { #reads _ => __rt::skip(&mut map)?, },
                __rt::Key::Other(key) => __rt::read_additional(&mut map, &mut additional, key)?,
            }
        }
    }
}

/// One arm per field: the indexes of its keys, and how its value is read.
fn emit_reads(definition: &Struct, slots: &[Ident]) -> TokenStream {
    let mut index = 0_usize..;
    let arms = definition.fields.iter().zip(slots).map(|(field, slot)| {
        let indexes = index.by_ref().take(field.keys.len()).map(Literal::usize_unsuffixed);
        let indexes: Vec<Literal> = indexes.collect();
        let read = emit_read(field, slot);
        quote!(#(#indexes)|* => #read,)
    });
    arms.collect()
}

fn emit_read(field: &Field, slot: &Ident) -> TokenStream {
    let key = field.keys.first();
    let wrapper = match field.reading {
        Reading::Exact => None,
        Reading::OneOrMany => Some(quote!(__rt::OneOrMany<_>)),
        Reading::Integer => Some(quote!(__rt::Integer<_>)),
    };
    match (field.requirement, wrapper) {
        (Requirement::Required, None) => quote!(__rt::read(&mut map, &mut #slot, #key)?),
        (Requirement::Optional, None) => quote!(__rt::read_optional(&mut map, &mut #slot, #key)?),
        (Requirement::Required, Some(wrapper)) => {
            quote!(__rt::read_as::<_, #wrapper, _>(&mut map, &mut #slot, #key)?)
        }
        (Requirement::Optional, Some(wrapper)) => {
            quote!(__rt::read_optional_as::<_, #wrapper, _>(&mut map, &mut #slot, #key)?)
        }
    }
}
