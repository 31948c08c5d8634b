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
        /// All of them. See \[nothing\] and \<b\>.
        ///
        ///    not_a_doc_test();
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Shapes {
            /// The server requires `minLength: 1`, `pattern: ^a`.
            pub text: __rt::String,
            /// `secret` of the document.
            pub secret: __rt::Option<__rt::Secret>,
            /// `small` of the document.
            pub small: __rt::Option<i32>,
            /// `large` of the document.
            pub large: __rt::Option<i64>,
            /// `ratio` of the document.
            pub ratio: __rt::Option<f64>,
            /// `flag` of the document.
            pub flag: __rt::Maybe<bool>,
            /// `anything` of the document.
            pub anything: __rt::Option<__rt::Value>,
            /// `free` of the document.
            pub free: __rt::Option<__rt::Value>,
            /// `list` of the document.
            pub list: __rt::Option<__rt::Vec<__rt::Option<__rt::String>>>,
            /// `forgiving` of the document.
            pub forgiving: __rt::Option<__rt::Vec<types::Color>>,
            /// `map` of the document.
            pub map: __rt::Option<__rt::BTreeMap<__rt::String, i64>>,
            /// `inline` of the document.
            pub inline: __rt::Option<types::ShapesInline>,
            /// `inlineEnum` of the document.
            pub inline_enum: __rt::Option<types::ShapesInlineEnum>,
            /// The color.
            pub r#type: types::Color,
            /// `alias` of the document.
            pub alias: __rt::Option<__rt::Vec<__rt::String>>,
            /// `expire_in` of the document.
            #[deprecated]
            pub expire_in: __rt::Option<i64>,
            /// `sAMAccountName` of the document.
            pub sam_account_name: __rt::Option<__rt::String>,
            /// `tree` of the document.
            pub tree: types::Tree,
        }
        impl Shapes {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ShapesBuilder {
                builders::ShapesBuilder {
                    text: __rt::Missing,
                    secret: __rt::None,
                    small: __rt::None,
                    large: __rt::None,
                    ratio: __rt::None,
                    flag: __rt::Maybe::Absent,
                    anything: __rt::None,
                    free: __rt::None,
                    list: __rt::None,
                    forgiving: __rt::None,
                    map: __rt::None,
                    inline: __rt::None,
                    inline_enum: __rt::None,
                    r#type: __rt::Missing,
                    alias: __rt::None,
                    expire_in: __rt::None,
                    sam_account_name: __rt::None,
                    tree: __rt::Missing,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Shapes {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Shapes {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Shapes {
            const NAME: &'static str = "Shapes";
            const KEYS: &'static [&'static str] = &[
                "text",
                "secret",
                "small",
                "large",
                "ratio",
                "flag",
                "anything",
                "free",
                "list",
                "forgiving",
                "map",
                "inline",
                "inlineEnum",
                "type",
                "alias",
                "expire_in",
                "sAMAccountName",
                "tree",
                "expires_in",
            ];
            const ALIASES: &'static [(usize, usize)] = &[(15, 1)];
            type Slots = __rt::Both<
                (
                    __rt::Required<__rt::String>,
                    __rt::Optional<__rt::Secret>,
                    __rt::Optional<i32, __rt::Whole>,
                    __rt::Optional<i64, __rt::Whole>,
                    __rt::Optional<f64>,
                    __rt::Threefold<bool>,
                    __rt::Optional<__rt::Value>,
                    __rt::Optional<__rt::Value>,
                    __rt::Optional<__rt::Vec<__rt::Option<__rt::String>>>,
                    __rt::Optional<__rt::Vec<types::Color>, __rt::ListOrItem>,
                    __rt::Optional<__rt::BTreeMap<__rt::String, i64>>,
                    __rt::Optional<types::ShapesInline>,
                ),
                (
                    __rt::Optional<types::ShapesInlineEnum>,
                    __rt::Required<types::Color>,
                    __rt::Optional<__rt::Vec<__rt::String>>,
                    __rt::Aliased<__rt::Optional<i64, __rt::Whole>, 2>,
                    __rt::Optional<__rt::String>,
                    __rt::Required<types::Tree>,
                ),
            >;
            fn make(
                (
                    (
                        text,
                        secret,
                        small,
                        large,
                        ratio,
                        flag,
                        anything,
                        free,
                        list,
                        forgiving,
                        map,
                        inline,
                    ),
                    (inline_enum, r#type, alias, expire_in, sam_account_name, tree),
                ): __rt::Values<Self>,
            ) -> Self {
                Self {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (
                    (
                        &self.text,
                        &self.secret,
                        &self.small,
                        &self.large,
                        &self.ratio,
                        &self.flag,
                        &self.anything,
                        &self.free,
                        &self.list,
                        &self.forgiving,
                        &self.map,
                        &self.inline,
                    ),
                    (
                        &self.inline_enum,
                        &self.r#type,
                        &self.alias,
                        &self.expire_in,
                        &self.sam_account_name,
                        &self.tree,
                    ),
                )
            }
            const HAS_RULES: bool = true;
            fn parts(&self, look: __rt::Look<'_>) {
                look(
                    &[
                        __rt::Part {
                            name: "text",
                            key: "text",
                            value: &self.text,
                            rules: &__rt::Rules {
                                own: &[__rt::Rule::MinLength(1), __rt::Rule::Pattern("^a")],
                                inner: __rt::None,
                            },
                        },
                    ],
                );
            }
        }
        #[automatically_derived]
        impl __rt::Constrained for Shapes {
            fn measure(&self) -> __rt::Measured<'_> {
                __rt::Measured::Object(self)
            }
        }
        /// `Color` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Color {
            /// `RED`
            Red,
            /// `dark-blue`
            DarkBlue,
            /// `2tone`
            _2tone,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Color {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Red => "RED",
                    Self::DarkBlue => "dark-blue",
                    Self::_2tone => "2tone",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for Color {
            fn from(text: &str) -> Self {
                match text {
                    "RED" => Self::Red,
                    "dark-blue" => Self::DarkBlue,
                    "2tone" => Self::_2tone,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Color {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Color {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Color {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Color {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Color {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Color {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Color {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (Color)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Color {}
        /// `Switch` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum Switch {
            /// `on`
            On,
            /// `off`
            Off,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl Switch {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::On => "on",
                    Self::Off => "off",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for Switch {
            fn from(text: &str) -> Self {
                match text {
                    "on" => Self::On,
                    "off" => Self::Off,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for Switch {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for Switch {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for Switch {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for Switch {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for Switch {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Switch {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Switch {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text_or_bool(
                    deserializer,
                    "a string (Switch)",
                    |text| __rt::From::from(text),
                    ["off", "on"],
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for Switch {}
        /// `Names` of the document.
        pub type Names = __rt::Vec<__rt::String>;
        /// `Tree` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Tree {
            /// `left` of the document.
            pub left: __rt::Option<__rt::Box<types::Tree>>,
            /// `children` of the document.
            pub children: __rt::Option<__rt::Vec<types::Tree>>,
        }
        impl Tree {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::TreeBuilder {
                builders::TreeBuilder {
                    left: __rt::None,
                    children: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Tree {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Tree {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Tree {
            const NAME: &'static str = "Tree";
            const KEYS: &'static [&'static str] = &["left", "children"];
            type Slots = (
                __rt::Optional<__rt::Box<types::Tree>>,
                __rt::Optional<__rt::Vec<types::Tree>>,
            );
            fn make((left, children): __rt::Values<Self>) -> Self {
                Self { left, children }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.left, &self.children)
            }
        }
        /// `Open` of the document.
        #[derive(__rt::Clone, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct Open {
            /// `id` of the document.
            pub id: __rt::String,
            /// The properties that the document does not know. They are kept and sent back; `Debug`
            /// shows their names alone, as any of them may be a secret.
            pub additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        #[automatically_derived]
        impl __rt::Debug for Open {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                let fields: &[(&str, &dyn __rt::Debug)] = &[("id", &self.id)];
                __rt::debug_object(
                    f,
                    "Open",
                    fields,
                    ("additional_properties", &self.additional_properties),
                )
            }
        }
        impl Open {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::OpenBuilder {
                builders::OpenBuilder {
                    id: __rt::Missing,
                    additional_properties: __rt::BTreeMap::new(),
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for Open {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for Open {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for Open {
            const NAME: &'static str = "Open";
            const KEYS: &'static [&'static str] = &["id"];
            type Slots = __rt::Open<(__rt::Required<__rt::String>,)>;
            fn make(((id,), additional_properties): __rt::Values<Self>) -> Self {
                Self { id, additional_properties }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                ((&self.id,), &self.additional_properties)
            }
        }
        /// `ShapesInline` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq)]
        #[non_exhaustive]
        pub struct ShapesInline {
            /// `build` of the document.
            pub build_: __rt::Option<__rt::String>,
        }
        impl ShapesInline {
            /// Starts building a value. `.build()` is there once every required field is set.
            pub fn builder() -> builders::ShapesInlineBuilder {
                builders::ShapesInlineBuilder {
                    build_: __rt::None,
                }
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ShapesInline {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::write_record(serializer, self)
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ShapesInline {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_record(deserializer)
            }
        }
        #[automatically_derived]
        impl __rt::Record for ShapesInline {
            const NAME: &'static str = "ShapesInline";
            const KEYS: &'static [&'static str] = &["build"];
            type Slots = (__rt::Optional<__rt::String>,);
            fn make((build_,): __rt::Values<Self>) -> Self {
                Self { build_ }
            }
            fn refs(&self) -> __rt::Refs<'_, Self> {
                (&self.build_,)
            }
        }
        /// `ShapesInlineEnum` of the document.
        #[derive(__rt::Clone, __rt::Debug, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        #[non_exhaustive]
        pub enum ShapesInlineEnum {
            /// `a`
            A,
            /// `Unknown`
            UnknownValue,
            /// A value that the document does not know: kept as it came, and sent back as it is.
            Unknown(__rt::String),
        }
        impl ShapesInlineEnum {
            /// The value as it is written in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::A => "a",
                    Self::UnknownValue => "Unknown",
                    Self::Unknown(text) => text,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<&str> for ShapesInlineEnum {
            fn from(text: &str) -> Self {
                match text {
                    "a" => Self::A,
                    "Unknown" => Self::UnknownValue,
                    _ => Self::Unknown(__rt::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<__rt::String> for ShapesInlineEnum {
            fn from(text: __rt::String) -> Self {
                __rt::From::from(text.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::Display for ShapesInlineEnum {
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl __rt::ToParameter for ShapesInlineEnum {
            fn write_parameter(&self, out: &mut dyn __rt::FnMut(&str)) {
                out(self.as_str());
            }
        }
        #[automatically_derived]
        impl __rt::PartialOrd for ShapesInlineEnum {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl __rt::Ord for ShapesInlineEnum {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::by_text(self, other, Self::as_str)
            }
        }
        #[automatically_derived]
        impl __rt::Serialize for ShapesInlineEnum {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> __rt::Deserialize<'de> for ShapesInlineEnum {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::read_text(
                    deserializer,
                    "a string (ShapesInlineEnum)",
                    |text| __rt::From::from(text),
                )
            }
        }
        #[automatically_derived]
        impl __rt::Validate for ShapesInlineEnum {}
    }
    /// The builders of the types, which build only what is complete.
    pub mod builders {
        use super::{cases, fields, types};
        use ::mfa_runtime::__private as __rt;
        /// Builds [`Shapes`](types::Shapes).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ShapesBuilder<
            P0 = __rt::Missing,
            P1 = __rt::Missing,
            P2 = __rt::Missing,
        > {
            pub(super) text: P0,
            pub(super) secret: __rt::Option<__rt::Secret>,
            pub(super) small: __rt::Option<i32>,
            pub(super) large: __rt::Option<i64>,
            pub(super) ratio: __rt::Option<f64>,
            pub(super) flag: __rt::Maybe<bool>,
            pub(super) anything: __rt::Option<__rt::Value>,
            pub(super) free: __rt::Option<__rt::Value>,
            pub(super) list: __rt::Option<__rt::Vec<__rt::Option<__rt::String>>>,
            pub(super) forgiving: __rt::Option<__rt::Vec<types::Color>>,
            pub(super) map: __rt::Option<__rt::BTreeMap<__rt::String, i64>>,
            pub(super) inline: __rt::Option<types::ShapesInline>,
            pub(super) inline_enum: __rt::Option<types::ShapesInlineEnum>,
            pub(super) r#type: P1,
            pub(super) alias: __rt::Option<__rt::Vec<__rt::String>>,
            pub(super) expire_in: __rt::Option<i64>,
            pub(super) sam_account_name: __rt::Option<__rt::String>,
            pub(super) tree: P2,
        }
        impl<P0, P1, P2> ShapesBuilder<P0, P1, P2> {
            /// The server requires `minLength: 1`, `pattern: ^a`.
            pub fn text(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> ShapesBuilder<__rt::Set<__rt::String>, P1, P2> {
                let Self {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                } = self;
                let text = __rt::Set(value.into());
                ShapesBuilder {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                }
            }
            /// `secret` of the document.
            pub fn secret(mut self, value: impl __rt::Into<__rt::Secret>) -> Self {
                self.secret = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_secret(mut self, value: __rt::Option<__rt::Secret>) -> Self {
                self.secret = value;
                self
            }
            /// `small` of the document.
            pub fn small(mut self, value: impl __rt::Into<i32>) -> Self {
                self.small = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_small(mut self, value: __rt::Option<i32>) -> Self {
                self.small = value;
                self
            }
            /// `large` of the document.
            pub fn large(mut self, value: impl __rt::Into<i64>) -> Self {
                self.large = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_large(mut self, value: __rt::Option<i64>) -> Self {
                self.large = value;
                self
            }
            /// `ratio` of the document.
            pub fn ratio(mut self, value: impl __rt::Into<f64>) -> Self {
                self.ratio = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_ratio(mut self, value: __rt::Option<f64>) -> Self {
                self.ratio = value;
                self
            }
            /// `flag` of the document.
            pub fn flag(mut self, value: impl __rt::Into<bool>) -> Self {
                self.flag = __rt::Maybe::Value(value.into());
                self
            }
            /// The same, null or absent: a [`Maybe`](::mfa_runtime::Maybe) or an `Option`.
            pub fn maybe_flag(
                mut self,
                value: impl __rt::Into<__rt::Maybe<bool>>,
            ) -> Self {
                self.flag = value.into();
                self
            }
            /// `anything` of the document.
            pub fn anything(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
                self.anything = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_anything(mut self, value: __rt::Option<__rt::Value>) -> Self {
                self.anything = value;
                self
            }
            /// `free` of the document.
            pub fn free(mut self, value: impl __rt::Into<__rt::FreeObject>) -> Self {
                self.free = __rt::Some(value.into().0);
                self
            }
            /// The same, if there is a value.
            pub fn maybe_free(mut self, value: __rt::Option<__rt::Value>) -> Self {
                self.free = value;
                self
            }
            /// `list` of the document.
            pub fn list(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::Option<__rt::String>>>,
            ) -> Self {
                self.list = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_list(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::Option<__rt::String>>>,
            ) -> Self {
                self.list = value;
                self
            }
            /// `forgiving` of the document.
            pub fn forgiving(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Color>>,
            ) -> Self {
                self.forgiving = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_forgiving(
                mut self,
                value: __rt::Option<__rt::Vec<types::Color>>,
            ) -> Self {
                self.forgiving = value;
                self
            }
            /// `map` of the document.
            pub fn map(
                mut self,
                value: impl __rt::Into<__rt::BTreeMap<__rt::String, i64>>,
            ) -> Self {
                self.map = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_map(
                mut self,
                value: __rt::Option<__rt::BTreeMap<__rt::String, i64>>,
            ) -> Self {
                self.map = value;
                self
            }
            /// `inline` of the document.
            pub fn inline(
                mut self,
                value: impl __rt::Into<types::ShapesInline>,
            ) -> Self {
                self.inline = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_inline(
                mut self,
                value: __rt::Option<types::ShapesInline>,
            ) -> Self {
                self.inline = value;
                self
            }
            /// `inlineEnum` of the document.
            pub fn inline_enum(
                mut self,
                value: impl __rt::Into<types::ShapesInlineEnum>,
            ) -> Self {
                self.inline_enum = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_inline_enum(
                mut self,
                value: __rt::Option<types::ShapesInlineEnum>,
            ) -> Self {
                self.inline_enum = value;
                self
            }
            /// The color.
            pub fn r#type(
                self,
                value: impl __rt::Into<types::Color>,
            ) -> ShapesBuilder<P0, __rt::Set<types::Color>, P2> {
                let Self {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                } = self;
                let r#type = __rt::Set(value.into());
                ShapesBuilder {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                }
            }
            /// `alias` of the document.
            pub fn alias(
                mut self,
                value: impl __rt::Into<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.alias = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_alias(
                mut self,
                value: __rt::Option<__rt::Vec<__rt::String>>,
            ) -> Self {
                self.alias = value;
                self
            }
            /// `expire_in` of the document.
            pub fn expire_in(mut self, value: impl __rt::Into<i64>) -> Self {
                self.expire_in = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_expire_in(mut self, value: __rt::Option<i64>) -> Self {
                self.expire_in = value;
                self
            }
            /// `sAMAccountName` of the document.
            pub fn sam_account_name(
                mut self,
                value: impl __rt::Into<__rt::String>,
            ) -> Self {
                self.sam_account_name = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_sam_account_name(
                mut self,
                value: __rt::Option<__rt::String>,
            ) -> Self {
                self.sam_account_name = value;
                self
            }
            /// `tree` of the document.
            pub fn tree(
                self,
                value: impl __rt::Into<types::Tree>,
            ) -> ShapesBuilder<P0, P1, __rt::Set<types::Tree>> {
                let Self {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                } = self;
                let tree = __rt::Set(value.into());
                ShapesBuilder {
                    text,
                    secret,
                    small,
                    large,
                    ratio,
                    flag,
                    anything,
                    free,
                    list,
                    forgiving,
                    map,
                    inline,
                    inline_enum,
                    r#type,
                    alias,
                    expire_in,
                    sam_account_name,
                    tree,
                }
            }
            /// The finished value.
            pub fn build(self) -> types::Shapes
            where
                P0: fields::text<__rt::String>,
                P1: fields::r#type<types::Color>,
                P2: fields::tree<types::Tree>,
            {
                types::Shapes {
                    text: fields::text::take(self.text),
                    secret: self.secret,
                    small: self.small,
                    large: self.large,
                    ratio: self.ratio,
                    flag: self.flag,
                    anything: self.anything,
                    free: self.free,
                    list: self.list,
                    forgiving: self.forgiving,
                    map: self.map,
                    inline: self.inline,
                    inline_enum: self.inline_enum,
                    r#type: fields::r#type::take(self.r#type),
                    alias: self.alias,
                    expire_in: self.expire_in,
                    sam_account_name: self.sam_account_name,
                    tree: fields::tree::take(self.tree),
                }
            }
        }
        /// Builds [`Tree`](types::Tree).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct TreeBuilder {
            pub(super) left: __rt::Option<__rt::Box<types::Tree>>,
            pub(super) children: __rt::Option<__rt::Vec<types::Tree>>,
        }
        impl TreeBuilder {
            /// `left` of the document.
            pub fn left(mut self, value: impl __rt::Into<types::Tree>) -> Self {
                self.left = __rt::Some(__rt::Box::new(value.into()));
                self
            }
            /// The same, if there is a value.
            pub fn maybe_left(mut self, value: __rt::Option<types::Tree>) -> Self {
                self.left = value.map(__rt::Box::new);
                self
            }
            /// `children` of the document.
            pub fn children(
                mut self,
                value: impl __rt::Into<__rt::Vec<types::Tree>>,
            ) -> Self {
                self.children = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_children(
                mut self,
                value: __rt::Option<__rt::Vec<types::Tree>>,
            ) -> Self {
                self.children = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::Tree {
                types::Tree {
                    left: self.left,
                    children: self.children,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<TreeBuilder> for types::Tree {
            fn from(builder: TreeBuilder) -> Self {
                builder.build()
            }
        }
        /// Builds [`Open`](types::Open).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct OpenBuilder<P0 = __rt::Missing> {
            pub(super) id: P0,
            pub(super) additional_properties: __rt::BTreeMap<__rt::String, __rt::Value>,
        }
        impl<P0> OpenBuilder<P0> {
            /// `id` of the document.
            pub fn id(
                self,
                value: impl __rt::Into<__rt::String>,
            ) -> OpenBuilder<__rt::Set<__rt::String>> {
                let Self { additional_properties, id } = self;
                let id = __rt::Set(value.into());
                OpenBuilder {
                    additional_properties,
                    id,
                }
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
            pub fn build(self) -> types::Open
            where
                P0: fields::id<__rt::String>,
            {
                types::Open {
                    id: fields::id::take(self.id),
                    additional_properties: self.additional_properties,
                }
            }
        }
        /// Builds [`ShapesInline`](types::ShapesInline).
        #[must_use = "a builder does nothing until it is finished"]
        pub struct ShapesInlineBuilder {
            pub(super) build_: __rt::Option<__rt::String>,
        }
        impl ShapesInlineBuilder {
            /// `build` of the document.
            pub fn build_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.build_ = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_build_(mut self, value: __rt::Option<__rt::String>) -> Self {
                self.build_ = value;
                self
            }
            /// The finished value.
            pub fn build(self) -> types::ShapesInline {
                types::ShapesInline {
                    build_: self.build_,
                }
            }
        }
        #[automatically_derived]
        impl __rt::From<ShapesInlineBuilder> for types::ShapesInline {
            fn from(builder: ShapesInlineBuilder) -> Self {
                builder.build()
            }
        }
    }
    #[doc(hidden)]
    pub mod fields {
        use ::mfa_runtime::__private as __rt;
        #[diagnostic::on_unimplemented(
            message = "the required field `id` is not set",
            label = "call `.id(…)` before `.build()`"
        )]
        pub trait id<T> {
            fn take(self) -> T;
        }
        impl<T> id<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `text` is not set",
            label = "call `.text(…)` before `.build()`"
        )]
        pub trait text<T> {
            fn take(self) -> T;
        }
        impl<T> text<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
        #[diagnostic::on_unimplemented(
            message = "the required field `tree` is not set",
            label = "call `.tree(…)` before `.build()`"
        )]
        pub trait tree<T> {
            fn take(self) -> T;
        }
        impl<T> tree<T> for __rt::Set<T> {
            fn take(self) -> T {
                self.0
            }
        }
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
        /// Shapes
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
            /// `sendShapes` of the document.
            ///
            /// `body` may be set on the call.
            ///
            /// Sends `POST /shapes` when awaited, and again only if it never left this machine.
            ///
            /// # Errors
            ///
            /// [`Error`](::mfa_runtime::Error), when awaited: it says what happened and whether the request may have arrived.
            pub fn send_shapes(&self) -> SendShapesCall<'_> {
                calls::TypedCall::__bare(
                    &self.inner,
                    __rt::Request::new(&operations::send_shapes),
                    operations::send_shapes {
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
        /// The call of `send_shapes`.
        pub type SendShapesCall<'c> = calls::TypedCall<
            'c,
            types::Shapes,
            operations::send_shapes,
        >;
        impl<'c> SendShapesCall<'c> {
            /// The input `body`.
            pub fn body(mut self, value: impl __rt::Into<types::Shapes>) -> Self {
                self.inputs.body = __rt::Some(value.into());
                self
            }
            /// The same, if there is a value.
            pub fn maybe_body(mut self, value: __rt::Option<types::Shapes>) -> Self {
                self.inputs.body = value;
                self
            }
        }
        mod operations {
            use super::*;
            pub(super) static send_shapes: __rt::Operation = __rt::Operation {
                id: "sendShapes",
                method: __rt::Method::POST,
                template: "/shapes",
                path: &[__rt::Segment::Text("/shapes")],
                parameters: &[],
                bodies: &[__rt::Media::Json],
                security: &[],
                repeatable: false,
                takes_idempotency_key: false,
                envelope: __rt::None,
            };
            pub struct send_shapes {
                pub(super) body: __rt::Option<types::Shapes>,
            }
            impl __rt::Inputs<()> for send_shapes {
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
            Service Client "sendShapes" send_shapes(SendShapesInputs { body :
            __rt::Option < types::Shapes > = maybe_body(0), }) -> types::Shapes;
        }
    }
    pub use client::{Client, ClientBuilder};
    ::mfa_runtime::__private::testing! {
        pub use client::Service;
    }
}
pub use generated::*;
