//! Values that are objects: what they lack, and what they have too much of.

use std::collections::{BTreeMap, BTreeSet};

use super::Samples;
use crate::diagnostic::{JsonPointer, codes, nearest};
use crate::spec::{
    AdditionalProperties, Condition, Direction, ObjectSchema, Property, PropertyPath, Value,
};

/// More names than this are counted.
const MOST_NAMES: usize = 3;

/// The entries of an object.
type Entries = [(String, Value)];

/// What an object lacks.
#[derive(Default)]
struct Missing<'s> {
    names: Vec<&'s str>,
    /// One of the conditions because of which it must have it.
    condition: Option<&'s Condition>,
}

impl<'c> Samples<'c, '_> {
    pub(super) fn check_object(
        &mut self,
        object: &'c ObjectSchema,
        entries: &'c Entries,
        at: &JsonPointer,
        depth: usize,
    ) {
        let ObjectSchema { properties, required, conditions, .. } = object;
        let names = properties.len() + required.len() + conditions.len();
        if !self.spend(names.saturating_mul(1 + entries.len())) {
            return;
        }
        self.check_missing(object, entries, at);
        for (key, value) in entries {
            let at = at.key(key);
            let is_key = |property: &&std::rc::Rc<Property>| is_key_of(key, property);
            if let Some(property) = properties.iter().find(is_key) {
                self.check(&property.schema, value, &at, depth + 1);
                continue;
            }
            match &object.additional {
                AdditionalProperties::Typed(schema) => self.check(schema, value, &at, depth + 1),
                AdditionalProperties::Ignore => self.check_name(object, entries, key, &at),
                AdditionalProperties::Keep => {}
            }
        }
    }

    /// Others are allowed, but one with a slip in it was meant to be another.
    fn check_name(
        &mut self,
        object: &ObjectSchema,
        entries: &Entries,
        key: &str,
        at: &JsonPointer,
    ) {
        let free = object.properties.iter().filter(|property| find(entries, property).is_none());
        if let Some(near) = nearest(key, free.map(|property| property.name.as_str())) {
            self.add(codes::unknown_property(at, key, near));
        }
    }

    /// Reports what must be there and is not, once for each object that lacks something.
    fn check_missing(&mut self, object: &'c ObjectSchema, entries: &Entries, at: &JsonPointer) {
        let mut missing: BTreeMap<&[String], Missing<'c>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for name in &object.required {
            let name = name.value.as_str();
            if self.lacks(object, entries, name) && seen.insert(name) {
                missing.entry(&[]).or_default().names.push(name);
            }
        }
        for condition in object.conditions.iter().filter(|condition| applies(condition, entries)) {
            for PropertyPath { path, .. } in &condition.required {
                let Some((name, parents)) = path.split_last() else { continue };
                let is_new = !parents.is_empty() || seen.insert(name);
                if is_new && self.lacks_below(object, entries, parents, name) {
                    let missing = missing.entry(parents).or_default();
                    missing.names.push(name);
                    missing.condition = Some(condition);
                }
            }
        }
        for (parents, missing) in missing {
            let at = parents.iter().fold(at.clone(), |at, parent| at.key(parent));
            self.report(&at, &missing.problem(), None);
        }
    }

    /// Whether the object inside of this one that `parents` lead to is there and lacks a property.
    fn lacks_below(
        &mut self,
        object: &'c ObjectSchema,
        entries: &Entries,
        parents: &[String],
        name: &str,
    ) -> bool {
        let Some((parent, rest)) = parents.split_first() else {
            return self.lacks(object, entries, name);
        };
        let Some(property) = property(object, parent) else { return false };
        let Some(Value::Object(entries)) = find(entries, property) else { return false };
        let target = self.resolved.schemas.follow(self.diagnostics, &property.schema);
        let object = target.ok().and_then(|target| self.resolved.object(target));
        let Some(object) = object else { return false };
        self.spend(object.properties.len() + entries.len())
            && self.lacks_below(object, entries, rest, name)
    }

    /// Whether a property must be there and is not. One that is in requests only, or in answers
    /// only, may be absent: this may be an example of the other.
    fn lacks(&mut self, object: &ObjectSchema, entries: &Entries, name: &str) -> bool {
        property(object, name).is_some_and(|property| {
            find(entries, property).is_none()
                && self.resolved.direction(self.diagnostics, &property.schema) == Direction::Both
        })
    }
}

impl Missing<'_> {
    fn problem(&self) -> String {
        let noun = if self.names.len() == 1 { "property" } else { "properties" };
        let shown: Vec<String> =
            self.names.iter().take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
        let names = match (shown.split_last(), self.names.len().saturating_sub(MOST_NAMES)) {
            (Some((last, [])), 0) => last.clone(),
            (Some((last, others)), 0) => format!("{} and {last}", others.join(", ")),
            (_, more) => format!("{} and {more} more", shown.join(", ")),
        };
        let reason =
            self.condition.map_or_else(String::new, |Condition { property, value, .. }| {
                format!(", as `{}` is `{}`", property.value, value.value)
            });
        format!("it lacks the required {noun} {names}{reason}")
    }
}

fn applies(condition: &Condition, entries: &Entries) -> bool {
    let decides = |(key, _): &&(String, Value)| *key == condition.property.value;
    let value = entries.iter().find(decides).map(|(_, value)| value);
    matches!(value, Some(Value::Text(text)) if *text == condition.value.value)
}

fn property<'o>(object: &'o ObjectSchema, name: &str) -> Option<&'o Property> {
    object.properties.iter().find(|property| property.name == name).map(AsRef::as_ref)
}

/// The value of a property, under whichever of its keys.
fn find<'v>(entries: &'v Entries, property: &Property) -> Option<&'v Value> {
    entries.iter().find(|(key, _)| is_key_of(key, property)).map(|(_, value)| value)
}

fn is_key_of(key: &str, property: &Property) -> bool {
    property.name == key || property.aliases.iter().any(|alias| alias.value == key)
}
