//! The pipeline's stages may only know what stands before them. Read off the `use` lines.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The stages, in the order in which a document goes through them: none names a later one.
const STAGES: [&str; 8] =
    ["diagnostic", "spec", "load", "resolve", "shape", "check", "lower", "emit"];

/// What a stage must not name beside that.
const FORBIDDEN: [(&str, &[&str]); 9] = [
    ("diagnostic", &["model"]),
    ("spec", &["model", "proc_macro2"]),
    ("load", &["model", "proc_macro2"]),
    // The tree of the text is left behind.
    ("resolve", &["load", "model", "proc_macro2"]),
    ("shape", &["load", "model", "proc_macro2"]),
    ("check", &["load", "model", "proc_macro2"]),
    // A rule can be taken away, and nothing else changes.
    ("lower", &["load", "check", "proc_macro2"]),
    ("model", &["load", "spec", "resolve", "shape", "check", "lower", "emit", "proc_macro2"]),
    ("emit", &["load", "spec", "resolve", "shape", "check", "lower"]),
];

fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|entry| sources(&entry)).collect()
}

/// Every file of a stage: `src/stage.rs` and all in `src/stage`.
fn files_of(stage: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let file = root.join(format!("{stage}.rs"));
    let folder = root.join(stage);
    let mut files = sources(&file);
    if folder.is_dir() {
        files.extend(sources(&folder));
    }
    files
}

/// The files of a stage without their tests, which may run the stages before it.
fn code_of(stage: &str) -> Vec<PathBuf> {
    let is_test = |file: &PathBuf| file.components().any(|part| part.as_os_str() == "tests");
    files_of(stage)
        .into_iter()
        .filter(|file| !is_test(file) && !file.ends_with("tests.rs"))
        .collect()
}

fn assert_names_none(stage: &str, forbidden: &[&str]) {
    let files = code_of(stage);
    assert!(!files.is_empty(), "there is no stage `{stage}`");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for name in forbidden {
            let uses = [format!("crate::{name}::"), format!("crate::{name};")];
            let found = uses.iter().find(|wrong| text.contains(wrong.as_str()));
            assert_eq!(found, None, "{}", file.display());
        }
    }
}

#[test]
fn no_stage_knows_a_later_one() {
    for (index, stage) in STAGES.iter().enumerate() {
        assert_names_none(stage, &STAGES[index + 1..]);
    }
    for (stage, forbidden) in FORBIDDEN {
        assert_names_none(stage, forbidden);
    }
}

#[test]
fn only_the_loader_and_the_locator_name_the_parser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in sources(&root) {
        let text = fs::read_to_string(&file).unwrap();
        let allowed = ["load/text.rs", "diagnostic/locate.rs", "diagnostic/survey.rs"];
        let allowed = allowed.iter().any(|allowed| file.ends_with(allowed));
        assert_eq!(allowed, text.contains("serde_yaml"), "{}", file.display());
    }
}

#[test]
fn nothing_does_input_or_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in sources(&root) {
        let text = fs::read_to_string(&file).unwrap();
        for wrong in ["std::fs", "std::net", "std::env", "std::time", "std::process", "HashMap"] {
            assert!(!text.contains(wrong), "{} names {wrong}", file.display());
        }
    }
}
