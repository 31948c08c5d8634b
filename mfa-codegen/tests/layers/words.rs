//! Crates and modules of the standard library that only some files of the generator may name.

use super::workspace;

/// The parts that nothing makes tokens in.
const WITHOUT_TOKENS: [&str; 7] = ["spec", "load", "resolve", "shape", "check", "lower", "model"];

/// The files of the generator, unit tests included, with their texts.
fn texts() -> impl Iterator<Item = (String, String)> {
    let texts: Vec<(String, String)> = workspace::sources()
        .into_iter()
        .filter_map(|(file, text)| Some((file.strip_prefix("mfa-codegen/src/")?.to_owned(), text)))
        .collect();
    assert!(!texts.is_empty(), "there are no sources");
    texts.into_iter()
}

#[test]
fn only_the_loader_and_the_locator_name_the_parser() {
    for (file, text) in texts() {
        let allowed = ["load/yaml.rs", "diagnostic/locate.rs", "diagnostic/survey.rs"];
        let allowed = allowed.contains(&file.as_str());
        assert!(allowed || !text.contains("serde_yaml"), "{file}");
    }
}

#[test]
fn only_emitters_make_tokens() {
    for (file, text) in texts() {
        let (part, _) = file.split_once(['/', '.']).unwrap();
        let allowed = !WITHOUT_TOKENS.contains(&part);
        assert!(allowed || !text.contains("proc_macro2::"), "{file}");
    }
}

#[test]
fn nothing_does_input_or_output() {
    for (file, text) in texts() {
        for wrong in ["std::fs", "std::net", "std::env", "std::time", "std::process"] {
            assert!(!text.contains(wrong), "{file} names {wrong}");
        }
    }
}

/// The order of a hash map is another one in each run. The one file that has them has no way to go through one.
#[test]
fn nothing_goes_through_a_hash_map() {
    for (file, text) in texts() {
        for wrong in ["HashMap", "HashSet"] {
            assert!(file == "lookup.rs" || !text.contains(wrong), "{file} names {wrong}");
        }
    }
    let (_, lookup) = texts().find(|(file, _)| file == "lookup.rs").unwrap();
    for wrong in [
        "Iter",
        ".iter()",
        ".keys()",
        ".values()",
        "IntoIterator",
        "pub(crate) struct Lookup<K, V>(pub",
    ] {
        assert!(!lookup.contains(wrong), "lookup.rs has {wrong}");
    }
}

/// Trees and sorts of the standard library are compiled anew for each type, in every build of a user's crate.
#[test]
fn only_the_ordered_tables_sort() {
    for (file, text) in texts().filter(|(file, _)| !file.contains("tests")) {
        for wrong in ["collections::BTree", "collections::{BTree", ".sort(", ".sort_"] {
            assert!(file == "ordered/sort.rs" || !text.contains(wrong), "{file} names {wrong}");
        }
    }
}
