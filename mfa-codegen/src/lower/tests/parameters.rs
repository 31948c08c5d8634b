//! The parameters of operations.

use super::{lowered, sound};

/// The operation of a path with these parameters, of the path and of itself.
fn document(path: &str, of_path: &str, of_operation: &str) -> String {
    format!(
        "
paths:
  {path}:
    parameters: [{of_path}]
    get:
      operationId: go
      parameters: [{of_operation}]
      responses: {{ '204': {{ description: D }} }}
"
    )
}

fn parameter(name: &str, place: &str, kind: &str) -> String {
    let required = if place == "path" { ", required: true" } else { "" };
    format!("{{ name: {name}, in: {place}, schema: {{ type: {kind} }}{required} }}")
}

fn go(path: &str, of_path: &str, of_operation: &str) -> String {
    sound(&document(path, of_path, of_operation)).operations.remove(0)
}

/// The template's order counts, not that of the list, nor whether the path or the operation has it.
#[test]
fn path_parameters_come_in_the_order_of_the_template() {
    let [a, b, c] = ["a", "b", "c"].map(|name| parameter(name, "path", "string"));
    let query = parameter("q", "query", "string");
    assert_eq!(
        go("/{c}/{a}/x/{b}", &b, &format!("{query}, {a}, {c}")),
        "go(c: String in path c, a: String in path a, b: String in path b, q?: String in query q) -> ()"
    );
}

#[test]
fn other_parameters_stay_in_the_order_of_the_document() {
    let [z, a] = ["z", "a"].map(|name| parameter(name, "query", "string"));
    let header = parameter("X-B", "header", "string");
    assert_eq!(
        go("/a", &z, &format!("{header}, {a}")),
        "go(x_b?: String in header X-B, a?: String in query a, z?: String in query z) -> ()"
    );
}

#[test]
fn an_operation_replaces_a_parameter_of_its_path() {
    let (of_path, own) = (parameter("a", "query", "string"), parameter("a", "query", "integer"));
    assert_eq!(go("/a", &of_path, &own), "go(a?: i64 in query a) -> ()");
}

/// Only the name in Rust is then in the way.
#[test]
fn one_name_in_two_places_is_two_parameters() {
    let query = parameter("id", "query", "integer");
    let renamed = query.replace("in: query", "in: query, x-rust-name: id_of_query");
    assert_eq!(
        go("/{id}", &renamed, &parameter("id", "path", "string")),
        "go(id: String in path id, id_of_query?: i64 in query id) -> ()"
    );
    let found = lowered(&document("/{id}", &query, &parameter("id", "path", "string")));
    assert_eq!(found.problems, ["MFA0701 #/paths/~1{id}/parameters/0/name"]);
}

#[test]
fn path_and_template_fit_each_other() {
    let at = "#/paths/~1{id}/get";
    let found = lowered(&document("/{id}", "", &parameter("other", "path", "string")));
    let mut problems = found.problems;
    problems.sort();
    assert_eq!(problems, [format!("MFA0204 {at}"), format!("MFA0205 {at}/parameters/0/name")]);
}

/// That it is not required is a problem that `check` has words for.
#[test]
fn a_path_parameter_is_always_there() {
    let optional = parameter("id", "path", "string").replace(", required: true", "");
    assert_eq!(go("/{id}", "", &optional), "go(id: String in path id) -> ()");
}

#[test]
fn required_query_parameters_and_types() {
    let required = "{ name: a, in: query, required: true, schema: { type: number } }";
    let listed = "{ name: kind, in: query, schema: { enum: [a, b] } }";
    let found = sound(&document("/a", "", &format!("{required}, {listed}")));
    assert_eq!(found.operations, ["go(a: f64 in query a, kind?: GoKind in query kind) -> ()"]);
    assert_eq!(found.types, ["enum GoKind { A=a, B=b, Unknown }"]);
}

#[test]
fn what_is_no_scalar_is_refused() {
    let list = "{ name: a, in: query, schema: { type: array, items: { type: string } } }";
    let at = "#/paths/~1a/get/parameters/0";
    assert_eq!(lowered(&document("/a", "", list)).problems, [format!("MFA0304 {at}/schema")]);
    let cookie = parameter("a", "cookie", "string");
    assert_eq!(lowered(&document("/a", "", &cookie)).problems, [format!("MFA0302 {at}/in")]);
}
