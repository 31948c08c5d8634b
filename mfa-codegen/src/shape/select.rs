//! Finds out what tells the members of each union apart.

use super::record::Record;
use super::selector::{JsonType, Selector};
use super::shapes::Shapes;
use super::tags::tags;
use super::values::{Kind, Shape, Union};
use crate::ordered::Map;
use crate::resolve::Resolved;
use crate::spec::{SchemaId, Value};

/// The selector of each union, by the source of its shape.
pub(super) fn select_all<'d>(
    resolved: &Resolved<'d>,
    shapes: &Shapes<'d>,
) -> Map<SchemaId, Selector<'d>> {
    let mut selection = Selection::new(resolved, shapes);
    let mut selectors = Map::new();
    for (id, _) in resolved.schemas.iter() {
        let Shape { source, kind: Kind::Union(union), .. } = shapes.of(id) else { continue };
        if !selectors.contains(source) {
            selectors.insert(*source, selection.select(union));
        }
    }
    selectors
}

/// How many properties are compared in one document: far more than people write. Members of unions
/// beyond that are tried.
const MOST_COMPARED: usize = 20_000_000;

/// Finds out what tells the members of unions apart.
struct Selection<'s, 'd> {
    resolved: &'s Resolved<'d>,
    shapes: &'s Shapes<'d>,
    left: usize,
}

impl<'s, 'd> Selection<'s, 'd> {
    fn new(resolved: &'s Resolved<'d>, shapes: &'s Shapes<'d>) -> Self {
        Self { resolved, shapes, left: MOST_COMPARED }
    }

    fn select(&mut self, union: &Union<'d>) -> Selector<'d> {
        if let Some(discriminator) = union.discriminator {
            return Selector::Tag(tags(self.resolved, self.shapes, union, discriminator));
        }
        if let Some(selector) = by_type(self.shapes, union) {
            return selector;
        }
        records(self.shapes, union)
            .filter(|records| self.spend(records))
            .and_then(|records| by_constant(self.shapes, &records).or_else(|| by_key(&records)))
            .unwrap_or(Selector::Trial)
    }

    fn spend(&mut self, records: &[(SchemaId, &Record<'d>)]) -> bool {
        let names =
            |(_, record): &(_, &Record<'d>)| record.properties.len() + record.required.len();
        let names: usize = records.iter().map(names).sum();
        let left = self.left.checked_sub(names.saturating_mul(names));
        self.left = left.unwrap_or_default();
        left.is_some()
    }
}

fn by_type<'d>(shapes: &Shapes<'d>, union: &Union<'d>) -> Option<Selector<'d>> {
    let mut by_type: Vec<(JsonType, SchemaId)> = Vec::new();
    for &member in &union.members {
        for json_type in json_types(&shapes.at_end(member).kind)? {
            if by_type.iter().any(|(known, _)| *known == json_type) {
                return None;
            }
            by_type.push((json_type, member));
        }
    }
    Some(Selector::JsonType(by_type))
}

/// The JSON types that values of a kind have, in their order; `None` if that cannot be said.
fn json_types(kind: &Kind<'_>) -> Option<Vec<JsonType>> {
    let one = |json_type| Some(vec![json_type]);
    match kind {
        Kind::Boolean => one(JsonType::Boolean),
        Kind::Integer | Kind::Number => one(JsonType::Number),
        Kind::Text => one(JsonType::Text),
        Kind::List(_) | Kind::Tuple => one(JsonType::List),
        Kind::Record(_) => one(JsonType::Object),
        Kind::Values(values) => {
            let types = values.iter().map(|value| JsonType::of(&value.value));
            let types: Vec<JsonType> = types.collect::<Option<_>>()?;
            Some(JsonType::ALL.into_iter().filter(|json_type| types.contains(json_type)).collect())
        }
        Kind::Never => Some(Vec::new()),
        Kind::Broken(_)
        | Kind::Unclear(_)
        | Kind::Same(_)
        | Kind::Any
        | Kind::Types
        | Kind::Union(_) => None,
    }
}

/// The members, if all of them are objects.
fn records<'s, 'd>(
    shapes: &'s Shapes<'d>,
    union: &Union<'d>,
) -> Option<Vec<(SchemaId, &'s Record<'d>)>> {
    let record = |&member: &SchemaId| Some((member, shapes.record(member)?.as_ref()));
    union.members.iter().map(record).collect()
}

fn by_constant<'d>(
    shapes: &Shapes<'d>,
    records: &[(SchemaId, &Record<'d>)],
) -> Option<Selector<'d>> {
    let (_, first) = records.first()?;
    first.names().find_map(|property| {
        let mut values: Vec<(&Value, SchemaId)> = Vec::new();
        for (member, record) in records {
            let value = constant(shapes, record, property)?;
            if values.iter().any(|(other, _)| *other == value) {
                return None;
            }
            values.push((value, *member));
        }
        Some(Selector::Constant { property, values })
    })
}

/// The one value that a required property has.
fn constant<'d>(shapes: &Shapes<'d>, record: &Record<'d>, name: &str) -> Option<&'d Value> {
    let property = record.property(name).filter(|_| record.requires(name))?;
    match &shapes.at_end(property.schema).kind {
        Kind::Values(values) => match values.as_slice() {
            [value] => Some(&value.value),
            _ => None,
        },
        _ => None,
    }
}

fn by_key<'d>(records: &[(SchemaId, &Record<'d>)]) -> Option<Selector<'d>> {
    let keys = records.iter().map(|(member, record)| {
        let is_own = |name: &str| {
            let others = records.iter().filter(|(other, _)| other != member);
            others.into_iter().all(|(_, other)| other.property(name).is_none())
        };
        let mut required = record.required.iter().map(|name| name.value.as_str());
        Some((required.find(|name| is_own(name))?, *member))
    });
    keys.collect::<Option<Vec<_>>>().map(Selector::RequiredKey)
}
