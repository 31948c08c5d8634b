//! The keywords of a Schema Object: OpenAPI 3.0 and 3.1, the drafts of JSON Schema that they use, and
//! our extensions.

macro_rules! keywords {
    ($($name:ident = $text:literal,)*) => {
        /// A keyword of a Schema Object.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Keyword {
            $($name,)*
        }

        impl Keyword {
            /// The keyword of this name.
            pub(crate) fn named(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Its name.
            pub(crate) fn text(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// The names of all of them.
            pub(crate) fn names() -> impl Iterator<Item = &'static str> {
                [$($text,)*].into_iter()
            }
        }
    };
}

keywords! {
    Ref = "$ref",
    Type = "type",
    Nullable = "nullable",
    Format = "format",
    Enum = "enum",
    Const = "const",
    AllOf = "allOf",
    OneOf = "oneOf",
    AnyOf = "anyOf",
    Not = "not",
    If = "if",
    Then = "then",
    Else = "else",
    Discriminator = "discriminator",
    Properties = "properties",
    Required = "required",
    AdditionalProperties = "additionalProperties",
    PatternProperties = "patternProperties",
    PropertyNames = "propertyNames",
    UnevaluatedProperties = "unevaluatedProperties",
    DependentRequired = "dependentRequired",
    DependentSchemas = "dependentSchemas",
    Items = "items",
    PrefixItems = "prefixItems",
    Contains = "contains",
    MinContains = "minContains",
    MaxContains = "maxContains",
    UnevaluatedItems = "unevaluatedItems",
    MinLength = "minLength",
    MaxLength = "maxLength",
    Pattern = "pattern",
    Minimum = "minimum",
    Maximum = "maximum",
    ExclusiveMinimum = "exclusiveMinimum",
    ExclusiveMaximum = "exclusiveMaximum",
    MultipleOf = "multipleOf",
    MinItems = "minItems",
    MaxItems = "maxItems",
    UniqueItems = "uniqueItems",
    MinProperties = "minProperties",
    MaxProperties = "maxProperties",
    ContentEncoding = "contentEncoding",
    ContentMediaType = "contentMediaType",
    ContentSchema = "contentSchema",
    Xml = "xml",
    Title = "title",
    Description = "description",
    Default = "default",
    Example = "example",
    Examples = "examples",
    Deprecated = "deprecated",
    ReadOnly = "readOnly",
    WriteOnly = "writeOnly",
    ExternalDocs = "externalDocs",
    Comment = "$comment",
    Schema = "$schema",
    Vocabulary = "$vocabulary",
    Identifier = "$id",
    Anchor = "$anchor",
    Definitions = "$defs",
    DynamicRef = "$dynamicRef",
    DynamicAnchor = "$dynamicAnchor",
    RustName = "x-rust-name",
    Aliases = "x-aliases",
    Sensitive = "x-sensitive",
    AcceptText = "x-accept-text",
    AcceptSingle = "x-accept-single",
    AcceptBoolean = "x-accept-boolean",
}

impl Keyword {
    /// Whether it only describes, or gives a value: it says nothing of what other values there are.
    pub(crate) fn describes(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Description
                | Self::Nullable
                | Self::Default
                | Self::Example
                | Self::Examples
                | Self::Deprecated
                | Self::ReadOnly
                | Self::WriteOnly
                | Self::ExternalDocs
                | Self::Comment
                | Self::Schema
                | Self::Vocabulary
                | Self::Identifier
                | Self::Anchor
                | Self::DynamicAnchor
                | Self::Definitions
        )
    }

    /// Whether it is one of `Constraints`.
    pub(crate) fn is_rule(self) -> bool {
        (Self::MinLength as u8..=Self::MaxProperties as u8).contains(&(self as u8))
    }

    /// The types of the values that it is a rule for; empty if it is no rule.
    pub(crate) fn types_of_rule(self) -> &'static [&'static str] {
        match self {
            Self::MinLength | Self::MaxLength | Self::Pattern => &["string"],
            Self::Minimum
            | Self::Maximum
            | Self::ExclusiveMinimum
            | Self::ExclusiveMaximum
            | Self::MultipleOf => &["integer", "number"],
            Self::MinItems | Self::MaxItems | Self::UniqueItems => &["array"],
            Self::MinProperties | Self::MaxProperties => &["object"],
            _ => &[],
        }
    }
}
