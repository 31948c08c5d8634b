//! The traits that say which value a builder lacks.
//!
//! There is one for each name of a required value. A builder's state has it if it holds that value;
//! the compiler's message for a state that does not is its whole purpose. A type as a parameter of
//! one trait would do, if the compiler did not print it with the path of this hidden module.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Emit;
use super::requirement::is_required;
use crate::model::{self, Model, Name, Need, Struct, TypeDef};

/// Required fields of structs.
pub(super) fn emit_fields(cx: Emit, model: &Model) -> TokenStream {
    let fields = structs(model).flat_map(|definition| &definition.fields);
    let required = fields.filter(|field| is_required(field.requirement));
    let names: BTreeSet<&Name> = required.map(|field| &field.name).collect();
    let traits = names.into_iter().map(|name| {
        let message = format!("the required field `{}` is not set", name.text);
        emit_trait(cx, name, &message, &name.text, "`.build()`")
    });
    traits.collect()
}

/// Fields that a case of a struct requires.
pub(super) fn emit_cases(cx: Emit, model: &Model) -> TokenStream {
    let mut names: BTreeMap<&Name, (&str, &str)> = BTreeMap::new();
    let cases = structs(model).filter_map(|definition| definition.cases.as_ref());
    for case in cases.flat_map(|cases| &cases.cases) {
        for (field, need) in model::setters(&case.fields) {
            if let Need::InCase(name) = need {
                names.insert(name, (&case.value, &field.name.text));
            }
        }
    }
    let traits = names.into_iter().map(|(name, (value, field))| {
        emit_trait(cx, name, &format!("{value} needs `{field}`"), field, "`.build()`")
    });
    traits.collect()
}

/// Required inputs of operations that take them by name.
pub(super) fn emit_parameters(cx: Emit, model: &Model) -> TokenStream {
    let operations = model.clients.iter().flat_map(|client| &client.operations);
    let inputs = operations.flat_map(|operation| &operation.inputs);
    let required = inputs.filter(|input| is_required(input.requirement));
    let names: BTreeSet<&Name> = required.map(|input| &input.name).collect();
    let traits = names.into_iter().map(|name| {
        let message = format!("the required parameter `{}` is not set", name.text);
        emit_trait(cx, name, &message, &name.text, "this")
    });
    traits.collect()
}

fn structs(model: &Model) -> impl Iterator<Item = &Struct> {
    model.types.iter().filter_map(|definition| match definition {
        TypeDef::Struct(definition) => Some(definition),
        _ => None,
    })
}

fn emit_trait(cx: Emit, name: &Name, message: &str, setter: &str, end: &str) -> TokenStream {
    let name = cx.ident(name);
    // The attribute reads braces as places to fill in.
    let message = message.replace('{', "{{").replace('}', "}}");
    let label = format!("call `.{setter}(…)` before {end}");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
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
