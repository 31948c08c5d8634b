//! Documents that are mostly valid, made of a fuzzer's bytes: all that `docs/openapi-support.md`
//! calls supported, under names that are hard to make Rust of, and now and then a mistake.

mod composed;
mod operation;
mod schema;
mod words;

use crate::node::{Choices, Node};

use words::{KEYWORDS, NAMES, NO_NAMES, PROSE};

/// What is known of the document while it is made.
pub(crate) struct Draft<'b> {
    pub(crate) choose: Choices<'b>,
    schemas: Vec<String>,
    parameters: Vec<String>,
    bodies: Vec<String>,
    responses: Vec<String>,
    credentials: Vec<String>,
    clients: usize,
}

/// A document in YAML.
#[must_use]
pub fn document(bytes: &[u8]) -> String {
    let mut draft = Draft::new(Choices::new(bytes));
    let mut root = draft.root();
    if draft.choose.once_in(3) {
        for _ in 0..=draft.choose.below(3) {
            draft.mistake(&mut root);
        }
    }
    let mut text = String::new();
    root.write(&mut text, 0);
    text
}

impl<'b> Draft<'b> {
    /// Decides on the names first, so that everything can refer to everything.
    fn new(mut choose: Choices<'b>) -> Self {
        let mut names = |most: usize| {
            let count = choose.below(most + 1);
            let mut names = Vec::new();
            for _ in 0..count {
                let name = fresh_name(&mut choose, &names);
                names.push(name);
            }
            names
        };
        let (schemas, parameters) = (names(9), names(3));
        let (bodies, responses, credentials) = (names(2), names(2), names(3));
        let clients = choose.below(3);
        Self { choose, schemas, parameters, bodies, responses, credentials, clients }
    }

    fn root(&mut self) -> Node {
        let version = self.choose.pick(&["3.1.0", "3.0.3"]);
        let mut info = Node::map([("title", Node::text("Fuzz")), ("version", Node::plain("1"))]);
        self.describe(&mut info);
        let mut root = Node::map([("openapi", Node::text(version)), ("info", info)]);
        if self.choose.once_in(3) {
            root.set("servers", self.servers());
        }
        if 0 < self.clients {
            root.set("tags", self.tags());
        }
        if self.choose.once_in(2) {
            root.set("x-envelope", envelope());
        }
        if self.choose.once_in(2) {
            root.set("security", self.security());
        }
        root.set("paths", self.paths());
        root.set("components", self.components());
        root
    }

    fn servers(&mut self) -> Node {
        let url = self.choose.pick(&[
            "https://api.example.com/v1",
            "https://{sub}.example.com",
            "http://a",
            "https://a\"b",
            "",
            "/v1",
        ]);
        Node::List(vec![Node::map([("url", Node::text(url))])])
    }

    fn tags(&mut self) -> Node {
        let mut tags = Vec::new();
        for index in 0..self.clients {
            let client = match self.choose.below(16) {
                0..14 => format!("Api{index}Client"),
                14 => "Type".to_owned(),
                _ => self.choose.pick(NAMES).to_owned(),
            };
            let mut tag = Node::map([("name", Node::text(format!("t{index}")))]);
            tag.set("x-client", Node::text(client));
            self.describe(&mut tag);
            tags.push(tag);
        }
        Node::List(tags)
    }

    fn security(&mut self) -> Node {
        let mut requirements = Vec::new();
        for _ in 0..self.choose.below(3) {
            let mut requirement = Node::map([]);
            for scheme in self.credentials.clone() {
                if self.choose.once_in(2) {
                    requirement.set(scheme, Node::List(Vec::new()));
                }
            }
            requirements.push(requirement);
        }
        Node::List(requirements)
    }

    fn components(&mut self) -> Node {
        let mut components = Node::map([]);
        components.set("schemas", self.named_schemas());
        let parameters = self.section(self.parameters.clone(), |draft| {
            let name = format!("shared-{}", draft.choose.pick(NAMES));
            draft.parameter(&name, "query")
        });
        components.set("parameters", parameters);
        components.set("requestBodies", self.section(self.bodies.clone(), Self::body));
        components.set("responses", self.section(self.responses.clone(), Self::response));
        components.set("securitySchemes", self.section(self.credentials.clone(), Self::scheme));
        components
    }

    fn section(&mut self, names: Vec<String>, mut make: impl FnMut(&mut Self) -> Node) -> Node {
        Node::Map(names.into_iter().map(|name| (name, make(self))).collect())
    }

    fn scheme(&mut self) -> Node {
        let mut scheme = match self.choose.below(3) {
            0 => Node::map([("type", Node::text("http")), ("scheme", Node::text("bearer"))]),
            1 => Node::map([("type", Node::text("http")), ("scheme", Node::text("Basic"))]),
            _ => Node::map([
                ("type", Node::text("apiKey")),
                ("in", Node::text("header")),
                ("name", Node::text("X-Key")),
                ("x-header-aliases", Node::List(vec![Node::text("x.old'key")])),
            ]),
        };
        self.describe(&mut scheme);
        scheme
    }

    /// Maybe a description.
    pub(crate) fn describe(&mut self, node: &mut Node) {
        match self.choose.below(6) {
            0..4 => {}
            4 => node.set("description", Node::text(self.choose.pick(PROSE))),
            _ => node.set("description", Node::text(self.choose.text())),
        }
    }

    /// Maybe a description, `x-rust-name`, `deprecated`.
    pub(crate) fn decorate(&mut self, node: &mut Node, rust_names: &[&str]) {
        self.describe(node);
        if self.choose.once_in(64) {
            node.set("x-rust-name", Node::text(self.choose.pick(rust_names)));
        }
        if self.choose.once_in(8) {
            node.set("deprecated", Node::flag(true));
        }
    }

    /// Breaks something at a place that the bytes choose.
    fn mistake(&mut self, root: &mut Node) {
        let mut node = root;
        while self.choose.below(8) != 0 && !node.children().is_empty() {
            let child = self.choose.below(node.children().len());
            node = node.children().swap_remove(child);
        }
        let odd = [Node::plain("null"), Node::plain("1.5"), Node::text(self.choose.text())];
        let odd = odd[self.choose.below(odd.len())].clone();
        match node {
            Node::Map(entries) if !entries.is_empty() => {
                let at = self.choose.below(entries.len());
                match self.choose.below(4) {
                    0 => _ = entries.remove(at),
                    1 => self.choose.pick(KEYWORDS).clone_into(&mut entries[at].0),
                    2 => entries.push(entries[at].clone()),
                    _ => entries.push((self.choose.pick(KEYWORDS).to_owned(), odd)),
                }
            }
            other => *other = odd,
        }
    }
}

/// A name that differs from the others, though perhaps not once it is Rust.
pub(crate) fn fresh_name(choose: &mut Choices<'_>, taken: &[String]) -> String {
    let name = match choose.below(256) {
        255 => choose.pick(NO_NAMES).to_owned(),
        252..255 => format!("n{}{}", taken.len(), choose.text()),
        225..252 => choose.pick(NAMES).to_owned(),
        _ => format!("{}{}", choose.pick(&["Item", "fooBar", "foo_bar", "type"]), taken.len()),
    };
    if taken.contains(&name) { format!("{name}N{}", taken.len()) } else { name }
}

fn envelope() -> Node {
    Node::map([
        ("status", Node::text("statusCode")),
        ("success", Node::plain("200")),
        ("message", Node::text("message")),
        ("code", Node::text("apiCode")),
        ("requestId", Node::text("requestId")),
    ])
}

/// A reference to an entry of a section of `components`.
pub(crate) fn reference(section: &str, name: &str) -> Node {
    let name = name.replace('~', "~0").replace('/', "~1");
    Node::map([("$ref", Node::text(format!("#/components/{section}/{name}")))])
}

#[cfg(test)]
mod tests;
