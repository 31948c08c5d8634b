//! Schemas: JSON Schema as it is written, 3.0 and 3.1 in one form.

use super::arena::{Arena, Id};
use super::constraints::Constraints;
use super::keyword::Keyword;
use super::located::Located;
use super::reference::Reference;
use super::sample::{Sample, Value};
use crate::diagnostic::{JsonPointer, Reported};

/// The number of a schema.
pub(crate) type SchemaId = Id<Schema>;
/// Every schema of the document, and those of other files that something refers to.
pub(crate) type Schemas = Arena<Schema>;

/// The Schema Object. A `$ref` is one of its keywords.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    pub(crate) at: JsonPointer,
    pub(crate) standing: Standing,
    /// One that could not be read. It keeps its place, so that nothing seems to be missing.
    pub(crate) broken: Option<Reported>,
    /// `true` or `false` in place of an object.
    pub(crate) boolean: Option<bool>,
    /// All keywords that are there, in the order of the text.
    pub(crate) keywords: Vec<Keyword>,
    pub(crate) reference: Option<Reference>,
    /// `type`: one name, or a list of them; `null` is among them.
    pub(crate) types: Vec<Located<String>>,
    /// `nullable: true`.
    pub(crate) nullable: bool,
    pub(crate) format: Option<String>,
    /// `enum`.
    pub(crate) values: Option<Vec<Located<Value>>>,
    /// `const`.
    pub(crate) constant: Option<Box<Located<Value>>>,
    pub(crate) composition: Option<Box<Composition>>,
    pub(crate) object: Option<Box<ObjectWords>>,
    pub(crate) array: Option<Box<ArrayWords>>,
    pub(crate) constraints: Option<Box<Constraints>>,
    pub(crate) extensions: Option<Box<Extensions>>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    /// `readOnly` or `writeOnly`: it is in answers only, or in requests only.
    pub(crate) is_one_way: bool,
    /// `default`, `example`, `examples`.
    pub(crate) samples: Vec<Sample>,
}

/// Whether values of the document are made of a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Values are made of it.
    #[default]
    Counts,
    /// It only tests values, as in `not` or `if`, or stands beside a `$ref`.
    Aside,
}

/// The keywords with schemas that a value must, or must not, fit too.
#[derive(Debug, Default)]
pub(crate) struct Composition {
    pub(crate) all_of: Option<Vec<SchemaId>>,
    pub(crate) one_of: Option<Vec<SchemaId>>,
    pub(crate) any_of: Option<Vec<SchemaId>>,
    pub(crate) when: Option<SchemaId>,
    pub(crate) then: Option<SchemaId>,
    pub(crate) otherwise: Option<SchemaId>,
    pub(crate) discriminator: Option<Discriminator>,
}

/// The Discriminator Object.
#[derive(Debug)]
pub(crate) struct Discriminator {
    /// `propertyName`.
    pub(crate) property: Located<String>,
    pub(crate) mapping: Vec<Mapping>,
}

/// One entry of a discriminator's `mapping`.
#[derive(Debug)]
pub(crate) struct Mapping {
    /// The value of the property.
    pub(crate) tag: String,
    /// A reference to the schema that the tag stands for, or its name.
    pub(crate) target: Located<String>,
}

/// The keywords of objects.
#[derive(Debug, Default)]
pub(crate) struct ObjectWords {
    pub(crate) properties: Vec<Property>,
    pub(crate) required: Vec<Located<String>>,
    /// `additionalProperties`.
    pub(crate) additional: Option<SchemaId>,
    /// `patternProperties`.
    pub(crate) patterns: Vec<(String, SchemaId)>,
}

/// One entry of `properties`.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) at: JsonPointer,
    pub(crate) name: String,
    pub(crate) schema: SchemaId,
}

/// The keywords of arrays.
#[derive(Debug, Default)]
pub(crate) struct ArrayWords {
    pub(crate) items: Option<SchemaId>,
    /// `prefixItems`.
    pub(crate) prefix: Vec<SchemaId>,
}

/// Our extensions.
#[derive(Debug, Default)]
pub(crate) struct Extensions {
    pub(crate) rust_name: Option<Located<String>>,
    /// `x-aliases`: other keys under which answers may carry the value of this property.
    pub(crate) aliases: Vec<Located<String>>,
    pub(crate) sensitive: bool,
    /// `x-accept-text: true`: answers may carry the integer of this property as a text.
    pub(crate) accept_text: bool,
    /// `x-accept-single: true`: answers may carry one item in place of the list.
    pub(crate) accept_single: bool,
    pub(crate) accept_boolean: Option<BooleanWords>,
}

/// `x-accept-boolean`: the texts that booleans in answers stand for.
#[derive(Clone, Debug)]
pub(crate) struct BooleanWords {
    pub(crate) at: JsonPointer,
    pub(crate) when_true: String,
    pub(crate) when_false: String,
}

const NO_CONSTRAINTS: &Constraints = &Constraints::NONE;
const NO_EXTENSIONS: &Extensions = &Extensions {
    rust_name: None,
    aliases: Vec::new(),
    sensitive: false,
    accept_text: false,
    accept_single: false,
    accept_boolean: None,
};
const NO_COMPOSITION: &Composition = &Composition {
    all_of: None,
    one_of: None,
    any_of: None,
    when: None,
    then: None,
    otherwise: None,
    discriminator: None,
};
const NO_OBJECT: &ObjectWords = &ObjectWords {
    properties: Vec::new(),
    required: Vec::new(),
    additional: None,
    patterns: Vec::new(),
};
const NO_ARRAY: &ArrayWords = &ArrayWords { items: None, prefix: Vec::new() };

impl Schema {
    pub(crate) fn has(&self, keyword: Keyword) -> bool {
        self.keywords.contains(&keyword)
    }

    /// Whether one of them is there.
    pub(crate) fn has_any(&self, keywords: &[Keyword]) -> bool {
        keywords.iter().any(|keyword| self.has(*keyword))
    }

    /// The place of a keyword's value.
    pub(crate) fn at(&self, keyword: Keyword) -> JsonPointer {
        self.at.key(keyword.text())
    }

    /// The first type that is not `null`.
    pub(crate) fn type_name(&self) -> Option<&Located<String>> {
        self.type_names().next()
    }

    /// The types that are not `null`.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &Located<String>> {
        self.types.iter().filter(|name| name.value != "null")
    }

    /// Whether texts of the schema are secrets: `format: password` or `x-sensitive: true`.
    pub(crate) fn is_sensitive(&self) -> bool {
        self.extensions().sensitive || self.format.as_deref() == Some("password")
    }

    pub(crate) fn constraints(&self) -> &Constraints {
        self.constraints.as_deref().unwrap_or(NO_CONSTRAINTS)
    }

    pub(crate) fn extensions(&self) -> &Extensions {
        self.extensions.as_deref().unwrap_or(NO_EXTENSIONS)
    }

    pub(crate) fn composition(&self) -> &Composition {
        self.composition.as_deref().unwrap_or(NO_COMPOSITION)
    }

    pub(crate) fn object(&self) -> &ObjectWords {
        self.object.as_deref().unwrap_or(NO_OBJECT)
    }

    pub(crate) fn array(&self) -> &ArrayWords {
        self.array.as_deref().unwrap_or(NO_ARRAY)
    }

    /// Whether it says no more than what a value means.
    pub(crate) fn only_describes(&self) -> bool {
        self.broken.is_none()
            && self.boolean.is_none()
            && self.keywords.iter().all(|keyword| keyword.describes())
    }

    /// Whether it is a condition: a member of an `allOf` that depends on the value.
    pub(crate) fn is_condition(&self) -> bool {
        self.has_any(&[Keyword::If, Keyword::Then, Keyword::Else])
    }

    /// Whether `null` is its only value: `type: 'null'`, `enum: [null]` or `const: null`.
    pub(crate) fn is_null(&self) -> bool {
        let only_type = !self.types.is_empty() && self.type_name().is_none();
        let is_null = |value: &Located<Value>| value.value == Value::Null;
        let only_value = self.values.as_deref().is_some_and(|values| match values {
            [value] => is_null(value),
            _ => false,
        });
        only_type || only_value || self.constant.as_deref().is_some_and(is_null)
    }

    /// The schemas that stand directly in this one and say what its values are made of.
    pub(crate) fn children(&self) -> impl Iterator<Item = SchemaId> {
        let Composition { all_of, one_of, any_of, .. } = self.composition();
        let ObjectWords { properties, additional, patterns, .. } = self.object();
        let ArrayWords { items, prefix } = self.array();
        let members = [all_of, one_of, any_of].into_iter().flatten().flatten().copied();
        let properties = properties.iter().map(|property| property.schema);
        let patterns = patterns.iter().map(|(_, schema)| *schema);
        let items = items.iter().chain(prefix).copied();
        members.chain(properties).chain(*additional).chain(patterns).chain(items)
    }
}

/// The schemas that values of the document are made of.
pub(crate) fn counting(schemas: &Schemas) -> impl Iterator<Item = (SchemaId, &Schema)> {
    schemas.iter().filter(|(_, schema)| schema.standing == Standing::Counts)
}
