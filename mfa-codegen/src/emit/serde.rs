//! serde's traits for structs, written out: deriving them is most of a DTO crate's compile time.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::Emit;
use crate::model::{Field, Reading, Requirement, Struct};

/// Emits `Serialize`: the fields in order, absent ones left out.
pub(super) fn emit_serialize(cx: Emit, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let fields = &definition.fields;
    let names = fields.iter().map(|field| cx.ident(&field.name));
    let keys = fields.iter().map(|field| field.keys.first());
    let writes = fields.iter().map(|field| match field.requirement {
        Requirement::Required => format_ident!("field"),
        // An `Option` is written as its value or as null.
        Requirement::Nullable => format_ident!("field"),
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

/// Emits `Deserialize`: one pass over the object's entries by a table of keys.
pub(super) fn emit_deserialize(cx: Emit, definition: &Struct) -> TokenStream {
    let name = cx.ident(&definition.name);
    let type_name = &definition.name.text;
    let keys = definition.fields.iter().flat_map(|field| &field.keys);
    let slots: Vec<Ident> =
        (0..definition.fields.len()).map(|index| format_ident!("slot_{index}")).collect();
    let entries = emit_entries(definition, &slots);
    let value = |(field, slot): (&Field, &Ident)| {
        let (name, key) = (cx.ident(&field.name), field.keys.first());
        match field.requirement {
            Requirement::Required => quote!(#name: __rt::required(#slot, #key)?,),
            Requirement::Nullable | Requirement::Optional => quote!(#name: #slot,),
            Requirement::Maybe => quote!(#name: __rt::or_absent(#slot),),
        }
    };
    let values: TokenStream = definition.fields.iter().zip(&slots).map(value).collect();
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
                #(let mut #slots = __rt::None;)*
                #entries
                __rt::Ok(Self { #values #additional })
            }
        }
    }
}

/// The loop over the entries of the object.
fn emit_entries(definition: &Struct, slots: &[Ident]) -> TokenStream {
    let reads = emit_reads(definition, slots);
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

/// One arm per field: the indexes of its keys, and how its value is read.
fn emit_reads(definition: &Struct, slots: &[Ident]) -> TokenStream {
    let fields = &definition.fields;
    let mut index = 0_usize..;
    let indexes = fields.iter().map(|field| -> Vec<Literal> {
        index.by_ref().take(field.keys.len()).map(Literal::usize_unsuffixed).collect()
    });
    let wrappers = fields.iter().map(|field| match field.reading {
        Reading::Exact => None,
        Reading::OneOrMany => Some(quote!(::<_, __rt::OneOrMany<_>, _>)),
        Reading::Integer => Some(quote!(::<_, __rt::Integer<_>, _>)),
        Reading::IntegerOrText => Some(quote!(::<_, __rt::IntegerOrText<_>, _>)),
    });
    let reads = fields.iter().map(|field| match (field.requirement, field.reading) {
        (Requirement::Required, Reading::Exact) => format_ident!("read"),
        (Requirement::Maybe, Reading::Exact) => format_ident!("read_maybe"),
        (_, Reading::Exact) => format_ident!("read_optional"),
        (Requirement::Required, _) => format_ident!("read_as"),
        (Requirement::Maybe, _) => format_ident!("read_maybe_as"),
        (_, _) => format_ident!("read_optional_as"),
    });
    let keys = fields.iter().map(|field| field.keys.first());
    quote!(#(#(#indexes)|* => __rt::#reads #wrappers (&mut map, &mut #slots, #keys)?,)*)
}
