//! Values of a union: its selector says which member they must fit.

use std::rc::Rc;

use super::members::Members;
use super::samples::Samples;
use crate::diagnostic::{JsonPointer, nearest};
use crate::shape::{JsonType, Kind, Selector, Shape, Tags, Union};
use crate::spec::{SchemaId, Value};

impl<'d> Samples<'_, '_, 'd> {
    pub(super) fn check_alternative(
        &mut self,
        shape: &Shape<'d>,
        value: &'d Value,
        at: &JsonPointer,
        depth: usize,
    ) {
        let shapes = self.cx.shapes;
        let Kind::Union(union) = &shape.kind else { return };
        let member = match shapes.selector(shape.source) {
            Selector::Tag(tags) => {
                return self.check_tagged((shape.source, union, tags), value, at, depth);
            }
            Selector::JsonType(members) => {
                let found = JsonType::of(value);
                members
                    .iter()
                    .find(|(json_type, _)| Some(*json_type) == found)
                    .map(|(_, member)| *member)
            }
            Selector::Constant { property, values } => member(value, property)
                .and_then(|found| values.iter().find(|(value, _)| **value == *found))
                .map(|(_, member)| *member),
            Selector::RequiredKey(members) => members
                .iter()
                .find(|(key, _)| member(value, key).is_some())
                .map(|(_, member)| *member),
            Selector::Trial => None,
        };
        // A value that no member is known for may be of a member that is not known yet.
        if let Some(member) = member {
            self.check(member, value, at, depth + 1);
        }
    }

    fn check_tagged(
        &mut self,
        (source, union, tags): (SchemaId, &Union<'d>, &Tags<'d>),
        value: &'d Value,
        at: &JsonPointer,
        depth: usize,
    ) {
        let Value::Object(_) = value else { return self.check_kind("an object", value, at) };
        let members = self.members(source, union, tags);
        let name = tags.property.value.as_str();
        let at_tag = at.key(name);
        match member(value, name) {
            Some(Value::Text(tag)) => match members.by_tag.get(tag.as_str()) {
                Some(member) => self.check(*member, value, at, depth + 1),
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

    fn members(&mut self, source: SchemaId, union: &Union<'d>, tags: &Tags<'d>) -> Rc<Members<'d>> {
        if let Some(members) = self.members.get(&source) {
            return Rc::clone(members);
        }
        let members = Rc::new(Members::of(self.cx.shapes, union, tags));
        self.members.insert(source, Rc::clone(&members));
        members
    }
}

/// The value of a property.
fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Object(entries) = value else { return None };
    entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}
