//! The conditions of a struct, which are checked however its value is made.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::types::Type;
use crate::model::{Cases, Demand, Requirement};

/// Emits what each value of the deciding field asks for.
pub(super) fn emit(cx: Emit<'_>, cases: &Cases) -> Option<TokenStream> {
    let key = cases.decider.keys.first()?;
    let (decider, ty) = (cx.ident(&cases.decider.name), Type::new(cx, &cases.decider.ty));
    let arms = cases.conditions.iter().map(|condition| {
        let variant = cx.ident(&condition.variant);
        let pattern = match cases.decider.requirement {
            Requirement::Required => quote!(#ty::#variant),
            Requirement::Nullable | Requirement::Optional => quote!(__rt::Some(#ty::#variant)),
            Requirement::Maybe => quote!(__rt::Maybe::Value(#ty::#variant)),
        };
        let value = &condition.value;
        let parts = condition.demands.iter().map(|demand| emit_demand(cx, demand, key, value));
        quote!(#pattern => look(&[#(#parts),*]),)
    });
    let arms: TokenStream = arms.collect();
    (!arms.is_empty()).then(|| quote!(match &self.#decider { #arms _ => {} }))
}

fn emit_demand(cx: Emit<'_>, demand: &Demand, key: &str, value: &str) -> TokenStream {
    let holds = emit_holds(cx, demand);
    let rule = if demand.wanted { quote!(Needed) } else { quote!(Unwanted) };
    let rule = quote!(__rt::Rule::#rule { property: #key, value: #value });
    let (mut own, mut part) = (Some(rule), quote!(__rt::Holds(#holds)));
    for (depth, field) in demand.way.iter().rev().enumerate() {
        let (name, sent_as, own) = (&field.name.text, field.keys.first(), own.take());
        let value = if depth == 0 { part } else { quote!(__rt::Inside(#part)) };
        let rules = quote!(__rt::Rules { own: &[#own], inner: __rt::None });
        part = quote!(__rt::Part { name: #name, key: #sent_as, value: &#value, rules: &#rules });
    }
    part
}

/// Whether the demand is met: also where an object on the way is not there.
fn emit_holds(cx: Emit<'_>, demand: &Demand) -> TokenStream {
    let mut fields = demand.way.iter().rev();
    let Some(last) = fields.next() else { return quote!(true) };
    let name = cx.ident(&last.name);
    let mut holds = match (last.requirement, demand.wanted) {
        (Requirement::Maybe, true) => quote!(#name.value().is_some()),
        (Requirement::Maybe, false) => quote!(#name.is_absent()),
        (_, true) => quote!(#name.is_some()),
        (_, false) => quote!(#name.is_none()),
    };
    for field in fields {
        let name = cx.ident(&field.name);
        holds = match field.requirement {
            Requirement::Required => quote!(#name.#holds),
            Requirement::Nullable | Requirement::Optional => {
                quote!(#name.as_ref().is_none_or(|it| it.#holds))
            }
            Requirement::Maybe => quote!(#name.value().is_none_or(|it| it.#holds)),
        };
    }
    quote!(self.#holds)
}
