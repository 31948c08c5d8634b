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
        /// Retries
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
            /// `list` of the document.
            ///
            /// Sends `GET /things` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn list(&self) -> ListCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::list),
                    operations::list {},
                )
            }
            /// `hooks` of the document.
            ///
            /// Sends `PUT /things` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn hooks_(&self) -> HooksCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::hooks_),
                    operations::hooks_ {},
                )
            }
            /// `create` of the document.
            ///
            /// Sends `POST /things` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn create(&self) -> CreateCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::create),
                    operations::create {},
                )
            }
            /// `remove` of the document.
            ///
            /// Sends `DELETE /things` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn remove(&self) -> RemoveCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::remove),
                    operations::remove {},
                )
            }
            /// `send a code` of the document.
            ///
            /// Sends `GET /codes` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_a_code(&self) -> SendACodeCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::send_a_code),
                    operations::send_a_code {},
                )
            }
            /// `request` of the document.
            ///
            /// `idempotency_key` may be set on the call.
            ///
            /// Sends `POST /codes` when awaited, and again after a failure only if it has an idempotency key, or never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn request_(&self) -> RequestCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::request_),
                    operations::request_ {
                        idempotency_key: __rt::None,
                    },
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
        /// The call of `list`.
        pub type ListCall<'c> = calls::TypedCall<'c, (), operations::list>;
        /// The call of `hooks_`.
        pub type HooksCall<'c> = calls::TypedCall<'c, (), operations::hooks_>;
        /// The call of `create`.
        pub type CreateCall<'c> = calls::TypedCall<'c, (), operations::create>;
        /// The call of `remove`.
        pub type RemoveCall<'c> = calls::TypedCall<'c, (), operations::remove>;
        /// The call of `send_a_code`.
        pub type SendACodeCall<'c> = calls::TypedCall<'c, (), operations::send_a_code>;
        /// The call of `request_`.
        pub type RequestCall<'c> = calls::TypedCall<'c, (), operations::request_>;
        impl<'c> RequestCall<'c> {
            /// The input `idempotency_key`.
            pub fn idempotency_key(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.inputs.idempotency_key = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_idempotency_key(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.inputs.idempotency_key = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static list: __rt::Operation = __rt::Operation {
                id: "list",
                method: __rt::Method::GET,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static hooks_: __rt::Operation = __rt::Operation {
                id: "hooks",
                method: __rt::Method::PUT,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static create: __rt::Operation = __rt::Operation {
                id: "create",
                method: __rt::Method::POST,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static remove: __rt::Operation = __rt::Operation {
                id: "remove",
                method: __rt::Method::DELETE,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static send_a_code: __rt::Operation = __rt::Operation {
                id: "send a code",
                method: __rt::Method::GET,
                template: "/codes",
                path: &[__rt::Segment::Text("/codes")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static request_: __rt::Operation = __rt::Operation {
                id: "request",
                method: __rt::Method::POST,
                template: "/codes",
                path: &[__rt::Segment::Text("/codes")],
                parameters: &[
                    __rt::Parameter {
                        key: "IDEMPOTENCY-KEY",
                        place: __rt::Place::Header,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: false,
                takes_idempotency_key: true,
                envelope: __rt::None,
            };
            pub struct list {}
            impl __rt::Inputs<()> for list {}
            pub struct hooks_ {}
            impl __rt::Inputs<()> for hooks_ {}
            pub struct create {}
            impl __rt::Inputs<()> for create {}
            pub struct remove {}
            impl __rt::Inputs<()> for remove {}
            pub struct send_a_code {}
            impl __rt::Inputs<()> for send_a_code {}
            pub struct request_ {
                pub(super) idempotency_key: __rt::Option<__rt::String>,
            }
            impl __rt::Inputs<()> for request_ {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe(0, self.idempotency_key.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "list" list(ListInputs {}) -> (); "hooks" hooks_(HooksInputs
            {}) -> (); "create" create(CreateInputs {}) -> (); "remove"
            remove(RemoveInputs {}) -> (); "send a code" send_a_code(SendACodeInputs {})
            -> (); "request" request_(RequestInputs { idempotency_key : __rt::Option <
            __rt::String > = maybe(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
