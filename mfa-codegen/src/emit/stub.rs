//! What stands in for the client of a document with errors: its names, and nothing behind them.
//!
//! Each name is a type in whose arguments one of the errors stands. The compiler says nothing more of
//! what is wrong with such a type, so whatever the user's code does with it shows that error alone:
//! calls, fields and variants, of which the document says nothing sound, and those it still says all
//! of. What is wrong with other code is shown as ever.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::context::Emit;
use super::service;
use crate::model::{Client, Model, Name, Operation, TypeDef};

/// In place of a client with errors: its names, so that code which uses it is not full of errors
/// for that reason alone.
#[derive(Clone, Debug)]
pub struct Stub {
    types: TokenStream,
    clients: TokenStream,
    re_exports: TokenStream,
}

impl Stub {
    pub(crate) fn of(model: &Model, span: Span) -> Self {
        let (cx, mut number) = (Emit { types: &model.types, span }, 0_usize);
        // Each is a type of its own, as the user may implement traits for several of them.
        let mut named = |name: &Name| {
            let name = cx.ident(name);
            number += 1;
            quote!(pub type #name = super::__stub::Document<[(); #number]>;)
        };
        let types = model.types.definitions().map(TypeDef::name).chain(model.missing.iter());
        let types = types.map(&mut named).collect();
        let clients = model.clients.iter().map(|client| {
            let Client { name, builder, module, operations, .. } = client;
            let (name, builder, module) = (named(name), named(builder), cx.ident(module));
            let calls = operations.iter().map(|operation| {
                let (call, inputs) = (cx.ident(&operation.call), cx.ident(&operation.inputs_type));
                quote! {
                    pub type #call<'c> = super::__stub::Document<&'c ()>;
                    pub type #inputs = super::__stub::Document<()>;
                }
            });
            let service = emit_service(cx, client);
            quote!(pub mod #module { #name #builder #(#calls)* #service })
        });
        let clients = clients.collect();
        let re_exports = model.clients.iter().map(|client| {
            let Client { name, builder, module, .. } = client;
            let (name, builder, module) = (cx.ident(name), cx.ident(builder), cx.ident(module));
            let service = service::emit_re_export(cx, client);
            quote!(pub use #module::{#name, #builder}; ::mfa_runtime::__private::testing! { #service })
        });
        Self { types, clients, re_exports: re_exports.collect() }
    }

    /// The code. `error` is an expression that the compiler refuses: a call of `compile_error!`.
    #[must_use]
    pub fn tokens(&self, error: &TokenStream) -> TokenStream {
        let Self { types, clients, re_exports } = self;
        quote! {
            #[allow(dead_code, non_camel_case_types, unreachable_pub, unused_imports)]
            mod generated {
                #[doc(hidden)]
                pub mod __stub {
                    pub struct Stub<T, const ERROR: usize>(::core::marker::PhantomData<T>);
                    pub type Document<T> = Stub<T, { #error }>;
                }
                pub mod types { #types }
                #clients
                #re_exports
            }
            pub use generated::*;
        }
    }
}

/// The trait that tests implement, with its methods.
fn emit_service(cx: Emit<'_>, client: &Client) -> TokenStream {
    let name = cx.ident(&client.service);
    let methods = client.operations.iter().map(|Operation { name, inputs_type, .. }| {
        let (name, inputs_type) = (cx.ident(name), cx.ident(inputs_type));
        quote! {
            fn #name(
                &self,
                inputs: #inputs_type,
            ) -> impl ::core::future::Future<Output = super::__stub::Document<()>> + ::core::marker::Send
            {
                async { loop {} }
            }
        }
    });
    quote! {
        ::mfa_runtime::__private::testing! {
            pub trait #name: ::core::marker::Sized {
                #(#methods)*
                fn into_service(self) -> super::__stub::Document<()> { loop {} }
            }
        }
    }
}
