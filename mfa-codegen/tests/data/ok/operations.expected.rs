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
        /// `FormBody` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct FormBody {
            /// `a` of the document.
            pub a: __rt::Option<__rt::String>,
        }
        impl FormBody {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::FormBodyBuilder {
                builders::FormBodyBuilder {
                    a: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FormBody {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FormBody {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for FormBody {
            const NAME: &'static str = "FormBody";
            const KEYS: &'static [&'static str] = &["a"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((a,): __rt::Values<Self>) -> Self {
                Self { a }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.a,)
            }
        }
        /// `DeleteMatch` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum DeleteMatch {
            /// `all`
            All,
            /// `none`
            None,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl DeleteMatch {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::All => "all",
                    Self::None => "none",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for DeleteMatch {
            fn from(text: &str) -> Self {
                match text {
                    "all" => Self::All,
                    "none" => Self::None,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for DeleteMatch {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for DeleteMatch {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for DeleteMatch {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for DeleteMatch {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for DeleteMatch {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for DeleteMatch {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for DeleteMatch {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (DeleteMatch)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for DeleteMatch {}
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`FormBody`](types::FormBody).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct FormBodyBuilder {
            pub(super) a: __rt::Option<__rt::String>,
        }
        impl FormBodyBuilder {
            /// `a` of the document.
            pub fn a(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.a = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_a(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.a = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::FormBody {
                types::FormBody { a: self.a }
            }
        }
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
            message = "the required parameter `part_id` is not set",
            label = "call `.part_id(…)` before this"
        )]
        pub trait part_id {}
        impl part_id for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `thing_id` is not set",
            label = "call `.thing_id(…)` before this"
        )]
        pub trait thing_id {}
        impl thing_id for __rt::Given {}
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
        /// Operations
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
            /// Get a part.
            ///
            /// `thing_id`, `part_id` must be set on the call, `x_trace`, `limit` may be.
            ///
            /// Sends `GET /things/{thing-id}/parts/{partId}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            #[deprecated]
            pub fn get_things_thing_id_parts_part_id(
                &self,
            ) -> GetThingsThingIdPartsPartIdCall<'_, (__rt::Missing, __rt::Missing)> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::get_things_thing_id_parts_part_id),
                    operations::get_things_thing_id_parts_part_id {
                        thing_id: __rt::None,
                        part_id: __rt::None,
                        x_trace: __rt::None,
                        limit: __rt::None,
                    },
                )
            }
            /// `listThings` of the document.
            ///
            /// Sends `GET /things` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn list_things(&self) -> ListThingsCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::list_things),
                    operations::list_things {},
                )
            }
            /// `replaceThings` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `PUT /things` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn replace_things(&self) -> ReplaceThingsCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::replace_things),
                    operations::replace_things {
                        body: __rt::None,
                    },
                )
            }
            /// `delete` of the document.
            ///
            /// Sends `DELETE /things` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn delete(&self, r#match: types::DeleteMatch) -> DeleteCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::delete).input(0, &r#match),
                    operations::delete {},
                )
            }
        }
        static API: __rt::Api = __rt::Api {
            client: "Client",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::Some("https://api.example.com/v1"),
            schemes: &[
                __rt::Scheme {
                    name: "token",
                    kind: __rt::SchemeKind::Bearer,
                },
                __rt::Scheme {
                    name: "basic",
                    kind: __rt::SchemeKind::Basic,
                },
                __rt::Scheme {
                    name: "app_id",
                    kind: __rt::SchemeKind::Header {
                        names: &["x-app-id", "x-old-app-id"],
                    },
                },
            ],
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
            /// The credential `token`.
            pub fn token(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(0usize, value.into()),
                }
            }
            /// A provider of tokens, in place of one fixed [`token`](Self::token).
            pub fn token_from(self, source: impl __rt::Into<__rt::TokenSource>) -> Self {
                Self {
                    inner: self.inner.token_source(0usize, source.into()),
                }
            }
            /// The credential `basic`.
            pub fn basic(
                self,
                user: impl __rt::Into<__rt::String>,
                password: impl __rt::Into<__rt::Secret>,
            ) -> Self {
                Self {
                    inner: self
                        .inner
                        .basic_credential(1usize, user.into(), password.into()),
                }
            }
            /// The credential `app_id`.
            pub fn app_id(self, value: impl __rt::Into<__rt::Secret>) -> Self {
                Self {
                    inner: self.inner.credential(2usize, value.into()),
                }
            }
            /// Under which of their names credentials are sent that have several; under all of them
            /// without this.
            pub fn header_names(
                self,
                names: impl __rt::Into<__rt::HeaderNames>,
            ) -> Self {
                Self {
                    inner: self.inner.header_names(names.into()),
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
        /// The call of `get_things_thing_id_parts_part_id`.
        pub type GetThingsThingIdPartsPartIdCall<'c, S = (__rt::Given, __rt::Given)> = calls::TypedCall<
            'c,
            __rt::Option<__rt::String>,
            operations::get_things_thing_id_parts_part_id,
            S,
        >;
        impl<'c, P0, P1> GetThingsThingIdPartsPartIdCall<'c, (P0, P1)> {
            /// The input `thing_id`.
            pub fn thing_id(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> GetThingsThingIdPartsPartIdCall<'c, (__rt::Given, P1)> {
                self.inputs.thing_id = __rt::Some(value.into());
                self.__now()
            }
            /// The input `part_id`.
            pub fn part_id(
                mut self,
                value: impl __rt::Into<i64>,
            ) -> GetThingsThingIdPartsPartIdCall<'c, (P0, __rt::Given)> {
                self.inputs.part_id = __rt::Some(value.into());
                self.__now()
            }
            /// The input `x_trace`.
            pub fn x_trace(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.inputs.x_trace = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_x_trace(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.inputs.x_trace = value;
                self
            }
            /// The input `limit`.
            pub fn limit(mut self, value: impl __rt::Into<i32>) -> Self {
                self.inputs.limit = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_limit(mut self, value: __rt::Option<i32>) -> Self {
                self.inputs.limit = value;
                self
            }
        }
        /// The call of `list_things`.
        pub type ListThingsCall<'c> = calls::TypedCall<
            'c,
            __rt::Vec<__rt::String>,
            operations::list_things,
        >;
        /// The call of `replace_things`.
        pub type ReplaceThingsCall<'c> = calls::TypedCall<
            'c,
            (),
            operations::replace_things,
        >;
        impl<'c> ReplaceThingsCall<'c> {
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::FormBody>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::FormBody>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        /// The call of `delete`.
        pub type DeleteCall<'c> = calls::TypedCall<'c, (), operations::delete>;
        mod operations {
            use super::*;
            pub(super) static get_things_thing_id_parts_part_id: __rt::Operation = __rt::Operation {
                id: "get /things/{thing-id}/parts/{partId}",
                method: __rt::Method::GET,
                template: "/things/{thing-id}/parts/{partId}",
                path: &[
                    __rt::Segment::Text("/things/"),
                    __rt::Segment::Input(0),
                    __rt::Segment::Text("/parts/"),
                    __rt::Segment::Input(1),
                ],
                parameters: &[
                    __rt::Parameter {
                        key: "thing-id",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "partId",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "X-Trace",
                        place: __rt::Place::Header,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "limit",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                ],
                bodies: &[],
                security: &[&[0usize, 2usize], &[0usize], &[]],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static list_things: __rt::Operation = __rt::Operation {
                id: "listThings",
                method: __rt::Method::GET,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[],
                security: &[&[0usize, 2usize], &[0usize], &[]],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static replace_things: __rt::Operation = __rt::Operation {
                id: "replaceThings",
                method: __rt::Method::PUT,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[],
                bodies: &[__rt::Media::Form],
                security: &[&[1usize]],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static delete: __rt::Operation = __rt::Operation {
                id: "delete",
                method: __rt::Method::DELETE,
                template: "/things",
                path: &[__rt::Segment::Text("/things")],
                parameters: &[
                    __rt::Parameter {
                        key: "match",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct get_things_thing_id_parts_part_id {
                pub(super) thing_id: __rt::Option<__rt::String>,
                pub(super) part_id: __rt::Option<i64>,
                pub(super) x_trace: __rt::Option<__rt::String>,
                pub(super) limit: __rt::Option<i32>,
            }
            impl<
                P0: parameters::thing_id,
                P1: parameters::part_id,
            > __rt::Inputs<(P0, P1)> for get_things_thing_id_parts_part_id {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .maybe(0, self.thing_id.as_ref())
                        .maybe(1, self.part_id.as_ref())
                        .maybe(2, self.x_trace.as_ref())
                        .maybe(3, self.limit.as_ref())
                }
            }
            pub struct list_things {}
            impl __rt::Inputs<()> for list_things {}
            pub struct replace_things {
                pub(super) body: __rt::Option<types::FormBody>,
            }
            impl __rt::Inputs<()> for replace_things {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe_body(0, self.body.as_ref())
                }
            }
            pub struct delete {}
            impl __rt::Inputs<()> for delete {}
        }
        __rt::services! {
            Service Client "get /things/{thing-id}/parts/{partId}"
            get_things_thing_id_parts_part_id(GetThingsThingIdPartsPartIdInputs {
            thing_id : __rt::String = input(0), part_id : i64 = input(1), x_trace :
            __rt::Option < __rt::String > = maybe(2), limit : __rt::Option < i32 > =
            maybe(3), }) -> __rt::Option < __rt::String >; "listThings"
            list_things(ListThingsInputs {}) -> __rt::Vec < __rt::String >;
            "replaceThings" replace_things(ReplaceThingsInputs { body : __rt::Option <
            types::FormBody > = maybe_body(0), }) -> (); "delete" delete(DeleteInputs {
            r#match : types::DeleteMatch = input(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
