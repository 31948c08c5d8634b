//! The traits that say which value a builder lacks.
//!
//! There is one for each name of a required value. A builder's state has it if it holds that value;
//! the compiler's message for a state that does not is its whole purpose. A type as a parameter of
//! one trait would do, if the compiler did not print it with the path of this hidden module.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::requirement::is_required;
use super::testing::testing;
use crate::model::{self, Model, Name, Need, Struct};
use crate::ordered::{Map, Set};

/// Required fields of structs, and those that only structs for tests have.
pub(super) fn emit_fields(cx: Emit<'_>, for_all: &[&Struct], for_tests: &[&Struct]) -> TokenStream {
    let names = |structs: &[&Struct]| -> Set<Name> {
        let fields = structs.iter().flat_map(|definition| &definition.fields);
        let required = fields.filter(|field| is_required(field.requirement));
        required.map(|field| field.name.clone()).collect()
    };
    let names_for_all = names(for_all);
    let emit = |name: &Name| {
        let message = format!("the required field `{}` is not set", name.text);
        emit_trait(cx, name, &message, &name.text, "`.build()`")
    };
    testing(
        names_for_all.iter().map(emit).collect(),
        &names(for_tests).iter().filter(|name| !names_for_all.contains(name)).map(emit).collect(),
    )
}

/// Fields that a case of a struct requires.
pub(super) fn emit_cases(cx: Emit<'_>, for_all: &[&Struct], for_tests: &[&Struct]) -> TokenStream {
    let (names_for_all, names_for_tests) = (names_of_cases(for_all), names_of_cases(for_tests));
    let only_for_tests = names_for_tests.iter().filter(|(name, _)| !names_for_all.contains(*name));
    let emit = |(name, (value, field)): (&&Name, &(&str, &str))| {
        emit_trait(cx, name, &format!("{value} needs `{field}`"), field, "`.build()`")
    };
    testing(names_for_all.iter().map(emit).collect(), &only_for_tests.map(emit).collect())
}

/// The names of traits, each with the value and the field that it is about.
fn names_of_cases<'m>(structs: &[&'m Struct]) -> Map<&'m Name, (&'m str, &'m str)> {
    let mut names = Map::new();
    let cases = structs.iter().filter_map(|definition| definition.cases.as_ref());
    for case in cases.flat_map(|cases| &cases.cases) {
        for (field, need) in model::setters(&case.fields) {
            if let Need::InCase(name) = need {
                names.insert(name, (case.value.as_str(), field.name.text.as_str()));
            }
        }
    }
    names
}

/// Required inputs of operations that take them by name.
pub(super) fn emit_parameters(cx: Emit<'_>, model: &Model) -> TokenStream {
    let operations = model.clients.iter().flat_map(|client| &client.operations);
    let inputs = operations.flat_map(model::Operation::named);
    let required = inputs.filter(|input| input.is_required());
    let names: Set<&Name> = required.map(|input| &input.name).collect();
    names.iter().map(|name| emit_parameter(cx, name)).collect()
}

fn emit_parameter(cx: Emit<'_>, name: &Name) -> TokenStream {
    let message = format!("the required parameter `{}` is not set", name.text);
    let attribute = emit_attribute(&message, &name.text, "this");
    let name = cx.ident(name);
    quote! {
        #attribute
        pub trait #name {}
        impl #name for __rt::Given {}
    }
}

fn emit_trait(cx: Emit<'_>, name: &Name, message: &str, setter: &str, end: &str) -> TokenStream {
    let (attribute, name) = (emit_attribute(message, setter, end), cx.ident(name));
    quote! {
        #attribute
        pub trait #name<T> {
            fn take(self) -> T;
        }
        impl<T> #name<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
}

fn emit_attribute(message: &str, setter: &str, end: &str) -> TokenStream {
    // The attribute reads braces as places to fill in.
    let message = message.replace('{', "{{").replace('}', "}}");
    let label = format!("call `.{setter}(…)` before {end}");
    quote!(#[diagnostic::on_unimplemented(message = #message, label = #label)])
}
