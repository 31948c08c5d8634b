//! The typestate builders of structs.
//!
//! Each required field has a type parameter, `Missing` at first and `Set<T>` once set; the value
//! lives in it, so finishing a builder unwraps nothing. The bound stands on the finishing method,
//! where the compiler's message can name the field.

use std::cell::OnceCell;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};

use super::context::Emit;
use super::doc::Doc;
use super::requirement::{absent, is_required};
use super::types::{Taken, Type, write_path};
use crate::model::{Name, Requirement, TypeRef};

/// A builder to emit.
pub(super) struct Builder<'m> {
    pub(super) cx: Emit<'m>,
    pub(super) name: &'m Name,
    pub(super) doc: Doc<'m>,
    pub(super) slots: Vec<Slot<'m>>,
    /// The field for properties that the document does not know.
    pub(super) additional: Option<&'m Name>,
    /// The type parameters, made once: a wide struct names them many times.
    pub(super) states: OnceCell<Vec<Ident>>,
}

/// What one setter sets.
pub(super) struct Slot<'m> {
    pub(super) name: &'m Name,
    pub(super) ident: Ident,
    pub(super) doc: Doc<'m>,
    pub(super) ty: &'m TypeRef,
    pub(super) requirement: Requirement,
    /// The trait that says that a case needs it, if that is why it is required.
    pub(super) case: Option<&'m Name>,
}

/// What stands behind `impl`, and behind the builder's name.
pub(super) struct Parameters<'b> {
    states: &'b [Ident],
}

impl ToTokens for Parameters<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_separated(self.states, Punct::new(',', Spacing::Alone));
    }
}

/// What the state of a required slot must be for the builder to be complete.
pub(super) struct Bound<'b> {
    state: &'b Ident,
    required: [Ident; 2],
    ty: Type<'b>,
}

impl ToTokens for Bound<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.state.clone());
        tokens.append(Punct::new(':', Spacing::Alone));
        write_path(tokens, self.required.clone());
        tokens.append(Punct::new('<', Spacing::Alone));
        self.ty.to_tokens(tokens);
        tokens.append(Punct::new('>', Spacing::Alone));
    }
}

/// The type of a slot's field.
enum SlotType<'b> {
    State(&'b Ident),
    Optional(Type<'b>),
}

impl ToTokens for SlotType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::State(state) => state.to_tokens(tokens),
            Self::Optional(ty) => ty.to_tokens(tokens),
        }
    }
}

/// What every setter of a required field names, made once: a wide struct has many.
struct Shape {
    builder: Ident,
    /// All fields, in braces.
    fields: Group,
    /// The parameter, which must not have the name of a field.
    value: Ident,
}

/// What stands before the item at `index`, and behind it.
fn around(items: &[Ident], index: usize) -> (&[Ident], &[Ident]) {
    let (before, rest) = items.split_at_checked(index).unwrap_or((items, &[]));
    (before, rest.get(1..).unwrap_or_default())
}

impl Builder<'_> {
    /// Emits the builder with its finishing method: a signature without bounds, and a body.
    pub(super) fn emit(&self, finish: &TokenStream, body: &TokenStream) -> TokenStream {
        let name = self.cx.ident(self.name);
        let (doc, parameters, states) = (&self.doc, self.parameters(), self.states());
        let fields = self.emit_fields();
        let setters = self.emit_setters();
        let additional = self.emit_additional();
        let bounds = self.bounds();
        quote! {
            #doc
            #[must_use = "a builder does nothing until it is finished"]
            pub struct #name<#(#states = __rt::Missing),*> { #fields }
            impl<#parameters> #name<#parameters> {
                #setters
                #additional
                #finish where #(#bounds),* { #body }
            }
        }
    }

    /// The fields of an empty builder, in braces.
    pub(super) fn emit_start(&self) -> TokenStream {
        let names = self.idents();
        let values = self.slots.iter().map(|slot| match slot.requirement {
            Requirement::Required => quote!(__rt::Missing),
            requirement => absent(requirement),
        });
        let additional = self.additional.map(|name| {
            let name = self.cx.ident(name);
            quote!(#name: __rt::BTreeMap::new(),)
        });
        quote!({ #(#names: #values,)* #additional })
    }

    /// The bounds under which the builder is complete.
    pub(super) fn bounds(&self) -> Vec<Bound<'_>> {
        let bound = |(state, slot)| {
            let (required, ty) = (self.required_trait(slot), Type::new(self.cx, slot.ty));
            Bound { state, required, ty }
        };
        self.states().iter().zip(self.required()).map(bound).collect()
    }

    /// The path of the trait that a state has if it holds the value of a slot.
    fn required_trait(&self, slot: &Slot<'_>) -> [Ident; 2] {
        match slot.case {
            Some(case) => [format_ident!("cases"), self.cx.ident(case)],
            None => [format_ident!("fields"), slot.ident.clone()],
        }
    }

    pub(super) fn parameters(&self) -> Parameters<'_> {
        Parameters { states: self.states() }
    }

    fn required(&self) -> impl Iterator<Item = &Slot<'_>> {
        self.slots.iter().filter(|slot| is_required(slot.requirement))
    }

    fn idents(&self) -> impl Iterator<Item = &Ident> {
        self.slots.iter().map(|slot| &slot.ident)
    }

    /// The type parameter of each required field.
    fn states(&self) -> &[Ident] {
        let count = || self.required().count();
        self.states.get_or_init(|| (0..count()).map(|index| format_ident!("P{index}")).collect())
    }

    fn emit_fields(&self) -> TokenStream {
        let mut states = self.states().iter();
        let names = self.idents();
        let types = self.slots.iter().map(|slot| match slot.requirement {
            Requirement::Required => states.next().map(SlotType::State),
            _ => Some(SlotType::Optional(Type::of_field(self.cx, slot.ty, slot.requirement))),
        });
        let additional = self.additional.map(|name| {
            let name = self.cx.ident(name);
            quote!(pub(super) #name: __rt::BTreeMap<__rt::String, __rt::Value>,)
        });
        quote!(#(pub(super) #names: #types,)* #additional)
    }

    fn emit_setters(&self) -> TokenStream {
        let shape = self.shape();
        let mut states = 0..;
        let setters = self.slots.iter().map(|slot| match slot.requirement {
            Requirement::Required => {
                let state = states.next().unwrap_or_default();
                self.emit_required_setter(slot, &shape, state)
            }
            _ => self.emit_optional_setter(slot),
        });
        setters.collect()
    }

    fn shape(&self) -> Shape {
        let additional = self.additional.map(|name| self.cx.ident(name));
        let others = additional.iter();
        let names = self.idents();
        let is_field = |text: &String| self.slots.iter().any(|slot| slot.name.text == *text);
        let mut value = "value".to_owned();
        while is_field(&value) {
            value.push('_');
        }
        Shape {
            builder: self.cx.ident(self.name),
            fields: Group::new(Delimiter::Brace, quote!(#(#others,)* #(#names),*)),
            value: self.cx.word(&value),
        }
    }

    fn emit_optional_setter(&self, slot: &Slot<'_>) -> TokenStream {
        let (doc, name) = (&slot.doc, &slot.ident);
        let taken = Taken::new(self.cx, slot.ty);
        let (ty, map, made) =
            (taken.plain(), taken.map(), taken.emit_value(&self.cx.word("value")));
        let maybe = self.cx.word(&format!("maybe_{}", slot.name.text));
        let (some, maybe_doc, maybe_ty, value) = if slot.requirement == Requirement::Maybe {
            let doc = Doc::of(
                "The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.",
            );
            (
                quote!(__rt::Maybe::Value),
                doc,
                quote!(impl __rt::Into<__rt::Maybe<#ty>>),
                quote!(value.into()#map),
            )
        } else {
            let doc = Doc::of("The same, if there is a value.");
            (quote!(__rt::Some), doc, quote!(__rt::Option<#ty>), quote!(value #map))
        };
        quote! {
            #doc
            pub fn #name(mut self, value: impl __rt::Into<#taken>) -> Self {
                self.#name = #some(#made);
                self
            }
            #maybe_doc
            pub fn #maybe(mut self, value: #maybe_ty) -> Self {
                self.#name = #value;
                self
            }
        }
    }

    /// A required field changes the builder's type, so every other field is moved over.
    fn emit_required_setter(&self, slot: &Slot<'_>, shape: &Shape, state: usize) -> TokenStream {
        let (doc, name, ty) = (&slot.doc, &slot.ident, Type::new(self.cx, slot.ty));
        let taken = Taken::new(self.cx, slot.ty);
        let Shape { builder, fields, value } = shape;
        let made = taken.emit_value(value);
        let (before, after) = around(self.states(), state);
        quote! {
            #doc
            pub fn #name(
                self,
                #value: impl __rt::Into<#taken>,
            ) -> #builder<#(#before,)* __rt::Set<#ty> #(, #after)*> {
                let Self #fields = self;
                let #name = __rt::Set(#made);
                #builder #fields
            }
        }
    }

    fn emit_additional(&self) -> Option<TokenStream> {
        let name = self.cx.ident(self.additional?);
        Some(quote! {
            /// Properties that the document does not know.
            pub fn #name(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.#name = value;
                self
            }
        })
    }
}
