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
        /// `Tree` of the document.
        pub type Tree = __rt::Vec<types::TreeItem>;
        /// `S0` of the document.
        pub type S0 = __rt::Vec<__rt::String>;
        /// `S1` of the document.
        pub type S1 = __rt::Vec<types::S1Item>;
        /// `S2` of the document.
        pub type S2 = __rt::Vec<types::S2Item>;
        /// `S3` of the document.
        pub type S3 = __rt::Vec<types::S3Item>;
        /// `TreeItem` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct TreeItem {
            /// `children` of the document.
            pub children: __rt::Option<__rt::Vec<types::TreeItem>>,
        }
        __rt::testing! {
            impl TreeItem { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::TreeItemBuilder { builders::TreeItemBuilder {
            children : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for TreeItem {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for TreeItem {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for TreeItem {
            const NAME: &'static str = "TreeItem";
            const KEYS: &'static [&'static str] = &["children"];
            type Slots = (__rt::Optional<__rt::Vec<types::TreeItem>>,);
            fn make((children,): __rt::Values<Self>) -> Self {
                Self { children }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.children,)
            }
        }
        /// `S1Item` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct S1Item {
            /// `x` of the document.
            pub x: __rt::Option<__rt::Vec<__rt::String>>,
            /// `y` of the document.
            pub y: __rt::Option<__rt::Vec<__rt::String>>,
        }
        impl S1Item {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::S1ItemBuilder {
                builders::S1ItemBuilder {
                    x: __rt::None,
                    y: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for S1Item {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for S1Item {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for S1Item {
            const NAME: &'static str = "S1Item";
            const KEYS: &'static [&'static str] = &["x", "y"];
            type Slots = (
                __rt::Optional<__rt::Vec<__rt::String>>,
                __rt::Optional<__rt::Vec<__rt::String>>,
            );
            fn make((x, y): __rt::Values<Self>) -> Self {
                Self { x, y }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.x, &self.y)
            }
        }
        /// `S2Item` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct S2Item {
            /// `x` of the document.
            pub x: __rt::Option<__rt::Vec<types::S1Item>>,
            /// `y` of the document.
            pub y: __rt::Option<__rt::Vec<types::S1Item>>,
        }
        impl S2Item {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::S2ItemBuilder {
                builders::S2ItemBuilder {
                    x: __rt::None,
                    y: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for S2Item {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for S2Item {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for S2Item {
            const NAME: &'static str = "S2Item";
            const KEYS: &'static [&'static str] = &["x", "y"];
            type Slots = (
                __rt::Optional<__rt::Vec<types::S1Item>>,
                __rt::Optional<__rt::Vec<types::S1Item>>,
            );
            fn make((x, y): __rt::Values<Self>) -> Self {
                Self { x, y }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.x, &self.y)
            }
        }
        /// `S3Item` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct S3Item {
            /// `x` of the document.
            pub x: __rt::Option<__rt::Vec<types::S2Item>>,
            /// `y` of the document.
            pub y: __rt::Option<__rt::Vec<types::S2Item>>,
        }
        impl S3Item {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::S3ItemBuilder {
                builders::S3ItemBuilder {
                    x: __rt::None,
                    y: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for S3Item {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for S3Item {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for S3Item {
            const NAME: &'static str = "S3Item";
            const KEYS: &'static [&'static str] = &["x", "y"];
            type Slots = (
                __rt::Optional<__rt::Vec<types::S2Item>>,
                __rt::Optional<__rt::Vec<types::S2Item>>,
            );
            fn make((x, y): __rt::Values<Self>) -> Self {
                Self { x, y }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.x, &self.y)
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`S1Item`](types::S1Item).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct S1ItemBuilder {
            pub(super) x: __rt::Option<__rt::Vec<__rt::String>>,
            pub(super) y: __rt::Option<__rt::Vec<__rt::String>>,
        }
        impl S1ItemBuilder {
            /// `x` of the document.
            pub fn x(mut self, value: impl __rt::Into<__rt::Vec<__rt::String>>) -> Self {
                self.x = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_x(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.x = value;
                self
            }
            /// `y` of the document.
            pub fn y(mut self, value: impl __rt::Into<__rt::Vec<__rt::String>>) -> Self {
                self.y = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_y(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.y = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::S1Item {
                types::S1Item {
                    x: self.x,
                    y: self.y,
                }
            }
        }
        /// Builds [`S2Item`](types::S2Item).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct S2ItemBuilder {
            pub(super) x: __rt::Option<__rt::Vec<types::S1Item>>,
            pub(super) y: __rt::Option<__rt::Vec<types::S1Item>>,
        }
        impl S2ItemBuilder {
            /// `x` of the document.
            pub fn x(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::S1Item>>,
            ) -> Self {
                self.x = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_x(
                mut self,
                value: __rt::Option<__rt::Vec<types::S1Item>>,
            ) -> Self {
                self.x = value;
                self
            }
            /// `y` of the document.
            pub fn y(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::S1Item>>,
            ) -> Self {
                self.y = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_y(
                mut self,
                value: __rt::Option<__rt::Vec<types::S1Item>>,
            ) -> Self {
                self.y = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::S2Item {
                types::S2Item {
                    x: self.x,
                    y: self.y,
                }
            }
        }
        /// Builds [`S3Item`](types::S3Item).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct S3ItemBuilder {
            pub(super) x: __rt::Option<__rt::Vec<types::S2Item>>,
            pub(super) y: __rt::Option<__rt::Vec<types::S2Item>>,
        }
        impl S3ItemBuilder {
            /// `x` of the document.
            pub fn x(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::S2Item>>,
            ) -> Self {
                self.x = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_x(
                mut self,
                value: __rt::Option<__rt::Vec<types::S2Item>>,
            ) -> Self {
                self.x = value;
                self
            }
            /// `y` of the document.
            pub fn y(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::S2Item>>,
            ) -> Self {
                self.y = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_y(
                mut self,
                value: __rt::Option<__rt::Vec<types::S2Item>>,
            ) -> Self {
                self.y = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::S3Item {
                types::S3Item {
                    x: self.x,
                    y: self.y,
                }
            }
        }
        __rt::testing! {
            #[doc = " Builds [`TreeItem`](types::TreeItem)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct TreeItemBuilder < >
            { pub (super) children : __rt::Option < __rt::Vec < types::TreeItem > >, }
            impl < > TreeItemBuilder < > { #[doc = " `children` of the document."] pub fn
            children(mut self, value : impl __rt::Into < __rt::Vec < types::TreeItem > >)
            -> Self { self.children = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_children(mut self, value :
            __rt::Option < __rt::Vec < types::TreeItem > >) -> Self { self.children =
            value; self } #[doc = r" The finished value."] pub fn build(self) ->
            types::TreeItem where { types::TreeItem { children : self.children, } } }
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
        /// Recursion
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
            /// `getTree` of the document.
            ///
            /// Sends `GET /tree` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_tree(&self) -> GetTreeCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::get_tree),
                    operations::get_tree {},
                )
            }
            /// `growTree` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `POST /tree` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn grow_tree(&self) -> GrowTreeCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::grow_tree),
                    operations::grow_tree {
                        body: __rt::None,
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
        /// The call of `get_tree`.
        pub type GetTreeCall<'c> = calls::TypedCall<
            'c,
            __rt::Vec<types::TreeItem>,
            operations::get_tree,
        >;
        /// The call of `grow_tree`.
        pub type GrowTreeCall<'c> = calls::TypedCall<'c, (), operations::grow_tree>;
        impl<'c> GrowTreeCall<'c> {
            /// The input `body`.
            pub fn body(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::S3Item>>,
            ) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(
                mut self,
                value: __rt::Option<__rt::Vec<types::S3Item>>,
            ) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static get_tree: __rt::Operation = __rt::Operation {
                id: "getTree",
                method: __rt::Method::GET,
                template: "/tree",
                path: &[__rt::Segment::Text("/tree")],
                parameters: &[],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static grow_tree: __rt::Operation = __rt::Operation {
                id: "growTree",
                method: __rt::Method::POST,
                template: "/tree",
                path: &[__rt::Segment::Text("/tree")],
                parameters: &[],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct get_tree {}
            impl __rt::Inputs<()> for get_tree {}
            pub struct grow_tree {
                pub(super) body: __rt::Option<__rt::Vec<types::S3Item>>,
            }
            impl __rt::Inputs<()> for grow_tree {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe_body(0, self.body.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "getTree" get_tree(GetTreeInputs {}) -> __rt::Vec <
            types::TreeItem >; "growTree" grow_tree(GrowTreeInputs { body : __rt::Option
            < __rt::Vec < types::S3Item > > = maybe_body(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
