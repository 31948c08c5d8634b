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
        /// The server requires `pattern: ^[0-9]{6}$`.
        pub type Code = __rt::String;
        /// `Account` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Account {
            /// The server requires `minLength: 5`, `maxLength: 20`.
            pub phone_number: __rt::String,
            /// The server requires `minLength: 8`.
            pub password: __rt::Option<__rt::Secret>,
            /// The server requires `pattern: ^[0-9]{6}$`.
            pub code: __rt::Option<__rt::String>,
            /// The server requires `minimum: 0`, `maximum: 150`.
            pub age: __rt::Option<i32>,
            /// The server requires `minimum: -720`, `exclusiveMaximum: 840`, `multipleOf: 15`.
            pub offset: __rt::Maybe<i64>,
            /// The server requires `exclusiveMinimum: -0.5`, `multipleOf: 0.01`.
            pub balance: __rt::Option<f64>,
            /// The server requires `minItems: 1`, `maxItems: 3`, `uniqueItems: true`.
            pub owners: __rt::Vec<__rt::String>,
            /// `limits` of the document.
            pub limits: __rt::Option<__rt::Vec<__rt::Option<i64>>>,
            /// `inner` of the document.
            pub inner: __rt::Option<types::Unchecked>,
        }
        impl Account {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AccountBuilder {
                builders::AccountBuilder {
                    phone_number: __rt::Missing,
                    password: __rt::None,
                    code: __rt::None,
                    age: __rt::None,
                    offset: __rt::Maybe::Absent,
                    balance: __rt::None,
                    owners: __rt::Missing,
                    limits: __rt::None,
                    inner: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Account {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Account {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Account {
            const NAME: &'static str = "Account";
            const KEYS: &'static [&'static str] = &[
                "phoneNumber",
                "password",
                "code",
                "age",
                "offset",
                "balance",
                "owners",
                "limits",
                "inner",
            ];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Optional<__rt::Secret>,
                __rt::Optional<__rt::String>,
                __rt::Optional<i32, __rt::Whole>,
                __rt::Threefold<i64, __rt::Whole>,
                __rt::Optional<f64>,
                __rt::Required<__rt::Vec<__rt::String>>,
                __rt::Optional<__rt::Vec<__rt::Option<i64>>>,
                __rt::Optional<types::Unchecked>,
            );
            fn make(
                (
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.phone_number,
                    &self.password,
                    &self.code,
                    &self.age,
                    &self.offset,
                    &self.balance,
                    &self.owners,
                    &self.limits,
                    &self.inner,
                )
            }
        }
        /// `Unchecked` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Unchecked {
            /// The server requires `minLength: 0`.
            pub text: __rt::Option<__rt::String>,
            /// The server requires `minimum: -2147483648`, `maximum: 2147483647`, `multipleOf: 1`.
            pub small: __rt::Option<i32>,
            /// The server requires `minProperties: 1`.
            pub map: __rt::Option<__rt::BTreeMap<__rt::String, __rt::String>>,
            /// The server requires `maxLength: 1`.
            pub choice: __rt::Option<types::UncheckedChoice>,
            /// `accounts` of the document.
            pub accounts: __rt::Option<__rt::Vec<types::Account>>,
        }
        impl Unchecked {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UncheckedBuilder {
                builders::UncheckedBuilder {
                    text: __rt::None,
                    small: __rt::None,
                    map: __rt::None,
                    choice: __rt::None,
                    accounts: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Unchecked {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Unchecked {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Unchecked {
            const NAME: &'static str = "Unchecked";
            const KEYS: &'static [&'static str] = &[
                "text",
                "small",
                "map",
                "choice",
                "accounts",
            ];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<i32, __rt::Whole>,
                __rt::Optional<__rt::BTreeMap<__rt::String, __rt::String>>,
                __rt::Optional<types::UncheckedChoice>,
                __rt::Optional<__rt::Vec<types::Account>>,
            );
            fn make((text, small, map, choice, accounts): __rt::Values<Self>) -> Self {
                Self {
                    text,
                    small,
                    map,
                    choice,
                    accounts,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.text, &self.small, &self.map, &self.choice, &self.accounts)
            }
        }
        /// The server requires `maxLength: 1`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum UncheckedChoice {
            /// `a`
            A,
            /// `b`
            B,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl UncheckedChoice {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::A => "a",
                    Self::B => "b",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for UncheckedChoice {
            fn from(text: &str) -> Self {
                match text {
                    "a" => Self::A,
                    "b" => Self::B,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for UncheckedChoice {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for UncheckedChoice {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for UncheckedChoice {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for UncheckedChoice {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for UncheckedChoice {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for UncheckedChoice {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for UncheckedChoice {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (UncheckedChoice)",
                    |text| __rt::From::from(text),
                )
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Account`](types::Account).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AccountBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) phone_number: P0,
            pub(super) password: __rt::Option<__rt::Secret>,
            pub(super) code: __rt::Option<__rt::String>,
            pub(super) age: __rt::Option<i32>,
            pub(super) offset: __rt::Maybe<i64>,
            pub(super) balance: __rt::Option<f64>,
            pub(super) owners: P1,
            pub(super) limits: __rt::Option<__rt::Vec<__rt::Option<i64>>>,
            pub(super) inner: __rt::Option<types::Unchecked>,
        }
        impl<P0, P1> AccountBuilder<P0, P1> {
            /// The server requires `minLength: 5`, `maxLength: 20`.
            pub fn phone_number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> AccountBuilder<__rt::Set<__rt::String>, P1> {
                let Self {
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                } = self;
                let phone_number = __rt::Set(value.into());
                AccountBuilder {
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                }
            }
            /// The server requires `minLength: 8`.
            pub fn password(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.password = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_password(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.password = value;
                self
            }
            /// The server requires `pattern: ^[0-9]{6}$`.
            pub fn code(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.code = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_code(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.code = value;
                self
            }
            /// The server requires `minimum: 0`, `maximum: 150`.
            pub fn age(mut self, value: impl __rt::Into<i32>) -> Self {
                self.age = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_age(mut self, value: __rt::Option<i32>) -> Self {
                self.age = value;
                self
            }
            /// The server requires `minimum: -720`, `exclusiveMaximum: 840`, `multipleOf: 15`.
            pub fn offset(mut self, value: impl __rt::Into<i64>) -> Self {
                self.offset = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_offset(
                mut self,
                value: impl __rt::Into<__rt::Maybe<i64>>,
            ) -> Self {
                self.offset = value.into();
                self
            }
            /// The server requires `exclusiveMinimum: -0.5`, `multipleOf: 0.01`.
            pub fn balance(mut self, value: impl __rt::Into<f64>) -> Self {
                self.balance = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_balance(mut self, value: __rt::Option<f64>) -> Self {
                self.balance = value;
                self
            }
            /// The server requires `minItems: 1`, `maxItems: 3`, `uniqueItems: true`.
            pub fn owners(
                self,
                value: impl __rt::Into<__rt::Vec<__rt::String>>,
            ) -> AccountBuilder<P0, __rt::Set<__rt::Vec<__rt::String>>> {
                let Self {
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                } = self;
                let owners = __rt::Set(value.into());
                AccountBuilder {
                    phone_number,
                    password,
                    code,
                    age,
                    offset,
                    balance,
                    owners,
                    limits,
                    inner,
                }
            }
            /// `limits` of the document.
            pub fn limits(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::Option<i64>>>,
            ) -> Self {
                self.limits = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_limits(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::Option<i64>>>,
            ) -> Self {
                self.limits = value;
                self
            }
            /// `inner` of the document.
            pub fn inner(mut self, value: impl __rt::Into<types::Unchecked>) -> Self {
                self.inner = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_inner(mut self, value: __rt::Option<types::Unchecked>) -> Self {
                self.inner = value;
                self
            }
            /// The finished value.
            ///
            /// # Errors
            ///
            /// [`BuildError`](::mfa_runtime::BuildError), if a field breaks a rule of the
            /// document.
            pub fn build(self) -> __rt::Result<types::Account, __rt::BuildError>
            where
                P0: fields::phone_number<__rt::String>,
                P1: fields::owners<__rt::Vec<__rt::String>>,
            {
                __rt::Ok({
                    let value = types::Account {
                        phone_number: fields::phone_number::take(self.phone_number),
                        password: self.password,
                        code: self.code,
                        age: self.age,
                        offset: self.offset,
                        balance: self.balance,
                        owners: fields::owners::take(self.owners),
                        limits: self.limits,
                        inner: self.inner,
                    };
                    __rt::check(
                        "phone_number",
                        "phoneNumber",
                        &value.phone_number,
                        &[__rt::Rule::MinLength(5), __rt::Rule::MaxLength(20)],
                    )?;
                    __rt::check(
                        "password",
                        "password",
                        &value.password,
                        &[__rt::Rule::MinLength(8)],
                    )?;
                    __rt::check(
                        "code",
                        "code",
                        &value.code,
                        &[__rt::Rule::Pattern("^[0-9]{6}$")],
                    )?;
                    __rt::check(
                        "age",
                        "age",
                        &value.age,
                        &[
                            __rt::Rule::Minimum(__rt::Number::Integer(0)),
                            __rt::Rule::Maximum(__rt::Number::Integer(150)),
                        ],
                    )?;
                    __rt::check(
                        "offset",
                        "offset",
                        &value.offset,
                        &[
                            __rt::Rule::Minimum(__rt::Number::Integer(-720)),
                            __rt::Rule::ExclusiveMaximum(__rt::Number::Integer(840)),
                            __rt::Rule::MultipleOf(__rt::Number::Integer(15)),
                        ],
                    )?;
                    __rt::check(
                        "balance",
                        "balance",
                        &value.balance,
                        &[
                            __rt::Rule::ExclusiveMinimum(__rt::Number::Float(-0.5)),
                            __rt::Rule::MultipleOf(__rt::Number::Float(0.01)),
                        ],
                    )?;
                    __rt::check(
                        "owners",
                        "owners",
                        &value.owners,
                        &[
                            __rt::Rule::MinItems(1),
                            __rt::Rule::MaxItems(3),
                            __rt::Rule::UniqueItems,
                        ],
                    )?;
                    __rt::check_items(
                        "owners",
                        "owners",
                        &value.owners,
                        &[__rt::Rule::MinLength(1)],
                    )?;
                    __rt::check_items(
                        "limits",
                        "limits",
                        &value.limits,
                        &[__rt::Rule::Maximum(__rt::Number::Integer(9))],
                    )?;
                    value
                })
            }
        }
        /// Builds [`Unchecked`](types::Unchecked).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UncheckedBuilder {
            pub(super) text: __rt::Option<__rt::String>,
            pub(super) small: __rt::Option<i32>,
            pub(super) map: __rt::Option<__rt::BTreeMap<__rt::String, __rt::String>>,
            pub(super) choice: __rt::Option<types::UncheckedChoice>,
            pub(super) accounts: __rt::Option<__rt::Vec<types::Account>>,
        }
        impl UncheckedBuilder {
            /// The server requires `minLength: 0`.
            pub fn text(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.text = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_text(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.text = value;
                self
            }
            /// The server requires `minimum: -2147483648`, `maximum: 2147483647`, `multipleOf: 1`.
            pub fn small(mut self, value: impl __rt::Into<i32>) -> Self {
                self.small = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_small(mut self, value: __rt::Option<i32>) -> Self {
                self.small = value;
                self
            }
            /// The server requires `minProperties: 1`.
            pub fn map(
                mut self,
                value: impl __rt::Into<__rt::BTreeMap<__rt::String, __rt::String>>,
            ) -> Self {
                self.map = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_map(
                mut self,
                value: __rt::Option<__rt::BTreeMap<__rt::String, __rt::String>>,
            ) -> Self {
                self.map = value;
                self
            }
            /// The server requires `maxLength: 1`.
            pub fn choice(
                mut self,
                value: impl __rt::Into<types::UncheckedChoice>,
            ) -> Self {
                self.choice = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_choice(
                mut self,
                value: __rt::Option<types::UncheckedChoice>,
            ) -> Self {
                self.choice = value;
                self
            }
            /// `accounts` of the document.
            pub fn accounts(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Account>>,
            ) -> Self {
                self.accounts = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_accounts(
                mut self,
                value: __rt::Option<__rt::Vec<types::Account>>,
            ) -> Self {
                self.accounts = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Unchecked {
                types::Unchecked {
                    text: self.text,
                    small: self.small,
                    map: self.map,
                    choice: self.choice,
                    accounts: self.accounts,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<UncheckedBuilder> for types::Unchecked {
            fn from(builder: UncheckedBuilder) -> Self {
                builder.build()
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `owners` is not set",
            label = "call `.owners(…)` before `.build()`"
        )]
        pub trait owners<T> {
            fn take(self) -> T;
        }
        impl<T> owners<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `phone_number` is not set",
            label = "call `.phone_number(…)` before `.build()`"
        )]
        pub trait phone_number<T> {
            fn take(self) -> T;
        }
        impl<T> phone_number<T> for __rt::Set<T> {
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
        #[diagnostic::on_unimplemented(
            message = "the required parameter `code` is not set",
            label = "call `.code(…)` before this"
        )]
        pub trait code<T> {
            fn take(self) -> T;
        }
        impl<T> code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `number` is not set",
            label = "call `.number(…)` before this"
        )]
        pub trait number<T> {
            fn take(self) -> T;
        }
        impl<T> number<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required parameter `x_code` is not set",
            label = "call `.x_code(…)` before this"
        )]
        pub trait x_code<T> {
            fn take(self) -> T;
        }
        impl<T> x_code<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    /// [`Client`] and the calls it makes.
    pub mod client {
        use super::{parameters, types};
        use ::mfa_runtime::__private as __rt;
        /// Constraints
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
            /// `setAccount` of the document.
            ///
            /// Sends `PUT /accounts/{number}` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn set_account(&self) -> SetAccountCall<'_> {
                let client = &self.inner;
                SetAccountCall {
                    client,
                    number: __rt::Missing,
                    page: __rt::None,
                    x_code: __rt::Missing,
                    body: __rt::None,
                }
            }
            /// `getCode` of the document.
            ///
            /// Sends `GET /codes/{code}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_code(&self, code: &str) -> __rt::Call<'_, ()> {
                let request = __rt::Request::new(&operations::get_code)
                    .check(0, "code", &code, &[__rt::Rule::Pattern("^[0-9]{6}$")])
                    .input(0, &code);
                __rt::Call::empty(&self.inner, request)
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
        /// The call of `set_account`: set its inputs, then await it.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SetAccountCall<'c, P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) client: &'c __rt::Client,
            pub(super) number: P0,
            pub(super) page: __rt::Option<i64>,
            pub(super) x_code: P1,
            pub(super) body: __rt::Option<types::Account>,
        }
        impl<'c, P0, P1> SetAccountCall<'c, P0, P1> {
            /// The server requires `minLength: 4`, `pattern: ^[0-9]+$`.
            pub fn number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SetAccountCall<'c, __rt::Set<__rt::String>, P1> {
                let Self { client, number, page, x_code, body } = self;
                let number = __rt::Set(value.into());
                SetAccountCall {
                    client,
                    number,
                    page,
                    x_code,
                    body,
                }
            }
            /// The server requires `minimum: 1`.
            pub fn page(mut self, value: impl __rt::Into<i64>) -> Self {
                self.page = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_page(mut self, value: __rt::Option<i64>) -> Self {
                self.page = value;
                self
            }
            /// The server requires `pattern: ^[0-9]{6}$`.
            pub fn x_code(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> SetAccountCall<'c, P0, __rt::Set<__rt::String>> {
                let Self { client, number, page, x_code, body } = self;
                let x_code = __rt::Set(value.into());
                SetAccountCall {
                    client,
                    number,
                    page,
                    x_code,
                    body,
                }
            }
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Account>) -> Self {
                self.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Account>) -> Self {
                self.body = value;
                self
            }
            /// The call with its parameters, to set options of this one call before it is awaited.
            pub fn call(self) -> __rt::Call<'c, types::Account>
            where
                P0: parameters::number<__rt::String>,
                P1: parameters::x_code<__rt::String>,
            {
                let number = parameters::number::take(self.number);
                let x_code = parameters::x_code::take(self.x_code);
                let request = __rt::Request::new(&operations::set_account)
                    .check(
                        0,
                        "number",
                        &number,
                        &[__rt::Rule::MinLength(4), __rt::Rule::Pattern("^[0-9]+$")],
                    )
                    .input(0, &number)
                    .check(
                        1,
                        "page",
                        &self.page.as_ref(),
                        &[__rt::Rule::Minimum(__rt::Number::Integer(1))],
                    )
                    .maybe(1, self.page.as_ref())
                    .check(2, "x_code", &x_code, &[__rt::Rule::Pattern("^[0-9]{6}$")])
                    .input(2, &x_code)
                    .maybe_body(0, self.body.as_ref());
                __rt::Call::new(self.client, request)
            }
        }
        impl<'c, P0, P1> __rt::IntoFuture for SetAccountCall<'c, P0, P1>
        where
            P0: parameters::number<__rt::String>,
            P1: parameters::x_code<__rt::String>,
        {
            type Output = __rt::Result<__rt::Response<types::Account>, __rt::Error>;
            type IntoFuture = <__rt::Call<
                'c,
                types::Account,
            > as __rt::IntoFuture>::IntoFuture;
            fn into_future(self) -> Self::IntoFuture {
                __rt::IntoFuture::into_future(self.call())
            }
        }
        impl<'c, P0, P1> SetAccountCall<'c, P0, P1> {
            __rt::blocking!(
                types::Account, P0 : parameters::number < __rt::String >, P1 :
                parameters::x_code < __rt::String >
            );
        }
        mod operations {
            use super::*;
            pub(super) static set_account: __rt::Operation = __rt::Operation {
                id: "setAccount",
                method: __rt::Method::PUT,
                template: "/accounts/{number}",
                path: &[__rt::Segment::Text("/accounts/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "number",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "page",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "X-Code",
                        place: __rt::Place::Header,
                        coding: __rt::SIMPLE,
                    },
                ],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static get_code: __rt::Operation = __rt::Operation {
                id: "getCode",
                method: __rt::Method::GET,
                template: "/codes/{code}",
                path: &[__rt::Segment::Text("/codes/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "code",
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
        }
        __rt::services! {
            Service Client "setAccount" set_account(number : __rt::String = input(0),
            page : __rt::Option < i64 > = maybe(1), x_code : __rt::String = input(2),
            body : __rt::Option < types::Account > = maybe_body(0),) -> types::Account;
            "getCode" get_code(code : __rt::String = input(0),) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
