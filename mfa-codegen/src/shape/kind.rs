//! From the keywords of a schema to the kind of its values.

use std::rc::Rc;

use super::all_of::shape_all_of;
use super::join::Budget;
use super::record::Record;
use super::said::{Said, said};
use super::{Extra, Kind, Same, Shape, Unclear, Union, condition};
use crate::resolve::{Link, Resolved};
use crate::spec::{ById, Keyword, Located, Schema, SchemaId, Schemas, Value};

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

/// The shapes that are made so far.
pub(super) struct Shaper<'s, 'd> {
    pub(super) resolved: &'s Resolved<'d>,
    pub(super) schemas: &'d Schemas,
    done: ById<Schema, State<'d>>,
    pub(super) budget: Budget,
}

/// How far a shape has come.
#[derive(Clone)]
enum State<'d> {
    Missing,
    /// Begun and not finished: to meet it again is a circle.
    Open,
    Done(Shape<'d>),
}

/// Works out the shape of every schema by itself.
pub(super) fn shape_all<'d>(resolved: &Resolved<'d>) -> ById<Schema, Shape<'d>> {
    let schemas = resolved.schemas;
    let done = schemas.map(State::Missing, |_| State::Missing);
    let mut cx = Shaper { resolved, schemas, done, budget: Budget::default() };
    let nothing =
        || Shape { null: false, one_way: false, source: SchemaId::default(), kind: Kind::Any };
    schemas.map(nothing(), |(id, _)| cx.shape(id, 0).unwrap_or_else(nothing))
}

impl<'d> Shaper<'_, 'd> {
    /// The shape of a schema; `None` for one that has been begun already. `depth` counts the `allOf`
    /// that lead here.
    pub(super) fn shape(&mut self, id: SchemaId, depth: usize) -> Option<Shape<'d>> {
        match &self.done[id] {
            State::Done(shape) => return Some(shape.clone()),
            State::Open => return None,
            State::Missing => self.done.set(id, State::Open),
        }
        let shape = self.make(id, depth);
        self.done.set(id, State::Done(shape.clone()));
        Some(shape)
    }

    /// Whether the shape has been made.
    pub(super) fn is_done(&self, id: SchemaId) -> bool {
        matches!(self.done[id], State::Done(_))
    }

    /// The `$ref` that a schema comes down to: the schema with it, and its target.
    pub(super) fn reference(&self, id: SchemaId) -> Option<(SchemaId, SchemaId)> {
        let mut via = id;
        loop {
            match self.resolved.links[via] {
                Link::To(target) => return Some((via, target)),
                Link::Inner(inner) => via = inner,
                Link::Own | Link::Broken(_) => return None,
            }
        }
    }

    fn make(&mut self, id: SchemaId, depth: usize) -> Shape<'d> {
        let schema = &self.schemas[id];
        let said = said(self.resolved, id);
        let own = |said: Said, kind| {
            let Said { null, one_way } = said;
            Shape { null, one_way, source: id, kind }
        };
        match self.resolved.links[id] {
            Link::To(target) => {
                let kind = Kind::Same(Same { via: id, target });
                own(said.and(self.said_behind(target)), kind)
            }
            Link::Inner(inner) => match self.shape(inner, depth) {
                Some(shape) => {
                    let Said { null, one_way } =
                        said.and(Said { null: shape.null, one_way: shape.one_way });
                    Shape { null, one_way, ..shape }
                }
                None => own(said, Kind::Any),
            },
            Link::Broken(reported) => own(said, Kind::Broken(reported)),
            Link::Own => own(said, self.kind(id, schema, depth)),
        }
    }

    /// The words of the schemas from here to the end of the references.
    fn said_behind(&self, target: SchemaId) -> Said {
        let mut said_there = said(self.resolved, target);
        let mut id = target;
        while let Link::To(next) | Link::Inner(next) = self.resolved.links[id] {
            said_there = said_there.and(said(self.resolved, next));
            id = next;
        }
        said_there
    }

    fn kind(&mut self, id: SchemaId, schema: &'d Schema, depth: usize) -> Kind<'d> {
        if let Some(reported) = schema.broken {
            return Kind::Broken(reported);
        }
        match schema.boolean {
            Some(true) => return Kind::Any,
            Some(false) => return Kind::Never,
            None => {}
        }
        if 1 < schema.type_names().count() {
            return Kind::Types;
        }
        if let Some(members) = &schema.composition().all_of {
            return shape_all_of(self, id, schema, members, depth);
        }
        let composed = self.alternatives(schema);
        composed.unwrap_or_else(|| self.written_out(schema))
    }

    /// The kind that `oneOf` or `anyOf` comes to; `None` if another keyword is the better guess.
    fn alternatives(&self, schema: &'d Schema) -> Option<Kind<'d>> {
        let composition = schema.composition();
        let (keyword, members) = match (&composition.one_of, &composition.any_of) {
            (Some(members), _) => (Keyword::OneOf, members),
            (None, Some(members)) => (Keyword::AnyOf, members),
            (None, None) => return None,
        };
        if members.is_empty() {
            return Some(Kind::Unclear(Unclear::NoMembers(keyword)));
        }
        let discriminator = composition.discriminator.as_ref();
        let listed = self.listed_values(members).filter(|_| discriminator.is_none());
        if let Some(values) = listed {
            let is_text = |value: &&Located<Value>| matches!(value.value, Value::Text(_));
            let fits = schema.type_name().is_none_or(|name| name.value == "string");
            let all_texts = fits && values.iter().all(is_text);
            let unclear = Kind::Unclear(Unclear::Listed);
            return Some(if all_texts { Kind::Values(values) } else { unclear });
        }
        let shape =
            [Keyword::Properties, Keyword::Items, Keyword::Enum, Keyword::AdditionalProperties];
        let is_object = schema.type_name().is_none_or(|name| name.value == "object");
        if discriminator.is_none() && (!is_object || schema.has_any(&shape)) {
            return None;
        }
        let counts = |member: &SchemaId| !self.schemas[*member].is_null();
        let members = members.iter().copied().filter(counts).collect();
        Some(Kind::Union(Rc::new(Union { members, discriminator })))
    }

    /// The values of alternatives that are all written out: an enum whose values are described.
    fn listed_values(&self, members: &[SchemaId]) -> Option<Vec<&'d Located<Value>>> {
        let mut values = Vec::new();
        for member in members {
            let schema = &self.schemas[*member];
            if schema.is_null() {
                continue;
            }
            let only_lists = schema.keywords.iter().all(|keyword| {
                matches!(keyword, Keyword::Const | Keyword::Enum | Keyword::Type)
                    || keyword.describes()
            });
            match (&schema.constant, &schema.values) {
                (Some(value), None) if only_lists => values.push(&**value),
                (None, Some(listed)) if only_lists => values.extend(listed),
                _ => return None,
            }
        }
        (!values.is_empty()).then_some(values)
    }

    /// The kind that the schema's own keywords describe. Without `type`, the other keywords say what is meant, as most
    /// documents' authors expect.
    fn written_out(&self, schema: &'d Schema) -> Kind<'d> {
        use Keyword::{
            AdditionalProperties, Const, Enum, Items, PrefixItems, Properties, Required,
        };
        let Some(name) = schema.type_name() else {
            return if schema.has_any(&[Properties, AdditionalProperties, Required]) {
                Kind::Record(Rc::new(self.record(schema)))
            } else if schema.has_any(&[Items, PrefixItems]) {
                list(schema)
            } else if schema.has_any(&[Enum, Const]) {
                values(schema)
            } else {
                Kind::Any
            };
        };
        let lists_values = schema.has_any(&[Enum, Const]);
        match name.value.as_str() {
            "string" | "integer" | "number" | "boolean" if lists_values => values(schema),
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "string" => Kind::Text,
            "array" => list(schema),
            "object" => Kind::Record(Rc::new(self.record(schema))),
            _ => Kind::Unclear(Unclear::UnknownType(name)),
        }
    }

    /// The object that the keywords of one schema describe.
    pub(super) fn record(&self, schema: &'d Schema) -> Record<'d> {
        let object = schema.object();
        let mut record = Record {
            properties: object.properties.iter().collect(),
            required: object.required.iter().collect(),
            extra: object.additional.map_or(Extra::Drop, |id| self.extra(id)),
            patterns: object.patterns.iter().collect(),
            is_exact: !says_more_of_objects(schema),
            ..Record::default()
        };
        if schema.is_condition() {
            match condition::condition(self.schemas, schema) {
                Ok(condition) => record.conditions.push(Rc::new(condition)),
                Err(at) => record.ignored.push(at),
            }
        }
        record.is_exact &= record.ignored.is_empty();
        record
    }

    fn extra(&self, additional: SchemaId) -> Extra {
        let schema = &self.schemas[additional];
        match schema.boolean {
            Some(false) => Extra::Drop,
            Some(true) => Extra::Keep,
            None if schema.broken.is_none() && schema.keywords.is_empty() => Extra::Keep,
            None => Extra::Typed(additional),
        }
    }
}

/// Whether a schema has keywords that a [`Record`] has no place for.
pub(super) fn says_more_of_objects(schema: &Schema) -> bool {
    use Keyword::{AnyOf, Const, OneOf};
    schema.has_any(&BEYOND) || schema.has_any(&[OneOf, AnyOf, Const])
}

fn list(schema: &Schema) -> Kind<'_> {
    let array = schema.array();
    match array.items {
        _ if !array.prefix.is_empty() => Kind::Tuple,
        Some(items) => Kind::List(items),
        None => Kind::Unclear(Unclear::ListOfWhat),
    }
}

/// The values of `enum` or `const`. In a nullable enum `null` is listed too; the schema says it once
/// more.
fn values(schema: &Schema) -> Kind<'_> {
    let listed = match (&schema.values, &schema.constant) {
        (Some(values), _) => values.as_slice(),
        (None, Some(constant)) => std::slice::from_ref(&**constant),
        (None, None) => &[],
    };
    let listed: Vec<_> = listed.iter().filter(|value| value.value != Value::Null).collect();
    if listed.is_empty() { Kind::Unclear(Unclear::NoValues) } else { Kind::Values(listed) }
}
