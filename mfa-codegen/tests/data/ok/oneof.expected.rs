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
        /// `Pets` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Pets {
            /// `pets` of the document.
            pub pets: __rt::Vec<types::Pet>,
            /// One or the other.
            pub maybe: __rt::Maybe<types::Pet>,
            /// Written out here, and it may be nothing.
            pub inline: __rt::Maybe<types::PetsInline>,
            /// `mapped` of the document.
            pub mapped: __rt::Option<types::Mapped>,
        }
        impl Pets {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PetsBuilder {
                builders::PetsBuilder {
                    pets: __rt::Missing,
                    maybe: __rt::Maybe::Absent,
                    inline: __rt::Maybe::Absent,
                    mapped: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Pets {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Pets {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Pets {
            const NAME: &'static str = "Pets";
            const KEYS: &'static [&'static str] = &["pets", "maybe", "inline", "mapped"];
            type Slots = (
                __rt::Required<__rt::Vec<types::Pet>>,
                __rt::Threefold<types::Pet>,
                __rt::Threefold<types::PetsInline>,
                __rt::Optional<types::Mapped>,
            );
            fn make((pets, maybe, inline, mapped): __rt::Values<Self>) -> Self {
                Self {
                    pets,
                    maybe,
                    inline,
                    mapped,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.pets, &self.maybe, &self.inline, &self.mapped)
            }
        }
        /// One or the other.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// `kind` is `Cat`.
            Cat(__rt::Box<types::Cat>),
            /// `kind` is `Dog`.
            Dog(types::Dog),
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            Unknown(__rt::Value),
        }
        #[automatically_derived]
        impl __rt::Debug for Pet {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                match self {
                    Self::Cat(value) => f.debug_tuple("Cat").field(value).finish(),
                    Self::Dog(value) => f.debug_tuple("Dog").field(value).finish(),
                    Self::Unknown(value) => __rt::debug_unknown(f, "Unknown", value),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Cat> for Pet {
            fn from(value: types::Cat) -> Self {
                Self::Cat(__rt::Box::new(value))
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Dog> for Pet {
            fn from(value: types::Dog) -> Self {
                Self::Dog(value)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Pet {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    Self::Cat(value) => {
                        __rt::write_tagged(serializer, "kind", "Cat", &**value)
                    }
                    Self::Dog(value) => {
                        __rt::write_tagged(serializer, "kind", "Dog", value)
                    }
                    Self::Unknown(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Pet {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(
                    deserializer,
                    "Pet",
                    "kind",
                    |object| {
                        match object.tag() {
                            "Cat" => object.read_boxed().map(Self::Cat),
                            "Dog" => object.read().map(Self::Dog),
                            _ => __rt::Ok(Self::Unknown(object.into_value())),
                        }
                    },
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Pet {}
        /// `Cat` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `kind` of the document.
            pub kind: __rt::String,
            /// `lives` of the document.
            pub lives: i64,
            /// One or the other.
            pub friend: __rt::Option<__rt::Box<types::Pet>>,
        }
        impl Cat {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::CatBuilder {
                builders::CatBuilder {
                    kind: __rt::Missing,
                    lives: __rt::Missing,
                    friend: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Cat {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Cat {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Cat {
            const NAME: &'static str = "Cat";
            const KEYS: &'static [&'static str] = &["kind", "lives", "friend"];
            type Slots = (
                __rt::Required<__rt::String>,
                __rt::Required<i64, __rt::Whole>,
                __rt::Optional<__rt::Box<types::Pet>>,
            );
            fn make((kind, lives, friend): __rt::Values<Self>) -> Self {
                Self { kind, lives, friend }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind, &self.lives, &self.friend)
            }
        }
        /// `Dog` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `kind` of the document.
            pub kind: types::DogKind,
            /// `size` of the document.
            pub size: __rt::Option<types::Size>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for Dog {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("kind", &self.kind),
                    ("size", &self.size),
                ];
                __rt::debug_object(
                    f,
                    "Dog",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl Dog {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::DogBuilder {
                builders::DogBuilder {
                    kind: __rt::Missing,
                    size: __rt::None,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Dog {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Dog {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Dog {
            const NAME: &'static str = "Dog";
            const KEYS: &'static [&'static str] = &["kind", "size"];
            type Slots = __rt::Open<
                (__rt::Required<types::DogKind>, __rt::Optional<types::Size>),
            >;
            fn make(((kind, size), additional_properties): __rt::Values<Self>) -> Self {
                Self {
                    kind,
                    size,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                ((&self.kind, &self.size), &self.additional_properties)
            }
        }
        /// `Mood` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Mood {
            /// `good`
            Good,
            /// `bad`
            Bad,
            /// `ugly`
            Ugly,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Mood {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Good => "good",
                    Self::Bad => "bad",
                    Self::Ugly => "ugly",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for Mood {
            fn from(text: &str) -> Self {
                match text {
                    "good" => Self::Good,
                    "bad" => Self::Bad,
                    "ugly" => Self::Ugly,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Mood {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Mood {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Mood {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Mood {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Mood {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Mood {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Mood {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (Mood)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Mood {}
        /// `Size` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Size {
            /// `height` of the document.
            pub height: __rt::Option<f64>,
            /// `mood` of the document.
            pub mood: __rt::Maybe<types::Mood>,
        }
        impl Size {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SizeBuilder {
                builders::SizeBuilder {
                    height: __rt::None,
                    mood: __rt::Maybe::Absent,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Size {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Size {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Size {
            const NAME: &'static str = "Size";
            const KEYS: &'static [&'static str] = &["height", "mood"];
            type Slots = (__rt::Optional<f64>, __rt::Threefold<types::Mood>);
            fn make((height, mood): __rt::Values<Self>) -> Self {
                Self { height, mood }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.height, &self.mood)
            }
        }
        /// `Unknown` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Unknown {
            /// `kind` of the document.
            pub kind: __rt::Option<__rt::String>,
        }
        impl Unknown {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::UnknownBuilder {
                builders::UnknownBuilder {
                    kind: __rt::None,
                }
            }
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
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((kind,): __rt::Values<Self>) -> Self {
                Self { kind }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind,)
            }
        }
        /// `Mapped` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum Mapped {
            /// `kind` is `big-dog`.
            BigDog(types::Dog),
            /// `kind` is `small dog`.
            SmallDog(types::Dog),
            /// `kind` is `cat`.
            Cat(types::Cat),
            /// `kind` is `bird`.
            Bird(types::Bird),
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            Unknown(__rt::Value),
        }
        #[automatically_derived]
        impl __rt::Debug for Mapped {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                match self {
                    Self::BigDog(value) => f.debug_tuple("BigDog").field(value).finish(),
                    Self::SmallDog(value) => {
                        f.debug_tuple("SmallDog").field(value).finish()
                    }
                    Self::Cat(value) => f.debug_tuple("Cat").field(value).finish(),
                    Self::Bird(value) => f.debug_tuple("Bird").field(value).finish(),
                    Self::Unknown(value) => __rt::debug_unknown(f, "Unknown", value),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Cat> for Mapped {
            fn from(value: types::Cat) -> Self {
                Self::Cat(value)
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Bird> for Mapped {
            fn from(value: types::Bird) -> Self {
                Self::Bird(value)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Mapped {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    Self::BigDog(value) => {
                        __rt::write_tagged(serializer, "kind", "big-dog", value)
                    }
                    Self::SmallDog(value) => {
                        __rt::write_tagged(serializer, "kind", "small dog", value)
                    }
                    Self::Cat(value) => {
                        __rt::write_tagged(serializer, "kind", "cat", value)
                    }
                    Self::Bird(value) => {
                        __rt::write_tagged(serializer, "kind", "bird", value)
                    }
                    Self::Unknown(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Mapped {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(
                    deserializer,
                    "Mapped",
                    "kind",
                    |object| {
                        match object.tag() {
                            "big-dog" => object.read().map(Self::BigDog),
                            "small dog" => object.read().map(Self::SmallDog),
                            "cat" => object.read().map(Self::Cat),
                            "bird" => object.read().map(Self::Bird),
                            _ => __rt::Ok(Self::Unknown(object.into_value())),
                        }
                    },
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Mapped {}
        /// `Animal` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Animal {
            /// `kind` of the document.
            pub kind: types::AnimalKind,
        }
        impl Animal {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::AnimalBuilder {
                builders::AnimalBuilder {
                    kind: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Animal {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Animal {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Animal {
            const NAME: &'static str = "Animal";
            const KEYS: &'static [&'static str] = &["kind"];
            type Slots = (__rt::Required<types::AnimalKind>,);
            fn make((kind,): __rt::Values<Self>) -> Self {
                Self { kind }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind,)
            }
        }
        /// `Bird` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Bird {
            /// `kind` of the document.
            pub kind: types::AnimalKind,
            /// `wings` of the document.
            pub wings: __rt::Option<i64>,
        }
        impl Bird {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::BirdBuilder {
                builders::BirdBuilder {
                    kind: __rt::Missing,
                    wings: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Bird {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Bird {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Bird {
            const NAME: &'static str = "Bird";
            const KEYS: &'static [&'static str] = &["kind", "wings"];
            type Slots = (
                __rt::Required<types::AnimalKind>,
                __rt::Optional<i64, __rt::Whole>,
            );
            fn make((kind, wings): __rt::Values<Self>) -> Self {
                Self { kind, wings }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.kind, &self.wings)
            }
        }
        /// Written out here, and it may be nothing.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub enum PetsInline {
            /// `kind` is `Cat`.
            Cat(types::Cat),
            /// `kind` is `Unknown`.
            UnknownValue(types::Unknown),
            /// One that the document does not know: kept as it came, and sent back as it is. `Debug`
            /// shows the names of its members alone, as any of them may be a secret.
            Unknown(__rt::Value),
        }
        #[automatically_derived]
        impl __rt::Debug for PetsInline {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                match self {
                    Self::Cat(value) => f.debug_tuple("Cat").field(value).finish(),
                    Self::UnknownValue(value) => {
                        f.debug_tuple("UnknownValue").field(value).finish()
                    }
                    Self::Unknown(value) => __rt::debug_unknown(f, "Unknown", value),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Cat> for PetsInline {
            fn from(value: types::Cat) -> Self {
                Self::Cat(value)
            }
        }
        #[automatically_derived]
        impl __rt::From<types::Unknown> for PetsInline {
            fn from(value: types::Unknown) -> Self {
                Self::UnknownValue(value)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetsInline {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                match self {
                    Self::Cat(value) => {
                        __rt::write_tagged(serializer, "kind", "Cat", value)
                    }
                    Self::UnknownValue(value) => {
                        __rt::write_tagged(serializer, "kind", "Unknown", value)
                    }
                    Self::Unknown(value) => __rt::Serialize::serialize(value, serializer),
                }
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetsInline {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_tagged(
                    deserializer,
                    "PetsInline",
                    "kind",
                    |object| {
                        match object.tag() {
                            "Cat" => object.read().map(Self::Cat),
                            "Unknown" => object.read().map(Self::UnknownValue),
                            _ => __rt::Ok(Self::Unknown(object.into_value())),
                        }
                    },
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PetsInline {}
        /// `DogKind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum DogKind {
            /// `Dog`
            Dog,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl DogKind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Dog => "Dog",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for DogKind {
            fn from(text: &str) -> Self {
                match text {
                    "Dog" => Self::Dog,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for DogKind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for DogKind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for DogKind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for DogKind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for DogKind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for DogKind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for DogKind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (DogKind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for DogKind {}
        /// `AnimalKind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum AnimalKind {
            /// `bird`
            Bird,
            /// `fish`
            Fish,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl AnimalKind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Bird => "bird",
                    Self::Fish => "fish",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for AnimalKind {
            fn from(text: &str) -> Self {
                match text {
                    "bird" => Self::Bird,
                    "fish" => Self::Fish,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for AnimalKind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for AnimalKind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for AnimalKind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for AnimalKind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for AnimalKind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for AnimalKind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for AnimalKind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (AnimalKind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for AnimalKind {}
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Pets`](types::Pets).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PetsBuilder<P0 = __rt::Missing> {
            pub(super) pets: P0,
            pub(super) maybe: __rt::Maybe<types::Pet>,
            pub(super) inline: __rt::Maybe<types::PetsInline>,
            pub(super) mapped: __rt::Option<types::Mapped>,
        }
        impl<P0> PetsBuilder<P0> {
            /// `pets` of the document.
            pub fn pets(
                self,
                value: impl __rt::Into<__rt::Vec<types::Pet>>,
            ) -> PetsBuilder<__rt::Set<__rt::Vec<types::Pet>>> {
                let Self { pets, maybe, inline, mapped } = self;
                let pets = __rt::Set(value.into());
                PetsBuilder {
                    pets,
                    maybe,
                    inline,
                    mapped,
                }
            }
            /// One or the other.
            pub fn maybe(mut self, value: impl __rt::Into<types::Pet>) -> Self {
                self.maybe = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_maybe(
                mut self,
                value: impl __rt::Into<__rt::Maybe<types::Pet>>,
            ) -> Self {
                self.maybe = value.into();
                self
            }
            /// Written out here, and it may be nothing.
            pub fn inline(mut self, value: impl __rt::Into<types::PetsInline>) -> Self {
                self.inline = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_inline(
                mut self,
                value: impl __rt::Into<__rt::Maybe<types::PetsInline>>,
            ) -> Self {
                self.inline = value.into();
                self
            }
            /// `mapped` of the document.
            pub fn mapped(mut self, value: impl __rt::Into<types::Mapped>) -> Self {
                self.mapped = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_mapped(mut self, value: __rt::Option<types::Mapped>) -> Self {
                self.mapped = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Pets
            where
                P0: fields::pets<__rt::Vec<types::Pet>>,
            {
                types::Pets {
                    pets: fields::pets::take(self.pets),
                    maybe: self.maybe,
                    inline: self.inline,
                    mapped: self.mapped,
                }
            }
        }
        /// Builds [`Cat`](types::Cat).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct CatBuilder<P0 = __rt::Missing, P1 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) lives: P1,
            pub(super) friend: __rt::Option<__rt::Box<types::Pet>>,
        }
        impl<P0, P1> CatBuilder<P0, P1> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> CatBuilder<__rt::Set<__rt::String>, P1> {
                let Self { kind, lives, friend } = self;
                let kind = __rt::Set(value.into());
                CatBuilder { kind, lives, friend }
            }
            /// `lives` of the document.
            pub fn lives(
                self,
                value: impl __rt::Into<i64>,
            ) -> CatBuilder<P0, __rt::Set<i64>> {
                let Self { kind, lives, friend } = self;
                let lives = __rt::Set(value.into());
                CatBuilder { kind, lives, friend }
            }
            /// One or the other.
            pub fn friend(mut self, value: impl __rt::Into<types::Pet>) -> Self {
                self.friend = __rt::Some(__rt::Box::new(value.into()));
                self
            }
            /// The same, if there is a value.
            pub fn maybe_friend(mut self, value: __rt::Option<types::Pet>) -> Self {
                self.friend = value.map(__rt::Box::new);
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Cat
            where
                P0: fields::kind<__rt::String>,
                P1: fields::lives<i64>,
            {
                types::Cat {
                    kind: fields::kind::take(self.kind),
                    lives: fields::lives::take(self.lives),
                    friend: self.friend,
                }
            }
        }
        /// Builds [`Dog`](types::Dog).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct DogBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) size: __rt::Option<types::Size>,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0> DogBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<types::DogKind>,
            ) -> DogBuilder<__rt::Set<types::DogKind>> {
                let Self { additional_properties, kind, size } = self;
                let kind = __rt::Set(value.into());
                DogBuilder {
                    additional_properties,
                    kind,
                    size,
                }
            }
            /// `size` of the document.
            pub fn size(mut self, value: impl __rt::Into<types::Size>) -> Self {
                self.size = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_size(mut self, value: __rt::Option<types::Size>) -> Self {
                self.size = value;
                self
            }
            /// Properties that the document does not know.
            pub fn additional_properties(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.additional_properties = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Dog
            where
                P0: fields::kind<types::DogKind>,
            {
                types::Dog {
                    kind: fields::kind::take(self.kind),
                    size: self.size,
                    additional_properties: self.additional_properties,
                }
            }
        }
        /// Builds [`Size`](types::Size).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SizeBuilder {
            pub(super) height: __rt::Option<f64>,
            pub(super) mood: __rt::Maybe<types::Mood>,
        }
        impl SizeBuilder {
            /// `height` of the document.
            pub fn height(mut self, value: impl __rt::Into<f64>) -> Self {
                self.height = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_height(mut self, value: __rt::Option<f64>) -> Self {
                self.height = value;
                self
            }
            /// `mood` of the document.
            pub fn mood(mut self, value: impl __rt::Into<types::Mood>) -> Self {
                self.mood = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_mood(
                mut self,
                value: impl __rt::Into<__rt::Maybe<types::Mood>>,
            ) -> Self {
                self.mood = value.into();
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Size {
                types::Size {
                    height: self.height,
                    mood: self.mood,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<SizeBuilder> for types::Size {
            fn from(builder: SizeBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`Unknown`](types::Unknown).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct UnknownBuilder {
            pub(super) kind: __rt::Option<__rt::String>,
        }
        impl UnknownBuilder {
            /// `kind` of the document.
            pub fn kind(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.kind = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_kind(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.kind = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Unknown {
                types::Unknown { kind: self.kind }
            }
        }
        /// Builds [`Animal`](types::Animal).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct AnimalBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
        }
        impl<P0> AnimalBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<types::AnimalKind>,
            ) -> AnimalBuilder<__rt::Set<types::AnimalKind>> {
                let Self { kind } = self;
                let kind = __rt::Set(value.into());
                AnimalBuilder { kind }
            }
            /// The finished value.
            pub fn build(self) -> types::Animal
            where
                P0: fields::kind<types::AnimalKind>,
            {
                types::Animal {
                    kind: fields::kind::take(self.kind),
                }
            }
        }
        /// Builds [`Bird`](types::Bird).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct BirdBuilder<P0 = __rt::Missing> {
            pub(super) kind: P0,
            pub(super) wings: __rt::Option<i64>,
        }
        impl<P0> BirdBuilder<P0> {
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<types::AnimalKind>,
            ) -> BirdBuilder<__rt::Set<types::AnimalKind>> {
                let Self { kind, wings } = self;
                let kind = __rt::Set(value.into());
                BirdBuilder { kind, wings }
            }
            /// `wings` of the document.
            pub fn wings(mut self, value: impl __rt::Into<i64>) -> Self {
                self.wings = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_wings(mut self, value: __rt::Option<i64>) -> Self {
                self.wings = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Bird
            where
                P0: fields::kind<types::AnimalKind>,
            {
                types::Bird {
                    kind: fields::kind::take(self.kind),
                    wings: self.wings,
                }
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
            message = "the required field `lives` is not set",
            label = "call `.lives(…)` before `.build()`"
        )]
        pub trait lives<T> {
            fn take(self) -> T;
        }
        impl<T> lives<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `pets` is not set",
            label = "call `.pets(…)` before `.build()`"
        )]
        pub trait pets<T> {
            fn take(self) -> T;
        }
        impl<T> pets<T> for __rt::Set<T> {
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
        /// Unions
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
            /// `sendPets` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `POST /pets` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_pets(&self) -> SendPetsCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::send_pets),
                    operations::send_pets {
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
        /// The call of `send_pets`.
        pub type SendPetsCall<'c> = calls::TypedCall<
            'c,
            types::Pets,
            operations::send_pets,
        >;
        impl<'c> SendPetsCall<'c> {
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Pets>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Pets>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static send_pets: __rt::Operation = __rt::Operation {
                id: "sendPets",
                method: __rt::Method::POST,
                template: "/pets",
                path: &[__rt::Segment::Text("/pets")],
                parameters: &[],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct send_pets {
                pub(super) body: __rt::Option<types::Pets>,
            }
            impl __rt::Inputs<()> for send_pets {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe_body(0, self.body.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "sendPets" send_pets(SendPetsInputs { body : __rt::Option <
            types::Pets > = maybe_body(0), }) -> types::Pets;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
