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
            /// `labels` of the document.
            pub labels: __rt::Option<
                __rt::BTreeMap<__rt::String, __rt::Option<__rt::String>>,
            >,
            /// `grid` of the document.
            pub grid: __rt::Option<__rt::Vec<__rt::Vec<i64>>>,
            /// `inner` of the document.
            pub inner: __rt::Option<types::Unchecked>,
            /// The server requires `minItems: 1`.
            pub seen: __rt::Option<__rt::Vec<types::Unchecked>>,
            /// The server requires `uniqueItems: true`.
            pub choices: __rt::Option<__rt::Vec<types::Choice>>,
            /// `contact` of the document.
            pub contact: __rt::Option<types::Contact>,
            /// `contacts` of the document.
            pub contacts: __rt::Option<__rt::BTreeMap<__rt::String, types::Contact>>,
            /// `parents` of the document.
            pub parents: __rt::Option<__rt::Vec<types::Account>>,
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
                    labels: __rt::None,
                    grid: __rt::None,
                    inner: __rt::None,
                    seen: __rt::None,
                    choices: __rt::None,
                    contact: __rt::None,
                    contacts: __rt::None,
                    parents: __rt::None,
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
                "labels",
                "grid",
                "inner",
                "seen",
                "choices",
                "contact",
                "contacts",
                "parents",
            ];
            type Slots = __rt::Both<
                (
                    __rt::Required<__rt::String>,
                    __rt::Optional<__rt::Secret>,
                    __rt::Optional<__rt::String>,
                    __rt::Optional<i32, __rt::Whole>,
                    __rt::Threefold<i64, __rt::Whole>,
                    __rt::Optional<f64>,
                    __rt::Required<__rt::Vec<__rt::String>>,
                    __rt::Optional<__rt::Vec<__rt::Option<i64>>>,
                    __rt::Optional<
                        __rt::BTreeMap<__rt::String, __rt::Option<__rt::String>>,
                    >,
                    __rt::Optional<__rt::Vec<__rt::Vec<i64>>>,
                    __rt::Optional<types::Unchecked>,
                    __rt::Optional<__rt::Vec<types::Unchecked>>,
                ),
                (
                    __rt::Optional<__rt::Vec<types::Choice>>,
                    __rt::Optional<types::Contact>,
                    __rt::Optional<__rt::BTreeMap<__rt::String, types::Contact>>,
                    __rt::Optional<__rt::Vec<types::Account>>,
                ),
            >;
            fn make(
                (
                    (
                        phone_number,
                        password,
                        code,
                        age,
                        offset,
                        balance,
                        owners,
                        limits,
                        labels,
                        grid,
                        inner,
                        seen,
                    ),
                    (choices, contact, contacts, parents),
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
                    labels,
                    grid,
                    inner,
                    seen,
                    choices,
                    contact,
                    contacts,
                    parents,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.phone_number,
                        &self.password,
                        &self.code,
                        &self.age,
                        &self.offset,
                        &self.balance,
                        &self.owners,
                        &self.limits,
                        &self.labels,
                        &self.grid,
                        &self.inner,
                        &self.seen,
                    ),
                    (&self.choices, &self.contact, &self.contacts, &self.parents),
                )
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(
                    &[
                        __rt::Part {
                            name: "phone_number",
                            key: "phoneNumber",
                            value: &self.phone_number,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MinLength(5), __rt::Rule::MaxLength(20)],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "password",
                            key: "password",
                            value: &self.password,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MinLength(8)],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "code",
                            key: "code",
                            value: &self.code,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::Pattern("^[0-9]{6}$")],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "age",
                            key: "age",
                            value: &self.age,
                            rules: &__rt::Rules {
                                own: &[
                                    __rt::Rule::Minimum(__rt::Number::Integer(0)),
                                    __rt::Rule::Maximum(__rt::Number::Integer(150)),
                                ],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "offset",
                            key: "offset",
                            value: &self.offset,
                            rules: &__rt::Rules {
                                own: &[
                                    __rt::Rule::Minimum(__rt::Number::Integer(-720)),
                                    __rt::Rule::ExclusiveMaximum(__rt::Number::Integer(840)),
                                    __rt::Rule::MultipleOf(__rt::Number::Integer(15)),
                                ],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "balance",
                            key: "balance",
                            value: &self.balance,
                            rules: &__rt::Rules {
                                own: &[
                                    __rt::Rule::ExclusiveMinimum(__rt::Number::Float(-0.5)),
                                    __rt::Rule::MultipleOf(__rt::Number::Float(0.01)),
                                ],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "owners",
                            key: "owners",
                            value: &self.owners,
                            rules: &__rt::Rules {
                                own: &[
                                    __rt::Rule::MinItems(1),
                                    __rt::Rule::MaxItems(3),
                                    __rt::Rule::UniqueItems,
                                ],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[__rt::Rule::MinLength(1)],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "limits",
                            key: "limits",
                            value: &self.limits,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[__rt::Rule::Maximum(__rt::Number::Integer(9))],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "labels",
                            key: "labels",
                            value: &self.labels,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[__rt::Rule::MinLength(1)],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "grid",
                            key: "grid",
                            value: &self.grid,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[__rt::Rule::MaxItems(2)],
                                        inner: __rt::Some(
                                            &__rt::Rules {
                                                own: &[__rt::Rule::Maximum(__rt::Number::Integer(9))],
                                                inner: __rt::None,
                                            },
                                        ),
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "seen",
                            key: "seen",
                            value: &self.seen,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MinItems(1)],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "choices",
                            key: "choices",
                            value: &self.choices,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::UniqueItems],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "contact",
                            key: "contact",
                            value: &self.contact,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::None,
                            },
                        },
                        __rt::Part {
                            name: "contacts",
                            key: "contacts",
                            value: &self.contacts,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                        __rt::Part {
                            name: "parents",
                            key: "parents",
                            value: &self.parents,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        },
                    ],
                );
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Account {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `Contact` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum Contact {
            /// `kind` is `Mail`.
            Mail(types::Mail),
            /// `kind` is `Post`.
            Post(types::Post),
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            Unknown(__rt::Value),
        }
        #[automatically_derived]
        impl __rt::Debug for Contact {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                match self {
                    Self::Mail(value) => f.debug_tuple("Mail").field(value).finish(),
                    Self::Post(value) => f.debug_tuple("Post").field(value).finish(),
                    Self::Unknown(value) => __rt::debug_unknown(f, "Unknown", value),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Mail> for Contact {
            fn from(value: types::Mail) -> Self {
                Self::Mail(value)
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Post> for Contact {
            fn from(value: types::Post) -> Self {
                Self::Post(value)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Contact {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    Self::Mail(value) => {
                        __rt::write_tagged(serializer, "kind", "Mail", value)
                    }
                    Self::Post(value) => {
                        __rt::write_tagged(serializer, "kind", "Post", value)
                    }
                    Self::Unknown(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Contact {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(
                    deserializer,
                    "Contact",
                    "kind",
                    |object| {
                        match object.tag() {
                            "Mail" => object.read().map(Self::Mail),
                            "Post" => object.read().map(Self::Post),
                            _ => __rt::Ok(Self::Unknown(object.into_value())),
                        }
                    },
                )
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Contact {
            fn measure(&self) -> __rt::Measured<'_> {
                match self {
                    Self::Mail(value) => __rt::Constrained::measure(value),
                    _ => __rt::Measured::Absent,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Contact {
            fn validate(&self) -> __rt::Result<(), __rt::BuildError> {
                __rt::validate(self)
            }
        }
        /// `Mail` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Mail {
            /// `kind` of the document.
            pub kind: __rt::String,
            /// The server requires `maxLength: 60`.
            pub address: __rt::Option<__rt::String>,
        }
        impl Mail {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::MailBuilder {
                builders::MailBuilder {
                    kind: __rt::Missing,
                    address: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Mail {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Mail {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Mail {
            const NAME: &'static str = "Mail";
            const KEYS: &'static [&'static str] = &["kind", "address"];
            type Slots = (__rt::Required<__rt::String>, __rt::Optional<__rt::String>);
            fn make((kind, address): __rt::Values<Self>) -> Self {
                Self { kind, address }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind, &self.address)
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(
                    &[
                        __rt::Part {
                            name: "address",
                            key: "address",
                            value: &self.address,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MaxLength(60)],
                                inner: __rt::None,
                            },
                        },
                    ],
                );
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Mail {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `Post` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Post {
            /// `kind` of the document.
            pub kind: __rt::String,
            /// `street` of the document.
            pub street: __rt::Option<__rt::String>,
        }
        impl Post {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PostBuilder {
                builders::PostBuilder {
                    kind: __rt::Missing,
                    street: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Post {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Post {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Post {
            const NAME: &'static str = "Post";
            const KEYS: &'static [&'static str] = &["kind", "street"];
            type Slots = (__rt::Required<__rt::String>, __rt::Optional<__rt::String>);
            fn make((kind, street): __rt::Values<Self>) -> Self {
                Self { kind, street }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind, &self.street)
            }
        }
        /// The server requires `maxLength: 1`.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Choice {
            /// `a`
            A,
            /// `b`
            B,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Choice {
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
        impl __rt::From<&str> for Choice {
            fn from(text: &str) -> Self {
                match text {
                    "a" => Self::A,
                    "b" => Self::B,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Choice {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Choice {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Choice {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Choice {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Choice {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Choice {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Choice {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (Choice)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Choice {}
        #[automatically_derived]
        impl __rt::Validate for Choice {}
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
            pub choice: __rt::Option<types::Choice>,
        }
        impl Unchecked {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UncheckedBuilder {
                builders::UncheckedBuilder {
                    text: __rt::None,
                    small: __rt::None,
                    map: __rt::None,
                    choice: __rt::None,
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
            const KEYS: &'static [&'static str] = &["text", "small", "map", "choice"];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<i32, __rt::Whole>,
                __rt::Optional<__rt::BTreeMap<__rt::String, __rt::String>>,
                __rt::Optional<types::Choice>,
            );
            fn make((text, small, map, choice): __rt::Values<Self>) -> Self {
                Self { text, small, map, choice }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.text, &self.small, &self.map, &self.choice)
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Unchecked {}
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
            pub(super) labels: __rt::Option<
                __rt::BTreeMap<__rt::String, __rt::Option<__rt::String>>,
            >,
            pub(super) grid: __rt::Option<__rt::Vec<__rt::Vec<i64>>>,
            pub(super) inner: __rt::Option<types::Unchecked>,
            pub(super) seen: __rt::Option<__rt::Vec<types::Unchecked>>,
            pub(super) choices: __rt::Option<__rt::Vec<types::Choice>>,
            pub(super) contact: __rt::Option<types::Contact>,
            pub(super) contacts: __rt::Option<
                __rt::BTreeMap<__rt::String, types::Contact>,
            >,
            pub(super) parents: __rt::Option<__rt::Vec<types::Account>>,
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
                    labels,
                    grid,
                    inner,
                    seen,
                    choices,
                    contact,
                    contacts,
                    parents,
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
                    labels,
                    grid,
                    inner,
                    seen,
                    choices,
                    contact,
                    contacts,
                    parents,
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
                    labels,
                    grid,
                    inner,
                    seen,
                    choices,
                    contact,
                    contacts,
                    parents,
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
                    labels,
                    grid,
                    inner,
                    seen,
                    choices,
                    contact,
                    contacts,
                    parents,
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
            /// `labels` of the document.
            pub fn labels(
                mut self,
                value: impl __rt::Into<
                    __rt::BTreeMap<__rt::String, __rt::Option<__rt::String>>,
                >,
            ) -> Self {
                self.labels = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_labels(
                mut self,
                value: __rt::Option<
                    __rt::BTreeMap<__rt::String, __rt::Option<__rt::String>>,
                >,
            ) -> Self {
                self.labels = value;
                self
            }
            /// `grid` of the document.
            pub fn grid(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::Vec<i64>>>,
            ) -> Self {
                self.grid = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_grid(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::Vec<i64>>>,
            ) -> Self {
                self.grid = value;
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
            /// The server requires `minItems: 1`.
            pub fn seen(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Unchecked>>,
            ) -> Self {
                self.seen = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_seen(
                mut self,
                value: __rt::Option<__rt::Vec<types::Unchecked>>,
            ) -> Self {
                self.seen = value;
                self
            }
            /// The server requires `uniqueItems: true`.
            pub fn choices(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Choice>>,
            ) -> Self {
                self.choices = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_choices(
                mut self,
                value: __rt::Option<__rt::Vec<types::Choice>>,
            ) -> Self {
                self.choices = value;
                self
            }
            /// `contact` of the document.
            pub fn contact(mut self, value: impl __rt::Into<types::Contact>) -> Self {
                self.contact = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_contact(mut self, value: __rt::Option<types::Contact>) -> Self {
                self.contact = value;
                self
            }
            /// `contacts` of the document.
            pub fn contacts(
                mut self,
                value: impl __rt::Into<__rt::BTreeMap<__rt::String, types::Contact>>,
            ) -> Self {
                self.contacts = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_contacts(
                mut self,
                value: __rt::Option<__rt::BTreeMap<__rt::String, types::Contact>>,
            ) -> Self {
                self.contacts = value;
                self
            }
            /// `parents` of the document.
            pub fn parents(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Account>>,
            ) -> Self {
                self.parents = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_parents(
                mut self,
                value: __rt::Option<__rt::Vec<types::Account>>,
            ) -> Self {
                self.parents = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Account
            where
                P0: fields::phone_number<__rt::String>,
                P1: fields::owners<__rt::Vec<__rt::String>>,
            {
                types::Account {
                    phone_number: fields::phone_number::take(self.phone_number),
                    password: self.password,
                    code: self.code,
                    age: self.age,
                    offset: self.offset,
                    balance: self.balance,
                    owners: fields::owners::take(self.owners),
                    limits: self.limits,
                    labels: self.labels,
                    grid: self.grid,
                    inner: self.inner,
                    seen: self.seen,
                    choices: self.choices,
                    contact: self.contact,
                    contacts: self.contacts,
                    parents: self.parents,
                }
            }
        }
        /// Builds [`Mail`](types::Mail).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct MailBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) address: __rt::Option<__rt::String>,
        }
        impl<P0> MailBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> MailBuilder<__rt::Set<__rt::String>> {
                let Self { kind, address } = self;
                let kind = __rt::Set(value.into());
                MailBuilder { kind, address }
            }
            /// The server requires `maxLength: 60`.
            pub fn address(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.address = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_address(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.address = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Mail
            where
                P0: fields::kind<__rt::String>,
            {
                types::Mail {
                    kind: fields::kind::take(self.kind),
                    address: self.address,
                }
            }
        }
        /// Builds [`Post`](types::Post).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PostBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) street: __rt::Option<__rt::String>,
        }
        impl<P0> PostBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> PostBuilder<__rt::Set<__rt::String>> {
                let Self { kind, street } = self;
                let kind = __rt::Set(value.into());
                PostBuilder { kind, street }
            }
            /// `street` of the document.
            pub fn street(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.street = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_street(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.street = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Post
            where
                P0: fields::kind<__rt::String>,
            {
                types::Post {
                    kind: fields::kind::take(self.kind),
                    street: self.street,
                }
            }
        }
        /// Builds [`Unchecked`](types::Unchecked).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UncheckedBuilder {
            pub(super) text: __rt::Option<__rt::String>,
            pub(super) small: __rt::Option<i32>,
            pub(super) map: __rt::Option<__rt::BTreeMap<__rt::String, __rt::String>>,
            pub(super) choice: __rt::Option<types::Choice>,
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
            pub fn choice(mut self, value: impl __rt::Into<types::Choice>) -> Self {
                self.choice = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_choice(mut self, value: __rt::Option<types::Choice>) -> Self {
                self.choice = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Unchecked {
                types::Unchecked {
                    text: self.text,
                    small: self.small,
                    map: self.map,
                    choice: self.choice,
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
            message = "the required field `kind` is not set",
            label = "call `.kind(…)` before `.build()`"
        )]
        pub trait kind<T> {
            fn take(self) -> T;
        }
        impl<T> kind<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
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
            message = "the required parameter `number` is not set",
            label = "call `.number(…)` before this"
        )]
        pub trait number {}
        impl number for __rt::Given {}
        #[diagnostic::on_unimplemented(
            message = "the required parameter `x_code` is not set",
            label = "call `.x_code(…)` before this"
        )]
        pub trait x_code {}
        impl x_code for __rt::Given {}
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
            /// `number`, `x_code` must be set on the call, `page`, `body` may be.
            ///
            /// Sends `PUT /accounts/{number}` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn set_account(
                &self,
            ) -> SetAccountCall<'_, (__rt::Missing, __rt::Missing)> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::set_account),
                    operations::set_account {
                        number: __rt::None,
                        page: __rt::None,
                        x_code: __rt::None,
                        body: __rt::None,
                    },
                )
            }
            /// `addAccounts` of the document.
            ///
            /// Sends `POST /accounts` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn add_accounts(
                &self,
                body: __rt::Vec<types::Account>,
            ) -> AddAccountsCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::add_accounts)
                        .check_body(
                            "body",
                            &body,
                            &__rt::Rules {
                                own: &[__rt::Rule::MaxItems(9)],
                                inner: __rt::Some(
                                    &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                ),
                            },
                        )
                        .body(0, &body),
                    operations::add_accounts {},
                )
            }
            /// `getCode` of the document.
            ///
            /// Sends `GET /codes/{code}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_code(&self, code: &str) -> GetCodeCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::get_code)
                        .check(0, "code", &code, &[__rt::Rule::Pattern("^[0-9]{6}$")])
                        .input(0, &code),
                    operations::get_code {},
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
        /// The call of `set_account`.
        pub type SetAccountCall<'c, S = (__rt::Given, __rt::Given)> = calls::TypedCall<
            'c,
            types::Account,
            operations::set_account,
            S,
        >;
        impl<'c, P0, P1> SetAccountCall<'c, (P0, P1)> {
            /// The server requires `minLength: 4`, `pattern: ^[0-9]+$`.
            pub fn number(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> SetAccountCall<'c, (__rt::Given, P1)> {
                self.inputs.number = __rt::Some(value.into());
                self.__now()
            }
            /// The server requires `minimum: 1`.
            pub fn page(mut self, value: impl __rt::Into<i64>) -> Self {
                self.inputs.page = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_page(mut self, value: __rt::Option<i64>) -> Self {
                self.inputs.page = value;
                self
            }
            /// The server requires `pattern: ^[0-9]{6}$`.
            pub fn x_code(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> SetAccountCall<'c, (P0, __rt::Given)> {
                self.inputs.x_code = __rt::Some(value.into());
                self.__now()
            }
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Account>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Account>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        /// The call of `add_accounts`.
        pub type AddAccountsCall<'c> = calls::TypedCall<
            'c,
            (),
            operations::add_accounts,
        >;
        /// The call of `get_code`.
        pub type GetCodeCall<'c> = calls::TypedCall<'c, (), operations::get_code>;
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
            pub(super) static add_accounts: __rt::Operation = __rt::Operation {
                id: "addAccounts",
                method: __rt::Method::POST,
                template: "/accounts",
                path: &[__rt::Segment::Text("/accounts")],
                parameters: &[],
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
            pub struct set_account {
                pub(super) number: __rt::Option<__rt::String>,
                pub(super) page: __rt::Option<i64>,
                pub(super) x_code: __rt::Option<__rt::String>,
                pub(super) body: __rt::Option<types::Account>,
            }
            impl<P0: parameters::number, P1: parameters::x_code> __rt::Inputs<(P0, P1)>
            for set_account {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .check(
                            0,
                            "number",
                            &self.number.as_ref(),
                            &[__rt::Rule::MinLength(4), __rt::Rule::Pattern("^[0-9]+$")],
                        )
                        .maybe(0, self.number.as_ref())
                        .check(
                            1,
                            "page",
                            &self.page.as_ref(),
                            &[__rt::Rule::Minimum(__rt::Number::Integer(1))],
                        )
                        .maybe(1, self.page.as_ref())
                        .check(
                            2,
                            "x_code",
                            &self.x_code.as_ref(),
                            &[__rt::Rule::Pattern("^[0-9]{6}$")],
                        )
                        .maybe(2, self.x_code.as_ref())
                        .check_body(
                            "body",
                            &self.body.as_ref(),
                            &__rt::Rules {
                                own: &[],
                                inner: __rt::None,
                            },
                        )
                        .maybe_body(0, self.body.as_ref())
                }
            }
            pub struct add_accounts {}
            impl __rt::Inputs<()> for add_accounts {}
            pub struct get_code {}
            impl __rt::Inputs<()> for get_code {}
        }
        __rt::services! {
            Service Client "setAccount" set_account(SetAccountInputs { number :
            __rt::String = input(0), page : __rt::Option < i64 > = maybe(1), x_code :
            __rt::String = input(2), body : __rt::Option < types::Account > =
            maybe_body(0), }) -> types::Account; "addAccounts"
            add_accounts(AddAccountsInputs { body : __rt::Vec < types::Account > =
            body(0), }) -> (); "getCode" get_code(GetCodeInputs { code : __rt::String =
            input(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
