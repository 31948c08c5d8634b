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
        /// `User` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct User {
            /// `name` of the document.
            pub name: __rt::Option<__rt::String>,
        }
        impl User {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UserBuilder {
                builders::UserBuilder {
                    name: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for User {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for User {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for User {
            const NAME: &'static str = "User";
            const KEYS: &'static [&'static str] = &["name"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((name,): __rt::Values<Self>) -> Self {
                Self { name }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.name,)
            }
        }
        /// `Factor` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Factor {
            /// `type` of the document.
            pub r#type: types::Kind,
            /// `owner` of the document.
            pub owner: __rt::Option<types::User>,
        }
        impl Factor {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::FactorBuilder {
                builders::FactorBuilder {
                    r#type: __rt::Missing,
                    owner: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Factor {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Factor {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Factor {
            const NAME: &'static str = "Factor";
            const KEYS: &'static [&'static str] = &["type", "owner"];
            type Slots = (__rt::Required<types::Kind>, __rt::Optional<types::User>);
            fn make((r#type, owner): __rt::Values<Self>) -> Self {
                Self { r#type, owner }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.r#type, &self.owner)
            }
        }
        /// `Kind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Kind {
            /// `SMS`
            Sms,
            /// `OTP`
            Otp,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Kind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Sms => "SMS",
                    Self::Otp => "OTP",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for Kind {
            fn from(text: &str) -> Self {
                match text {
                    "SMS" => Self::Sms,
                    "OTP" => Self::Otp,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Kind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Kind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Kind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Kind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Kind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Kind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Kind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (Kind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Kind {}
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`User`](types::User).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UserBuilder {
            pub(super) name: __rt::Option<__rt::String>,
        }
        impl UserBuilder {
            /// `name` of the document.
            pub fn name(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.name = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_name(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.name = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::User {
                types::User { name: self.name }
            }
        }
        #[automatically_derived]
        impl __rt::From<UserBuilder> for types::User {
            fn from(builder: UserBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`Factor`](types::Factor).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct FactorBuilder<P0 = __rt::Missing> {
            pub(super) r#type: P0,
            pub(super) owner: __rt::Option<types::User>,
        }
        impl<P0> FactorBuilder<P0> {
            /// `type` of the document.
            pub fn r#type(
                self,
                value: impl __rt::Into<types::Kind>,
            ) -> FactorBuilder<__rt::Set<types::Kind>> {
                let Self { r#type, owner } = self;
                let r#type = __rt::Set(value.into());
                FactorBuilder { r#type, owner }
            }
            /// `owner` of the document.
            pub fn owner(mut self, value: impl __rt::Into<types::User>) -> Self {
                self.owner = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_owner(mut self, value: __rt::Option<types::User>) -> Self {
                self.owner = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Factor
            where
                P0: fields::r#type<types::Kind>,
            {
                types::Factor {
                    r#type: fields::r#type::take(self.r#type),
                    owner: self.owner,
                }
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `type` is not set",
            label = "call `.type(…)` before `.build()`"
        )]
        pub trait r#type<T> {
            fn take(self) -> T;
        }
        impl<T> r#type<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
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
    /// [`Client`] and the calls it makes.
    pub mod client {
        use super::{calls, parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// Files
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
            /// `listFactors` of the document.
            ///
            /// Sends `GET /factors` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn list_factors(&self) -> ListFactorsCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::list_factors),
                    operations::list_factors {},
                )
            }
            /// `addFactor` of the document.
            ///
            /// Sends `POST /factors` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn add_factor(&self, body: types::Factor) -> AddFactorCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::add_factor).body(0, &body),
                    operations::add_factor {},
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
        /// The call of `list_factors`.
        pub type ListFactorsCall<'c> = calls::TypedCall<
            'c,
            __rt::Vec<types::Factor>,
            operations::list_factors,
        >;
        /// The call of `add_factor`.
        pub type AddFactorCall<'c> = calls::TypedCall<'c, (), operations::add_factor>;
        mod operations {
            use super::*;
            pub(super) static list_factors: __rt::Operation = __rt::Operation {
                id: "listFactors",
                method: __rt::Method::GET,
                template: "/factors",
                path: &[__rt::Segment::Text("/factors")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static add_factor: __rt::Operation = __rt::Operation {
                id: "addFactor",
                method: __rt::Method::POST,
                template: "/factors",
                path: &[__rt::Segment::Text("/factors")],
                parameters: &[],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct list_factors {}
            impl __rt::Inputs<()> for list_factors {}
            pub struct add_factor {}
            impl __rt::Inputs<()> for add_factor {}
        }
        __rt::services! {
            Service Client "listFactors" list_factors(ListFactorsInputs {}) -> __rt::Vec
            < types::Factor >; "addFactor" add_factor(AddFactorInputs { body :
            types::Factor = body(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
