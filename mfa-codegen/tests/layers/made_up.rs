//! The reader itself, on sources made up for it.

use super::arrows::{Arrows, arrows};
use super::circles::{circles, shortest_loop};
use super::reader::read_crate;

fn arrows_of(files: &[(&str, &str)]) -> Arrows {
    let sources = files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
    arrows(&read_crate("src/lib.rs", &sources.collect()))
}

/// Each arrow as `from -> to: names`.
fn written(arrows: &Arrows) -> Vec<String> {
    let written = arrows.iter().map(|((from, to), names)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("{from} -> {to}: {}", names.join(", "))
    });
    written.collect()
}

/// The shortest loop of the only circle that there is; nothing if there is none.
fn only_loop(files: &[(&str, &str)]) -> Vec<String> {
    let arrows = arrows_of(files);
    let circles = circles(&arrows);
    assert!(circles.len() < 2, "{circles:#?}");
    circles.iter().flat_map(|circle| shortest_loop(circle, &arrows)).collect()
}

#[test]
fn a_child_that_needs_its_head_is_a_circle() {
    let files = [
        ("src/lib.rs", "mod stage; fn main() { stage::run(); }"),
        ("src/stage.rs", "mod step; struct Context; pub(crate) fn run() { step::step(Context); }"),
        ("src/stage/step.rs", "use super::Context; pub(super) fn step(_: Context) {}"),
    ];
    let expected =
        ["src/stage.rs -> src/stage/step.rs: step", "src/stage/step.rs -> src/stage.rs: Context"];
    assert_eq!(only_loop(&files), expected);
}

#[test]
fn a_name_that_is_handed_on_leads_to_where_it_comes_from() {
    let head = "mod context; mod step; use context::Context; pub(crate) fn run() { step::step() }";
    let mut files = vec![
        ("src/lib.rs", "mod stage; use stage::run as _;"),
        ("src/stage.rs", head),
        ("src/stage/step.rs", "use super::Context; pub(super) fn step() {}"),
        ("src/stage/context.rs", "pub(super) struct Context;"),
    ];
    assert_eq!(only_loop(&files), [""; 0]);
    // The same with a context that needs the step, which only the head's name for it ties.
    files[3] = ("src/stage/context.rs", "pub(super) struct Context(super::step::Step);");
    files[2] = ("src/stage/step.rs", "use crate::stage::Context; pub(super) struct Step;");
    let expected = [
        "src/stage/context.rs -> src/stage/step.rs: Step",
        "src/stage/step.rs -> src/stage/context.rs: Context",
    ];
    assert_eq!(only_loop(&files), expected);
}

#[test]
fn of_a_circle_the_shortest_loop_is_shown() {
    let files = [
        ("src/lib.rs", "mod a; mod b; mod c; mod d; use a::A;"),
        ("src/a.rs", "use crate::b::B; pub(crate) struct A;"),
        ("src/b.rs", "use crate::c::C; pub(crate) struct B; pub(crate) struct Other;"),
        ("src/c.rs", "use crate::{a::A, b::{B, Other}, d::D}; pub(crate) struct C;"),
        ("src/d.rs", "pub(crate) struct D;"),
    ];
    let expected = ["src/b.rs -> src/c.rs: C", "src/c.rs -> src/b.rs: B, Other"];
    assert_eq!(only_loop(&files), expected);
    let all = circles(&arrows_of(&files)).into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(all, ["src/a.rs", "src/b.rs", "src/c.rs"]);
}

#[test]
fn every_form_of_import_is_an_arrow() {
    let root =
        "mod a; mod b { pub(crate) struct Inner; } #[path = \"other/c.rs\"] mod d; mod e; mod f;
        use a::{self as first, deep::{One, Two as Second}, Three};
        fn main() { first::four(); self::a::five::<u8>(); d::six(|| vec![crate::e::seven()]); }
        fn local() { use f::Eight; }";
    let files = [
        ("src/lib.rs", root),
        ("src/a.rs", "pub(crate) mod deep; pub(crate) struct Three; fn four() {} fn five() {}"),
        (
            "src/a/deep.rs",
            "use super::super::b::Inner; enum One { V } macro_rules! m { () => { struct Two; } }",
        ),
        ("src/other/c.rs", "pub(crate) fn six() {}"),
        ("src/e.rs", "pub(crate) fn seven() {}"),
        ("src/f.rs", "pub(crate) struct Eight;"),
    ];
    let expected = [
        "src/a/deep.rs -> src/lib.rs: Inner",
        "src/lib.rs -> src/a.rs: Three, five, four",
        "src/lib.rs -> src/a/deep.rs: One, Two",
        "src/lib.rs -> src/e.rs: seven",
        "src/lib.rs -> src/f.rs: Eight",
        "src/lib.rs -> src/other/c.rs: six",
    ];
    assert_eq!(written(&arrows_of(&files)), expected);
}

#[test]
fn all_of_a_child_is_handed_on_name_by_name() {
    let files = [
        ("src/lib.rs", "mod codes; mod stage;"),
        (
            "src/codes.rs",
            "mod names; mod values; pub(crate) use names::*; pub(crate) use values::*;",
        ),
        ("src/codes/names.rs", "pub(crate) fn bad_name() {}"),
        ("src/codes/values.rs", "pub(crate) fn bad_value() {}"),
        ("src/stage.rs", "use crate::codes; fn report() { codes::bad_value() }"),
    ];
    let expected = [
        "src/codes.rs -> src/codes/names.rs: *",
        "src/codes.rs -> src/codes/values.rs: *",
        "src/stage.rs -> src/codes/values.rs: bad_value",
    ];
    assert_eq!(written(&arrows_of(&files)), expected);
}

#[test]
fn tests_other_crates_and_generated_code_are_no_arrows() {
    let root =
        "mod a; use serde::de; use ::a::Other; fn main() { Vec::new(); de::Error::custom(0); }
        fn emit() { quote!(a::A); quote_spanned!(span => a::function()); <u8 as a>::f(); ::a::A::f(); }
        #[cfg(test)] mod tests { use super::a::A; }
        #[cfg(test)] mod more;";
    let files = [("src/lib.rs", root), ("src/a.rs", "pub(crate) struct A; fn function() {}")];
    assert_eq!(written(&arrows_of(&files)), [""; 0]);
}

#[test]
#[should_panic(expected = "a imports all of b")]
fn all_of_another_module_hides_what_is_needed() {
    let files = [
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "use super::b::*;"),
        ("src/b.rs", "pub(crate) struct B;"),
    ];
    arrows_of(&files);
}
