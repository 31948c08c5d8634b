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
        /// A dog. Its fields stand in the order of the members.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `barks` of the document.
            pub barks: bool,
            /// `name` of the document.
            pub name: __rt::String,
            /// `size` of the document.
            pub size: __rt::Option<types::DogSize>,
            /// Words.
            pub tags: __rt::Option<__rt::Vec<__rt::String>>,
            /// `mood` of the document.
            pub mood: __rt::Option<types::PetMood>,
            /// `owner` of the document.
            pub owner: types::Owner,
            /// `price` of the document.
            pub price: __rt::Option<i64>,
            /// `note` of the document.
            pub note: __rt::Option<__rt::String>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for Dog {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("barks", &self.barks),
                    ("name", &self.name),
                    ("size", &self.size),
                    ("tags", &self.tags),
                    ("mood", &self.mood),
                    ("owner", &self.owner),
                    ("price", &self.price),
                    ("note", &self.note),
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
                    barks: __rt::Missing,
                    name: __rt::Missing,
                    size: __rt::None,
                    tags: __rt::None,
                    mood: __rt::None,
                    owner: __rt::Missing,
                    price: __rt::None,
                    note: __rt::None,
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
            const KEYS: &'static [&'static str] = &[
                "barks",
                "name",
                "size",
                "tags",
                "mood",
                "owner",
                "price",
                "note",
            ];
            type Slots = __rt::Open<
                (
                    __rt::Required<bool>,
                    __rt::Required<__rt::String>,
                    __rt::Optional<types::DogSize>,
                    __rt::Optional<__rt::Vec<__rt::String>>,
                    __rt::Optional<types::PetMood>,
                    __rt::Required<types::Owner>,
                    __rt::Optional<i64, __rt::Whole>,
                    __rt::Optional<__rt::String>,
                ),
            >;
            fn make(
                (
                    (barks, name, size, tags, mood, owner, price, note),
                    additional_properties,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.barks,
                        &self.name,
                        &self.size,
                        &self.tags,
                        &self.mood,
                        &self.owner,
                        &self.price,
                        &self.note,
                    ),
                    &self.additional_properties,
                )
            }
        }
        /// `Pet` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Pet {
            /// `name` of the document.
            pub name: __rt::Option<__rt::String>,
            /// `size` of the document.
            pub size: __rt::Option<__rt::String>,
            /// Words.
            pub tags: __rt::Option<__rt::Vec<__rt::String>>,
            /// `mood` of the document.
            pub mood: __rt::Option<types::PetMood>,
            /// `owner` of the document.
            pub owner: __rt::Option<types::Owner>,
        }
        impl Pet {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::PetBuilder {
                builders::PetBuilder {
                    name: __rt::None,
                    size: __rt::None,
                    tags: __rt::None,
                    mood: __rt::None,
                    owner: __rt::None,
                }
            }
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
                "name",
                "size",
                "tags",
                "mood",
                "owner",
            ];
            type Slots = (
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::String>,
                __rt::Optional<__rt::Vec<__rt::String>>,
                __rt::Optional<types::PetMood>,
                __rt::Optional<types::Owner>,
            );
            fn make((name, size, tags, mood, owner): __rt::Values<Self>) -> Self {
                Self {
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.name, &self.size, &self.tags, &self.mood, &self.owner)
            }
        }
        /// `Sold` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Sold {
            /// `name` of the document.
            pub name: __rt::Option<__rt::String>,
            /// `size` of the document.
            pub size: __rt::Option<__rt::String>,
            /// Words.
            pub tags: __rt::Option<__rt::Vec<__rt::String>>,
            /// `mood` of the document.
            pub mood: __rt::Option<types::PetMood>,
            /// `owner` of the document.
            pub owner: __rt::Option<__rt::Box<types::Owner>>,
            /// `price` of the document.
            pub price: __rt::Option<i64>,
            /// `note` of the document.
            pub note: __rt::Option<__rt::String>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for Sold {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("name", &self.name),
                    ("size", &self.size),
                    ("tags", &self.tags),
                    ("mood", &self.mood),
                    ("owner", &self.owner),
                    ("price", &self.price),
                    ("note", &self.note),
                ];
                __rt::debug_object(
                    f,
                    "Sold",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl Sold {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::SoldBuilder {
                builders::SoldBuilder {
                    name: __rt::None,
                    size: __rt::None,
                    tags: __rt::None,
                    mood: __rt::None,
                    owner: __rt::None,
                    price: __rt::None,
                    note: __rt::None,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Sold {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Sold {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Sold {
            const NAME: &'static str = "Sold";
            const KEYS: &'static [&'static str] = &[
                "name",
                "size",
                "tags",
                "mood",
                "owner",
                "price",
                "note",
            ];
            type Slots = __rt::Open<
                (
                    __rt::Optional<__rt::String>,
                    __rt::Optional<__rt::String>,
                    __rt::Optional<__rt::Vec<__rt::String>>,
                    __rt::Optional<types::PetMood>,
                    __rt::Optional<__rt::Box<types::Owner>>,
                    __rt::Optional<i64, __rt::Whole>,
                    __rt::Optional<__rt::String>,
                ),
            >;
            fn make(
                (
                    (name, size, tags, mood, owner, price, note),
                    additional_properties,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.name,
                        &self.size,
                        &self.tags,
                        &self.mood,
                        &self.owner,
                        &self.price,
                        &self.note,
                    ),
                    &self.additional_properties,
                )
            }
        }
        /// `Owner` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Owner {
            /// Of this pet.
            pub old: __rt::Option<types::Named>,
            /// `new` of the document.
            pub new: __rt::Option<types::Named>,
            /// `other` of the document.
            pub other: __rt::Option<__rt::Secret>,
            /// `many` of the document.
            pub many: __rt::Vec<__rt::Option<types::Named>>,
            /// `one` of the document.
            pub one: i32,
            /// `kind` of the document.
            pub kind: types::OwnerKind,
            /// `pet` of the document.
            pub pet: __rt::Option<__rt::Box<types::Sold>>,
            /// By a member.
            pub described: __rt::Option<types::Named>,
        }
        impl Owner {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::OwnerBuilder {
                builders::OwnerBuilder {
                    old: __rt::None,
                    new: __rt::None,
                    other: __rt::None,
                    many: __rt::Missing,
                    one: __rt::Missing,
                    kind: __rt::Missing,
                    pet: __rt::None,
                    described: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Owner {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Owner {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Owner {
            const NAME: &'static str = "Owner";
            const KEYS: &'static [&'static str] = &[
                "old",
                "new",
                "other",
                "many",
                "one",
                "kind",
                "pet",
                "described",
            ];
            type Slots = (
                __rt::Nullable<types::Named>,
                __rt::Nullable<types::Named>,
                __rt::Nullable<__rt::Secret>,
                __rt::Required<__rt::Vec<__rt::Option<types::Named>>>,
                __rt::Required<i32, __rt::Whole>,
                __rt::Required<types::OwnerKind>,
                __rt::Optional<__rt::Box<types::Sold>>,
                __rt::Optional<types::Named>,
            );
            fn make(
                (old, new, other, many, one, kind, pet, described): __rt::Values<Self>,
            ) -> Self {
                Self {
                    old,
                    new,
                    other,
                    many,
                    one,
                    kind,
                    pet,
                    described,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    &self.old,
                    &self.new,
                    &self.other,
                    &self.many,
                    &self.one,
                    &self.kind,
                    &self.pet,
                    &self.described,
                )
            }
        }
        /// `Named` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Named {
            /// `name` of the document.
            pub name: __rt::Option<__rt::String>,
        }
        impl Named {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::NamedBuilder {
                builders::NamedBuilder {
                    name: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Named {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Named {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Named {
            const NAME: &'static str = "Named";
            const KEYS: &'static [&'static str] = &["name"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((name,): __rt::Values<Self>) -> Self {
                Self { name }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.name,)
            }
        }
        /// The same as another.
        pub type Same = types::Sold;
        /// `NeedsName` of the document.
        pub type NeedsName = __rt::Value;
        /// `Answer` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Answer {
            /// `name` of the document.
            pub name: __rt::String,
            /// `size` of the document.
            pub size: __rt::Option<__rt::String>,
            /// Words.
            pub tags: __rt::Option<__rt::Vec<__rt::String>>,
            /// `mood` of the document.
            pub mood: __rt::Option<types::PetMood>,
            /// `owner` of the document.
            pub owner: __rt::Option<types::Owner>,
            /// `price` of the document.
            pub price: __rt::Option<i64>,
            /// `note` of the document.
            pub note: __rt::Option<__rt::String>,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for Answer {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[
                    ("name", &self.name),
                    ("size", &self.size),
                    ("tags", &self.tags),
                    ("mood", &self.mood),
                    ("owner", &self.owner),
                    ("price", &self.price),
                    ("note", &self.note),
                ];
                __rt::debug_object(
                    f,
                    "Answer",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        __rt::testing! {
            impl Answer { #[doc =
            " Starts building an answer for a test, which the feature `testing` is for. `.build()` is there once every required field is set."]
            pub fn builder() -> builders::AnswerBuilder { builders::AnswerBuilder { name
            : __rt::Missing, size : __rt::None, tags : __rt::None, mood : __rt::None,
            owner : __rt::None, price : __rt::None, note : __rt::None,
            additional_properties : __rt::BTreeMap::new(), } } }
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
            const KEYS: &'static [&'static str] = &[
                "name",
                "size",
                "tags",
                "mood",
                "owner",
                "price",
                "note",
            ];
            type Slots = __rt::Open<
                (
                    __rt::Required<__rt::String>,
                    __rt::Optional<__rt::String>,
                    __rt::Optional<__rt::Vec<__rt::String>>,
                    __rt::Optional<types::PetMood>,
                    __rt::Optional<types::Owner>,
                    __rt::Optional<i64, __rt::Whole>,
                    __rt::Optional<__rt::String>,
                ),
            >;
            fn make(
                (
                    (name, size, tags, mood, owner, price, note),
                    additional_properties,
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                    additional_properties,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.name,
                        &self.size,
                        &self.tags,
                        &self.mood,
                        &self.owner,
                        &self.price,
                        &self.note,
                    ),
                    &self.additional_properties,
                )
            }
        }
        /// `DogSize` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum DogSize {
            /// `small`
            Small,
            /// `large`
            Large,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl DogSize {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Small => "small",
                    Self::Large => "large",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for DogSize {
            fn from(text: &str) -> Self {
                match text {
                    "small" => Self::Small,
                    "large" => Self::Large,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for DogSize {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for DogSize {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for DogSize {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for DogSize {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for DogSize {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for DogSize {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for DogSize {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (DogSize)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for DogSize {}
        /// `PetMood` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum PetMood {
            /// `good`
            Good,
            /// `bad`
            Bad,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl PetMood {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Good => "good",
                    Self::Bad => "bad",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for PetMood {
            fn from(text: &str) -> Self {
                match text {
                    "good" => Self::Good,
                    "bad" => Self::Bad,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for PetMood {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for PetMood {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for PetMood {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for PetMood {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for PetMood {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for PetMood {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for PetMood {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (PetMood)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for PetMood {}
        /// `OwnerKind` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum OwnerKind {
            /// `owner`
            Owner,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl OwnerKind {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Owner => "owner",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for OwnerKind {
            fn from(text: &str) -> Self {
                match text {
                    "owner" => Self::Owner,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for OwnerKind {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for OwnerKind {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for OwnerKind {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for OwnerKind {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for OwnerKind {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for OwnerKind {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for OwnerKind {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (OwnerKind)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for OwnerKind {}
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Dog`](types::Dog).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct DogBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) barks: P0,
            pub(super) name: P1,
            pub(super) size: __rt::Option<types::DogSize>,
            pub(super) tags: __rt::Option<__rt::Vec<__rt::String>>,
            pub(super) mood: __rt::Option<types::PetMood>,
            pub(super) owner: P2,
            pub(super) price: __rt::Option<i64>,
            pub(super) note: __rt::Option<__rt::String>,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0, P1, P2> DogBuilder<P0, P1, P2> {
            /// `barks` of the document.
            pub fn barks(
                self,
                value: impl __rt::Into<bool>,
            ) -> DogBuilder<__rt::Set<bool>, P1, P2> {
                let Self {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                } = self;
                let barks = __rt::Set(value.into());
                DogBuilder {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                }
            }
            /// `name` of the document.
            pub fn name(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> DogBuilder<P0, __rt::Set<__rt::String>, P2> {
                let Self {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                } = self;
                let name = __rt::Set(value.into());
                DogBuilder {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                }
            }
            /// `size` of the document.
            pub fn size(mut self, value: impl __rt::Into<types::DogSize>) -> Self {
                self.size = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_size(mut self, value: __rt::Option<types::DogSize>) -> Self {
                self.size = value;
                self
            }
            /// Words.
            pub fn tags(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_tags(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = value;
                self
            }
            /// `mood` of the document.
            pub fn mood(mut self, value: impl __rt::Into<types::PetMood>) -> Self {
                self.mood = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_mood(mut self, value: __rt::Option<types::PetMood>) -> Self {
                self.mood = value;
                self
            }
            /// `owner` of the document.
            pub fn owner(
                self,
                value: impl __rt::Into<types::Owner>,
            ) -> DogBuilder<P0, P1, __rt::Set<types::Owner>> {
                let Self {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                } = self;
                let owner = __rt::Set(value.into());
                DogBuilder {
                    additional_properties,
                    barks,
                    name,
                    size,
                    tags,
                    mood,
                    owner,
                    price,
                    note,
                }
            }
            /// `price` of the document.
            pub fn price(mut self, value: impl __rt::Into<i64>) -> Self {
                self.price = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_price(mut self, value: __rt::Option<i64>) -> Self {
                self.price = value;
                self
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
                P0: fields::barks<bool>,
                P1: fields::name<__rt::String>,
                P2: fields::owner<types::Owner>,
            {
                types::Dog {
                    barks: fields::barks::take(self.barks),
                    name: fields::name::take(self.name),
                    size: self.size,
                    tags: self.tags,
                    mood: self.mood,
                    owner: fields::owner::take(self.owner),
                    price: self.price,
                    note: self.note,
                    additional_properties: self.additional_properties,
                }
            }
        }
        /// Builds [`Pet`](types::Pet).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct PetBuilder {
            pub(super) name: __rt::Option<__rt::String>,
            pub(super) size: __rt::Option<__rt::String>,
            pub(super) tags: __rt::Option<__rt::Vec<__rt::String>>,
            pub(super) mood: __rt::Option<types::PetMood>,
            pub(super) owner: __rt::Option<types::Owner>,
        }
        impl PetBuilder {
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
            /// `size` of the document.
            pub fn size(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.size = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_size(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.size = value;
                self
            }
            /// Words.
            pub fn tags(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_tags(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = value;
                self
            }
            /// `mood` of the document.
            pub fn mood(mut self, value: impl __rt::Into<types::PetMood>) -> Self {
                self.mood = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_mood(mut self, value: __rt::Option<types::PetMood>) -> Self {
                self.mood = value;
                self
            }
            /// `owner` of the document.
            pub fn owner(mut self, value: impl __rt::Into<types::Owner>) -> Self {
                self.owner = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_owner(mut self, value: __rt::Option<types::Owner>) -> Self {
                self.owner = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Pet {
                types::Pet {
                    name: self.name,
                    size: self.size,
                    tags: self.tags,
                    mood: self.mood,
                    owner: self.owner,
                }
            }
        }
        /// Builds [`Sold`](types::Sold).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct SoldBuilder {
            pub(super) name: __rt::Option<__rt::String>,
            pub(super) size: __rt::Option<__rt::String>,
            pub(super) tags: __rt::Option<__rt::Vec<__rt::String>>,
            pub(super) mood: __rt::Option<types::PetMood>,
            pub(super) owner: __rt::Option<__rt::Box<types::Owner>>,
            pub(super) price: __rt::Option<i64>,
            pub(super) note: __rt::Option<__rt::String>,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl SoldBuilder {
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
            /// `size` of the document.
            pub fn size(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.size = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_size(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.size = value;
                self
            }
            /// Words.
            pub fn tags(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_tags(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.tags = value;
                self
            }
            /// `mood` of the document.
            pub fn mood(mut self, value: impl __rt::Into<types::PetMood>) -> Self {
                self.mood = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_mood(mut self, value: __rt::Option<types::PetMood>) -> Self {
                self.mood = value;
                self
            }
            /// `owner` of the document.
            pub fn owner(mut self, value: impl __rt::Into<types::Owner>) -> Self {
                self.owner = __rt::Some(__rt::Box::new(value.into()));
                self
            }
            /// The same, if there is a value.
            pub fn maybe_owner(mut self, value: __rt::Option<types::Owner>) -> Self {
                self.owner = value.map(__rt::Box::new);
                self
            }
            /// `price` of the document.
            pub fn price(mut self, value: impl __rt::Into<i64>) -> Self {
                self.price = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_price(mut self, value: __rt::Option<i64>) -> Self {
                self.price = value;
                self
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
            /// Properties that the document does not know.
            pub fn additional_properties(
                mut self,
                value: __rt::BTreeMap<__rt::String, __rt::Value>,
            ) -> Self {
                self.additional_properties = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Sold {
                types::Sold {
                    name: self.name,
                    size: self.size,
                    tags: self.tags,
                    mood: self.mood,
                    owner: self.owner,
                    price: self.price,
                    note: self.note,
                    additional_properties: self.additional_properties,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<SoldBuilder> for types::Sold {
            fn from(builder: SoldBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`Owner`](types::Owner).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct OwnerBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) old: __rt::Option<types::Named>,
            pub(super) new: __rt::Option<types::Named>,
            pub(super) other: __rt::Option<__rt::Secret>,
            pub(super) many: P0,
            pub(super) one: P1,
            pub(super) kind: P2,
            pub(super) pet: __rt::Option<__rt::Box<types::Sold>>,
            pub(super) described: __rt::Option<types::Named>,
        }
        impl<P0, P1, P2> OwnerBuilder<P0, P1, P2> {
            /// Of this pet.
            pub fn old(mut self, value: impl __rt::Into<types::Named>) -> Self {
                self.old = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_old(mut self, value: __rt::Option<types::Named>) -> Self {
                self.old = value;
                self
            }
            /// `new` of the document.
            pub fn new(mut self, value: impl __rt::Into<types::Named>) -> Self {
                self.new = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_new(mut self, value: __rt::Option<types::Named>) -> Self {
                self.new = value;
                self
            }
            /// `other` of the document.
            pub fn other(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.other = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_other(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.other = value;
                self
            }
            /// `many` of the document.
            pub fn many(
                self,
                value: impl __rt::Into<__rt::Vec<__rt::Option<types::Named>>>,
            ) -> OwnerBuilder<__rt::Set<__rt::Vec<__rt::Option<types::Named>>>, P1, P2> {
                let Self { old, new, other, many, one, kind, pet, described } = self;
                let many = __rt::Set(value.into());
                OwnerBuilder {
                    old,
                    new,
                    other,
                    many,
                    one,
                    kind,
                    pet,
                    described,
                }
            }
            /// `one` of the document.
            pub fn one(
                self,
                value: impl __rt::Into<i32>,
            ) -> OwnerBuilder<P0, __rt::Set<i32>, P2> {
                let Self { old, new, other, many, one, kind, pet, described } = self;
                let one = __rt::Set(value.into());
                OwnerBuilder {
                    old,
                    new,
                    other,
                    many,
                    one,
                    kind,
                    pet,
                    described,
                }
            }
            /// `kind` of the document.
            pub fn kind(
                self,
                value: impl __rt::Into<types::OwnerKind>,
            ) -> OwnerBuilder<P0, P1, __rt::Set<types::OwnerKind>> {
                let Self { old, new, other, many, one, kind, pet, described } = self;
                let kind = __rt::Set(value.into());
                OwnerBuilder {
                    old,
                    new,
                    other,
                    many,
                    one,
                    kind,
                    pet,
                    described,
                }
            }
            /// `pet` of the document.
            pub fn pet(mut self, value: impl __rt::Into<types::Sold>) -> Self {
                self.pet = __rt::Some(__rt::Box::new(value.into()));
                self
            }
            /// The same, if there is a value.
            pub fn maybe_pet(mut self, value: __rt::Option<types::Sold>) -> Self {
                self.pet = value.map(__rt::Box::new);
                self
            }
            /// By a member.
            pub fn described(mut self, value: impl __rt::Into<types::Named>) -> Self {
                self.described = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_described(mut self, value: __rt::Option<types::Named>) -> Self {
                self.described = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Owner
            where
                P0: fields::many<__rt::Vec<__rt::Option<types::Named>>>,
                P1: fields::one<i32>,
                P2: fields::kind<types::OwnerKind>,
            {
                types::Owner {
                    old: self.old,
                    new: self.new,
                    other: self.other,
                    many: fields::many::take(self.many),
                    one: fields::one::take(self.one),
                    kind: fields::kind::take(self.kind),
                    pet: self.pet,
                    described: self.described,
                }
            }
        }
        #[automatically_derived]
        impl<P0, P1, P2> __rt::From<OwnerBuilder<P0, P1, P2>> for types::Owner
        where
            P0: fields::many<__rt::Vec<__rt::Option<types::Named>>>,
            P1: fields::one<i32>,
            P2: fields::kind<types::OwnerKind>,
        {
            fn from(builder: OwnerBuilder<P0, P1, P2>) -> Self {
                builder.build()
            }
        }
        /// Builds [`Named`](types::Named).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct NamedBuilder {
            pub(super) name: __rt::Option<__rt::String>,
        }
        impl NamedBuilder {
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
            pub fn build(self) -> types::Named {
                types::Named { name: self.name }
            }
        }
        #[automatically_derived]
        impl __rt::From<NamedBuilder> for types::Named {
            fn from(builder: NamedBuilder) -> Self {
                builder.build()
            }
        }
        __rt::testing! {
            #[doc = " Builds [`Answer`](types::Answer)."] #[must_use =
            "a builder does nothing until it is finished"] pub struct AnswerBuilder < P0
            = __rt::Missing > { pub (super) name : P0, pub (super) size : __rt::Option <
            __rt::String >, pub (super) tags : __rt::Option < __rt::Vec < __rt::String >
            >, pub (super) mood : __rt::Option < types::PetMood >, pub (super) owner :
            __rt::Option < types::Owner >, pub (super) price : __rt::Option < i64 >, pub
            (super) note : __rt::Option < __rt::String >, pub (super)
            additional_properties : __rt::BTreeMap < __rt::String, __rt::Value >, } impl
            < P0 > AnswerBuilder < P0 > { #[doc = " `name` of the document."] pub fn
            name(self, value : impl __rt::Into < __rt::String >,) -> AnswerBuilder <
            __rt::Set < __rt::String > > { let Self { additional_properties, name, size,
            tags, mood, owner, price, note } = self; let name = __rt::Set(value.into());
            AnswerBuilder { additional_properties, name, size, tags, mood, owner, price,
            note } } #[doc = " `size` of the document."] pub fn size(mut self, value :
            impl __rt::Into < __rt::String >) -> Self { self.size = __rt::Some(value
            .into()); self } #[doc = " The same, if there is a value."] pub fn
            maybe_size(mut self, value : __rt::Option < __rt::String >) -> Self { self
            .size = value; self } #[doc = " Words."] pub fn tags(mut self, value : impl
            __rt::Into < __rt::Vec < __rt::String > >) -> Self { self.tags =
            __rt::Some(value.into()); self } #[doc = " The same, if there is a value."]
            pub fn maybe_tags(mut self, value : __rt::Option < __rt::Vec < __rt::String >
            >) -> Self { self.tags = value; self } #[doc = " `mood` of the document."]
            pub fn mood(mut self, value : impl __rt::Into < types::PetMood >) -> Self {
            self.mood = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_mood(mut self, value :
            __rt::Option < types::PetMood >) -> Self { self.mood = value; self } #[doc =
            " `owner` of the document."] pub fn owner(mut self, value : impl __rt::Into <
            types::Owner >) -> Self { self.owner = __rt::Some(value.into()); self } #[doc
            = " The same, if there is a value."] pub fn maybe_owner(mut self, value :
            __rt::Option < types::Owner >) -> Self { self.owner = value; self } #[doc =
            " `price` of the document."] pub fn price(mut self, value : impl __rt::Into <
            i64 >) -> Self { self.price = __rt::Some(value.into()); self } #[doc =
            " The same, if there is a value."] pub fn maybe_price(mut self, value :
            __rt::Option < i64 >) -> Self { self.price = value; self } #[doc =
            " `note` of the document."] pub fn note(mut self, value : impl __rt::Into <
            __rt::String >) -> Self { self.note = __rt::Some(value.into()); self } #[doc
            = " The same, if there is a value."] pub fn maybe_note(mut self, value :
            __rt::Option < __rt::String >) -> Self { self.note = value; self } #[doc =
            r" Properties that the document does not know."] pub fn
            additional_properties(mut self, value : __rt::BTreeMap < __rt::String,
            __rt::Value >,) -> Self { self.additional_properties = value; self } #[doc =
            r" The finished value."] pub fn build(self) -> types::Answer where P0 :
            fields::name < __rt::String > { types::Answer { name :
            fields::name::take(self.name), size : self.size, tags : self.tags, mood :
            self.mood, owner : self.owner, price : self.price, note : self.note,
            additional_properties : self.additional_properties, } } }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `barks` is not set",
            label = "call `.barks(…)` before `.build()`"
        )]
        pub trait barks<T> {
            fn take(self) -> T;
        }
        impl<T> barks<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
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
            message = "the required field `many` is not set",
            label = "call `.many(…)` before `.build()`"
        )]
        pub trait many<T> {
            fn take(self) -> T;
        }
        impl<T> many<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `name` is not set",
            label = "call `.name(…)` before `.build()`"
        )]
        pub trait name<T> {
            fn take(self) -> T;
        }
        impl<T> name<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `one` is not set",
            label = "call `.one(…)` before `.build()`"
        )]
        pub trait one<T> {
            fn take(self) -> T;
        }
        impl<T> one<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `owner` is not set",
            label = "call `.owner(…)` before `.build()`"
        )]
        pub trait owner<T> {
            fn take(self) -> T;
        }
        impl<T> owner<T> for __rt::Set<T> {
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
        /// Joined
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
            /// `putDog` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `PUT /dogs` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn put_dog(&self) -> PutDogCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::put_dog),
                    operations::put_dog {
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
        /// The call of `put_dog`.
        pub type PutDogCall<'c> = calls::TypedCall<
            'c,
            types::Answer,
            operations::put_dog,
        >;
        impl<'c> PutDogCall<'c> {
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Dog>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Dog>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static put_dog: __rt::Operation = __rt::Operation {
                id: "putDog",
                method: __rt::Method::PUT,
                template: "/dogs",
                path: &[__rt::Segment::Text("/dogs")],
                parameters: &[],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct put_dog {
                pub(super) body: __rt::Option<types::Dog>,
            }
            impl __rt::Inputs<()> for put_dog {
                fn write(&self, request: __rt::Request) -> __rt::Request {
                    request.maybe_body(0, self.body.as_ref())
                }
            }
        }
        __rt::services! {
            Service Client "putDog" put_dog(PutDogInputs { body : __rt::Option <
            types::Dog > = maybe_body(0), }) -> types::Answer;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
