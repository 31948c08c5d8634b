//! Paths, operations, parameters, bodies, answers.

use super::words::NAMES;
use super::{Draft, fresh_name, reference};
use crate::node::{Choices, Node};

const METHODS: [&str; 8] = ["get", "post", "put", "delete", "patch", "options", "head", "trace"];
const METHOD_NAMES: &[&str] = &["renamed", "call", "Bad", "r#fn"];

impl Draft<'_> {
    pub(crate) fn paths(&mut self) -> Node {
        let (mut paths, mut ids) = (Node::map([]), Vec::new());
        for index in 0..=self.choose.below(4) {
            let mut names = Vec::new();
            for _ in 0..self.choose.below(3) {
                let name = fresh_name(&mut self.choose, &names).replace(['{', '}', '/'], "");
                if !name.is_empty() && !names.contains(&name) {
                    names.push(name);
                }
            }
            let braces =
                names.iter().fold(String::new(), |path, name| format!("{path}/{{{name}}}"));
            let odd = self.choose.pick(&["", "/ü x", "/%41", "?q=\"", ".json"]);
            paths.set(format!("/p{index}{braces}{odd}"), self.path_item(&names, &mut ids));
        }
        paths
    }

    fn path_item(&mut self, names: &[String], ids: &mut Vec<String>) -> Node {
        let mut item = Node::map([]);
        let shared = self.choose.once_in(2);
        let mut in_path = Vec::new();
        for name in names {
            in_path.push(self.parameter(name, "path"));
        }
        if shared {
            item.set("parameters", Node::List(in_path.clone()));
        }
        if self.choose.once_in(8) {
            item.set("servers", self.servers());
        }
        let first = self.choose.below(METHODS.len());
        for method in METHODS.iter().skip(first).take(1 + self.choose.below(3)) {
            let own = if shared { Vec::new() } else { in_path.clone() };
            item.set(*method, self.operation(method, own, names, ids));
        }
        item
    }

    fn operation(
        &mut self,
        method: &str,
        mut inputs: Vec<Node>,
        in_path: &[String],
        ids: &mut Vec<String>,
    ) -> Node {
        let mut operation = Node::map([]);
        if self.choose.below(8) != 7 {
            let id = fresh_name(&mut self.choose, ids);
            operation.set("operationId", Node::text(id.clone()));
            ids.push(id);
        }
        self.decorate(&mut operation, METHOD_NAMES);
        if 0 < self.clients {
            let tag = format!("t{}", self.choose.below(self.clients));
            operation.set("tags", Node::List(vec![Node::text(tag)]));
        }
        inputs.extend(self.inputs(in_path.to_vec()));
        operation.set("parameters", Node::List(inputs));
        if !["get", "head", "trace"].contains(&method) && self.choose.once_in(2) {
            let body = pick_shared(&mut self.choose, "requestBodies", &self.bodies);
            let body = body.unwrap_or_else(|| self.body());
            operation.set("requestBody", body);
        }
        operation.set("responses", self.responses_of_one());
        if self.choose.once_in(3) {
            operation.set("security", self.security());
        }
        operation
    }

    fn inputs(&mut self, mut names: Vec<String>) -> Vec<Node> {
        let shared = pick_shared(&mut self.choose, "parameters", &self.parameters);
        let mut inputs = Vec::from_iter(shared);
        for _ in 0..self.choose.below(5) {
            let (name, location) = if self.choose.once_in(3) {
                (format!("X-Head-{}", names.len()), "header")
            } else {
                (fresh_name(&mut self.choose, &names), "query")
            };
            inputs.push(self.parameter(&name, location));
            names.push(name);
        }
        inputs
    }

    pub(crate) fn parameter(&mut self, name: &str, location: &str) -> Node {
        let mut parameter = Node::map([
            ("name", Node::text(name)),
            ("in", Node::text(location)),
            ("required", Node::flag(location == "path" || self.choose.once_in(2))),
            ("schema", self.scalar()),
        ]);
        self.describe(&mut parameter);
        if self.choose.once_in(64) {
            parameter.set("x-rust-name", Node::text(self.choose.pick(NAMES)));
        }
        parameter
    }

    pub(crate) fn body(&mut self) -> Node {
        let mut body = if self.choose.once_in(3) {
            let mut properties = Node::map([]);
            let mut names = Vec::new();
            for _ in 0..self.choose.below(4) {
                let name = fresh_name(&mut self.choose, &names);
                properties.set(name.clone(), self.scalar());
                names.push(name);
            }
            let schema = Node::map([("type", Node::text("object")), ("properties", properties)]);
            Node::map([("content", media("application/x-www-form-urlencoded", schema))])
        } else {
            Node::map([("content", media("application/json", self.schema(1)))])
        };
        body.set("required", Node::flag(self.choose.once_in(2)));
        self.describe(&mut body);
        body
    }

    fn responses_of_one(&mut self) -> Node {
        let shared = pick_shared(&mut self.choose, "responses", &self.responses);
        let success = shared.unwrap_or_else(|| self.response());
        let status = self.choose.pick(&["200", "2XX", "204", "201"]);
        let mut responses = Node::map([(status, success)]);
        if self.choose.once_in(3) {
            responses.set("default", self.response());
        }
        responses
    }

    pub(crate) fn response(&mut self) -> Node {
        let mut response = Node::map([("description", Node::text("Done"))]);
        if self.choose.below(4) != 3 {
            let name = self.choose.pick(&["application/json", "application/a+json; charset=utf-8"]);
            response.set("content", media(name, self.schema(1)));
        }
        response
    }
}

fn media(name: &str, schema: Node) -> Node {
    Node::map([(name, Node::map([("schema", schema)]))])
}

/// Maybe a reference to an entry of a section.
fn pick_shared(choose: &mut Choices<'_>, section: &str, names: &[String]) -> Option<Node> {
    if names.is_empty() || !choose.once_in(3) {
        return None;
    }
    Some(reference(section, &names[choose.below(names.len())]))
}
