//! `allOf`: the members' objects joined to one.
//!
//! Each is joined once, whatever refers to it, and shares the properties of its members. So a
//! document cannot make this exponential, and a budget keeps it from being quadratic without end.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Table;
use super::shape::{Side, narrower};
use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::spec::{
    AdditionalProperties, AllOf, Document, Extent, ObjectSchema, Property, RefOr, Schema,
    SchemaKind, walk,
};

/// Chains of `allOf` longer than this could use up the stack.
const MAX_DEPTH: usize = 64;
/// How many properties may be joined in all. The largest document known to us joins a thousand.
const MAX_JOINED: usize = 30_000;

/// What the members of an `allOf` are together.
#[derive(Debug)]
pub(crate) struct Composed {
    pub(crate) object: ObjectSchema,
    /// That something is missing, which has been reported.
    pub(crate) broken: Option<Reported>,
    /// How much of all members is read.
    pub(crate) extent: Extent,
}

/// What has become of each `allOf`, by the place of its schema.
pub(super) type Compositions = BTreeMap<String, Rc<Composed>>;

/// Joins every `allOf` of the document.
pub(super) fn compose<'d>(
    document: &'d Document,
    schemas: &Table<'d, Schema>,
    diagnostics: &mut Diagnostics,
) -> Compositions {
    let mut composer = Composer {
        schemas,
        diagnostics,
        done: BTreeMap::new(),
        open: BTreeSet::new(),
        budget: MAX_JOINED,
    };
    walk::schemas(document, &mut |schema| {
        if let RefOr::Value(Schema { at, kind: SchemaKind::AllOf(all_of), .. }) = schema {
            composer.compose(at, all_of, 0);
        }
    });
    composer.done
}

pub(super) struct Composer<'c, 'd> {
    pub(super) schemas: &'c Table<'d, Schema>,
    pub(super) diagnostics: &'c mut Diagnostics,
    done: Compositions,
    /// Those begun and not finished: meeting one again is a circle.
    open: BTreeSet<String>,
    budget: usize,
}

impl Composer<'_, '_> {
    /// The joined object; `None` for one that is being joined already.
    fn compose(&mut self, at: &JsonPointer, all_of: &AllOf, depth: usize) -> Option<Rc<Composed>> {
        let key = format!("{at:?}");
        if let Some(done) = self.done.get(&key) {
            return Some(Rc::clone(done));
        }
        if !self.open.insert(key.clone()) {
            return None;
        }
        let composed = Rc::new(self.join(at, all_of, depth));
        self.open.remove(&key);
        self.done.insert(key, Rc::clone(&composed));
        Some(composed)
    }

    fn join(&mut self, at: &JsonPointer, all_of: &AllOf, depth: usize) -> Composed {
        let mut joined = Joined { at: at.clone(), ..Joined::default() };
        let (mut first, mut others) = (None, Vec::new());
        let mut extent = Extent::Whole;
        for member in &all_of.members {
            let place = match member {
                RefOr::Ref(reference) => &reference.at,
                RefOr::Value(schema) => &schema.at,
                RefOr::Broken(reported) => {
                    joined.broken = Some(*reported);
                    continue;
                }
            };
            match self.schemas.follow(self.diagnostics, member) {
                Err(reported) => joined.broken = Some(reported),
                Ok(target) => match self.object_of(target, member, depth) {
                    Member::Object(object) => {
                        extent = extent.and(target.extent);
                        joined.add(self, object);
                        first = first.or(Some(place));
                    }
                    Member::Composed(composed) => {
                        extent = extent.and(target.extent).and(composed.extent);
                        joined.broken = joined.broken.or(composed.broken);
                        joined.add(self, &composed.object);
                        first = first.or(Some(place));
                    }
                    Member::Anything => {}
                    Member::Broken(reported) => joined.broken = Some(reported),
                    Member::Other(what) => others.push((place, what)),
                },
            }
        }
        // Without an object among them, one of them is as wrong as the other.
        let most = if first.is_some() { others.len() } else { 1 };
        for (place, what) in others.into_iter().take(most) {
            let problem = codes::not_an_object(place, what, first);
            joined.broken = Some(self.diagnostics.report(problem));
        }
        Composed { object: joined.object, broken: joined.broken, extent }
    }

    fn object_of<'s>(
        &mut self,
        target: &'s Schema,
        member: &RefOr<Schema>,
        depth: usize,
    ) -> Member<'s> {
        let what = match &target.kind {
            SchemaKind::Object(object) => return Member::Object(object),
            SchemaKind::Any => return Member::Anything,
            SchemaKind::AllOf(inner) => return self.nested(target, inner, member, depth),
            SchemaKind::Boolean => "boolean",
            SchemaKind::Integer { .. } => "integer",
            SchemaKind::Number => "number",
            SchemaKind::String(_) => "string",
            SchemaKind::Array(_) => "array",
            SchemaKind::Union(_) => "oneOf",
        };
        Member::Other(what)
    }

    fn nested(
        &mut self,
        target: &Schema,
        inner: &AllOf,
        member: &RefOr<Schema>,
        depth: usize,
    ) -> Member<'static> {
        if MAX_DEPTH < depth {
            let problem = codes::too_large_composition(&target.at.key("allOf"));
            return Member::Broken(self.diagnostics.report(problem));
        }
        match (self.compose(&target.at, inner, depth + 1), member) {
            (Some(composed), _) => Member::Composed(composed),
            (None, RefOr::Ref(reference)) => {
                let problem = codes::cyclic_ref(&reference.at, &reference.target);
                Member::Broken(self.diagnostics.report(problem))
            }
            (None, _) => {
                let problem = codes::internal(&target.at, "an `allOf` inside itself");
                Member::Broken(self.diagnostics.report(problem))
            }
        }
    }

    /// Counts one step of work at `at`.
    pub(super) fn spend(&mut self, at: &JsonPointer) -> Result<(), Reported> {
        match self.budget.checked_sub(1) {
            Some(left) => {
                self.budget = left;
                Ok(())
            }
            None => {
                let problem = codes::too_large_composition(&at.key("allOf"));
                Err(self.diagnostics.report(problem))
            }
        }
    }
}

/// What a member contributes.
enum Member<'s> {
    Object(&'s ObjectSchema),
    Composed(Rc<Composed>),
    Anything,
    Broken(Reported),
    /// Nothing that could be joined: the name of its type.
    Other(&'static str),
}

/// An object in the making.
#[derive(Default)]
struct Joined {
    at: JsonPointer,
    object: ObjectSchema,
    broken: Option<Reported>,
    /// The index of each property.
    by_name: BTreeMap<String, usize>,
    /// The places of what is in the lists already: two members may have a third one in common.
    seen: BTreeSet<String>,
}

impl Joined {
    fn add(&mut self, composer: &mut Composer<'_, '_>, member: &ObjectSchema) {
        if let Err(reported) = self.try_add(composer, member) {
            self.broken = Some(reported);
            // What comes after has nothing at all, so neither should what was cut off.
            self.object = ObjectSchema::default();
        }
    }

    fn try_add(
        &mut self,
        composer: &mut Composer<'_, '_>,
        member: &ObjectSchema,
    ) -> Result<(), Reported> {
        for property in &member.properties {
            composer.spend(&self.at)?;
            self.add_property(composer, property);
        }
        for required in &member.required {
            composer.spend(&self.at)?;
            if self.seen.insert(format!("{:?}", required.at)) {
                self.object.required.push(required.clone());
            }
        }
        for condition in &member.conditions {
            composer.spend(&self.at)?;
            if self.seen.insert(format!("{:?}", condition.at)) {
                self.object.conditions.push(condition.clone());
            }
        }
        match (&self.object.additional, &member.additional) {
            (_, AdditionalProperties::Ignore) | (AdditionalProperties::Typed(_), _) => {}
            (_, additional) => self.object.additional = additional.clone(),
        }
        Ok(())
    }

    fn add_property(&mut self, composer: &mut Composer<'_, '_>, property: &Rc<Property>) {
        let Some(index) = self.by_name.get(&property.name) else {
            self.by_name.insert(property.name.clone(), self.object.properties.len());
            self.object.properties.push(Rc::clone(property));
            return;
        };
        let Some(first) = self.object.properties.get_mut(*index) else { return };
        if Rc::ptr_eq(first, property) {
            return;
        }
        match narrower(composer, &self.at, &first.schema, &property.schema) {
            Some(Side::First) => {}
            Some(Side::Second) => *first = Rc::clone(property),
            None => {
                let (name, at) = (&property.name, &property.at);
                let problem = codes::contradictory_property(name, at, &first.at);
                self.broken = Some(composer.diagnostics.report(problem));
            }
        }
    }
}
