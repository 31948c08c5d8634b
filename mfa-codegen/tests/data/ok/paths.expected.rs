#[allow(
    deprecated,
    missing_debug_implementations,
    non_camel_case_types,
    non_upper_case_globals,
    unused_imports,
    unused_mut,
    unused_qualifications,
    unused_variables,
    unreachable_pub,
    unreachable_patterns,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::redundant_explicit_links,
    clippy::all,
    clippy::pedantic,
)]
mod generated {
    /// The types of the document.
    pub mod types {
        use super::{builders, types};
        use ::mfa_runtime::__private as __rt;
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
    }
    #[doc(hidden)]
    pub mod cases {
        use ::mfa_runtime::__private as __rt;
    }
    #[doc(hidden)]
    pub mod parameters {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required parameter `box` is not set",
            label = "call `.box(…)` before this"
        )]
        pub trait r#box {}
        impl r#box for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `item` is not set",
            label = "call `.item(…)` before this"
        )]
        pub trait item {}
        impl item for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `kind` is not set",
            label = "call `.kind(…)` before this"
        )]
        pub trait kind {}
        impl kind for __rt::Given {}
    }
    /// The type of all calls.
    pub mod calls {
        use ::mfa_runtime::__private as __rt;
        __rt::calls!();
    }
    /// [`Client`] and the calls it makes.
    pub mod client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// Paths
        #[derive(__rt::Clone)]
        pub struct Client {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for Client {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl Client {
            /// Starts setting up a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder {
                    inner: __rt::ClientBuilder::new(&API),
                }
            }
            /// A request that the document does not describe; `path` begins with a slash.
            ///
            /// It has the credentials, limits and retries of every other call.
            pub fn request(
                &self,
                method: __rt::Method,
                path: &str,
            ) -> __rt::CustomRequest<'_> {
                __rt::CustomRequest::new(&self.inner, method, path)
            }
            /// `getItem` of the document.
            ///
            /// `box`, `item`, `kind` must be set on the call, `near`, `like` may be.
            ///
            /// Sends `GET /boxes/{box}/items/{item}.{kind}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_item(
                &self,
            ) -> GetItemCall<'_, (__rt::Missing, __rt::Missing, __rt::Missing)> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::get_item),
                    operations::get_item {
                        r#box: __rt::None,
                        item: __rt::None,
                        kind: __rt::None,
                        near: __rt::None,
                        like: __rt::None,
                    },
                )
            }
            /// `getTwin` of the document.
            ///
            /// Sends `GET /boxes/{box}/twin-of/{box}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_twin(&self, r#box: &str) -> GetTwinCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::get_twin).input(0, &r#box),
                    operations::get_twin {},
                )
            }
        }
        static API: __rt::Api = __rt::Api {
            client: "Client",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::None,
            schemes: &[],
            envelope: __rt::None,
        };
        /// Sets up an [`Client`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct ClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for ClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl ClientBuilder {
            /// Where the service is: `https://`, a host, and a path in front of all paths if there
            /// is one. Plain `http://` is for loopback addresses only.
            pub fn host(self, host: impl __rt::Into<__rt::String>) -> Self {
                Self {
                    inner: self.inner.host(host.into()),
                }
            }
            /// A header that every request carries.
            ///
            /// None that frames or routes a message, as [`Call::header`](::mfa_runtime::Call::header)
            /// lists them, and no idempotency key, which belongs to one call.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self {
                    inner: self.inner.header(name, value),
                }
            }
            /// How long to wait, for what.
            pub fn timeouts(self, timeouts: __rt::Timeouts) -> Self {
                Self {
                    inner: self.inner.timeouts(timeouts),
                }
            }
            /// When to send a request again, and how long to wait before.
            pub fn retry(self, policy: __rt::RetryPolicy) -> Self {
                Self {
                    inner: self.inner.retry(policy),
                }
            }
            /// The longest answer in bytes; without this, 4 MiB.
            ///
            /// Its values may take eight times as much memory. What is longer, or becomes larger, is
            /// [`ErrorKind::TooLarge`](::mfa_runtime::ErrorKind::TooLarge). A call can have its own:
            /// [`Call::max_answer`](::mfa_runtime::Call::max_answer).
            pub fn max_answer(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_answer(bytes),
                }
            }
            /// The longest body of a refusal that is read and kept, in bytes; without this, 64 KiB.
            ///
            /// A longer one counts by its status alone. A call can have its own:
            /// [`Call::max_refusal`](::mfa_runtime::Call::max_refusal).
            pub fn max_refusal(self, bytes: usize) -> Self {
                Self {
                    inner: self.inner.max_refusal(bytes),
                }
            }
            /// How many requests may be under way at once; without this, as many as there are calls.
            ///
            /// Others wait on the time of their calls, whoever came first is first. A call that waits
            /// to send its request again holds nobody up.
            pub fn max_in_flight(self, most: usize) -> Self {
                Self {
                    inner: self.inner.max_in_flight(most),
                }
            }
            /// A connection for each request, in place of shared ones.
            ///
            /// HTTP/1.1 cannot tell whom an answer on a shared connection is for: one too many, which a
            /// broken server or proxy sends, is taken for the answer to the next request, whoever makes it.
            /// The price is a handshake for each request.
            pub fn fresh_connections(self) -> Self {
                Self {
                    inner: self.inner.fresh_connections(),
                }
            }
            /// Code of your own that runs around every request, behind what was set before.
            pub fn hooks(self, hooks: impl __rt::Hooks) -> Self {
                Self {
                    inner: self.inner.hooks(hooks),
                }
            }
            /// An HTTP client of your own, in place of the one that is made here.
            ///
            /// What this client then cannot vouch for is said at
            /// [`HttpClient`](::mfa_runtime::HttpClient).
            pub fn http_client(self, http: impl __rt::Into<__rt::HttpClient>) -> Self {
                Self {
                    inner: self.inner.http_client(http.into()),
                }
            }
            __rt::service!();
            /// The finished client.
            ///
            /// # Errors
            ///
            /// If the host is missing or not one to send secrets to, or if a credential or a header
            /// cannot stand in a request.
            pub fn build(self) -> __rt::Result<Client, __rt::Error> {
                __rt::Ok(Client {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `get_item`.
        pub type GetItemCall<'c, S = (__rt::Given, __rt::Given, __rt::Given)> = calls::TypedCall<
            'c,
            (),
            operations::get_item,
            S,
        >;
        impl<'c, P0, P1, P2> GetItemCall<'c, (P0, P1, P2)> {
            /// The input `box`.
            pub fn r#box(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetItemCall<'c, (__rt::Given, P1, P2)> {
                self.inputs.r#box = __rt::Some(value.into());
                self.__now()
            }
            /// The input `item`.
            pub fn item(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetItemCall<'c, (P0, __rt::Given, P2)> {
                self.inputs.item = __rt::Some(value.into());
                self.__now()
            }
            /// The input `kind`.
            pub fn kind(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetItemCall<'c, (P0, P1, __rt::Given)> {
                self.inputs.kind = __rt::Some(value.into());
                self.__now()
            }
            /// The input `near`.
            pub fn near(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.inputs.near = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_near(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.inputs.near = value;
                self
            }
            /// The input `like`.
            pub fn like(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.inputs.like = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_like(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.inputs.like = value;
                self
            }
        }
        /// The call of `get_twin`.
        pub type GetTwinCall<'c> = calls::TypedCall<'c, (), operations::get_twin>;
        mod operations {
            use super::*;
            pub(super) static get_item: __rt::Operation = __rt::Operation {
                id: "getItem",
                method: __rt::Method::GET,
                template: "/boxes/{box}/items/{item}.{kind}",
                path: &[
                    __rt::Segment::Text("/boxes/"),
                    __rt::Segment::Input(0),
                    __rt::Segment::Text("/items/"),
                    __rt::Segment::Input(1),
                    __rt::Segment::Text("."),
                    __rt::Segment::Input(2),
                ],
                parameters: &[
                    __rt::Parameter {
                        key: "box",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "item",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "kind",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "item",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "item",
                        place: __rt::Place::Header,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static get_twin: __rt::Operation = __rt::Operation {
                id: "getTwin",
                method: __rt::Method::GET,
                template: "/boxes/{box}/twin-of/{box}",
                path: &[
                    __rt::Segment::Text("/boxes/"),
                    __rt::Segment::Input(0),
                    __rt::Segment::Text("/twin-of/"),
                    __rt::Segment::Input(0),
                ],
                parameters: &[
                    __rt::Parameter {
                        key: "box",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct get_item {
                pub(super) r#box: __rt::Option<__rt::String>,
                pub(super) item: __rt::Option<__rt::String>,
                pub(super) kind: __rt::Option<__rt::String>,
                pub(super) near: __rt::Option<__rt::String>,
                pub(super) like: __rt::Option<__rt::String>,
            }
            impl<
                P0: parameters::r#box,
                P1: parameters::item,
                P2: parameters::kind,
            > __rt::Inputs<(P0, P1, P2)> for get_item {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .maybe(0, self.r#box.as_ref())
                        .maybe(1, self.item.as_ref())
                        .maybe(2, self.kind.as_ref())
                        .maybe(3, self.near.as_ref())
                        .maybe(4, self.like.as_ref())
                }
            }
            pub struct get_twin {}
            impl __rt::Inputs<()> for get_twin {}
        }
        __rt::services! {
            Service Client "getItem" get_item(GetItemInputs { r#box : __rt::String =
            input(0), item : __rt::String = input(1), kind : __rt::String = input(2),
            near : __rt::Option < __rt::String > = maybe(3), like : __rt::Option <
            __rt::String > = maybe(4), }) -> (); "getTwin" get_twin(GetTwinInputs { r#box
            : __rt::String = input(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
