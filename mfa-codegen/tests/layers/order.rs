//! The pipeline's stages may only know what stands before them.

use std::collections::BTreeSet;

use super::arrows::Arrows;
use super::workspace;

/// The stages, in the order in which a document goes through them: none names a later one.
const STAGES: [&str; 8] =
    ["diagnostic", "spec", "load", "resolve", "shape", "check", "lower", "emit"];

/// Parts that a stage, or a part beside the stages, must not name either.
const FORBIDDEN: [(&str, &[&str]); 11] = [
    ("source", &["input", "spec", "load", "resolve", "shape", "check", "lower", "model", "emit"]),
    ("diagnostic", &["input", "model"]),
    ("input", &["spec", "load", "resolve", "shape", "check", "lower", "model", "emit"]),
    ("spec", &["model"]),
    ("load", &["model"]),
    // The tree of the text is left behind.
    ("resolve", &["load", "model"]),
    ("shape", &["load", "model"]),
    ("check", &["load", "model"]),
    // A rule can be taken away, and nothing else changes.
    ("lower", &["load", "check"]),
    ("model", &["load", "spec", "resolve", "shape", "check", "lower", "emit"]),
    ("emit", &["load", "spec", "resolve", "shape", "check", "lower"]),
];

/// The stage that a file belongs to: `stage.rs`, or all in the folder `stage`.
fn stage_of(file: &str) -> Option<&str> {
    let file = file.strip_prefix("mfa-codegen/src/")?.trim_end_matches(".rs");
    Some(file.split_once('/').map_or(file, |(stage, _)| stage))
}

/// Every stage that names a forbidden one.
fn wrong(arrows: &Arrows) -> Vec<String> {
    let later = |from: &str, to: &str| {
        let from = STAGES.iter().position(|stage| *stage == from);
        let to = STAGES.iter().position(|stage| *stage == to);
        from.zip(to).is_some_and(|(from, to)| from < to)
    };
    let mut wrong = Vec::new();
    for ((from, to), names) in arrows {
        let (Some(stage), Some(named)) = (stage_of(from), stage_of(to)) else { continue };
        let forbidden = FORBIDDEN.iter().find(|(forbidden, _)| *forbidden == stage);
        if later(stage, named) || forbidden.is_some_and(|(_, names)| names.contains(&named)) {
            wrong.push(format!("{from} -> {to}: {names:?}"));
        }
    }
    wrong
}

#[test]
fn no_stage_knows_a_later_one() {
    let arrows = workspace::arrows();
    let wrong = wrong(&arrows);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let there: BTreeSet<&str> = arrows.keys().filter_map(|(from, _)| stage_of(from)).collect();
    for stage in STAGES.into_iter().chain(FORBIDDEN.map(|(stage, _)| stage)) {
        assert!(there.contains(stage), "there is no stage `{stage}`");
    }
}

#[test]
fn an_arrow_against_the_order_is_found() {
    let arrow = |from: &str, to: &str| {
        let file = |name: &str| format!("mfa-codegen/src/{name}.rs");
        ((file(from), file(to)), BTreeSet::from(["Name".to_owned()]))
    };
    let right =
        [arrow("emit/types", "model"), arrow("lower", "spec/schema"), arrow("load", "load/node")];
    assert_eq!(wrong(&right.into()), [""; 0]);
    let later = arrow("spec/schema", "check/values");
    let forbidden = arrow("lower/types", "load/node");
    let expected = [
        r#"mfa-codegen/src/lower/types.rs -> mfa-codegen/src/load/node.rs: {"Name"}"#,
        r#"mfa-codegen/src/spec/schema.rs -> mfa-codegen/src/check/values.rs: {"Name"}"#,
    ];
    assert_eq!(wrong(&[later, forbidden].into()), expected);
}
