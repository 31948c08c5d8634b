//! Objects with properties: those of one schema, or of several that are joined.

use std::rc::Rc;

use super::condition::{Condition, condition};
use crate::diagnostic::JsonPointer;
use crate::spec::{Keyword, Located, Property, Schema, SchemaId, Schemas};

/// An object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record<'d> {
    pub(crate) properties: Vec<&'d Property>,
    pub(crate) required: Vec<&'d Located<String>>,
    pub(crate) extra: Extra,
    /// `patternProperties`: patterns of names, and the schemas of the properties with such names.
    pub(crate) patterns: Vec<&'d (String, SchemaId)>,
    pub(crate) conditions: Vec<Rc<Condition<'d>>>,
    /// The places of conditions of this schema that cannot be expressed.
    pub(crate) ignored: Vec<JsonPointer>,
    /// Whether it is joined of several schemas.
    pub(crate) is_joined: bool,
    /// Reasons why the members of an `allOf` cannot be joined.
    pub(crate) conflicts: Vec<Conflict<'d>>,
    /// Whether something is missing: a member that is broken or has conflicts.
    pub(crate) is_broken: bool,
    /// Whether this is all that the schemas say of its values.
    pub(crate) is_exact: bool,
}

/// Properties beside those that have names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Extra {
    /// Nothing is said of them, or there are none: those of an answer are passed over.
    #[default]
    Drop,
    /// `additionalProperties: true`: they are kept.
    Keep,
    /// Each of them has this schema.
    Typed(SchemaId),
}

/// Reasons why the members of an `allOf` cannot be joined.
#[derive(Clone, Debug)]
pub(crate) enum Conflict<'d> {
    /// A member is no object; `object` is the place of one that is.
    NoObject { member: SchemaId, found: &'static str, object: Option<SchemaId> },
    /// A property has two types.
    Property { second: &'d Property, first: &'d Property },
    /// It leads to more others than can be joined.
    TooLarge(SchemaId),
    /// A member leads back to it, by the `$ref` of this schema.
    Circle(SchemaId),
}

impl<'d> Record<'d> {
    /// The property of a name.
    pub(crate) fn property(&self, name: &str) -> Option<&'d Property> {
        self.properties.iter().copied().find(|property| property.name == name)
    }

    /// The names of the properties.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'d str> + '_ {
        self.properties.iter().map(|property| property.name.as_str())
    }

    /// Whether a property must be there.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required.value == name)
    }

    /// Whether all that the schemas say of it could be joined.
    pub(crate) fn is_whole(&self) -> bool {
        !self.is_broken && self.conflicts.is_empty()
    }
}

/// Keywords that say more of a value than its kind.
pub(crate) const BEYOND: [Keyword; 9] = [
    Keyword::Contains,
    Keyword::DependentRequired,
    Keyword::DependentSchemas,
    Keyword::Not,
    Keyword::PatternProperties,
    Keyword::PrefixItems,
    Keyword::PropertyNames,
    Keyword::UnevaluatedItems,
    Keyword::UnevaluatedProperties,
];

/// The object that the keywords of one schema describe.
pub(super) fn own_record<'d>(schemas: &'d Schemas, schema: &'d Schema) -> Record<'d> {
    let object = schema.object();
    let mut record = Record {
        properties: object.properties.iter().collect(),
        required: object.required.iter().collect(),
        extra: object.additional.map_or(Extra::Drop, |id| extra(schemas, id)),
        patterns: object.patterns.iter().collect(),
        is_exact: !says_more_of_objects(schema),
        ..Record::default()
    };
    if schema.is_condition() {
        match condition(schemas, schema) {
            Ok(condition) => record.conditions.push(Rc::new(condition)),
            Err(at) => record.ignored.push(at),
        }
    }
    record.is_exact &= record.ignored.is_empty();
    record
}

fn extra(schemas: &Schemas, additional: SchemaId) -> Extra {
    let schema = &schemas[additional];
    match schema.boolean {
        Some(false) => Extra::Drop,
        Some(true) => Extra::Keep,
        None if schema.broken.is_none() && schema.keywords.is_empty() => Extra::Keep,
        None => Extra::Typed(additional),
    }
}

/// Whether a schema has keywords that a [`Record`] has no place for.
pub(super) fn says_more_of_objects(schema: &Schema) -> bool {
    use Keyword::{AnyOf, Const, OneOf};
    schema.has_any(&BEYOND) || schema.has_any(&[OneOf, AnyOf, Const])
}
