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

/// Folder or file of `src`, and the modules of this crate that it must not name.
const FORBIDDEN: [(&str, &[&str]); 8] = [
    ("json", &["diagnostic", "load", "spec", "resolve", "check", "lower", "model", "emit"]),
    ("diagnostic", &["spec", "resolve", "check", "lower", "model", "emit"]),
    ("spec", &["load", "resolve", "check", "lower", "model", "emit", "proc_macro2"]),
    ("load", &["resolve", "check", "lower", "model", "emit", "proc_macro2"]),
    ("resolve", &["load", "check", "lower", "model", "emit", "proc_macro2"]),
    ("check", &["load", "lower", "model", "emit", "proc_macro2"]),
    ("model", &["load", "spec", "resolve", "check", "lower", "emit", "proc_macro2"]),
    ("emit", &["load", "spec", "resolve", "check", "lower"]),
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

#[test]
fn no_stage_knows_a_later_one() {
    for (stage, forbidden) in FORBIDDEN {
        for file in files_of(stage) {
            let text = fs::read_to_string(&file).unwrap();
            for name in forbidden {
                let uses = [
                    format!("crate::{name}::"),
                    format!("crate::{name};"),
                    format!("use {name}::"),
                ];
                let found = uses.iter().find(|wrong| text.contains(wrong.as_str()));
                assert_eq!(found, None, "{}", file.display());
            }
        }
    }
}

#[test]
fn only_the_loader_and_the_locator_name_the_parser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in sources(&root) {
        let text = fs::read_to_string(&file).unwrap();
        let allowed = ["load/yaml.rs", "diagnostic/locate.rs", "diagnostic/survey.rs"];
        let allowed = allowed.iter().any(|allowed| file.ends_with(allowed));
        assert!(allowed || !text.contains("serde_yaml"), "{}", file.display());
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
