//! Schemas of every supported kind.

use super::words::NAMES;
use super::{Draft, fresh_name, reference};
use crate::node::Node;

/// Nested deeper than any document, and far from the parser's limit.
const MAX_DEPTH: usize = 5;

const FORMATS: &[&str] =
    &["password", "uuid", "date", "date-time", "uri", "email", "byte", "decimal", "dat"];
const TYPE_NAMES: &[&str] = &["Renamed", "Option", "ItemBuilder", "r#Type"];

impl Draft<'_> {
    /// `components.schemas`: every second one has fields, so that the others can refer to it without
    /// making a type that contains nothing but itself.
    pub(crate) fn named_schemas(&mut self) -> Node {
        let mut schemas = Node::map([]);
        for (index, name) in self.schemas.clone().into_iter().enumerate() {
            let schema = if index % 2 == 0 { self.object(0) } else { self.schema(0) };
            schemas.set(name, schema);
        }
        schemas
    }

    /// A schema, or a reference to one.
    pub(crate) fn schema(&mut self, depth: usize) -> Node {
        if self.choose.once_in(3)
            && let Some(reference) = self.reference_to(2)
        {
            return reference;
        }
        let kinds = if depth < MAX_DEPTH { 12 } else { 6 };
        let mut schema = match self.choose.below(kinds) {
            5 => return Node::map([]),
            6 => self.array(depth),
            7 => self.dictionary(depth),
            8 | 9 => self.object(depth),
            10 => self.joined(depth),
            11 => self.union(),
            scalar => return self.nullable_scalar(scalar),
        };
        self.decorate(&mut schema, TYPE_NAMES);
        schema
    }

    /// A reference to one schema out of each `step`.
    fn reference_to(&mut self, step: usize) -> Option<Node> {
        if self.schemas.is_empty() {
            return None;
        }
        let target = self.choose.below(self.schemas.len()) / step * step;
        let mut node = reference("schemas", &self.schemas[target]);
        self.describe(&mut node);
        Some(node)
    }

    /// What parameters and fields of forms can be.
    pub(crate) fn scalar(&mut self) -> Node {
        let kind = self.choose.below(5);
        self.nullable_scalar(kind)
    }

    fn nullable_scalar(&mut self, kind: usize) -> Node {
        let (name, extra) = match kind {
            0 => {
                ("string", Some(("pattern", Node::text(self.choose.pick(&["^`x`$", "*/", "\""])))))
            }
            1 => ("integer", Some(("format", Node::text(self.choose.pick(&["int64", "int32"]))))),
            2 => ("boolean", None),
            3 => (
                "number",
                Some(("maximum", Node::plain(self.choose.pick(&["1", "1e400", ".nan"])))),
            ),
            _ => ("string", Some(("enum", self.enum_values()))),
        };
        let mut schema = Node::map([]);
        match self.choose.below(6) {
            0 => schema.set("type", Node::List(vec![Node::text(name), Node::text("null")])),
            1 => {
                schema.set("type", Node::text(name));
                schema.set("nullable", Node::flag(true));
            }
            _ => schema.set("type", Node::text(name)),
        }
        if let Some((keyword, value)) = extra
            && (keyword == "enum" || self.choose.once_in(2))
        {
            schema.set(keyword, value);
        } else if name == "string" && self.choose.once_in(4) {
            schema.set("format", Node::text(self.choose.pick(FORMATS)));
        }
        self.constrain(&mut schema);
        self.describe(&mut schema);
        schema
    }

    /// Maybe rules for the value, that fit its type or not, and a default.
    fn constrain(&mut self, schema: &mut Node) {
        if self.choose.once_in(4) {
            let rule = self.choose.pick(&["minLength", "maxLength", "minimum", "multipleOf"]);
            schema.set(rule, Node::plain(self.choose.pick(&["0", "5", "0.5", "-1"])));
        }
        if self.choose.once_in(16) {
            let value = self.choose.pick(&["1", "x", "null", "[]", "1.5"]);
            let keyword = if self.choose.once_in(16) { "default" } else { "example" };
            schema.set(keyword, Node::plain(value));
        }
    }

    fn enum_values(&mut self) -> Node {
        let mut values = Vec::new();
        for _ in 0..=self.choose.below(6) {
            let value = fresh_name(&mut self.choose, &values);
            values.push(value);
        }
        Node::List(values.into_iter().map(Node::Text).collect())
    }

    fn array(&mut self, depth: usize) -> Node {
        Node::map([("type", Node::text("array")), ("items", self.schema(depth + 1))])
    }

    fn dictionary(&mut self, depth: usize) -> Node {
        let additional = match self.choose.below(4) {
            0 => Node::flag(true),
            _ => self.schema(depth + 1),
        };
        Node::map([("type", Node::text("object")), ("additionalProperties", additional)])
    }

    pub(crate) fn object(&mut self, depth: usize) -> Node {
        let mut names = Vec::new();
        let (mut properties, mut required) = (Node::map([]), Vec::new());
        if self.choose.once_in(4) {
            names.push("statusCode".to_owned());
            properties.set("statusCode", Node::map([("type", Node::text("integer"))]));
            required.push(Node::text("statusCode"));
        }
        for _ in 0..self.choose.below(if depth == 0 { 8 } else { 4 }) {
            let name = fresh_name(&mut self.choose, &names);
            if self.choose.once_in(2) {
                required.push(Node::text(name.clone()));
            }
            properties.set(name.clone(), self.property(depth, names.len()));
            names.push(name);
        }
        let conditions =
            self.choose.once_in(3).then(|| self.add_tag(&mut properties, &mut required));
        let mut object = Node::map([("type", Node::text("object")), ("properties", properties)]);
        if let Some(Node::List(conditions)) = conditions
            && !conditions.is_empty()
        {
            object.set("allOf", Node::List(conditions));
        }
        object.set("required", Node::List(required));
        if self.choose.once_in(4) {
            object.set("additionalProperties", Node::flag(self.choose.once_in(2)));
        }
        object
    }

    fn property(&mut self, depth: usize, index: usize) -> Node {
        let (extension, value) = match self.choose.below(32) {
            0 => ("x-rust-name", Node::text(format!("renamed_{index}"))),
            1 => ("x-aliases", Node::List(vec![Node::text(self.choose.pick(NAMES))])),
            2 => {
                let mut list = self.array(depth);
                list.set("x-accept-single", Node::flag(true));
                return list;
            }
            3 => return boolean_words(),
            4 => return self.reference_to(1).unwrap_or_else(boolean_words),
            _ => return self.schema(depth + 1),
        };
        let mut property = self.schema(depth + 1);
        property.set(extension, value);
        property
    }
}

fn boolean_words() -> Node {
    let words = Node::map([("true", Node::text("on")), ("false", Node::text("off"))]);
    let values = Node::List(vec![Node::text("on"), Node::text("off")]);
    Node::map([("type", Node::text("string")), ("enum", values), ("x-accept-boolean", words)])
}
