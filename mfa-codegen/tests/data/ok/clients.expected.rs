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
        /// `OldAnswer` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct OldAnswer {
            /// `code` of the document.
            pub code: i64,
            /// `expires` of the document.
            pub expires: __rt::Option<i32>,
        }
        __rt::testing! {
            impl OldAnswer { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::OldAnswerBuilder { builders::OldAnswerBuilder {
            code : __rt::Missing, expires : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for OldAnswer {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for OldAnswer {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for OldAnswer {
            const NAME: &'static str = "OldAnswer";
            const KEYS: &'static [&'static str] = &["code", "expires", "statusCode"];
            const ALIASES: &'static [(usize, usize)] = &[(0, 1)];
            type Slots = (
                __rt::Aliased<__rt::Required<i64, __rt::Whole>, 2>,
                __rt::Optional<i32, __rt::WholeOrText>,
            );
            fn make((code, expires): __rt::Values<Self>) -> Self {
                Self { code, expires }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.code, &self.expires)
            }
        }
        /// `Answer` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Answer {
            /// `statusCode` of the document.
            pub status_code: i64,
            /// `message` of the document.
            pub message: __rt::String,
            /// `data` of the document.
            pub data: __rt::Option<__rt::Value>,
        }
        __rt::testing! {
            impl Answer { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::AnswerBuilder { builders::AnswerBuilder {
            status_code : __rt::Missing, message : __rt::Missing, data : __rt::None, } }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Answer {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Answer {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Answer {
            const NAME: &'static str = "Answer";
            const KEYS: &'static [&'static str] = &["statusCode", "message", "data"];
            type Slots = (
                __rt::Required<i64, __rt::Whole>,
                __rt::Required<__rt::String>,
                __rt::Optional<__rt::Value>,
            );
            fn make((status_code, message, data): __rt::Values<Self>) -> Self {
                Self { status_code, message, data }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.status_code, &self.message, &self.data)
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        __rt::testing! {
            #[doc = " Builds [`OldAnswer`](types::OldAnswer)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct OldAnswerBuilder <
            P0 = __rt::Missing > { pub (super) code : P0, pub (super) expires :
            __rt::Option < i32 >, } impl < P0 > OldAnswerBuilder < P0 > { #[doc =
            " `code` of the document."] pub fn code(self, value : impl __rt::Into < i64
            >,) -> OldAnswerBuilder < __rt::Set < i64 > > { let Self { code, expires } =
            self; let code = __rt::Set(value.into()); OldAnswerBuilder { code, expires }
            } #[doc = " `expires` of the document."] pub fn expires(mut self, value :
            impl __rt::Into < i32 >) -> Self { self.expires = __rt::Some(value.into());
            self } #[doc = " The same, if there is a value."] pub fn maybe_expires(mut
            self, value : __rt::Option < i32 >) -> Self { self.expires = value; self }
            #[doc = r" The finished value."] pub fn build(self) -> types::OldAnswer where
            P0 : fields::code < i64 > { types::OldAnswer { code : fields::code::take(self
            .code), expires : self.expires, } } } #[doc =
            " Builds [`Answer`](types::Answer)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct AnswerBuilder < P0
            = __rt::Missing, P1 = __rt::Missing > { pub (super) status_code : P0, pub
            (super) message : P1, pub (super) data : __rt::Option < __rt::Value >, } impl
            < P0, P1 > AnswerBuilder < P0, P1 > { #[doc =
            " `statusCode` of the document."] pub fn status_code(self, value : impl
            __rt::Into < i64 >,) -> AnswerBuilder < __rt::Set < i64 >, P1 > { let Self {
            status_code, message, data } = self; let status_code = __rt::Set(value
            .into()); AnswerBuilder { status_code, message, data } } #[doc =
            " `message` of the document."] pub fn message(self, value : impl __rt::Into <
            __rt::String >,) -> AnswerBuilder < P0, __rt::Set < __rt::String > > { let
            Self { status_code, message, data } = self; let message = __rt::Set(value
            .into()); AnswerBuilder { status_code, message, data } } #[doc =
            " `data` of the document."] pub fn data(mut self, value : impl __rt::Into <
            __rt::Value >) -> Self { self.data = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_data(mut self, value :
            __rt::Option < __rt::Value >) -> Self { self.data = value; self } #[doc =
            r" The finished value."] pub fn build(self) -> types::Answer where P0 :
            fields::status_code < i64 >, P1 : fields::message < __rt::String > {
            types::Answer { status_code : fields::status_code::take(self.status_code),
            message : fields::message::take(self.message), data : self.data, } } }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        __rt::testing! {
            #[diagnostic::on_unimplemented(message =
            "the required field `code` is not set", label =
            "call `.code(…)` before `.build()`")] pub trait code < T > { fn take(self)
            -> T; } impl < T > code < T > for __rt::Set < T > { fn take(self) -> T { self
            .0 } } #[diagnostic::on_unimplemented(message =
            "the required field `message` is not set", label =
            "call `.message(…)` before `.build()`")] pub trait message < T > { fn
            take(self) -> T; } impl < T > message < T > for __rt::Set < T > { fn
            take(self) -> T { self.0 } } #[diagnostic::on_unimplemented(message =
            "the required field `status_code` is not set", label =
            "call `.status_code(…)` before `.build()`")] pub trait status_code < T > {
            fn take(self) -> T; } impl < T > status_code < T > for __rt::Set < T > { fn
            take(self) -> T { self.0 } }
        }
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
    /// [`UserClient`] and the calls it makes.
    pub mod user_client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// For users.
        #[derive(__rt::Clone)]
        pub struct UserClient {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for UserClient {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl UserClient {
            /// Starts setting up a client.
            pub fn builder() -> UserClientBuilder {
                UserClientBuilder {
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
            /// `me` of the document.
            ///
            /// Sends `GET /me` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn me(&self) -> MeCall<'_> {
                calls::TypedCall::__enveloped(
                    &self.inner,
                    __rt::Request::new(&operations::me),
                    operations::me {},
                    |answer| answer.status_code,
                )
            }
            /// `oldMe` of the document.
            ///
            /// Sends `GET /old/me` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn old_me(&self) -> OldMeCall<'_> {
                calls::TypedCall::__enveloped(
                    &self.inner,
                    __rt::Request::new(&operations::old_me),
                    operations::old_me {},
                    |answer| answer.code,
                )
            }
        }
        static ENVELOPES: [__rt::Envelope; 2usize] = [
            __rt::Envelope {
                status: &["statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode"],
                request_id: &["requestId"],
                data: &[],
                throttled: __rt::Numbers::NONE,
                unauthorized: __rt::Numbers::NONE,
            },
            __rt::Envelope {
                status: &["code", "statusCode"],
                success: 0i64,
                message: &["message"],
                code: &["apiCode", "code"],
                request_id: &["requestId"],
                data: &["data"],
                throttled: __rt::Numbers {
                    status: &[422i64],
                    code: &[2080i64, 2081i64],
                },
                unauthorized: __rt::Numbers {
                    status: &[],
                    code: &[2020i64],
                },
            },
        ];
        static API: __rt::Api = __rt::Api {
            client: "UserClient",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::None,
            schemes: &[],
            envelope: __rt::Some(&ENVELOPES[0usize]),
        };
        /// Sets up an [`UserClient`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct UserClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for UserClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl UserClientBuilder {
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
            pub fn build(self) -> __rt::Result<UserClient, __rt::Error> {
                __rt::Ok(UserClient {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `me`.
        pub type MeCall<'c> = calls::TypedCall<'c, types::Answer, operations::me>;
        /// The call of `old_me`.
        pub type OldMeCall<'c> = calls::TypedCall<
            'c,
            types::OldAnswer,
            operations::old_me,
        >;
        mod operations {
            use super::*;
            pub(super) static me: __rt::Operation = __rt::Operation {
                id: "me",
                method: __rt::Method::GET,
                template: "/me",
                path: &[__rt::Segment::Text("/me")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::Some(&ENVELOPES[0usize]),
            };
            pub(super) static old_me: __rt::Operation = __rt::Operation {
                id: "oldMe",
                method: __rt::Method::GET,
                template: "/old/me",
                path: &[__rt::Segment::Text("/old/me")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::Some(&ENVELOPES[1usize]),
            };
            pub struct me {}
            impl __rt::Inputs<()> for me {}
            pub struct old_me {}
            impl __rt::Inputs<()> for old_me {}
        }
        __rt::services! {
            UserService UserClient "me" me(MeInputs {}) -> types::Answer; "oldMe"
            old_me(OldMeInputs {}) -> types::OldAnswer;
        }
    }
    /// [`AdminClient`] and the calls it makes.
    pub mod admin_client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// `AdminClient` of the document.
        #[derive(__rt::Clone)]
        pub struct AdminClient {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for AdminClient {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl AdminClient {
            /// Starts setting up a client.
            pub fn builder() -> AdminClientBuilder {
                AdminClientBuilder {
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
            /// `settings` of the document.
            ///
            /// Sends `GET /settings` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn settings(&self) -> SettingsCall<'_> {
                calls::TypedCall::__enveloped(
                    &self.inner,
                    __rt::Request::new(&operations::settings),
                    operations::settings {},
                    |answer| answer.status_code,
                )
            }
        }
        static ENVELOPES: [__rt::Envelope; 1usize] = [
            __rt::Envelope {
                status: &["statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode"],
                request_id: &["requestId"],
                data: &[],
                throttled: __rt::Numbers::NONE,
                unauthorized: __rt::Numbers::NONE,
            },
        ];
        static API: __rt::Api = __rt::Api {
            client: "AdminClient",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::Some("https://admin.example.com"),
            schemes: &[],
            envelope: __rt::Some(&ENVELOPES[0usize]),
        };
        /// Sets up an [`AdminClient`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct AdminClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for AdminClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl AdminClientBuilder {
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
            pub fn build(self) -> __rt::Result<AdminClient, __rt::Error> {
                __rt::Ok(AdminClient {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `settings`.
        pub type SettingsCall<'c> = calls::TypedCall<
            'c,
            types::Answer,
            operations::settings,
        >;
        mod operations {
            use super::*;
            pub(super) static settings: __rt::Operation = __rt::Operation {
                id: "settings",
                method: __rt::Method::GET,
                template: "/settings",
                path: &[__rt::Segment::Text("/settings")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::Some(&ENVELOPES[0usize]),
            };
            pub struct settings {}
            impl __rt::Inputs<()> for settings {}
        }
        __rt::services! {
            AdminService AdminClient "settings" settings(SettingsInputs {}) ->
            types::Answer;
        }
    }
    /// [`_2faClient`] and the calls it makes.
    pub mod _2fa_client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// `_2faClient` of the document.
        #[derive(__rt::Clone)]
        pub struct _2faClient {
            inner: __rt::Client,
        }
        #[automatically_derived]
        impl __rt::Debug for _2faClient {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl _2faClient {
            /// Starts setting up a client.
            pub fn builder() -> _2faClientBuilder {
                _2faClientBuilder {
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
            /// `2fa` of the document.
            ///
            /// Sends `GET /2fa` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn _2fa(&self) -> _2faCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::_2fa),
                    operations::_2fa {},
                )
            }
        }
        static ENVELOPES: [__rt::Envelope; 1usize] = [
            __rt::Envelope {
                status: &["statusCode"],
                success: 200i64,
                message: &["message"],
                code: &["apiCode"],
                request_id: &["requestId"],
                data: &[],
                throttled: __rt::Numbers::NONE,
                unauthorized: __rt::Numbers::NONE,
            },
        ];
        static API: __rt::Api = __rt::Api {
            client: "_2faClient",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::None,
            schemes: &[],
            envelope: __rt::Some(&ENVELOPES[0usize]),
        };
        /// Sets up an [`_2faClient`].
        #[derive(__rt::Clone)]
        #[must_use = "a builder does nothing until `.build()`"]
        pub struct _2faClientBuilder {
            pub(crate) inner: __rt::ClientBuilder,
        }
        #[automatically_derived]
        impl __rt::Debug for _2faClientBuilder {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::Debug::fmt(&self.inner, f)
            }
        }
        impl _2faClientBuilder {
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
            pub fn build(self) -> __rt::Result<_2faClient, __rt::Error> {
                __rt::Ok(_2faClient {
                    inner: self.inner.build()?,
                })
            }
        }
        /// The call of `_2fa`.
        pub type _2faCall<'c> = calls::TypedCall<'c, (), operations::_2fa>;
        mod operations {
            use super::*;
            pub(super) static _2fa: __rt::Operation = __rt::Operation {
                id: "2fa",
                method: __rt::Method::GET,
                template: "/2fa",
                path: &[__rt::Segment::Text("/2fa")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::Some(&ENVELOPES[0usize]),
            };
            pub struct _2fa {}
            impl __rt::Inputs<()> for _2fa {}
        }
        __rt::services! {
            _2faService _2faClient "2fa" _2fa(_2faInputs {}) -> ();
        }
    }
    pub use user_client::{UserClient, UserClientBuilder};
    pub use admin_client::{AdminClient, AdminClientBuilder};
    pub use _2fa_client::{_2faClient, _2faClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use user_client::UserService; pub use admin_client::AdminService; pub use
        _2fa_client::_2faService;
    }
}
pub use generated::*;
