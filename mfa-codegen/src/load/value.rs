//! Values of which nothing is read but themselves.

use super::node::Node;
use crate::spec::{Number, Value};

/// A value of the document, as it is written.
pub(super) fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(value) => Value::Bool(*value),
        Node::Integer(number) => Value::Number(Number::Integer(*number)),
        Node::Float(number) => Value::Number(Number::Float(*number)),
        Node::Text(text) => Value::Text(text.clone()),
        Node::List(items) => Value::List(items.iter().map(value).collect()),
        Node::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.clone(), value(&entry.value)));
            Value::Object(entries.collect())
        }
    }
}
