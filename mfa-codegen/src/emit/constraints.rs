//! The rules that values must keep to: facts for the runtime, which does the checking.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::context::Emit;
use super::requirement::is_required;
use crate::model::{Field, Input, Number, Place, Rule};

/// A value, and whether making it can fail.
pub(super) enum Checked {
    Sure(TokenStream),
    /// An expression with `?` in it.
    Fallible(TokenStream),
}

/// A struct's value, whose fields are checked where they have rules.
pub(super) fn emit_checked<'f>(
    cx: Emit<'_>,
    fields: impl IntoIterator<Item = &'f Field>,
    value: TokenStream,
) -> Checked {
    let checks: TokenStream =
        fields.into_iter().map(|field| emit_field_checks(cx, field)).collect();
    if checks.is_empty() {
        return Checked::Sure(value);
    }
    Checked::Fallible(quote!({
        let value = #value;
        #checks
        value
    }))
}

impl Checked {
    pub(super) fn is_sure(&self) -> bool {
        matches!(self, Self::Sure(_))
    }

    pub(super) fn into_value(self) -> TokenStream {
        match self {
            Self::Sure(value) | Self::Fallible(value) => value,
        }
    }

    /// The same, put into something around it.
    pub(super) fn map(self, around: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        match self {
            Self::Sure(value) => Self::Sure(around(value)),
            Self::Fallible(value) => Self::Fallible(around(value)),
        }
    }

    /// Emits the signature and the body of `build()`, which fails only where there are rules.
    pub(super) fn emit_build(&self, ty: &TokenStream) -> (TokenStream, TokenStream) {
        match self {
            Self::Sure(value) => {
                let signature = quote! {
                    /// The finished value.
                    pub fn build(self) -> #ty
                };
                (signature, value.clone())
            }
            Self::Fallible(value) => {
                let signature = quote! {
                    /// The finished value.
                    ///
                    /// # Errors
                    ///
                    /// [`BuildError`](::mfa_runtime::BuildError), if a field breaks a rule of the
                    /// document.
                    pub fn build(self) -> __rt::Result<#ty, __rt::BuildError>
                };
                (signature, quote!(__rt::Ok(#value)))
            }
        }
    }
}

fn emit_field_checks(cx: Emit<'_>, field: &Field) -> TokenStream {
    let (name, text, key) = (cx.ident(&field.name), &field.name.text, field.keys.first());
    let check = |function: &str, rules: &[Rule]| {
        let function = Ident::new(function, Span::call_site());
        let rules = (!rules.is_empty()).then(|| emit_rules(rules))?;
        Some(quote!(__rt::#function(#text, #key, &value.#name, #rules)?;))
    };
    let own = check("check", &field.rules.own);
    let of_items = check("check_items", &field.rules.of_items);
    quote!(#own #of_items)
}

/// Emits the check of a parameter before it gets into the request.
pub(super) fn emit_parameter_check(input: &Input, value: &TokenStream) -> Option<TokenStream> {
    let Place::Parameter(index) = input.place else { return None };
    let rules = (!input.rules.own.is_empty()).then(|| emit_rules(&input.rules.own))?;
    let (index, name) = (Literal::usize_unsuffixed(index), &input.name.text);
    let value = if is_required(input.requirement) { value.clone() } else { quote!(&#value) };
    Some(quote!(.check(#index, #name, #value, #rules)))
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
