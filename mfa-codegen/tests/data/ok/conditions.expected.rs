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
        /// `Enroll` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Enroll {
            /// `factorType` of the document.
            pub factor_type: types::FactorType,
            /// `profile` of the document.
            pub profile: __rt::Option<types::Profile>,
        }
        impl Enroll {
            /// Starts building a value of any kind. The functions beside this one know what a kind asks for; here a call checks it before anything is sent.
            pub fn builder() -> builders::EnrollBuilder {
                builders::EnrollBuilder {
                    factor_type: __rt::Missing,
                    profile: __rt::None,
                }
            }
            /// Starts a value whose `factorType` is `SMS`.
            pub fn sms() -> builders::EnrollSmsBuilder {
                builders::EnrollSmsBuilder {
                    phone_number: __rt::Missing,
                    photo: __rt::None,
                    device: __rt::None,
                    badge: __rt::Maybe::Absent,
                }
            }
            /// Starts a value whose `factorType` is `FACE`.
            pub fn face() -> builders::EnrollFaceBuilder {
                builders::EnrollFaceBuilder {
                    phone_number: __rt::None,
                    url: __rt::Missing,
                    device: __rt::None,
                    badge: __rt::Maybe::Absent,
                }
            }
            /// Starts a value whose `factorType` is `{odd}`.
            pub fn odd() -> builders::EnrollOddBuilder {
                builders::EnrollOddBuilder {
                    phone_number: __rt::Missing,
                    photo: __rt::None,
                    device: __rt::None,
                    badge: __rt::Maybe::Absent,
                }
            }
            /// Starts a value whose `factorType` is `OTP`.
            pub fn otp() -> builders::EnrollOtpBuilder {
                builders::EnrollOtpBuilder {
                    profile: __rt::None,
                }
            }
            /// Starts a value whose `factorType` is `PUSH`.
            pub fn push() -> builders::EnrollPushBuilder {
                builders::EnrollPushBuilder {
                    phone_number: __rt::None,
                    photo: __rt::None,
                    device: __rt::None,
                    badge: __rt::Maybe::Absent,
                }
            }
            /// Starts a value of another kind, one that is newer than the document for example. Which
            /// fields it needs is not known here.
            pub fn other(
                factor_type: impl __rt::Into<types::FactorType>,
            ) -> builders::EnrollBuilder<__rt::Set<types::FactorType>> {
                builders::EnrollBuilder {
                    factor_type: __rt::Missing,
                    profile: __rt::None,
                }
                    .factor_type(factor_type)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Enroll {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Enroll {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Enroll {
            const NAME: &'static str = "Enroll";
            const KEYS: &'static [&'static str] = &["factorType", "profile"];
            type Slots = (
                __rt::Required<types::FactorType>,
                __rt::Optional<types::Profile>,
            );
            fn make((factor_type, profile): __rt::Values<Self>) -> Self {
                Self { factor_type, profile }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.factor_type, &self.profile)
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(
                    &[
                        __rt::Part {
                            name: "profile",
                            key: "profile",
                            value: &self.profile,
                            rules: &__rt::Rules {
                                own: &[],
                                inner: __rt::None,
                            },
                        },
                    ],
                );
                match &self.factor_type {
                    types::FactorType::Sms => {
                        look(
                            &[
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Holds(self.profile.is_some()),
                                    rules: &__rt::Rules {
                                        own: &[
                                            __rt::Rule::Needed {
                                                property: "factorType",
                                                value: "SMS",
                                            },
                                        ],
                                        inner: __rt::None,
                                    },
                                },
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Inside(__rt::Part {
                                        name: "phone_number",
                                        key: "phoneNumber",
                                        value: &__rt::Holds(
                                            self
                                                .profile
                                                .as_ref()
                                                .is_none_or(|it| it.phone_number.is_some()),
                                        ),
                                        rules: &__rt::Rules {
                                            own: &[
                                                __rt::Rule::Needed {
                                                    property: "factorType",
                                                    value: "SMS",
                                                },
                                            ],
                                            inner: __rt::None,
                                        },
                                    }),
                                    rules: &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                },
                            ],
                        )
                    }
                    types::FactorType::Face => {
                        look(
                            &[
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Holds(self.profile.is_some()),
                                    rules: &__rt::Rules {
                                        own: &[
                                            __rt::Rule::Needed {
                                                property: "factorType",
                                                value: "FACE",
                                            },
                                        ],
                                        inner: __rt::None,
                                    },
                                },
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Inside(__rt::Part {
                                        name: "photo",
                                        key: "photo",
                                        value: &__rt::Holds(
                                            self.profile.as_ref().is_none_or(|it| it.photo.is_some()),
                                        ),
                                        rules: &__rt::Rules {
                                            own: &[
                                                __rt::Rule::Needed {
                                                    property: "factorType",
                                                    value: "FACE",
                                                },
                                            ],
                                            inner: __rt::None,
                                        },
                                    }),
                                    rules: &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                },
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Inside(__rt::Part {
                                        name: "photo",
                                        key: "photo",
                                        value: &__rt::Inside(__rt::Part {
                                            name: "url",
                                            key: "url",
                                            value: &__rt::Holds(
                                                self
                                                    .profile
                                                    .as_ref()
                                                    .is_none_or(|it| {
                                                        it.photo.as_ref().is_none_or(|it| it.url.is_some())
                                                    }),
                                            ),
                                            rules: &__rt::Rules {
                                                own: &[
                                                    __rt::Rule::Needed {
                                                        property: "factorType",
                                                        value: "FACE",
                                                    },
                                                ],
                                                inner: __rt::None,
                                            },
                                        }),
                                        rules: &__rt::Rules {
                                            own: &[],
                                            inner: __rt::None,
                                        },
                                    }),
                                    rules: &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                },
                            ],
                        )
                    }
                    types::FactorType::Odd => {
                        look(
                            &[
                                __rt::Part {
                                    name: "profile",
                                    key: "profile",
                                    value: &__rt::Inside(__rt::Part {
                                        name: "phone_number",
                                        key: "phoneNumber",
                                        value: &__rt::Holds(
                                            self
                                                .profile
                                                .as_ref()
                                                .is_none_or(|it| it.phone_number.is_some()),
                                        ),
                                        rules: &__rt::Rules {
                                            own: &[
                                                __rt::Rule::Needed {
                                                    property: "factorType",
                                                    value: "{odd}",
                                                },
                                            ],
                                            inner: __rt::None,
                                        },
                                    }),
                                    rules: &__rt::Rules {
                                        own: &[],
                                        inner: __rt::None,
                                    },
                                },
                            ],
                        )
                    }
                    _ => {}
                }
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Enroll {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `FactorType` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum FactorType {
            /// `SMS`
            Sms,
            /// `FACE`
            Face,
            /// `OTP`
            Otp,
            /// `PUSH`
            Push,
            /// `{odd}`
            Odd,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl FactorType {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Sms => "SMS",
                    Self::Face => "FACE",
                    Self::Otp => "OTP",
                    Self::Push => "PUSH",
                    Self::Odd => "{odd}",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for FactorType {
            fn from(text: &str) -> Self {
                match text {
                    "SMS" => Self::Sms,
                    "FACE" => Self::Face,
                    "OTP" => Self::Otp,
                    "PUSH" => Self::Push,
                    "{odd}" => Self::Odd,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for FactorType {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for FactorType {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for FactorType {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for FactorType {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for FactorType {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for FactorType {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FactorType {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (FactorType)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for FactorType {}
        /// `Profile` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Profile {
            /// The server requires `minLength: 5`.
            pub phone_number: __rt::Option<__rt::String>,
            /// `photo` of the document.
            pub photo: __rt::Option<types::ProfilePhoto>,
            /// `device` of the document.
            pub device: __rt::Option<__rt::String>,
            /// `badge` of the document.
            pub badge: __rt::Maybe<__rt::String>,
        }
        impl Profile {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ProfileBuilder {
                builders::ProfileBuilder {
                    phone_number: __rt::None,
                    photo: __rt::None,
                    device: __rt::None,
                    badge: __rt::Maybe::Absent,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Profile {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Profile {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Profile {
            const NAME: &'static str = "Profile";
            const KEYS: &'static [&'static str] = &[
                "phoneNumber",
                "photo",
                "device",
                "badge",
            ];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<types::ProfilePhoto>,
                __rt::Optional<__rt::String>,
                __rt::Threefold<__rt::String>,
            );
            fn make((phone_number, photo, device, badge): __rt::Values<Self>) -> Self {
                Self {
                    phone_number,
                    photo,
                    device,
                    badge,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.phone_number, &self.photo, &self.device, &self.badge)
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
                                own: &[__rt::Rule::MinLength(5)],
                                inner: __rt::None,
                            },
                        },
                    ],
                );
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Profile {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `ProfilePhoto` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ProfilePhoto {
            /// `url` of the document.
            pub url: __rt::Option<__rt::String>,
        }
        impl ProfilePhoto {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ProfilePhotoBuilder {
                builders::ProfilePhotoBuilder {
                    url: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ProfilePhoto {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ProfilePhoto {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ProfilePhoto {
            const NAME: &'static str = "ProfilePhoto";
            const KEYS: &'static [&'static str] = &["url"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((url,): __rt::Values<Self>) -> Self {
                Self { url }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.url,)
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Enroll`](types::Enroll).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollBuilder<P0 = __rt::Missing> {
            pub(super) factor_type: P0,
            pub(super) profile: __rt::Option<types::Profile>,
        }
        impl<P0> EnrollBuilder<P0> {
            /// `factorType` of the document.
            pub fn factor_type(
                self,
                value: impl __rt::Into<types::FactorType>,
            ) -> EnrollBuilder<__rt::Set<types::FactorType>> {
                let Self { factor_type, profile } = self;
                let factor_type = __rt::Set(value.into());
                EnrollBuilder {
                    factor_type,
                    profile,
                }
            }
            /// `profile` of the document.
            pub fn profile(mut self, value: impl __rt::Into<types::Profile>) -> Self {
                self.profile = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_profile(mut self, value: __rt::Option<types::Profile>) -> Self {
                self.profile = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll
            where
                P0: fields::factor_type<types::FactorType>,
            {
                types::Enroll {
                    factor_type: fields::factor_type::take(self.factor_type),
                    profile: self.profile,
                }
            }
        }
        /// Builds [`Enroll`](types::Enroll) for `SMS`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollSmsBuilder<P0 = __rt::Missing> {
            pub(super) phone_number: P0,
            pub(super) photo: __rt::Option<types::ProfilePhoto>,
            pub(super) device: __rt::Option<__rt::String>,
            pub(super) badge: __rt::Maybe<__rt::String>,
        }
        impl<P0> EnrollSmsBuilder<P0> {
            /// The server requires `minLength: 5`.
            pub fn phone_number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> EnrollSmsBuilder<__rt::Set<__rt::String>> {
                let Self { phone_number, photo, device, badge } = self;
                let phone_number = __rt::Set(value.into());
                EnrollSmsBuilder {
                    phone_number,
                    photo,
                    device,
                    badge,
                }
            }
            /// `photo` of the document.
            pub fn photo(mut self, value: impl __rt::Into<types::ProfilePhoto>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(
                mut self,
                value: __rt::Option<types::ProfilePhoto>,
            ) -> Self {
                self.photo = value;
                self
            }
            /// `device` of the document.
            pub fn device(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.device = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_device(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.device = value;
                self
            }
            /// `badge` of the document.
            pub fn badge(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.badge = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_badge(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.badge = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll
            where
                P0: cases::sms_phone_number<__rt::String>,
            {
                types::Enroll {
                    factor_type: types::FactorType::Sms,
                    profile: __rt::Some(types::Profile {
                        phone_number: __rt::Some(
                            cases::sms_phone_number::take(self.phone_number),
                        ),
                        photo: self.photo,
                        device: self.device,
                        badge: self.badge,
                    }),
                }
            }
        }
        /// Builds [`Enroll`](types::Enroll) for `FACE`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollFaceBuilder<P0 = __rt::Missing> {
            pub(super) phone_number: __rt::Option<__rt::String>,
            pub(super) url: P0,
            pub(super) device: __rt::Option<__rt::String>,
            pub(super) badge: __rt::Maybe<__rt::String>,
        }
        impl<P0> EnrollFaceBuilder<P0> {
            /// The server requires `minLength: 5`.
            pub fn phone_number(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone_number = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_number(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_number = value;
                self
            }
            /// `url` of the document.
            pub fn url(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> EnrollFaceBuilder<__rt::Set<__rt::String>> {
                let Self { phone_number, url, device, badge } = self;
                let url = __rt::Set(value.into());
                EnrollFaceBuilder {
                    phone_number,
                    url,
                    device,
                    badge,
                }
            }
            /// `device` of the document.
            pub fn device(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.device = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_device(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.device = value;
                self
            }
            /// `badge` of the document.
            pub fn badge(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.badge = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_badge(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.badge = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll
            where
                P0: cases::face_url<__rt::String>,
            {
                types::Enroll {
                    factor_type: types::FactorType::Face,
                    profile: __rt::Some(types::Profile {
                        phone_number: self.phone_number,
                        photo: __rt::Some(types::ProfilePhoto {
                            url: __rt::Some(cases::face_url::take(self.url)),
                        }),
                        device: self.device,
                        badge: self.badge,
                    }),
                }
            }
        }
        /// Builds [`Enroll`](types::Enroll) for `{odd}`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollOddBuilder<P0 = __rt::Missing> {
            pub(super) phone_number: P0,
            pub(super) photo: __rt::Option<types::ProfilePhoto>,
            pub(super) device: __rt::Option<__rt::String>,
            pub(super) badge: __rt::Maybe<__rt::String>,
        }
        impl<P0> EnrollOddBuilder<P0> {
            /// The server requires `minLength: 5`.
            pub fn phone_number(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> EnrollOddBuilder<__rt::Set<__rt::String>> {
                let Self { phone_number, photo, device, badge } = self;
                let phone_number = __rt::Set(value.into());
                EnrollOddBuilder {
                    phone_number,
                    photo,
                    device,
                    badge,
                }
            }
            /// `photo` of the document.
            pub fn photo(mut self, value: impl __rt::Into<types::ProfilePhoto>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(
                mut self,
                value: __rt::Option<types::ProfilePhoto>,
            ) -> Self {
                self.photo = value;
                self
            }
            /// `device` of the document.
            pub fn device(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.device = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_device(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.device = value;
                self
            }
            /// `badge` of the document.
            pub fn badge(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.badge = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_badge(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.badge = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll
            where
                P0: cases::odd_phone_number<__rt::String>,
            {
                types::Enroll {
                    factor_type: types::FactorType::Odd,
                    profile: __rt::Some(types::Profile {
                        phone_number: __rt::Some(
                            cases::odd_phone_number::take(self.phone_number),
                        ),
                        photo: self.photo,
                        device: self.device,
                        badge: self.badge,
                    }),
                }
            }
        }
        /// Builds [`Enroll`](types::Enroll) for `OTP`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollOtpBuilder {
            pub(super) profile: __rt::Option<types::Profile>,
        }
        impl EnrollOtpBuilder {
            /// `profile` of the document.
            pub fn profile(mut self, value: impl __rt::Into<types::Profile>) -> Self {
                self.profile = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_profile(mut self, value: __rt::Option<types::Profile>) -> Self {
                self.profile = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll {
                types::Enroll {
                    factor_type: types::FactorType::Otp,
                    profile: self.profile,
                }
            }
        }
        /// Builds [`Enroll`](types::Enroll) for `PUSH`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct EnrollPushBuilder {
            pub(super) phone_number: __rt::Option<__rt::String>,
            pub(super) photo: __rt::Option<types::ProfilePhoto>,
            pub(super) device: __rt::Option<__rt::String>,
            pub(super) badge: __rt::Maybe<__rt::String>,
        }
        impl EnrollPushBuilder {
            /// The server requires `minLength: 5`.
            pub fn phone_number(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone_number = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_number(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_number = value;
                self
            }
            /// `photo` of the document.
            pub fn photo(mut self, value: impl __rt::Into<types::ProfilePhoto>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(
                mut self,
                value: __rt::Option<types::ProfilePhoto>,
            ) -> Self {
                self.photo = value;
                self
            }
            /// `device` of the document.
            pub fn device(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.device = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_device(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.device = value;
                self
            }
            /// `badge` of the document.
            pub fn badge(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.badge = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_badge(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.badge = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Enroll {
                types::Enroll {
                    factor_type: types::FactorType::Push,
                    profile: if self.phone_number.is_some() || self.photo.is_some()
                        || self.device.is_some() || !self.badge.is_absent()
                    {
                        __rt::Some(types::Profile {
                            phone_number: self.phone_number,
                            photo: self.photo,
                            device: self.device,
                            badge: self.badge,
                        })
                    } else {
                        __rt::None
                    },
                }
            }
        }
        /// Builds [`Profile`](types::Profile).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ProfileBuilder {
            pub(super) phone_number: __rt::Option<__rt::String>,
            pub(super) photo: __rt::Option<types::ProfilePhoto>,
            pub(super) device: __rt::Option<__rt::String>,
            pub(super) badge: __rt::Maybe<__rt::String>,
        }
        impl ProfileBuilder {
            /// The server requires `minLength: 5`.
            pub fn phone_number(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.phone_number = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_phone_number(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.phone_number = value;
                self
            }
            /// `photo` of the document.
            pub fn photo(mut self, value: impl __rt::Into<types::ProfilePhoto>) -> Self {
                self.photo = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_photo(
                mut self,
                value: __rt::Option<types::ProfilePhoto>,
            ) -> Self {
                self.photo = value;
                self
            }
            /// `device` of the document.
            pub fn device(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.device = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_device(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.device = value;
                self
            }
            /// `badge` of the document.
            pub fn badge(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.badge = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_badge(
                mut self,
                value: impl __rt::Into<__rt::Maybe<__rt::String>>,
            ) -> Self {
                self.badge = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Profile {
                types::Profile {
                    phone_number: self.phone_number,
                    photo: self.photo,
                    device: self.device,
                    badge: self.badge,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<ProfileBuilder> for types::Profile {
            fn from(builder: ProfileBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`ProfilePhoto`](types::ProfilePhoto).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ProfilePhotoBuilder {
            pub(super) url: __rt::Option<__rt::String>,
        }
        impl ProfilePhotoBuilder {
            /// `url` of the document.
            pub fn url(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.url = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_url(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.url = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ProfilePhoto {
                types::ProfilePhoto {
                    url: self.url,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<ProfilePhotoBuilder> for types::ProfilePhoto {
            fn from(builder: ProfilePhotoBuilder) -> Self {
                builder.build()
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `factor_type` is not set",
            label = "call `.factor_type(…)` before `.build()`"
        )]
        pub trait factor_type<T> {
            fn take(self) -> T;
        }
        impl<T> factor_type<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
    }
    #[doc(hidden)]
    pub mod cases {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "FACE needs `url`",
            label = "call `.url(…)` before `.build()`"
        )]
        pub trait face_url<T> {
            fn take(self) -> T;
        }
        impl<T> face_url<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "{{odd}} needs `phone_number`",
            label = "call `.phone_number(…)` before `.build()`"
        )]
        pub trait odd_phone_number<T> {
            fn take(self) -> T;
        }
        impl<T> odd_phone_number<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "SMS needs `phone_number`",
            label = "call `.phone_number(…)` before `.build()`"
        )]
        pub trait sms_phone_number<T> {
            fn take(self) -> T;
        }
        impl<T> sms_phone_number<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
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
        /// Conditions
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
            /// `enroll` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `POST /factors` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn enroll(&self) -> EnrollCall<'_> {
                calls::TypedCall::__empty(
                    &self.inner,
                    __rt::Request::new(&operations::enroll),
                    operations::enroll {
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
        /// The call of `enroll`.
        pub type EnrollCall<'c> = calls::TypedCall<'c, (), operations::enroll>;
        impl<'c> EnrollCall<'c> {
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Enroll>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Enroll>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static enroll: __rt::Operation = __rt::Operation {
                id: "enroll",
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
            pub struct enroll {
                pub(super) body: __rt::Option<types::Enroll>,
            }
            impl __rt::Inputs<()> for enroll {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
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
        }
        __rt::services! {
            Service Client "enroll" enroll(EnrollInputs { body : __rt::Option <
            types::Enroll > = maybe_body(0), }) -> ();
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
