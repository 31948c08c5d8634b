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
        /// `Option` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Option {
            /// `Some`
            Some,
            /// `None`
            None,
            /// `Unknown`
            UnknownValue,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Option {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Some => "Some",
                    Self::None => "None",
                    Self::UnknownValue => "Unknown",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for Option {
            fn from(text: &str) -> Self {
                match text {
                    "Some" => Self::Some,
                    "None" => Self::None,
                    "Unknown" => Self::UnknownValue,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Option {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Option {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Option {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Option {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Option {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Option {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Option {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (Option)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Option {}
        /// `String` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct String {
            /// `Vec` of the document.
            pub vec: __rt::Option<__rt::String>,
        }
        __rt::testing! {
            impl String { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::StringBuilder { builders::StringBuilder { vec :
            __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for String {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for String {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for String {
            const NAME: &'static str = "String";
            const KEYS: &'static [&'static str] = &["Vec"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((vec,): __rt::Values<Self>) -> Self {
                Self { vec }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.vec,)
            }
        }
        /// `Vec` of the document.
        pub type Vec = __rt::Vec<types::String>;
        /// `Result` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Result {
            /// `type` of the document.
            pub r#type: __rt::String,
            /// `self` of the document.
            pub self_: i64,
            /// `result` of the document.
            pub result: __rt::Box<types::Result>,
            /// `boxed` of the document.
            pub boxed: __rt::Vec<types::String>,
            /// `map` of the document.
            pub map: __rt::Option<__rt::String>,
            /// `key` of the document.
            pub key: __rt::Option<__rt::String>,
            /// `object` of the document.
            pub object: __rt::Option<__rt::String>,
            /// `value` of the document.
            pub value: __rt::Option<__rt::Box<types::Box>>,
        }
        __rt::testing! {
            impl Result { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::ResultBuilder { builders::ResultBuilder {
            r#type : __rt::Missing, self_ : __rt::Missing, result : __rt::Missing, boxed
            : __rt::Missing, map : __rt::None, key : __rt::None, object : __rt::None,
            value : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for Result {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Result {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Result {
            const NAME: &'static str = "Result";
            const KEYS: &'static [&'static str] = &[
                "type",
                "self",
                "result",
                "boxed",
                "map",
                "key",
                "object",
                "value",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<i64, __rt::Whole>,
                __rt::Required<__rt::Box<types::Result>>,
                __rt::Required<__rt::Vec<types::String>>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Box<types::Box>>,
            );
            fn make(
                (
                    r#type,
                    self_,
                    result,
                    boxed,
                    map,
                    key,
                    object,
                    value,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    r#type,
                    self_,
                    result,
                    boxed,
                    map,
                    key,
                    object,
                    value,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.r#type,
                    &self.self_,
                    &self.result,
                    &self.boxed,
                    &self.map,
                    &self.key,
                    &self.object,
                    &self.value,
                )
            }
        }
        /// `Box` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Box {
            /// `a` of the document.
            pub a: __rt::Option<__rt::Box<types::Box>>,
            /// `serializer` of the document.
            pub serializer: __rt::Option<f64>,
        }
        __rt::testing! {
            impl Box { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::BoxBuilder { builders::BoxBuilder { a :
            __rt::None, serializer : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for Box {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Box {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Box {
            const NAME: &'static str = "Box";
            const KEYS: &'static [&'static str] = &["a", "serializer"];
            type Slots = (__rt::Optional<__rt::Box<types::Box>>, __rt::Optional<f64>);
            fn make((a, serializer): __rt::Values<Self>) -> Self {
                Self { a, serializer }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.a, &self.serializer)
            }
        }
        /// `Missing` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Missing {
            /// `a` of the document.
            pub a: __rt::Value,
        }
        impl Missing {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MissingBuilder {
                builders::MissingBuilder {
                    a: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Missing {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Missing {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Missing {
            const NAME: &'static str = "Missing";
            const KEYS: &'static [&'static str] = &["a"];
            type Slots = (__rt::Required<__rt::Value>,);
            fn make((a,): __rt::Values<Self>) -> Self {
                Self { a }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.a,)
            }
        }
        /// `Set` of the document.
        pub type Set = __rt::Vec<types::SetItem>;
        /// `SetItem` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct SetItem {
            /// `P0` of the document.
            pub p0: __rt::Option<bool>,
        }
        impl SetItem {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SetItemBuilder {
                builders::SetItemBuilder {
                    p0: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SetItem {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SetItem {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for SetItem {
            const NAME: &'static str = "SetItem";
            const KEYS: &'static [&'static str] = &["P0"];
            type Slots = (__rt::Optional<bool>,);
            fn make((p0,): __rt::Values<Self>) -> Self {
                Self { p0 }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.p0,)
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Missing`](types::Missing).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MissingBuilder<P0 = __rt::Missing> {
            pub(super) a: P0,
        }
        impl<P0> MissingBuilder<P0> {
            /// `a` of the document.
            pub fn a(
                self,
                value: impl __rt::Into<__rt::Value>,
            ) -> MissingBuilder<__rt::Set<__rt::Value>> {
                let Self { a } = self;
                let a = __rt::Set(value.into());
                MissingBuilder { a }
            }
            /// The finished value.
            pub fn build(self) -> types::Missing
            where
                P0: fields::a<__rt::Value>,
            {
                types::Missing {
                    a: fields::a::take(self.a),
                }
            }
        }
        /// Builds [`SetItem`](types::SetItem).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SetItemBuilder {
            pub(super) p0: __rt::Option<bool>,
        }
        impl SetItemBuilder {
            /// `P0` of the document.
            pub fn p0(mut self, value: impl __rt::Into<bool>) -> Self {
                self.p0 = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_p0(mut self, value: __rt::Option<bool>) -> Self {
                self.p0 = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::SetItem {
                types::SetItem { p0: self.p0 }
            }
        }
        __rt::testing! {
            #[doc = " Builds [`String`](types::String)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct StringBuilder < > {
            pub (super) vec : __rt::Option < __rt::String >, } impl < > StringBuilder < >
            { #[doc = " `Vec` of the document."] pub fn vec(mut self, value : impl
            __rt::Into < __rt::String >) -> Self { self.vec = __rt::Some(value.into());
            self } #[doc = " The same, if there is a value."] pub fn maybe_vec(mut self,
            value : __rt::Option < __rt::String >) -> Self { self.vec = value; self }
            #[doc = r" The finished value."] pub fn build(self) -> types::String where {
            types::String { vec : self.vec, } } } #[doc =
            " Builds [`Result`](types::Result)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct ResultBuilder < P0
            = __rt::Missing, P1 = __rt::Missing, P2 = __rt::Missing, P3 = __rt::Missing >
            { pub (super) r#type : P0, pub (super) self_ : P1, pub (super) result : P2,
            pub (super) boxed : P3, pub (super) map : __rt::Option < __rt::String >, pub
            (super) key : __rt::Option < __rt::String >, pub (super) object :
            __rt::Option < __rt::String >, pub (super) value : __rt::Option < __rt::Box <
            types::Box > >, } impl < P0, P1, P2, P3 > ResultBuilder < P0, P1, P2, P3 > {
            #[doc = " `type` of the document."] pub fn r#type(self, value_ : impl
            __rt::Into < __rt::String >,) -> ResultBuilder < __rt::Set < __rt::String >,
            P1, P2, P3 > { let Self { r#type, self_, result, boxed, map, key, object,
            value } = self; let r#type = __rt::Set(value_.into()); ResultBuilder {
            r#type, self_, result, boxed, map, key, object, value } } #[doc =
            " `self` of the document."] pub fn self_(self, value_ : impl __rt::Into < i64
            >,) -> ResultBuilder < P0, __rt::Set < i64 >, P2, P3 > { let Self { r#type,
            self_, result, boxed, map, key, object, value } = self; let self_ =
            __rt::Set(value_.into()); ResultBuilder { r#type, self_, result, boxed, map,
            key, object, value } } #[doc = " `result` of the document."] pub fn
            result(self, value_ : impl __rt::Into < types::Result >,) -> ResultBuilder <
            P0, P1, __rt::Set < __rt::Box < types::Result > >, P3 > { let Self { r#type,
            self_, result, boxed, map, key, object, value } = self; let result =
            __rt::Set(__rt::Box::new(value_.into())); ResultBuilder { r#type, self_,
            result, boxed, map, key, object, value } } #[doc =
            " `boxed` of the document."] pub fn boxed(self, value_ : impl __rt::Into <
            __rt::Vec < types::String > >,) -> ResultBuilder < P0, P1, P2, __rt::Set <
            __rt::Vec < types::String > > > { let Self { r#type, self_, result, boxed,
            map, key, object, value } = self; let boxed = __rt::Set(value_.into());
            ResultBuilder { r#type, self_, result, boxed, map, key, object, value } }
            #[doc = " `map` of the document."] pub fn map(mut self, value : impl
            __rt::Into < __rt::String >) -> Self { self.map = __rt::Some(value.into());
            self } #[doc = " The same, if there is a value."] pub fn maybe_map(mut self,
            value : __rt::Option < __rt::String >) -> Self { self.map = value; self }
            #[doc = " `key` of the document."] pub fn key(mut self, value : impl
            __rt::Into < __rt::String >) -> Self { self.key = __rt::Some(value.into());
            self } #[doc = " The same, if there is a value."] pub fn maybe_key(mut self,
            value : __rt::Option < __rt::String >) -> Self { self.key = value; self }
            #[doc = " `object` of the document."] pub fn object(mut self, value : impl
            __rt::Into < __rt::String >) -> Self { self.object = __rt::Some(value
            .into()); self } #[doc = " The same, if there is a value."] pub fn
            maybe_object(mut self, value : __rt::Option < __rt::String >) -> Self { self
            .object = value; self } #[doc = " `value` of the document."] pub fn value(mut
            self, value : impl __rt::Into < types::Box >) -> Self { self.value =
            __rt::Some(__rt::Box::new(value.into())); self } #[doc =
            " The same, if there is a value."] pub fn maybe_value(mut self, value :
            __rt::Option < types::Box >) -> Self { self.value = value
            .map(__rt::Box::new); self } #[doc = r" The finished value."] pub fn
            build(self) -> types::Result where P0 : fields::r#type < __rt::String >, P1 :
            fields::self_ < i64 >, P2 : fields::result < __rt::Box < types::Result > >,
            P3 : fields::boxed < __rt::Vec < types::String > > { types::Result { r#type :
            fields::r#type::take(self.r#type), self_ : fields::self_::take(self.self_),
            result : fields::result::take(self.result), boxed : fields::boxed::take(self
            .boxed), map : self.map, key : self.key, object : self.object, value : self
            .value, } } } #[automatically_derived] impl < P0, P1, P2, P3 > __rt::From <
            ResultBuilder < P0, P1, P2, P3 >> for types::Result where P0 : fields::r#type
            < __rt::String >, P1 : fields::self_ < i64 >, P2 : fields::result < __rt::Box
            < types::Result > >, P3 : fields::boxed < __rt::Vec < types::String > > { fn
            from(builder : ResultBuilder < P0, P1, P2, P3 >) -> Self { builder.build() }
            } #[doc = " Builds [`Box`](types::Box)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct BoxBuilder < > {
            pub (super) a : __rt::Option < __rt::Box < types::Box > >, pub (super)
            serializer : __rt::Option < f64 >, } impl < > BoxBuilder < > { #[doc =
            " `a` of the document."] pub fn a(mut self, value : impl __rt::Into <
            types::Box >) -> Self { self.a = __rt::Some(__rt::Box::new(value.into()));
            self } #[doc = " The same, if there is a value."] pub fn maybe_a(mut self,
            value : __rt::Option < types::Box >) -> Self { self.a = value
            .map(__rt::Box::new); self } #[doc = " `serializer` of the document."] pub fn
            serializer(mut self, value : impl __rt::Into < f64 >) -> Self { self
            .serializer = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_serializer(mut self, value :
            __rt::Option < f64 >) -> Self { self.serializer = value; self } #[doc =
            r" The finished value."] pub fn build(self) -> types::Box where { types::Box
            { a : self.a, serializer : self.serializer, } } } #[automatically_derived]
            impl < > __rt::From < BoxBuilder < >> for types::Box where { fn from(builder
            : BoxBuilder < >) -> Self { builder.build() } }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `a` is not set",
            label = "call `.a(…)` before `.build()`"
        )]
        pub trait a<T> {
            fn take(self) -> T;
        }
        impl<T> a<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        __rt::testing! {
            #[diagnostic::on_unimplemented(message =
            "the required field `boxed` is not set", label =
            "call `.boxed(…)` before `.build()`")] pub trait boxed < T > { fn
            take(self) -> T; } impl < T > boxed < T > for __rt::Set < T > { fn take(self)
            -> T { self.0 } } #[diagnostic::on_unimplemented(message =
            "the required field `result` is not set", label =
            "call `.result(…)` before `.build()`")] pub trait result < T > { fn
            take(self) -> T; } impl < T > result < T > for __rt::Set < T > { fn
            take(self) -> T { self.0 } } #[diagnostic::on_unimplemented(message =
            "the required field `self_` is not set", label =
            "call `.self_(…)` before `.build()`")] pub trait self_ < T > { fn
            take(self) -> T; } impl < T > self_ < T > for __rt::Set < T > { fn take(self)
            -> T { self.0 } } #[diagnostic::on_unimplemented(message =
            "the required field `type` is not set", label =
            "call `.type(…)` before `.build()`")] pub trait r#type < T > { fn
            take(self) -> T; } impl < T > r#type < T > for __rt::Set < T > { fn
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
        #[diagnostic::on_unimplemented(
            message = "the required parameter `id` is not set",
            label = "call `.id(…)` before this"
        )]
        pub trait id {}
        impl id for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `type` is not set",
            label = "call `.type(…)` before this"
        )]
        pub trait r#type {}
        impl r#type for __rt::Given {}
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
        /// Names
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
            /// `type` of the document.
            ///
            /// `id`, `type` must be set on the call, `x_match` may be.
            ///
            /// Sends `GET /a/{id}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            #[deprecated]
            pub fn r#type(&self) -> TypeCall<'_, (__rt::Missing, __rt::Missing)> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::r#type),
                    operations::r#type {
                        id: __rt::None,
                        r#type: __rt::None,
                        x_match: __rt::None,
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
        /// The call of `type`.
        pub type TypeCall<'c, S = (__rt::Given, __rt::Given)> = calls::TypedCall<
            'c,
            types::Result,
            operations::r#type,
            S,
        >;
        impl<'c, P0, P1> TypeCall<'c, (P0, P1)> {
            /// The input `id`.
            pub fn id(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> TypeCall<'c, (__rt::Given, P1)> {
                self.inputs.id = __rt::Some(value.into());
                self.__now()
            }
            /// The input `type`.
            pub fn r#type(
                mut self,
                value: impl __rt::Into<i64>,
            ) -> TypeCall<'c, (P0, __rt::Given)> {
                self.inputs.r#type = __rt::Some(value.into());
                self.__now()
            }
            /// The input `x_match`.
            pub fn x_match(mut self, value: impl __rt::Into<types::Option>) -> Self {
                self.inputs.x_match = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_x_match(mut self, value: __rt::Option<types::Option>) -> Self {
                self.inputs.x_match = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static r#type: __rt::Operation = __rt::Operation {
                id: "type",
                method: __rt::Method::GET,
                template: "/a/{id}",
                path: &[__rt::Segment::Text("/a/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "id",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "type",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "X-Match",
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
            pub struct r#type {
                pub(super) id: __rt::Option<__rt::String>,
                pub(super) r#type: __rt::Option<i64>,
                pub(super) x_match: __rt::Option<types::Option>,
            }
            impl<P0: parameters::id, P1: parameters::r#type> __rt::Inputs<(P0, P1)>
            for r#type {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .maybe(0, self.id.as_ref())
                        .maybe(1, self.r#type.as_ref())
                        .maybe(2, self.x_match.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "type" r#type(TypeInputs { id : __rt::String = input(0),
            r#type : i64 = input(1), x_match : __rt::Option < types::Option > = maybe(2),
            }) -> types::Result;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
