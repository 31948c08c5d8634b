//! A document, a program and changes, as they are in a folder.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

use crate::change::Change;
use crate::program::Idioms;

pub(crate) const LABS: [&str; 3] = ["pets", "accounts", "zoo"];

pub(crate) struct Lab {
    pub(crate) name: &'static str,
    pub(crate) document: Value,
    pub(crate) program: String,
    pub(crate) idioms: Idioms,
    pub(crate) changes: Vec<Change>,
}

impl Lab {
    /// # Panics
    ///
    /// If a file is not what it should be.
    pub(crate) fn read(name: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("changes").join(name);
        let program = fs::read_to_string(folder.join("program.rs")).unwrap();
        let changes =
            lists(&folder.join("changes")).iter().flat_map(|path| read_list(path)).collect();
        let document = fs::read_to_string(folder.join("api.yaml")).unwrap();
        Self {
            name,
            document: serde_yaml::from_str(&document).unwrap(),
            idioms: Idioms::new(&program),
            program,
            changes,
        }
    }

    pub(crate) fn all() -> Vec<Self> {
        LABS.into_iter().map(Self::read).collect()
    }
}

fn lists(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut lists: Vec<_> =
        entries.filter(|path| path.extension() == Some(OsStr::new("yaml"))).collect();
    lists.sort();
    lists
}

fn read_list(path: &Path) -> Vec<Change> {
    let text = fs::read_to_string(path).unwrap();
    let changes: Vec<Change> =
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(!changes.is_empty(), "{}", path.display());
    changes
}

#[test]
fn every_change_has_an_id_a_sentence_and_edits() {
    let labs = Lab::all();
    let mut ids = BTreeSet::new();
    for change in labs.iter().flat_map(|lab| &lab.changes) {
        let id = &change.id;
        assert!(ids.insert(id), "{id} is there twice");
        assert!(
            id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{id}"
        );
        assert!(change.change.ends_with('.') && !change.edits.is_empty(), "{id}");
        assert_eq!(
            change.then.is_some(),
            change.back.is_some(),
            "{id}: `then` and `back` go together"
        );
    }
}
