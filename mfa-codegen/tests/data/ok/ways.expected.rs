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
        /// `Cage` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Cage {
            /// `color` of the document.
            pub color: __rt::Option<types::PetColor>,
        }
        __rt::testing! {
            impl Cage { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::CageBuilder { builders::CageBuilder { color :
            __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for Cage {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Cage {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Cage {
            const NAME: &'static str = "Cage";
            const KEYS: &'static [&'static str] = &["color"];
            type Slots = (__rt::Optional<types::PetColor>,);
            fn make((color,): __rt::Values<Self>) -> Self {
                Self { color }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.color,)
            }
        }
        /// `Pet` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            /// `color` of the document.
            pub color: __rt::Option<types::PetColor>,
            /// `toy` of the document.
            pub toy: __rt::Option<types::PetToyInline>,
            /// `home` of the document.
            pub home: __rt::Option<types::Home>,
            /// `cage` of the document.
            pub cage: __rt::Option<types::Cage>,
            /// `old_toy` of the document.
            pub old_toy: __rt::Option<types::PetToy>,
        }
        __rt::testing! {
            impl Pet { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::PetBuilder { builders::PetBuilder { color :
            __rt::None, toy : __rt::None, home : __rt::None, cage : __rt::None, old_toy :
            __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for Pet {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Pet {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Pet {
            const NAME: &'static str = "Pet";
            const KEYS: &'static [&'static str] = &[
                "color",
                "toy",
                "home",
                "cage",
                "old_toy",
            ];
            type Slots = (
                __rt::Optional<types::PetColor>,
                __rt::Optional<types::PetToyInline>,
                __rt::Optional<types::Home>,
                __rt::Optional<types::Cage>,
                __rt::Optional<types::PetToy>,
            );
            fn make((color, toy, home, cage, old_toy): __rt::Values<Self>) -> Self {
                Self {
                    color,
                    toy,
                    home,
                    cage,
                    old_toy,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.color, &self.toy, &self.home, &self.cage, &self.old_toy)
            }
        }
        /// `PetToy` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PetToy {
            /// `price` of the document.
            pub price: __rt::Option<i64>,
        }
        __rt::testing! {
            impl PetToy { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::PetToyBuilder { builders::PetToyBuilder { price
            : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetToy {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetToy {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PetToy {
            const NAME: &'static str = "PetToy";
            const KEYS: &'static [&'static str] = &["price"];
            type Slots = (__rt::Optional<i64, __rt::Whole>,);
            fn make((price,): __rt::Values<Self>) -> Self {
                Self { price }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.price,)
            }
        }
        /// `Home` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum Home {
            /// `kind` is `Unknown`.
            UnknownValue(types::Unknown),
            /// `kind` is `unknown_value`.
            UnknownValueValue(types::House),
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            Unknown(__rt::Value),
        }
        #[automatically_derived]
        impl __rt::Debug for Home {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                match self {
                    Self::UnknownValue(value) => {
                        f.debug_tuple("UnknownValue").field(value).finish()
                    }
                    Self::UnknownValueValue(value) => {
                        f.debug_tuple("UnknownValueValue").field(value).finish()
                    }
                    Self::Unknown(value) => __rt::debug_unknown(f, "Unknown", value),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Unknown> for Home {
            fn from(value: types::Unknown) -> Self {
                Self::UnknownValue(value)
            }
        }
        #[automatically_derived]
        impl __rt::From<types::House> for Home {
            fn from(value: types::House) -> Self {
                Self::UnknownValueValue(value)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Home {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    Self::UnknownValue(value) => {
                        __rt::write_tagged(serializer, "kind", "Unknown", value)
                    }
                    Self::UnknownValueValue(value) => {
                        __rt::write_tagged(serializer, "kind", "unknown_value", value)
                    }
                    Self::Unknown(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Home {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(
                    deserializer,
                    "Home",
                    "kind",
                    |object| {
                        match object.tag() {
                            "Unknown" => object.read().map(Self::UnknownValue),
                            "unknown_value" => object.read().map(Self::UnknownValueValue),
                            _ => __rt::Ok(Self::Unknown(object.into_value())),
                        }
                    },
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Home {}
        /// `Unknown` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Unknown {
            /// `kind` of the document.
            pub kind: __rt::String,
        }
        __rt::testing! {
            impl Unknown { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::UnknownBuilder { builders::UnknownBuilder {
            kind : __rt::Missing, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for Unknown {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Unknown {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Unknown {
            const NAME: &'static str = "Unknown";
            const KEYS: &'static [&'static str] = &["kind"];
            type Slots = (__rt::Required<__rt::String>,);
            fn make((kind,): __rt::Values<Self>) -> Self {
                Self { kind }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind,)
            }
        }
        /// `House` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct House {
            /// `kind` of the document.
            pub kind: __rt::String,
        }
        __rt::testing! {
            impl House { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::HouseBuilder { builders::HouseBuilder { kind :
            __rt::Missing, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for House {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for House {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for House {
            const NAME: &'static str = "House";
            const KEYS: &'static [&'static str] = &["kind"];
            type Slots = (__rt::Required<__rt::String>,);
            fn make((kind,): __rt::Values<Self>) -> Self {
                Self { kind }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind,)
            }
        }
        /// `Payment` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Payment {
            /// `kind` of the document.
            pub kind: types::PaymentKind,
            /// `note` of the document.
            pub note: __rt::Option<__rt::String>,
            /// `maybe_note` of the document.
            pub maybe_note_: __rt::Option<__rt::String>,
            /// `kept` of the document.
            pub maybe_kept: __rt::Option<__rt::String>,
            /// `card` of the document.
            pub card: __rt::Option<types::PaymentCard>,
        }
        impl Payment {
            /// Starts building a value of any kind. The functions beside this one know what a kind asks for; here a call checks it before anything is sent.
            pub fn builder() -> builders::PaymentBuilder {
                builders::PaymentBuilder {
                    kind: __rt::Missing,
                    note: __rt::None,
                    maybe_note_: __rt::None,
                    maybe_kept: __rt::None,
                    card: __rt::None,
                }
            }
            /// Starts a value whose `kind` is `CARD`.
            pub fn card() -> builders::PaymentCardCaseBuilder {
                builders::PaymentCardCaseBuilder {
                    note: __rt::None,
                    maybe_note_: __rt::None,
                    maybe_kept: __rt::None,
                    card: __rt::Missing,
                }
            }
            /// Starts a value whose `kind` is `OTHER`.
            pub fn other_value() -> builders::PaymentOtherBuilder {
                builders::PaymentOtherBuilder {
                    note: __rt::Missing,
                    maybe_note_: __rt::None,
                    maybe_kept: __rt::None,
                    card: __rt::None,
                }
            }
            /// Starts a value of another kind, one that is newer than the document for example. Which
            /// fields it needs is not known here.
            pub fn other(
                kind: impl __rt::Into<types::PaymentKind>,
            ) -> builders::PaymentBuilder<__rt::Set<types::PaymentKind>> {
                builders::PaymentBuilder {
                    kind: __rt::Missing,
                    note: __rt::None,
                    maybe_note_: __rt::None,
                    maybe_kept: __rt::None,
                    card: __rt::None,
                }
                    .kind(kind)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Payment {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Payment {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Payment {
            const NAME: &'static str = "Payment";
            const KEYS: &'static [&'static str] = &[
                "kind",
                "note",
                "maybe_note",
                "kept",
                "card",
            ];
            type Slots = (
                __rt::Required<types::PaymentKind>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<types::PaymentCard>,
            );
            fn make(
                (kind, note, maybe_note_, maybe_kept, card): __rt::Values<Self>,
            ) -> Self {
                Self {
                    kind,
                    note,
                    maybe_note_,
                    maybe_kept,
                    card,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind, &self.note, &self.maybe_note_, &self.maybe_kept, &self.card)
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(&[]);
                match &self.kind {
                    types::PaymentKind::Card => {
                        look(
                            &[
                                __rt::Part {
                                    name: "card",
                                    key: "card",
                                    value: &__rt::Holds(self.card.is_some()),
                                    rules: &__rt::Rules {
                                        own: &[
                                            __rt::Rule::Needed {
                                                property: "kind",
                                                value: "CARD",
                                            },
                                        ],
                                        inner: __rt::None,
                                    },
                                },
                            ],
                        )
                    }
                    types::PaymentKind::Other => {
                        look(
                            &[
                                __rt::Part {
                                    name: "note",
                                    key: "note",
                                    value: &__rt::Holds(self.note.is_some()),
                                    rules: &__rt::Rules {
                                        own: &[
                                            __rt::Rule::Needed {
                                                property: "kind",
                                                value: "OTHER",
                                            },
                                        ],
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
        impl __rt::Constrained for Payment {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `PaymentCard` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PaymentCard {
            /// `number` of the document.
            pub number: __rt::Option<__rt::String>,
        }
        impl PaymentCard {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PaymentCardBuilder {
                builders::PaymentCardBuilder {
                    number: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PaymentCard {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PaymentCard {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PaymentCard {
            const NAME: &'static str = "PaymentCard";
            const KEYS: &'static [&'static str] = &["number"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((number,): __rt::Values<Self>) -> Self {
                Self { number }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.number,)
            }
        }
        /// `PetColor` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum PetColor {
            /// `red`
            Red,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PetColor {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Red => "red",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PetColor {
            fn from(text: &str) -> Self {
                match text {
                    "red" => Self::Red,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PetColor {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PetColor {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PetColor {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for PetColor {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for PetColor {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetColor {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetColor {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PetColor)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PetColor {}
        /// `PetToyInline` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct PetToyInline {
            /// `size` of the document.
            pub size: __rt::Option<types::PetToyInlineSize>,
        }
        __rt::testing! {
            impl PetToyInline { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::PetToyInlineBuilder {
            builders::PetToyInlineBuilder { size : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetToyInline {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetToyInline {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for PetToyInline {
            const NAME: &'static str = "PetToyInline";
            const KEYS: &'static [&'static str] = &["size"];
            type Slots = (__rt::Optional<types::PetToyInlineSize>,);
            fn make((size,): __rt::Values<Self>) -> Self {
                Self { size }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.size,)
            }
        }
        /// `PaymentKind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum PaymentKind {
            /// `CARD`
            Card,
            /// `OTHER`
            Other,
            /// `OTHER_VALUE`
            OtherValue,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PaymentKind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Card => "CARD",
                    Self::Other => "OTHER",
                    Self::OtherValue => "OTHER_VALUE",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PaymentKind {
            fn from(text: &str) -> Self {
                match text {
                    "CARD" => Self::Card,
                    "OTHER" => Self::Other,
                    "OTHER_VALUE" => Self::OtherValue,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PaymentKind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PaymentKind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PaymentKind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for PaymentKind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for PaymentKind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PaymentKind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PaymentKind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PaymentKind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PaymentKind {}
        /// `PetToyInlineSize` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum PetToyInlineSize {
            /// `big`
            Big,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PetToyInlineSize {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Big => "big",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PetToyInlineSize {
            fn from(text: &str) -> Self {
                match text {
                    "big" => Self::Big,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PetToyInlineSize {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PetToyInlineSize {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PetToyInlineSize {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for PetToyInlineSize {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for PetToyInlineSize {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetToyInlineSize {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetToyInlineSize {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PetToyInlineSize)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PetToyInlineSize {}
        /// `SortParameter` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum SortParameter {
            /// `up`
            Up,
            /// `down`
            Down,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl SortParameter {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Up => "up",
                    Self::Down => "down",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for SortParameter {
            fn from(text: &str) -> Self {
                match text {
                    "up" => Self::Up,
                    "down" => Self::Down,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for SortParameter {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for SortParameter {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for SortParameter {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for SortParameter {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for SortParameter {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for SortParameter {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for SortParameter {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (SortParameter)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for SortParameter {}
        /// `PetsIdKind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum PetsIdKind {
            /// `wild`
            Wild,
            /// `unknown`
            UnknownValue,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PetsIdKind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Wild => "wild",
                    Self::UnknownValue => "unknown",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PetsIdKind {
            fn from(text: &str) -> Self {
                match text {
                    "wild" => Self::Wild,
                    "unknown" => Self::UnknownValue,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PetsIdKind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PetsIdKind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PetsIdKind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for PetsIdKind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for PetsIdKind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetsIdKind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetsIdKind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PetsIdKind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PetsIdKind {}
        /// `FoundAnswer` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct FoundAnswer {
            /// `pet` of the document.
            pub pet: __rt::Option<types::Pet>,
        }
        __rt::testing! {
            impl FoundAnswer { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::FoundAnswerBuilder {
            builders::FoundAnswerBuilder { pet : __rt::None, } } }
        }
        #[automatically_derived]
        impl __rt::Serialize for FoundAnswer {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for FoundAnswer {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for FoundAnswer {
            const NAME: &'static str = "FoundAnswer";
            const KEYS: &'static [&'static str] = &["pet"];
            type Slots = (__rt::Optional<types::Pet>,);
            fn make((pet,): __rt::Values<Self>) -> Self {
                Self { pet }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.pet,)
            }
        }
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Payment`](types::Payment).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PaymentBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) note: __rt::Option<__rt::String>,
            pub(super) maybe_note_: __rt::Option<__rt::String>,
            pub(super) maybe_kept: __rt::Option<__rt::String>,
            pub(super) card: __rt::Option<types::PaymentCard>,
        }
        impl<P0> PaymentBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<types::PaymentKind>,
            ) -> PaymentBuilder<__rt::Set<types::PaymentKind>> {
                let Self { kind, note, maybe_note_, maybe_kept, card } = self;
                let kind = __rt::Set(value.into());
                PaymentBuilder {
                    kind,
                    note,
                    maybe_note_,
                    maybe_kept,
                    card,
                }
            }
            /// `note` of the document.
            pub fn note(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.note = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_note(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.note = value;
                self
            }
            /// `maybe_note` of the document.
            pub fn maybe_note_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_note_ = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_note_(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_note_ = value;
                self
            }
            /// `kept` of the document.
            pub fn maybe_kept(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_kept = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_kept(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_kept = value;
                self
            }
            /// `card` of the document.
            pub fn card(mut self, value: impl __rt::Into<types::PaymentCard>) -> Self {
                self.card = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_card(
                mut self,
                value: __rt::Option<types::PaymentCard>,
            ) -> Self {
                self.card = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Payment
            where
                P0: fields::kind<types::PaymentKind>,
            {
                types::Payment {
                    kind: fields::kind::take(self.kind),
                    note: self.note,
                    maybe_note_: self.maybe_note_,
                    maybe_kept: self.maybe_kept,
                    card: self.card,
                }
            }
        }
        /// Builds [`Payment`](types::Payment) for `CARD`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PaymentCardCaseBuilder<P0 = __rt::Missing> {
            pub(super) note: __rt::Option<__rt::String>,
            pub(super) maybe_note_: __rt::Option<__rt::String>,
            pub(super) maybe_kept: __rt::Option<__rt::String>,
            pub(super) card: P0,
        }
        impl<P0> PaymentCardCaseBuilder<P0> {
            /// `note` of the document.
            pub fn note(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.note = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_note(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.note = value;
                self
            }
            /// `maybe_note` of the document.
            pub fn maybe_note_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_note_ = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_note_(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_note_ = value;
                self
            }
            /// `kept` of the document.
            pub fn maybe_kept(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_kept = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_kept(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_kept = value;
                self
            }
            /// `card` of the document.
            pub fn card(
                self,
                value: impl __rt::Into<types::PaymentCard>,
            ) -> PaymentCardCaseBuilder<__rt::Set<types::PaymentCard>> {
                let Self { note, maybe_note_, maybe_kept, card } = self;
                let card = __rt::Set(value.into());
                PaymentCardCaseBuilder {
                    note,
                    maybe_note_,
                    maybe_kept,
                    card,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::Payment
            where
                P0: cases::card_card<types::PaymentCard>,
            {
                types::Payment {
                    kind: types::PaymentKind::Card,
                    note: self.note,
                    maybe_note_: self.maybe_note_,
                    maybe_kept: self.maybe_kept,
                    card: __rt::Some(cases::card_card::take(self.card)),
                }
            }
        }
        /// Builds [`Payment`](types::Payment) for `OTHER`.
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PaymentOtherBuilder<P0 = __rt::Missing> {
            pub(super) note: P0,
            pub(super) maybe_note_: __rt::Option<__rt::String>,
            pub(super) maybe_kept: __rt::Option<__rt::String>,
            pub(super) card: __rt::Option<types::PaymentCard>,
        }
        impl<P0> PaymentOtherBuilder<P0> {
            /// `note` of the document.
            pub fn note(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> PaymentOtherBuilder<__rt::Set<__rt::String>> {
                let Self { note, maybe_note_, maybe_kept, card } = self;
                let note = __rt::Set(value.into());
                PaymentOtherBuilder {
                    note,
                    maybe_note_,
                    maybe_kept,
                    card,
                }
            }
            /// `maybe_note` of the document.
            pub fn maybe_note_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_note_ = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_note_(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_note_ = value;
                self
            }
            /// `kept` of the document.
            pub fn maybe_kept(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.maybe_kept = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_kept(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.maybe_kept = value;
                self
            }
            /// `card` of the document.
            pub fn card(mut self, value: impl __rt::Into<types::PaymentCard>) -> Self {
                self.card = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_card(
                mut self,
                value: __rt::Option<types::PaymentCard>,
            ) -> Self {
                self.card = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Payment
            where
                P0: cases::other_value_note<__rt::String>,
            {
                types::Payment {
                    kind: types::PaymentKind::Other,
                    note: __rt::Some(cases::other_value_note::take(self.note)),
                    maybe_note_: self.maybe_note_,
                    maybe_kept: self.maybe_kept,
                    card: self.card,
                }
            }
        }
        /// Builds [`PaymentCard`](types::PaymentCard).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PaymentCardBuilder {
            pub(super) number: __rt::Option<__rt::String>,
        }
        impl PaymentCardBuilder {
            /// `number` of the document.
            pub fn number(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.number = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_number(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.number = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::PaymentCard {
                types::PaymentCard {
                    number: self.number,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<PaymentCardBuilder> for types::PaymentCard {
            fn from(builder: PaymentCardBuilder) -> Self {
                builder.build()
            }
        }
        __rt::testing! {
            #[doc = " Builds [`Cage`](types::Cage)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct CageBuilder < > {
            pub (super) color : __rt::Option < types::PetColor >, } impl < > CageBuilder
            < > { #[doc = " `color` of the document."] pub fn color(mut self, value :
            impl __rt::Into < types::PetColor >) -> Self { self.color = __rt::Some(value
            .into()); self } #[doc = " The same, if there is a value."] pub fn
            maybe_color(mut self, value : __rt::Option < types::PetColor >) -> Self {
            self.color = value; self } #[doc = r" The finished value."] pub fn
            build(self) -> types::Cage where { types::Cage { color : self.color, } } }
            #[automatically_derived] impl < > __rt::From < CageBuilder < >> for
            types::Cage where { fn from(builder : CageBuilder < >) -> Self { builder
            .build() } } #[doc = " Builds [`Pet`](types::Pet)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct PetBuilder < > {
            pub (super) color : __rt::Option < types::PetColor >, pub (super) toy :
            __rt::Option < types::PetToyInline >, pub (super) home : __rt::Option <
            types::Home >, pub (super) cage : __rt::Option < types::Cage >, pub (super)
            old_toy : __rt::Option < types::PetToy >, } impl < > PetBuilder < > { #[doc =
            " `color` of the document."] pub fn color(mut self, value : impl __rt::Into <
            types::PetColor >) -> Self { self.color = __rt::Some(value.into()); self }
            #[doc = " The same, if there is a value."] pub fn maybe_color(mut self, value
            : __rt::Option < types::PetColor >) -> Self { self.color = value; self }
            #[doc = " `toy` of the document."] pub fn toy(mut self, value : impl
            __rt::Into < types::PetToyInline >) -> Self { self.toy = __rt::Some(value
            .into()); self } #[doc = " The same, if there is a value."] pub fn
            maybe_toy(mut self, value : __rt::Option < types::PetToyInline >) -> Self {
            self.toy = value; self } #[doc = " `home` of the document."] pub fn home(mut
            self, value : impl __rt::Into < types::Home >) -> Self { self.home =
            __rt::Some(value.into()); self } #[doc = " The same, if there is a value."]
            pub fn maybe_home(mut self, value : __rt::Option < types::Home >) -> Self {
            self.home = value; self } #[doc = " `cage` of the document."] pub fn cage(mut
            self, value : impl __rt::Into < types::Cage >) -> Self { self.cage =
            __rt::Some(value.into()); self } #[doc = " The same, if there is a value."]
            pub fn maybe_cage(mut self, value : __rt::Option < types::Cage >) -> Self {
            self.cage = value; self } #[doc = " `old_toy` of the document."] pub fn
            old_toy(mut self, value : impl __rt::Into < types::PetToy >) -> Self { self
            .old_toy = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_old_toy(mut self, value :
            __rt::Option < types::PetToy >) -> Self { self.old_toy = value; self } #[doc
            = r" The finished value."] pub fn build(self) -> types::Pet where {
            types::Pet { color : self.color, toy : self.toy, home : self.home, cage :
            self.cage, old_toy : self.old_toy, } } } #[automatically_derived] impl < >
            __rt::From < PetBuilder < >> for types::Pet where { fn from(builder :
            PetBuilder < >) -> Self { builder.build() } } #[doc =
            " Builds [`PetToy`](types::PetToy)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct PetToyBuilder < > {
            pub (super) price : __rt::Option < i64 >, } impl < > PetToyBuilder < > {
            #[doc = " `price` of the document."] pub fn price(mut self, value : impl
            __rt::Into < i64 >) -> Self { self.price = __rt::Some(value.into()); self }
            #[doc = " The same, if there is a value."] pub fn maybe_price(mut self, value
            : __rt::Option < i64 >) -> Self { self.price = value; self } #[doc =
            r" The finished value."] pub fn build(self) -> types::PetToy where {
            types::PetToy { price : self.price, } } } #[automatically_derived] impl < >
            __rt::From < PetToyBuilder < >> for types::PetToy where { fn from(builder :
            PetToyBuilder < >) -> Self { builder.build() } } #[doc =
            " Builds [`Unknown`](types::Unknown)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct UnknownBuilder < P0
            = __rt::Missing > { pub (super) kind : P0, } impl < P0 > UnknownBuilder < P0
            > { #[doc = " `kind` of the document."] pub fn kind(self, value : impl
            __rt::Into < __rt::String >,) -> UnknownBuilder < __rt::Set < __rt::String >
            > { let Self { kind } = self; let kind = __rt::Set(value.into());
            UnknownBuilder { kind } } #[doc = r" The finished value."] pub fn build(self)
            -> types::Unknown where P0 : fields::kind < __rt::String > { types::Unknown {
            kind : fields::kind::take(self.kind), } } } #[doc =
            " Builds [`House`](types::House)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct HouseBuilder < P0 =
            __rt::Missing > { pub (super) kind : P0, } impl < P0 > HouseBuilder < P0 > {
            #[doc = " `kind` of the document."] pub fn kind(self, value : impl __rt::Into
            < __rt::String >,) -> HouseBuilder < __rt::Set < __rt::String > > { let Self
            { kind } = self; let kind = __rt::Set(value.into()); HouseBuilder { kind } }
            #[doc = r" The finished value."] pub fn build(self) -> types::House where P0
            : fields::kind < __rt::String > { types::House { kind :
            fields::kind::take(self.kind), } } } #[doc =
            " Builds [`PetToyInline`](types::PetToyInline)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct PetToyInlineBuilder
            < > { pub (super) size : __rt::Option < types::PetToyInlineSize >, } impl < >
            PetToyInlineBuilder < > { #[doc = " `size` of the document."] pub fn size(mut
            self, value : impl __rt::Into < types::PetToyInlineSize >) -> Self { self
            .size = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_size(mut self, value :
            __rt::Option < types::PetToyInlineSize >) -> Self { self.size = value; self }
            #[doc = r" The finished value."] pub fn build(self) -> types::PetToyInline
            where { types::PetToyInline { size : self.size, } } }
            #[automatically_derived] impl < > __rt::From < PetToyInlineBuilder < >> for
            types::PetToyInline where { fn from(builder : PetToyInlineBuilder < >) ->
            Self { builder.build() } } #[doc =
            " Builds [`FoundAnswer`](types::FoundAnswer)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct FoundAnswerBuilder
            < > { pub (super) pet : __rt::Option < types::Pet >, } impl < >
            FoundAnswerBuilder < > { #[doc = " `pet` of the document."] pub fn pet(mut
            self, value : impl __rt::Into < types::Pet >) -> Self { self.pet =
            __rt::Some(value.into()); self } #[doc = " The same, if there is a value."]
            pub fn maybe_pet(mut self, value : __rt::Option < types::Pet >) -> Self {
            self.pet = value; self } #[doc = r" The finished value."] pub fn build(self)
            -> types::FoundAnswer where { types::FoundAnswer { pet : self.pet, } } }
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
    }
    #[doc(hidden)]
    pub mod cases {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "CARD needs `card`",
            label = "call `.card(…)` before `.build()`"
        )]
        pub trait card_card<T> {
            fn take(self) -> T;
        }
        impl<T> card_card<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "OTHER needs `note`",
            label = "call `.note(…)` before `.build()`"
        )]
        pub trait other_value_note<T> {
            fn take(self) -> T;
        }
        impl<T> other_value_note<T> for __rt::Set<T> {
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
        /// Ways
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
            /// `getPet` of the document.
            ///
            /// `order`, `kind` may be set on the call.
            ///
            /// Sends `GET /pets/{id}` when awaited, and again after a failure that may pass.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn get_pet(&self, id: &str) -> GetPetCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::get_pet).input(0, &id),
                    operations::get_pet {
                        order: __rt::None,
                        kind: __rt::None,
                    },
                )
            }
            /// `putPet` of the document.
            ///
            /// `tag`, `maybe_tag_`, `kind`, `body` may be set on the call.
            ///
            /// Sends `PUT /pets/{id}` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn put_pet(&self, id: &str) -> PutPetCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::put_pet).input(0, &id),
                    operations::put_pet {
                        tag: __rt::None,
                        maybe_tag_: __rt::None,
                        kind: __rt::None,
                        body: __rt::None,
                    },
                )
            }
        }
        static API: __rt::Api = __rt::Api {
            client: "Client",
            package: __rt::package!(),
            spans: __rt::spans!(),
            default_host: __rt::Some("https://api.example.com"),
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
        /// The call of `get_pet`.
        pub type GetPetCall<'c> = calls::TypedCall<
            'c,
            types::FoundAnswer,
            operations::get_pet,
        >;
        impl<'c> GetPetCall<'c> {
            /// The input `order`.
            pub fn order(
                mut self,
                value: impl __rt::Into<types::SortParameter>,
            ) -> Self {
                self.inputs.order = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_order(
                mut self,
                value: __rt::Option<types::SortParameter>,
            ) -> Self {
                self.inputs.order = value;
                self
            }
            /// The input `kind`.
            pub fn kind(mut self, value: impl __rt::Into<types::PetsIdKind>) -> Self {
                self.inputs.kind = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_kind(mut self, value: __rt::Option<types::PetsIdKind>) -> Self {
                self.inputs.kind = value;
                self
            }
        }
        /// The call of `put_pet`.
        pub type PutPetCall<'c> = calls::TypedCall<
            'c,
            types::FoundAnswer,
            operations::put_pet,
        >;
        impl<'c> PutPetCall<'c> {
            /// The input `tag`.
            pub fn tag(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.inputs.tag = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_tag(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.inputs.tag = value;
                self
            }
            /// The input `maybe_tag_`.
            pub fn maybe_tag_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.inputs.maybe_tag_ = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_maybe_tag_(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.inputs.maybe_tag_ = value;
                self
            }
            /// The input `kind`.
            pub fn kind(mut self, value: impl __rt::Into<types::PetsIdKind>) -> Self {
                self.inputs.kind = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_kind(mut self, value: __rt::Option<types::PetsIdKind>) -> Self {
                self.inputs.kind = value;
                self
            }
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Payment>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Payment>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static get_pet: __rt::Operation = __rt::Operation {
                id: "getPet",
                method: __rt::Method::GET,
                template: "/pets/{id}",
                path: &[__rt::Segment::Text("/pets/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "id",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "order",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "kind",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                ],
                bodies: &[],
                security: &[],
                repeatable: true,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub(super) static put_pet: __rt::Operation = __rt::Operation {
                id: "putPet",
                method: __rt::Method::PUT,
                template: "/pets/{id}",
                path: &[__rt::Segment::Text("/pets/"), __rt::Segment::Input(0)],
                parameters: &[
                    __rt::Parameter {
                        key: "id",
                        place: __rt::Place::Path,
                        coding: __rt::SIMPLE,
                    },
                    __rt::Parameter {
                        key: "tag",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "maybe-tag",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                    __rt::Parameter {
                        key: "kind",
                        place: __rt::Place::Query,
                        coding: __rt::FORM,
                    },
                ],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct get_pet {
                pub(super) order: __rt::Option<types::SortParameter>,
                pub(super) kind: __rt::Option<types::PetsIdKind>,
            }
            impl __rt::Inputs<()> for get_pet {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe(1, self.order.as_ref()).maybe(2, self.kind.as_ref())
                }
            }
            pub struct put_pet {
                pub(super) tag: __rt::Option<__rt::String>,
                pub(super) maybe_tag_: __rt::Option<__rt::String>,
                pub(super) kind: __rt::Option<types::PetsIdKind>,
                pub(super) body: __rt::Option<types::Payment>,
            }
            impl __rt::Inputs<()> for put_pet {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request
                        .maybe(1, self.tag.as_ref())
                        .maybe(2, self.maybe_tag_.as_ref())
                        .maybe(3, self.kind.as_ref())
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
            Service Client "getPet" get_pet(GetPetInputs { id : __rt::String = input(0),
            order : __rt::Option < types::SortParameter > = maybe(1), kind : __rt::Option
            < types::PetsIdKind > = maybe(2), }) -> types::FoundAnswer; "putPet"
            put_pet(PutPetInputs { id : __rt::String = input(0), tag : __rt::Option <
            __rt::String > = maybe(1), maybe_tag_ : __rt::Option < __rt::String > =
            maybe(2), kind : __rt::Option < types::PetsIdKind > = maybe(3), body :
            __rt::Option < types::Payment > = maybe_body(0), }) -> types::FoundAnswer;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
