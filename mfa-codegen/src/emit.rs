//! Stage 5: from the [`Model`] to tokens. Facts only; behavior lives in `mfa-client`.
//!
//! ```text
//! mod generated {
//!     pub mod types      one type per schema
//!     pub mod builders   one builder per struct
//!     pub mod fields     the names of required fields, for the compiler's messages
//!     pub mod cases      the same for fields that one case of a type requires
//!     pub mod parameters the same for required inputs of calls
//!     pub mod …          one module per client: the client, its builder, its calls
//! }
//! pub use generated::*;
//! ```
//!
//! Each module imports its neighbors, so that `types::FactorDto` is right in all of them.

mod builder;
mod cases;
mod client;
mod constraints;
mod debug;
mod enums;
mod facts;
mod names;
mod operation;
mod serde;
mod service;
mod structs;
mod stub;
mod types;
mod unions;

use std::borrow::Cow;

pub use stub::Stub;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use self::types::Type;
use crate::model::{Alias, Client, Model, Name, Requirement, Struct, TypeDef, Types};

/// What every emitter needs.
#[derive(Clone, Copy)]
struct Emit<'m> {
    types: &'m Types,
    /// Generated identifiers lead here, to the document's path in the user's code.
    span: Span,
}

impl Emit<'_> {
    fn ident(self, name: &Name) -> Ident {
        if name.raw { Ident::new_raw(&name.text, self.span) } else { self.word(&name.text) }
    }

    fn word(self, text: &str) -> Ident {
        Ident::new(text, self.span)
    }
}

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
                use ::mfa_client::__private as __rt;
                #types
            }
            /// The builders of the types, which build only what is complete.
            pub mod builders {
                use super::{cases, fields, types};
                use ::mfa_client::__private as __rt;
                #builders
            }
            #[doc(hidden)]
            pub mod fields {
                use ::mfa_client::__private as __rt;
                #fields
            }
            #[doc(hidden)]
            pub mod cases {
                use ::mfa_client::__private as __rt;
                #cases
            }
            #[doc(hidden)]
            pub mod parameters {
                use ::mfa_client::__private as __rt;
                #parameters
            }
            #clients
            #(#re_exports)*
            ::mfa_client::__private::testing! { #(#services)* }
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
    structs.partition(|definition| structs::is_for_tests(definition))
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

/// Code, and more of it for tests.
fn testing(code: TokenStream, for_tests: &TokenStream) -> TokenStream {
    if for_tests.is_empty() { code } else { quote!(#code __rt::testing! { #for_tests }) }
}

/// The value of a field that has not been set.
fn absent(requirement: Requirement) -> TokenStream {
    match requirement {
        Requirement::Maybe => quote!(__rt::Maybe::Absent),
        _ => quote!(__rt::None),
    }
}

fn is_required(requirement: Requirement) -> bool {
    requirement == Requirement::Required
}

/// A doc comment, line by line, as it would be written by hand.
///
/// Like [`types::Type`] it writes itself to the stream around it: one of its own would have to be
/// joined with that, which takes the compiler longer than these few tokens.
struct Doc<'t>(Cow<'t, str>);

impl<'t> Doc<'t> {
    fn of(text: &'t str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The document's words, or ours if it has none.
    fn or(text: &'t str, other: impl FnOnce() -> String) -> Self {
        if text.is_empty() { other().into() } else { Self::of(text) }
    }
}

impl From<String> for Doc<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl ToTokens for Doc<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.0.lines() {
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            tokens.append(Punct::new('#', Spacing::Alone));
            tokens.append(Group::new(Delimiter::Bracket, quote!(doc = #text)));
        }
    }
}

fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated]))
}
