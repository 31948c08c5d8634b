//! The rules that values must keep to: facts for the runtime, which does the checking.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::context::Emit;
use super::demands;
use super::option::emit_option;
use crate::model::{Concern, Field, Input, Number, Place, Rule, Rules, Struct, TypeRef};

/// Emits the fields of a struct that have rules, or something with rules in them.
pub(super) fn emit_parts(cx: Emit<'_>, definition: &Struct) -> Option<TokenStream> {
    let parts = match definition.concern {
        Concern::Inside => definition.fields.iter().filter_map(|field| emit_part(cx, field)),
        Concern::None | Concern::Around => return None,
    };
    let conditions = definition.cases.as_ref().map(|cases| demands::emit(cx, cases));
    Some(quote! {
        const HAS_RULES: bool = true;
        fn parts(&self, look: __rt::Look<'_>) {
            look(&[#(#parts),*]);
            #conditions
        }
    })
}

fn emit_part(cx: Emit<'_>, field: &Field) -> Option<TokenStream> {
    let rules = emit_all_rules(cx, &field.ty, Some(&field.rules))?;
    let (name, text, key) = (cx.ident(&field.name), &field.name.text, field.keys.first());
    Some(quote!(__rt::Part { name: #text, key: #key, value: &self.#name, rules: &#rules }))
}

/// Emits how rules see a struct, if they do.
pub(super) fn emit_struct(name: &Ident, concern: Concern) -> Option<TokenStream> {
    emit_constrained(name, concern, &quote!(__rt::Measured::Object(self)))
}

/// Emits how rules see an enum of objects.
pub(super) fn emit_union(name: &Ident, concern: Concern, variants: &[Ident]) -> TokenStream {
    let measured = quote! {
        match self {
            #(Self::#variants(value) => __rt::Constrained::measure(value),)*
            _ => __rt::Measured::Absent,
        }
    };
    let constrained = emit_constrained(name, concern, &measured);
    let validate = (concern == Concern::Inside).then(|| {
        quote! {
            fn validate(&self) -> __rt::Result<(), __rt::BuildError> {
                __rt::validate(self)
            }
        }
    });
    quote! {
        #constrained
        #[automatically_derived]
        impl __rt::Validate for #name { #validate }
    }
}

/// Emits how rules see an enum of texts: as an item of a list.
pub(super) fn emit_enum(name: &Ident, concern: Concern) -> TokenStream {
    let constrained = emit_constrained(name, concern, &quote!(__rt::Measured::Absent));
    quote! {
        #constrained
        #[automatically_derived]
        impl __rt::Validate for #name {}
    }
}

fn emit_constrained(name: &Ident, concern: Concern, measured: &TokenStream) -> Option<TokenStream> {
    let measure = match concern {
        Concern::None => return None,
        Concern::Around => None,
        Concern::Inside => Some(quote!(fn measure(&self) -> __rt::Measured<'_> { #measured })),
    };
    Some(quote! {
        #[automatically_derived]
        impl __rt::Constrained for #name { #measure }
    })
}

/// Emits the rules for a value of the type; `None` if there are none, for what is in it neither.
fn emit_all_rules(cx: Emit<'_>, ty: &TypeRef, rules: Option<&Rules>) -> Option<TokenStream> {
    let inner = match ty {
        TypeRef::Nullable(ty) | TypeRef::Boxed(ty) => return emit_all_rules(cx, ty, rules),
        TypeRef::List(item) | TypeRef::Map(item) => {
            emit_all_rules(cx, item, rules.and_then(|rules| rules.inner.as_deref()))
        }
        _ => None,
    };
    let own = rules.map(|rules| rules.own.as_slice()).unwrap_or_default();
    if own.is_empty() && inner.is_none() && !has_rules_inside(cx, ty) {
        return None;
    }
    let own = own.iter().map(emit_rule);
    let inner = emit_option(inner.map(|inner| quote!(&#inner)));
    Some(quote!(__rt::Rules { own: &[#(#own),*], inner: #inner }))
}

fn has_rules_inside(cx: Emit<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    cx.types.get(*id).is_some_and(|definition| definition.concern() == Concern::Inside)
}

/// Emits the check of an input before it gets into the request; `value` is a reference to it, or to an
/// `Option`.
pub(super) fn emit_check(cx: Emit<'_>, input: &Input, value: &TokenStream) -> Option<TokenStream> {
    let name = &input.name.text;
    match input.place {
        Place::Parameter(index) => {
            let rules = (!input.rules.own.is_empty()).then(|| emit_rules(&input.rules.own))?;
            let index = Literal::usize_unsuffixed(index);
            Some(quote!(.check(#index, #name, #value, #rules)))
        }
        Place::Body(_) => {
            let rules = emit_all_rules(cx, &input.ty, Some(&input.rules))?;
            Some(quote!(.check_body(#name, #value, &#rules)))
        }
    }
}

fn emit_rules(rules: &[Rule]) -> TokenStream {
    let rules = rules.iter().map(emit_rule);
    quote!(&[#(#rules),*])
}

fn emit_rule(rule: &Rule) -> TokenStream {
    let count = |count: u64| Literal::u64_unsuffixed(count);
    match rule {
        Rule::MinLength(limit) => variant("MinLength", count(*limit)),
        Rule::MaxLength(limit) => variant("MaxLength", count(*limit)),
        Rule::Pattern(pattern) => variant("Pattern", Literal::string(pattern)),
        Rule::Minimum(limit) => variant("Minimum", emit_number(*limit)),
        Rule::Maximum(limit) => variant("Maximum", emit_number(*limit)),
        Rule::ExclusiveMinimum(limit) => variant("ExclusiveMinimum", emit_number(*limit)),
        Rule::ExclusiveMaximum(limit) => variant("ExclusiveMaximum", emit_number(*limit)),
        Rule::MultipleOf(factor) => variant("MultipleOf", emit_number(*factor)),
        Rule::MinItems(limit) => variant("MinItems", count(*limit)),
        Rule::MaxItems(limit) => variant("MaxItems", count(*limit)),
        Rule::UniqueItems => quote!(__rt::Rule::UniqueItems),
    }
}

fn variant(name: &str, value: impl ToTokens) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(__rt::Rule::#name(#value))
}

fn emit_number(number: Number) -> TokenStream {
    // A literal has no sign: the minus is a token of its own.
    match number {
        Number::Integer(number) => {
            let minus = (number < 0).then(|| quote!(-));
            let size = Literal::u64_unsuffixed(number.unsigned_abs());
            quote!(__rt::Number::Integer(#minus #size))
        }
        Number::Float(number) => {
            let minus = number.is_sign_negative().then(|| quote!(-));
            let size = Literal::f64_unsuffixed(number.abs());
            quote!(__rt::Number::Float(#minus #size))
        }
    }
}
