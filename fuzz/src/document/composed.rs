//! Schemas made of schemas, and what depends on a value.

use super::{Draft, reference};
use crate::node::Node;

/// The property that alternatives are told apart by, and that conditions ask for.
const TAG: &str = "kind";
const TAGS: &[&str] = &["SMS", "OTHER", "build", "a b", "self"];

impl Draft<'_> {
    /// `allOf`: an object, and one written out.
    pub(crate) fn joined(&mut self, depth: usize) -> Node {
        let mut members = Vec::new();
        for _ in 0..self.choose.below(3) {
            members.extend(self.object_reference());
        }
        members.push(self.object(depth + 1));
        Node::map([("allOf", Node::List(members))])
    }

    /// `oneOf` with a discriminator, or the idiom for what may be null.
    pub(crate) fn union(&mut self) -> Node {
        let Some(first) = self.object_reference() else { return Node::map([]) };
        let keyword = self.choose.pick(&["oneOf", "anyOf"]);
        if self.choose.once_in(3) {
            let null = Node::map([("type", Node::text("null"))]);
            return Node::map([(keyword, Node::List(vec![first, null]))]);
        }
        let mut members = vec![first];
        members.extend(self.object_reference());
        let mut discriminator = Node::map([("propertyName", Node::text(TAG))]);
        if self.choose.once_in(12) && !self.schemas.is_empty() {
            let target = self.schemas[self.choose.below(self.schemas.len())].clone();
            let tag = self.choose.pick(TAGS);
            discriminator.set("mapping", Node::map([(tag, Node::text(target))]));
        }
        Node::map([(keyword, Node::List(members)), ("discriminator", discriminator)])
    }

    /// Gives an object the property [`TAG`], and conditions on it.
    pub(crate) fn add_tag(&mut self, properties: &mut Node, required: &mut Vec<Node>) -> Node {
        let mut values = TAGS.to_vec();
        values.truncate(1 + self.choose.below(TAGS.len()));
        let values_node = values.iter().map(|value| Node::text(*value)).collect();
        let tag = Node::map([("type", Node::text("string")), ("enum", Node::List(values_node))]);
        properties.set(TAG, tag);
        if self.choose.once_in(2) {
            required.push(Node::text(TAG));
        }
        let names: Vec<String> = match properties {
            Node::Map(entries) => entries.iter().map(|(name, _)| name.clone()).collect(),
            _ => Vec::new(),
        };
        let mut conditions = Vec::new();
        for _ in 0..self.choose.below(4) {
            let value = values[self.choose.below(values.len())];
            conditions.push(self.condition(value, &names));
        }
        Node::List(conditions)
    }

    fn condition(&mut self, value: &str, names: &[String]) -> Node {
        let tag = Node::map([("const", Node::text(value))]);
        let when = Node::map([("properties", Node::map([(TAG, tag)]))]);
        let name = names[self.choose.below(names.len())].clone();
        let mut then = Node::map([]);
        if self.choose.once_in(16) {
            let inner = Node::map([("required", Node::List(vec![Node::text("id")]))]);
            then.set("properties", Node::Map(vec![(name, inner)]));
        } else {
            then.set("required", Node::List(vec![Node::text(name)]));
        }
        Node::map([("if", when), ("then", then)])
    }

    fn object_reference(&mut self) -> Option<Node> {
        if self.schemas.is_empty() {
            return None;
        }
        let target = self.choose.below(self.schemas.len()) / 2 * 2;
        Some(reference("schemas", &self.schemas[target]))
    }
}
