//! Typestate builders, for structs and for calls alike.
//!
//! Each required field has a type parameter, `Missing` at first and `Set<T>` once set; the value
//! lives in it, so finishing a builder unwraps nothing. The bound stands on the finishing method,
//! where the compiler's message can name the field.

use std::cell::OnceCell;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Emit, doc_lines, is_required, types};
use crate::model::{Name, Requirement, TypeRef};

/// A builder to emit.
pub(super) struct Builder<'m> {
    pub(super) cx: Emit,
    pub(super) name: &'m Name,
    pub(super) doc: String,
    /// The type of the first field, `client`, which a call's builder has.
    pub(super) client: Option<TokenStream>,
    pub(super) slots: Vec<Slot<'m>>,
    /// The field for properties that the document does not know.
    pub(super) additional: Option<&'m Name>,
    /// The type parameters, made once: a wide struct names them many times.
    pub(super) states: OnceCell<Vec<Ident>>,
}

/// What one setter sets.
pub(super) struct Slot<'m> {
    pub(super) name: &'m Name,
    pub(super) doc: TokenStream,
    pub(super) ty: &'m TypeRef,
    pub(super) requirement: Requirement,
    /// The trait that says that a case needs it, if that is why it is required.
    pub(super) case: Option<&'m Name>,
}

/// What every setter names, made once: in a wide struct they name it many times.
struct Shape {
    /// The fields of the slots, in their order.
    fields: Vec<Ident>,
    others: Vec<Ident>,
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
        let doc = doc_lines(&self.doc);
        let (parameters, arguments) = (self.parameters(), self.arguments());
        let defaults = self.states().iter().map(|state| quote!(#state = __rt::Missing));
        let lifetime = self.lifetime();
        let fields = self.emit_fields();
        let setters = self.emit_setters();
        let additional = self.emit_additional();
        let bounds = self.bounds();
        quote! {
            #doc
            #[must_use = "a builder does nothing until it is finished"]
            pub struct #name<#lifetime #(#defaults),*> { #fields }
            impl<#parameters> #name<#arguments> {
                #setters
                #additional
                #finish where #(#bounds),* { #body }
            }
        }
    }

    /// The fields of an empty builder, in braces; `client` must be in scope if it has one.
    pub(super) fn emit_start(&self) -> TokenStream {
        let client = self.client.as_ref().map(|_| quote!(client,));
        let slots = self.slots.iter().map(|slot| {
            let name = self.cx.ident(slot.name);
            if is_required(slot.requirement) {
                quote!(#name: __rt::Missing)
            } else {
                quote!(#name: __rt::Option::None)
            }
        });
        let additional = self.additional.map(|name| {
            let name = self.cx.ident(name);
            quote!(#name: __rt::BTreeMap::new(),)
        });
        quote!({ #client #(#slots,)* #additional })
    }

    /// The bounds under which the builder is complete.
    pub(super) fn bounds(&self) -> Vec<TokenStream> {
        self.states()
            .iter()
            .zip(self.required())
            .map(|(state, slot)| {
                let (bound, ty) = (self.bound(slot), types::emit(self.cx, slot.ty));
                quote!(#state: #bound<#ty>)
            })
            .collect()
    }

    /// The trait of the state that holds a required slot's value.
    pub(super) fn bound(&self, slot: &Slot<'_>) -> TokenStream {
        let name = self.cx.ident(slot.case.unwrap_or(slot.name));
        match (slot.case, &self.client) {
            (Some(_), _) => quote!(cases::#name),
            (None, Some(_)) => quote!(parameters::#name),
            (None, None) => quote!(fields::#name),
        }
    }

    /// What stands behind `impl`.
    pub(super) fn parameters(&self) -> TokenStream {
        let (lifetime, states) = (self.lifetime(), self.states());
        quote!(#lifetime #(#states),*)
    }

    /// What stands behind the builder's name.
    pub(super) fn arguments(&self) -> TokenStream {
        self.parameters()
    }

    fn lifetime(&self) -> Option<TokenStream> {
        self.client.as_ref().map(|_| quote!('c,))
    }

    fn required(&self) -> impl Iterator<Item = &Slot<'_>> {
        self.slots.iter().filter(|slot| is_required(slot.requirement))
    }

    /// The type parameter of each required field.
    fn states(&self) -> &[Ident] {
        let count = || self.required().count();
        self.states.get_or_init(|| (0..count()).map(|index| format_ident!("P{index}")).collect())
    }

    fn emit_fields(&self) -> TokenStream {
        let client = self.client.as_ref().map(|ty| quote!(pub(super) client: #ty,));
        let mut states = self.states().iter();
        let slots = self.slots.iter().map(|slot| {
            let name = self.cx.ident(slot.name);
            let ty = match slot.requirement {
                Requirement::Required => states.next().map(|state| quote!(#state)),
                Requirement::Optional => {
                    Some(types::emit_field(self.cx, slot.ty, slot.requirement))
                }
            };
            quote!(pub(super) #name: #ty,)
        });
        let additional = self.additional.map(|name| {
            let name = self.cx.ident(name);
            quote!(pub(super) #name: __rt::BTreeMap<__rt::String, __rt::Value>,)
        });
        quote!(#client #(#slots)* #additional)
    }

    fn emit_setters(&self) -> TokenStream {
        let shape = Shape {
            fields: self.slots.iter().map(|slot| self.cx.ident(slot.name)).collect(),
            others: self.others(),
        };
        let mut states_before = 0;
        let mut setters = TokenStream::new();
        for (index, slot) in self.slots.iter().enumerate() {
            setters.extend(match slot.requirement {
                Requirement::Required => {
                    states_before += 1;
                    self.emit_required_setter(slot, &shape, states_before - 1, index)
                }
                Requirement::Optional => self.emit_optional_setter(slot),
            });
        }
        setters
    }

    /// The fields that are no slots.
    fn others(&self) -> Vec<Ident> {
        let client = self.client.as_ref().map(|_| self.cx.word("client"));
        client.into_iter().chain(self.additional.map(|name| self.cx.ident(name))).collect()
    }

    fn emit_optional_setter(&self, slot: &Slot<'_>) -> TokenStream {
        let (doc, name) = (&slot.doc, self.cx.ident(slot.name));
        let ty = types::emit(self.cx, slot.ty);
        let maybe = self.cx.word(&format!("maybe_{}", slot.name.text));
        quote! {
            #doc
            pub fn #name(mut self, value: impl __rt::Into<#ty>) -> Self {
                self.#name = __rt::Option::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn #maybe(mut self, value: __rt::Option<#ty>) -> Self {
                self.#name = value;
                self
            }
        }
    }

    /// A required field changes the builder's type, so every other field is moved over.
    fn emit_required_setter(
        &self,
        slot: &Slot<'_>,
        shape: &Shape,
        state: usize,
        field: usize,
    ) -> TokenStream {
        let (builder, doc, name) = (self.cx.ident(self.name), &slot.doc, self.cx.ident(slot.name));
        let ty = types::emit(self.cx, slot.ty);
        let lifetime = self.lifetime();
        let (before, after) = around(self.states(), state);
        let (front, back) = around(&shape.fields, field);
        let others = &shape.others;
        quote! {
            #doc
            pub fn #name(
                self,
                value: impl __rt::Into<#ty>,
            ) -> #builder<#lifetime #(#before,)* __rt::Set<#ty> #(, #after)*> {
                // First: one of the others may be named `value`.
                let #name = __rt::Set(value.into());
                let Self { #(#others,)* #(#front,)* #(#back,)* .. } = self;
                #builder { #(#others,)* #(#front,)* #name, #(#back,)* }
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
