//! The tree that YAML text becomes: order kept, every duplicate key still there.

use std::cell::Cell;
use std::fmt;

use crate::diagnostic::{Place, Step};
use crate::ordered::Map;
use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor};

/// One node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// One entry of a mapping. The key is as written: `200:` has the key "200".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) value: Node,
}

impl Node {
    /// What the node is, for "found …".
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Float(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a sequence",
            Self::Map(_) => "a mapping",
        }
    }
}

/// Where places stand in a tree: which entry of the root, which entry of that one, and so on. Places
/// compare by it as they follow each other in the text.
pub(crate) struct Ranks<'t> {
    root: &'t Node,
    /// Of each mapping on the way to a place, by its address: where its keys are.
    keys: Map<*const Entry, Map<&'t str, Vec<usize>>>,
}

impl<'t> Ranks<'t> {
    pub(crate) fn of(root: &'t Node) -> Self {
        Self { root, keys: Map::new() }
    }

    pub(crate) fn rank(&mut self, place: &Place) -> Vec<usize> {
        let (at, occurrence) = match place {
            Place::Value(at) | Place::Key(at) => (at, 0),
            Place::SecondKey(at) => (at, 1),
            Place::Position { .. } | Place::Start { .. } | Place::Macro => return Vec::new(),
        };
        let steps = at.steps();
        let mut rank = Vec::new();
        let mut node = self.root;
        for (depth, step) in steps.iter().enumerate() {
            let nth = if depth + 1 == steps.len() { occurrence } else { 0 };
            let found = match (node, step) {
                (Node::Map(entries), Step::Key(key)) => self.entry(entries, key, nth),
                (Node::List(items), Step::Index(index)) => {
                    items.get(*index).map(|item| (*index, item))
                }
                _ => None,
            };
            let Some((index, inner)) = found else { break };
            rank.push(index);
            node = inner;
        }
        rank
    }

    /// The n-th entry of a key.
    fn entry(&mut self, entries: &'t [Entry], key: &str, nth: usize) -> Option<(usize, &'t Node)> {
        if !self.keys.contains(&entries.as_ptr()) {
            let mut keys: Map<&str, Vec<usize>> = Map::new();
            for (index, entry) in entries.iter().enumerate() {
                keys.change(&entry.key, |places| places.push(index));
            }
            self.keys.insert(entries.as_ptr(), keys);
        }
        let index = *self.keys.get(&entries.as_ptr())?.get(key)?.get(nth)?;
        Some((index, &entries.get(index)?.value))
    }
}

/// What a document is told whose tree would be larger than its budget.
pub(super) const TOO_MANY_VALUES: &str = "too many values (are aliases multiplying?)";

/// What a document is told with a longer key than [`MAX_KEY`].
pub(super) const TOO_LONG_KEY: &str = "a key of more than 4096 bytes";

/// Keys are part of every pointer to what is under them. YAML itself takes 1024 characters, if they
/// are not written in its long form, with a `?`.
const MAX_KEY: usize = 4096;

/// How many more values a tree may have: aliases can make a small text into a tree without end.
pub(super) struct Budget(Cell<usize>);

/// Why a tree is refused.
pub(super) struct TooLarge(pub(super) &'static str);

impl Budget {
    pub(super) fn of(values: usize) -> Self {
        Self(Cell::new(values))
    }

    pub(super) fn spend(&self, values: usize) -> Result<(), TooLarge> {
        let left = self.0.get().checked_sub(values).ok_or(TooLarge(TOO_MANY_VALUES))?;
        self.0.set(left);
        Ok(())
    }

    pub(super) fn leaf(&self, node: Node) -> Result<Node, TooLarge> {
        self.spend(1)?;
        Ok(node)
    }

    /// A long text is as many values as take its room: an alias copies it.
    pub(super) fn text(&self, text: &str) -> Result<Node, TooLarge> {
        self.spend(text.len() / 16)?;
        self.leaf(Node::Text(text.to_owned()))
    }

    pub(super) fn key(key: &str) -> Result<(), TooLarge> {
        if MAX_KEY < key.len() { Err(TooLarge(TOO_LONG_KEY)) } else { Ok(()) }
    }
}

/// Reads a node of YAML, and counts it.
#[derive(Clone, Copy)]
pub(super) struct NodeSeed<'b> {
    pub(super) budget: &'b Budget,
}

impl NodeSeed<'_> {
    fn spend<E: de::Error>(self, values: usize) -> Result<(), E> {
        self.budget.spend(values).map_err(|TooLarge(problem)| E::custom(problem))
    }

    fn leaf<E: de::Error>(self, node: Node) -> Result<Node, E> {
        self.budget.leaf(node).map_err(|TooLarge(problem)| E::custom(problem))
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        self.leaf(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        self.leaf(Node::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        self.leaf(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        self.leaf(Node::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        self.leaf(Node::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.leaf(Node::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        // Beyond `i128`: no keyword of OpenAPI takes such a number, so which one it is is all one.
        self.leaf(i128::try_from(value).map_or(Node::Float(f64::INFINITY), Node::Integer))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        self.leaf(Node::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        self.budget.text(value).map_err(|TooLarge(problem)| E::custom(problem))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        self.spend(1)?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        self.spend(1)?;
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(KeySeed)? {
            entries.push(Entry { key, value: map.next_value_seed(self)? });
        }
        Ok(Node::Map(entries))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Node, A::Error> {
        let (tag, _) = data.variant_seed(KeySeed)?;
        Err(de::Error::custom(format!("the YAML tag `!{tag}` has no meaning in OpenAPI")))
    }
}

/// Reads a key as text, whatever it looks like: `200`, `on`, `NO`.
struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a plain word")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        Budget::key(value).map_err(|TooLarge(problem)| E::custom(problem))?;
        Ok(value.to_owned())
    }
}

/// Fails on whatever comes first, to learn its place.
pub(super) struct Refuse;

impl<'de> DeserializeSeed<'de> for Refuse {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Refuse {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }
}
