//! Stage 5: from the [`Model`] to tokens. Facts only; behavior lives in `mfa-client`.
//!
//! ```text
//! mod generated {
//!     pub mod types      one type per schema
//!     pub mod builders   one builder per struct
//!     pub mod fields     the names of required fields, for the compiler's messages
//!     pub mod cases      the same for fields that one case of a type requires
//!     pub mod parameters the same for required inputs of calls
//!     pub mod calls      the type of all calls
//!     pub mod …          one module per client: the client, its builder, its calls
//! }
//! pub use generated::*;
//! ```
//!
//! Each module imports its neighbors, so that `types::FactorDto` is right in all of them.

mod builder;
mod call;
mod cases;
mod client;
mod constraints;
mod context;
mod debug;
mod demands;
mod doc;
mod enums;
mod envelope;
mod facts;
mod finished;
mod names;
mod operation;
mod option;
mod output;
mod requirement;
mod serde;
mod service;
mod structs;
mod stub;
mod testing;
mod types;
mod unions;

pub use stub::Stub;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use self::context::Emit;
use self::doc::Doc;
use self::testing::testing;
use self::types::Type;
use crate::model::{Alias, Client, Model, Struct, TypeDef};

/// Emits everything.
pub(crate) fn emit(model: &Model, span: Span) -> TokenStream {
    let cx = Emit { types: &model.types, span };
    let definitions = || model.types.definitions();
    let types: TokenStream = definitions().map(|ty| emit_type(cx, ty)).collect();
    let (for_tests, for_all) = structs(model);
    let builders = emit_builders(cx, &for_all, &for_tests);
    let fields = names::emit_fields(cx, &for_all, &for_tests);
    let cases = names::emit_cases(cx, &for_all, &for_tests);
    let parameters = names::emit_parameters(cx, model);
    let clients: TokenStream =
        model.clients.iter().map(|client| client::emit(cx, client)).collect();
    let re_exports = model.clients.iter().map(|Client { name, builder, module, .. }| {
        let (name, builder, module) = (cx.ident(name), cx.ident(builder), cx.ident(module));
        quote!(pub use #module::{#name, #builder};)
    });
    let services = model.clients.iter().map(|client| service::emit_re_export(cx, client));
    quote! {
        // The document decides what is in here, not its reader's lint levels.
        #[allow(
            deprecated, missing_debug_implementations, non_camel_case_types, non_upper_case_globals,
            unused_imports,
            unused_mut, unused_qualifications, unused_variables, unreachable_pub, unreachable_patterns,
            rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags,
            rustdoc::redundant_explicit_links, clippy::all, clippy::pedantic,
        )]
        mod generated {
            /// The types of the document.
            pub mod types {
                use super::{builders, types};
                use ::mfa_runtime::__private as __rt;
                #types
            }
            /// The builders of the types, which build only what is complete.
            pub mod builders {
                use super::{cases, fields, types};
                use ::mfa_runtime::__private as __rt;
                #builders
            }
            #[doc(hidden)]
            pub mod fields {
                use ::mfa_runtime::__private as __rt;
                #fields
            }
            #[doc(hidden)]
            pub mod cases {
                use ::mfa_runtime::__private as __rt;
                #cases
            }
            #[doc(hidden)]
            pub mod parameters {
                use ::mfa_runtime::__private as __rt;
                #parameters
            }
            /// The type of all calls.
            pub mod calls {
                use ::mfa_runtime::__private as __rt;
                __rt::calls!();
            }
            #clients
            #(#re_exports)*
            ::mfa_runtime::__private::testing! { #(#services)* }
        }
        pub use generated::*;
    }
}

/// The structs whose values only tests make, and all others.
fn structs(model: &Model) -> (Vec<&Struct>, Vec<&Struct>) {
    let structs = model.types.definitions().filter_map(|definition| match definition {
        TypeDef::Struct(definition) => Some(definition),
        TypeDef::Enum(_) | TypeDef::Union(_) | TypeDef::Alias(_) => None,
    });
    structs.partition(|definition| definition.is_for_tests())
}

fn emit_type(cx: Emit<'_>, definition: &TypeDef) -> TokenStream {
    match definition {
        TypeDef::Struct(definition) => structs::emit(cx, definition),
        TypeDef::Enum(definition) => enums::emit(cx, definition),
        TypeDef::Union(definition) => unions::emit(cx, definition),
        TypeDef::Alias(Alias { name, doc, ty }) => {
            let doc = Doc::or(doc, || format!("`{}` of the document.", name.text));
            let (name, ty) = (cx.ident(name), Type::new(cx, ty));
            quote!(#doc pub type #name = #ty;)
        }
    }
}

/// The builders of all structs. Programs make no answers, so the builders of what only answers have are
/// there for tests alone: nobody else pays for compiling them.
fn emit_builders(cx: Emit<'_>, for_all: &[&Struct], for_tests: &[&Struct]) -> TokenStream {
    let emit = |definition: &&Struct| structs::emit_builder(cx, definition);
    let builders: TokenStream = for_all.iter().map(emit).collect();
    let builders_for_tests: TokenStream = for_tests.iter().map(emit).collect();
    testing(builders, &builders_for_tests)
}
