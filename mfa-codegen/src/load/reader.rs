//! Reading the tree by hand: a node with its place, and a mapping that reports every key no reader asked for.

use super::loader::Loader;
use super::node::{Entry, Node};
use crate::diagnostic::{Diagnostic, JsonPointer, Reported, Step, codes, nearest};
use crate::lookup::Seen;
use crate::ordered::Set;

/// The extensions that mean something to us, wherever they may stand.
pub(super) const EXTENSIONS: [&str; 10] = [
    "x-accept-boolean",
    "x-accept-single",
    "x-accept-text",
    "x-aliases",
    "x-client",
    "x-envelope",
    "x-header-aliases",
    "x-idempotent",
    "x-rust-name",
    "x-sensitive",
];

/// The keywords whose value has names for keys.
const NAMED: [&str; 5] = ["parameters", "properties", "requestBodies", "responses", "schemas"];

/// A node and the way to it.
#[derive(Clone)]
pub(super) struct At<'n> {
    pub(super) at: JsonPointer,
    pub(super) node: &'n Node,
}

impl<'n> At<'n> {
    pub(super) fn text(&self, cx: &mut Loader<'_>) -> Result<String, Reported> {
        match self.node {
            Node::Text(text) => Ok(text.clone()),
            // `version: 1.0` without quotes is a habit that harms nobody.
            Node::Integer(number) => Ok(number.to_string()),
            Node::Float(number) => Ok(number.to_string()),
            Node::Bool(value) => Ok(value.to_string()),
            _ => Err(self.wrong_kind(cx, "a string")),
        }
    }

    pub(super) fn boolean(&self, cx: &mut Loader<'_>) -> Result<bool, Reported> {
        match self.node {
            Node::Bool(value) => Ok(*value),
            _ => Err(self.wrong_kind(cx, "`true` or `false`")),
        }
    }

    pub(super) fn integer(&self, cx: &mut Loader<'_>) -> Result<i64, Reported> {
        let number = match self.node {
            Node::Integer(number) => i64::try_from(*number).ok(),
            _ => None,
        };
        number.ok_or_else(|| self.wrong_kind(cx, "an integer of 64 bits"))
    }

    pub(super) fn list(&self, cx: &mut Loader<'_>) -> Result<Vec<At<'n>>, Reported> {
        let Node::List(items) = self.node else {
            return Err(self.wrong_kind(cx, "a sequence"));
        };
        let item = |(index, node)| At { at: self.at.index(index), node };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// The entries of a mapping whose keys are names that the document's author chose. Of a key that
    /// stands twice, which has been reported, only the first counts.
    pub(super) fn entries(&self, cx: &mut Loader<'_>) -> Result<Vec<(&'n str, At<'n>)>, Reported> {
        let Node::Map(entries) = self.node else {
            return Err(self.wrong_kind(cx, "a mapping"));
        };
        let mut seen: Seen<&str> = Seen::new();
        let first = entries.iter().filter(|entry| seen.insert(&entry.key));
        let entry = |Entry { key, value }: &'n Entry| {
            (key.as_str(), At { at: self.at.key(key), node: value })
        };
        Ok(first.map(entry).collect())
    }

    pub(super) fn wrong_kind(&self, cx: &mut Loader<'_>, expected: &str) -> Reported {
        let found = self.node.kind();
        cx.report(match extension(&self.at) {
            Some(name) => codes::malformed_extension(&self.at, name, expected, found),
            None => codes::wrong_kind(&self.at, expected, found),
        })
    }
}

/// The extension of ours whose value this is, or in whose list this stands.
fn extension(at: &JsonPointer) -> Option<&'static str> {
    let steps = at.steps();
    let mut keys = steps.iter().rev().skip_while(|step| matches!(step, Step::Index(_)));
    let Some(Step::Key(key)) = keys.next() else { return None };
    // There keys are names, and these as good as any.
    let is_name = matches!(keys.next(), Some(Step::Key(parent)) if NAMED.contains(&&**parent));
    EXTENSIONS.into_iter().find(|name| !is_name && **key == **name)
}

/// A mapping with fixed keywords: one of OpenAPI's objects.
pub(super) struct Object<'n> {
    pub(super) at: JsonPointer,
    /// OpenAPI's name for it, such as "Media Type Object".
    name: &'static str,
    entries: &'n [Entry],
    known: Vec<&'static str>,
    /// Those keys beyond them that have been spoken for.
    taken: Set<&'n str>,
}

impl<'n> Object<'n> {
    pub(super) fn open(
        cx: &mut Loader<'_>,
        node: &At<'n>,
        name: &'static str,
    ) -> Result<Self, Reported> {
        let Node::Map(entries) = node.node else {
            return Err(node.wrong_kind(cx, "a mapping"));
        };
        Ok(Self { at: node.at.clone(), name, entries, known: Vec::new(), taken: Set::new() })
    }

    /// The value of a keyword, which from now on is a known one.
    pub(super) fn take(&mut self, keyword: &'static str) -> Option<At<'n>> {
        self.known.push(keyword);
        let entry = self.entries.iter().find(|entry| entry.key == keyword)?;
        Some(At { at: self.at.key(keyword), node: &entry.value })
    }

    pub(super) fn has(&self, keyword: &str) -> bool {
        self.get(keyword).is_some()
    }

    /// The value of a keyword, to look at only.
    pub(super) fn get(&self, keyword: &str) -> Option<&'n Node> {
        self.entries.iter().find(|entry| entry.key == keyword).map(|entry| &entry.value)
    }

    pub(super) fn required(
        &mut self,
        cx: &mut Loader<'_>,
        keyword: &'static str,
    ) -> Result<At<'n>, Reported> {
        self.take(keyword)
            .ok_or_else(|| cx.report(codes::missing_keyword(&self.at, keyword, self.name)))
    }

    /// A keyword with a text, or nothing; one of the wrong kind is reported and left out.
    pub(super) fn text(&mut self, cx: &mut Loader<'_>, keyword: &'static str) -> Option<String> {
        self.take(keyword)?.text(cx).ok()
    }

    /// A keyword that is `true` or `false`, the latter if it is absent.
    pub(super) fn flag(&mut self, cx: &mut Loader<'_>, keyword: &'static str) -> bool {
        self.take(keyword).is_some_and(|node| node.boolean(cx).unwrap_or(false))
    }

    /// Keywords that say nothing a client needs: they may stand here.
    pub(super) fn ignore(&mut self, keywords: &[&'static str]) {
        self.known.extend(keywords);
    }

    /// The values under keys that nobody knows, as far as they are like this; no extensions.
    pub(super) fn take_rest(&mut self, is_like: impl Fn(&Node) -> bool) -> Vec<(&'n str, At<'n>)> {
        let is_rest = |entry: &&Entry| {
            let key = entry.key.as_str();
            !key.starts_with("x-") && !self.known.contains(&key) && is_like(&entry.value)
        };
        let rest = self.entries.iter().filter(is_rest);
        let rest: Vec<_> = rest
            .map(|Entry { key, value }| (key.as_str(), At { at: self.at.key(key), node: value }))
            .collect();
        self.taken.extend(rest.iter().map(|(key, _)| *key));
        rest
    }

    /// Reports every key that nobody asked for. Extensions (`x-…`) of others are no concern of ours,
    /// unless they look like one of ours with a slip in it.
    pub(super) fn finish(self, cx: &mut Loader<'_>) {
        let name = self.name;
        self.report_rest(cx, |at, key, near| codes::unknown_keyword(at, key, name, near));
    }

    /// The same for an object that is a reference.
    pub(super) fn finish_reference(self, cx: &mut Loader<'_>) {
        self.report_rest(cx, codes::keyword_beside_ref);
    }

    fn report_rest(
        self,
        cx: &mut Loader<'_>,
        problem: impl Fn(&JsonPointer, &str, Option<&str>) -> Diagnostic,
    ) {
        for Entry { key, .. } in self.entries {
            if self.known.contains(&key.as_str()) || self.taken.contains(key.as_str()) {
                continue;
            }
            let at = self.at.key(key);
            if key.starts_with("x-") {
                report_unknown_extension(cx, &at, key);
            } else {
                let near = nearest(key, self.known.iter().copied());
                cx.report(problem(&at, key, near));
            }
        }
    }
}

/// Reports an extension that looks like one of ours with a slip in it. Others are no concern of ours.
pub(super) fn report_unknown_extension(cx: &mut Loader<'_>, at: &JsonPointer, key: &str) {
    let ours = EXTENSIONS.iter().copied();
    if let Some(near) = nearest(key, ours).filter(|near| *near != key) {
        cx.report(codes::unknown_extension(at, key, near));
    }
}
