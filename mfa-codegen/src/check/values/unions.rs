//! Values of a union: the discriminator says which member they must fit.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Samples;
use crate::diagnostic::{JsonPointer, nearest};
use crate::spec::{Direction, Discriminator, RefOr, Schema, Union, Value};

/// What the tags of a union stand for.
pub(super) struct Members<'c> {
    by_tag: BTreeMap<&'c str, &'c RefOr<Schema>>,
    /// Whether there is something wrong with one of the members.
    is_broken: bool,
    /// Whether the tag may be absent from what goes one way.
    is_one_way: bool,
}

impl<'c> Samples<'c, '_> {
    pub(super) fn check_alternative(
        &mut self,
        union: &'c Union,
        value: &'c Value,
        at: &JsonPointer,
        depth: usize,
    ) {
        let (Ok(discriminator), Value::Object(entries)) = (&union.discriminator, value) else {
            return;
        };
        let members = self.members(union, discriminator);
        let name = discriminator.property.value.as_str();
        let at_tag = at.key(name);
        match entries.iter().find(|(key, _)| key == name).map(|(_, value)| value) {
            Some(Value::Text(tag)) => match members.by_tag.get(tag.as_str()) {
                Some(member) => self.check(member, value, at, depth + 1),
                None if members.is_broken => {}
                None => {
                    let near = nearest(tag, members.by_tag.keys().copied());
                    let help = near.map(|near| format!("did you mean `{near}`?"));
                    self.report(&at_tag, "the discriminator has no such value", help);
                }
            },
            Some(other) => self.check_kind("a string", other, &at_tag),
            None if members.is_one_way || members.is_broken => {}
            None => self.report(at, &format!("it lacks the discriminator `{name}`"), None),
        }
    }

    fn members(&mut self, union: &'c Union, discriminator: &'c Discriminator) -> Rc<Members<'c>> {
        let key = format!("{:?}", discriminator.property.at);
        if let Some(members) = self.members.get(&key) {
            return Rc::clone(members);
        }
        let alternatives = super::super::alternatives(self.resolved, union, self.diagnostics);
        let mut by_tag: BTreeMap<&str, &RefOr<Schema>> =
            alternatives.iter().map(|alternative| (alternative.tag, alternative.member)).collect();
        let mut targets = BTreeSet::new();
        for alternative in &alternatives {
            let RefOr::Ref(reference) = alternative.member else { continue };
            if let Ok((target, _)) = self.resolved.schemas.entry(self.diagnostics, reference) {
                targets.insert(target);
                // The name of a schema stands for it even if `mapping` has another word for it.
                by_tag.entry(target.1).or_insert(alternative.member);
            }
        }
        let is_one_way = alternatives.iter().any(|alternative| {
            let target = self.resolved.schemas.follow(self.diagnostics, alternative.member).ok();
            let object = target.and_then(|target| self.resolved.object(target));
            let mut properties = object.into_iter().flat_map(|object| &object.properties);
            let tag = properties.find(|property| property.name == discriminator.property.value);
            tag.is_some_and(|tag| {
                self.resolved.direction(self.diagnostics, &tag.schema) == Direction::One
            })
        });
        let is_broken = targets.len() < union.members.len();
        let members = Rc::new(Members { by_tag, is_broken, is_one_way });
        self.members.insert(key, Rc::clone(&members));
        members
    }
}
