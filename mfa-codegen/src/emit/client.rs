//! A client: the struct, its builder, its table of facts.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Emit;
use super::doc::Doc;
use super::envelope::{emit_envelope_of, emit_envelopes};
use super::option::emit_option;
use super::{call, facts, operation, service};
use crate::model::{Client, Scheme, SchemeKind};

pub(super) fn emit(cx: Emit<'_>, client: &Client) -> TokenStream {
    let (module, name) = (cx.ident(&client.module), cx.ident(&client.name));
    let module_doc = Doc::from(format!("[`{}`] and the calls it makes.", client.name.text));
    let doc = Doc::or(&client.doc, || format!("`{}` of the document.", client.name.text));
    let builder_name = cx.ident(&client.builder);
    let builder = emit_builder(cx, client);
    let debug = emit_debug(&name);
    let methods = client.operations.iter().map(|op| operation::emit_method(cx, op));
    let calls = client.operations.iter().map(|op| call::emit(cx, op));
    let facts = client.operations.iter().map(|op| facts::emit_operation(cx, op));
    let inputs = client.operations.iter().map(|op| call::emit_inputs(cx, op));
    let service = service::emit(cx, client);
    quote! {
        #module_doc
        pub mod #module {
            use super::{calls, parameters, types};
            use ::mfa_runtime::__private as __rt;

            #doc
            #[derive(__rt::Clone)]
            pub struct #name { inner: __rt::Client }

            #debug

            impl #name {
                /// Starts setting up a client.
                pub fn builder() -> #builder_name {
                    #builder_name { inner: __rt::ClientBuilder::new(&API) }
                }
                /// A request that the document does not describe; `path` begins with a slash.
                ///
                /// It has the credentials, limits and retries of every other call.
                pub fn request(&self, method: __rt::Method, path: &str) -> __rt::CustomRequest<'_> {
                    __rt::CustomRequest::new(&self.inner, method, path)
                }
                #(#methods)*
            }
            #builder
            #(#calls)*
            mod operations {
                use super::*;
                #(#facts)*
                #(#inputs)*
            }
            #service
        }
    }
}

fn emit_builder(cx: Emit<'_>, client: &Client) -> TokenStream {
    let (name, builder) = (cx.ident(&client.name), cx.ident(&client.builder));
    let api = emit_api(client);
    let debug = emit_debug(&builder);
    let doc = Doc::from(format!("Sets up an [`{}`].", client.name.text));
    let setters = client
        .schemes
        .iter()
        .enumerate()
        .map(|(index, scheme)| emit_scheme_setter(cx, index, scheme));
    let header_names = has_aliases(client).then(emit_header_names);
    // The builder's field is open to its crate, which may add settings of its own by hand.
    quote! {
        #api

        #doc
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct #builder { pub(crate) inner: __rt::ClientBuilder }

        #debug

        impl #builder {
            /// Where the service is: `https://`, a host, and a path in front of all paths if there
            /// is one. Plain `http://` is for loopback addresses only.
            pub fn host(self, host: impl __rt::Into<__rt::String>) -> Self {
                Self { inner: self.inner.host(host.into()) }
            }
            #(#setters)*
            #header_names
            /// A header that every request carries.
            ///
            /// None that frames or routes a message, as [`Call::header`](::mfa_runtime::Call::header)
            /// lists them, and no idempotency key, which belongs to one call.
            pub fn header(
                self,
                name: &str,
                value: &str,
            ) -> Self {
                Self { inner: self.inner.header(name, value) }
            }
            /// How long to wait, for what.
            pub fn timeouts(self, timeouts: __rt::Timeouts) -> Self {
                Self { inner: self.inner.timeouts(timeouts) }
            }
            /// When to send a request again, and how long to wait before.
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                Self { inner: self.inner.retry(policy) }
            }
            /// The longest answer in bytes; without this, 4 MiB.
            ///
            /// Its values may take eight times as much memory. What is longer, or becomes larger, is
            /// [`ErrorKind::TooLarge`](::mfa_runtime::ErrorKind::TooLarge). A call can have its own:
            /// [`Call::max_answer`](::mfa_runtime::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                Self { inner: self.inner.max_answer(bytes) }
            }
            /// The longest body of a refusal that is read and kept, in bytes; without this, 64 KiB.
            ///
            /// A longer one counts by its status alone. A call can have its own:
            /// [`Call::max_refusal`](::mfa_runtime::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                Self { inner: self.inner.max_refusal(bytes) }
            }
            /// How many requests may be under way at once; without this, as many as there are calls.
            ///
            /// Others wait on the time of their calls, whoever came first is first. A call that waits
            /// to send its request again holds nobody up.
            pub fn max_in_flight(self, most: usize) -> Self {
                Self { inner: self.inner.max_in_flight(most) }
            }
            /// A connection for each request, in place of shared ones.
            ///
            /// HTTP/1.1 cannot tell whom an answer on a shared connection is for: one too many, which a
            /// broken server or proxy sends, is taken for the answer to the next request, whoever makes it.
            /// The price is a handshake for each request.
            pub fn fresh_connections(self) -> Self {
                Self { inner: self.inner.fresh_connections() }
            }
            /// Code of your own that runs around every request, behind what was set before.
            pub fn hooks(self, hooks: impl __rt::Hooks) -> Self {
                Self { inner: self.inner.hooks(hooks) }
            }
            /// An HTTP client of your own, in place of the one that is made here.
            ///
            /// What this client then cannot vouch for is said at
            /// [`HttpClient`](::mfa_runtime::HttpClient).
            pub fn http_client(self, http: impl __rt::Into<__rt::HttpClient>) -> Self {
                Self { inner: self.inner.http_client(http.into()) }
            }
            __rt::service!();
            /// The finished client.
            ///
            /// # Errors
            ///
            /// If the host is missing or not one to send secrets to, or if a credential or a header
            /// cannot stand in a request.
            pub fn build(self) -> __rt::Result<#name, __rt::Error> {
                __rt::Ok(#name { inner: self.inner.build()? })
            }
        }
    }
}

fn has_aliases(client: &Client) -> bool {
    let has =
        |scheme: &Scheme| matches!(&scheme.kind, SchemeKind::Header(names) if names.len() > 1);
    client.schemes.iter().any(has)
}

fn emit_header_names() -> TokenStream {
    quote! {
        /// Under which of their names credentials are sent that have several; under all of them
        /// without this.
        pub fn header_names(self, names: impl __rt::Into<__rt::HeaderNames>) -> Self {
            Self { inner: self.inner.header_names(names.into()) }
        }
    }
}

/// The runtime knows what may be shown, and shows it under the name that people know.
fn emit_debug(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __rt::Debug for #name {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
    }
}

fn emit_scheme_setter(cx: Emit<'_>, index: usize, scheme: &Scheme) -> TokenStream {
    let name = cx.ident(&scheme.name);
    let doc = Doc::or(&scheme.doc, || format!("The credential `{}`.", scheme.name.text));
    match &scheme.kind {
        SchemeKind::Basic => quote! {
            #doc
            pub fn #name(
                self,
                user: impl __rt::Into<__rt::String>,
                password: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                Self { inner: self.inner.basic_credential(#index, user.into(), password.into()) }
            }
        },
        SchemeKind::Bearer { from } => {
            let setter = emit_text_setter(index, &name, &doc);
            let source_setter = emit_source_setter(index, &cx.ident(from), &scheme.name.text);
            quote!(#setter #source_setter)
        }
        SchemeKind::Header(_) => emit_text_setter(index, &name, &doc),
    }
}

fn emit_text_setter(index: usize, name: &Ident, doc: &Doc<'_>) -> TokenStream {
    quote! {
        #doc
        pub fn #name(self, value: impl __rt::Into<__rt::Secret>) -> Self {
            Self { inner: self.inner.credential(#index, value.into()) }
        }
    }
}

/// The setter for a token that is not fixed.
fn emit_source_setter(index: usize, name: &Ident, scheme: &str) -> TokenStream {
    let doc = Doc::from(format!(
        "A provider of tokens, in place of one fixed [`{scheme}`](Self::{scheme})."
    ));
    quote! {
        #doc
        pub fn #name(self, source: impl __rt::Into<__rt::TokenSource>) -> Self {
            Self { inner: self.inner.token_source(#index, source.into()) }
        }
    }
}

/// The facts that all calls of a client share.
fn emit_api(client: &Client) -> TokenStream {
    let name = &client.name.text;
    let default_host = emit_option(client.default_host.as_ref().map(|host| quote!(#host)));
    let schemes = client.schemes.iter().map(|scheme| {
        let name = &scheme.name.text;
        let kind = match &scheme.kind {
            SchemeKind::Bearer { .. } => quote!(Bearer),
            SchemeKind::Basic => quote!(Basic),
            SchemeKind::Header(names) => quote!(Header { names: &[#(#names),*] }),
        };
        quote!(__rt::Scheme { name: #name, kind: __rt::SchemeKind::#kind })
    });
    let envelopes = emit_envelopes(&client.envelopes);
    let envelope = emit_envelope_of(client.envelope);
    quote! {
        #envelopes
        static API: __rt::Api = __rt::Api {
            client: #name,
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: #default_host,
            schemes: &[#(#schemes),*],
            envelope: #envelope,
        };
    }
}
