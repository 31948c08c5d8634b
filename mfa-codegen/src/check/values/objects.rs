//! Values that are objects: what they lack, and what they have too much of.

use super::samples::Samples;
use crate::diagnostic::{JsonPointer, codes, nearest};
use crate::ordered::{Map, Set};
use crate::shape::{Condition, Extra, PropertyPath, Record};
use crate::spec::{Property, Value};

/// More names than this are counted.
const MOST_NAMES: usize = 3;

/// The entries of an object.
type Entries = [(String, Value)];

/// The properties that an object lacks.
#[derive(Default)]
struct Missing<'s> {
    names: Vec<&'s str>,
    /// One of the conditions because of which it must have it.
    condition: Option<&'s Condition<'s>>,
}

impl<'d> Samples<'_, '_, 'd> {
    pub(super) fn check_object(
        &mut self,
        record: &Record<'d>,
        entries: &'d Entries,
        at: &JsonPointer,
        depth: usize,
    ) {
        let Record { properties, required, conditions, .. } = record;
        let names = properties.len() + required.len() + conditions.len();
        if !self.spend(names.saturating_mul(1 + entries.len())) {
            return;
        }
        self.check_missing(record, entries, at);
        for (key, value) in entries {
            let at = at.key(key);
            if let Some(property) = properties.iter().find(|property| self.is_key_of(key, property))
            {
                self.check(property.schema, value, &at, depth + 1);
                continue;
            }
            match record.extra {
                Extra::Typed(schema) => self.check(schema, value, &at, depth + 1),
                Extra::Drop => self.check_name(record, entries, key, &at),
                Extra::Keep => {}
            }
        }
    }

    /// Others are allowed, but one with a slip in it was meant to be another.
    fn check_name(&mut self, record: &Record<'_>, entries: &Entries, key: &str, at: &JsonPointer) {
        let free =
            record.properties.iter().filter(|property| self.find(entries, property).is_none());
        if let Some(near) = nearest(key, free.map(|property| property.name.as_str())) {
            self.add(codes::unknown_property(at, key, near));
        }
    }

    /// Reports what must be there and is not, once for each object that lacks something.
    fn check_missing(&mut self, record: &Record<'_>, entries: &Entries, at: &JsonPointer) {
        let mut missing: Map<&[String], Missing<'_>> = Map::new();
        let mut seen = Set::new();
        for name in &record.required {
            let name = name.value.as_str();
            if self.lacks(record, entries, name) && seen.insert(name) {
                missing.change(&[], |missing| missing.names.push(name));
            }
        }
        for condition in record.conditions.iter().filter(|condition| applies(condition, entries)) {
            for PropertyPath { path, .. } in &condition.required {
                let Some((name, parents)) = path.split_last() else { continue };
                let is_new = !parents.is_empty() || seen.insert(name);
                if is_new && self.lacks_below(record, entries, parents, name) {
                    missing.change(parents, |missing| {
                        missing.names.push(name);
                        missing.condition = Some(condition);
                    });
                }
            }
        }
        for (parents, missing) in missing.into_vec() {
            let at = parents.iter().fold(at.clone(), |at, parent| at.key(parent));
            self.report(&at, &missing.problem(), None);
        }
    }

    /// Whether the object inside of this one that `parents` lead to is there and lacks a property.
    fn lacks_below(
        &mut self,
        record: &Record<'_>,
        entries: &Entries,
        parents: &[String],
        name: &str,
    ) -> bool {
        let Some((parent, rest)) = parents.split_first() else {
            return self.lacks(record, entries, name);
        };
        let Some(property) = record.property(parent) else { return false };
        let Some(Value::Object(entries)) = self.find(entries, property) else { return false };
        let Some(record) = self.cx.shapes.record(property.schema) else { return false };
        self.spend(record.properties.len() + entries.len())
            && self.lacks_below(record, entries, rest, name)
    }

    /// Whether a property must be there and is not. One that is in requests only, or in answers
    /// only, may be absent: this may be an example of the other.
    fn lacks(&self, record: &Record<'_>, entries: &Entries, name: &str) -> bool {
        record.property(name).is_some_and(|property| {
            self.find(entries, property).is_none() && !self.cx.shapes.of(property.schema).one_way
        })
    }

    /// The value of a property, under whichever of its keys.
    fn find<'v>(&self, entries: &'v Entries, property: &Property) -> Option<&'v Value> {
        entries.iter().find(|(key, _)| self.is_key_of(key, property)).map(|(_, value)| value)
    }

    fn is_key_of(&self, key: &str, property: &Property) -> bool {
        let aliases = || &self.cx.resolved.schemas[property.schema].extensions().aliases;
        property.name == key || aliases().iter().any(|alias| alias.value == key)
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

fn applies(condition: &Condition<'_>, entries: &Entries) -> bool {
    let decides = |(key, _): &&(String, Value)| *key == condition.property.value;
    let value = entries.iter().find(decides).map(|(_, value)| value);
    matches!(value, Some(Value::Text(text)) if *text == condition.value.value)
}
