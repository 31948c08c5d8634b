//! The sources of the workspace's crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::arrows::{self, Arrows};
use super::reader::{Crate, Sources, read_crate};

/// The root files of the crates that are read here, from the workspace's folder on.
const ROOTS: [&str; 7] = [
    "mfa-codegen/src/lib.rs",
    "mfa-macros/src/lib.rs",
    "mfa-runtime/src/lib.rs",
    "mfa-client/src/lib.rs",
    "mfa-sim/src/lib.rs",
    "mfa-sim/src/main.rs",
    "xtask/src/main.rs",
];

/// Every crate, module by module.
static CRATES: LazyLock<Vec<Crate>> = LazyLock::new(|| {
    let sources = sources();
    ROOTS.iter().map(|root| read_crate(root, &sources)).collect()
});

/// The arrows between the files of each crate.
pub(crate) fn arrows() -> Arrows {
    CRATES.iter().flat_map(arrows::arrows).collect()
}

/// The texts of all files of the crates, unit tests included.
pub(crate) fn sources() -> Sources {
    let mut sources = Sources::new();
    for root in ROOTS {
        let (folder, _) = root.rsplit_once('/').unwrap();
        read_folder(folder, &mut sources);
    }
    sources
}

fn read_folder(folder: &str, sources: &mut Sources) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for entry in fs::read_dir(workspace.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read_folder(&path, sources);
        } else {
            sources.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

#[test]
fn every_file_is_read() {
    let modules = || CRATES.iter().flat_map(Crate::values);
    let read: BTreeSet<String> = modules().map(|module| module.file.clone()).collect();
    let tests: BTreeSet<&String> = modules().flat_map(|module| &module.tests).collect();
    let is_for_tests = |path: &String| {
        let path = path.trim_end_matches(".rs");
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        folders.chain([path]).any(|path| tests.contains(&path.to_owned()))
    };
    let there: BTreeSet<String> =
        sources().into_keys().filter(|path| !is_for_tests(path)).collect();
    assert_eq!(read, there);
}
