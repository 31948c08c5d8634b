//! What would be published is complete: every package compiles from nothing but its own archive.
//!
//! One test with a build folder of its own, because a second verification of the same version may
//! use what the first one left. It takes a minute or two.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::{env, fs};

use mfa_tests::{Scratch, cargo, workspace};

const PUBLISHED: [&str; 5] = ["mfa-codegen", "mfa-macros", "mfa-runtime", "mfa-client", "mfa-sim"];

#[test]
fn what_is_published_compiles() {
    let target = Scratch::new(&env::temp_dir(), "mfa-packaging");
    let said = package(target.path());

    let version = env!("CARGO_PKG_VERSION");
    for package in PUBLISHED {
        let archive = format!("{package}-{version}");
        assert!(said.contains(&format!("Verifying {package} v{version}")), "{said}");
        assert!(target.path().join(format!("package/{archive}.crate")).is_file());
        // The folder that the archive was unpacked into.
        let unpacked = target.path().join("package").join(archive);
        assert!(unpacked.join("src/lib.rs").is_file());
        assert_no_links(&unpacked);
        assert_no_unsafe_code(&unpacked);
    }
    assert_client(&target.path().join(format!("package/mfa-client-{version}")));
}

/// Packs and verifies everything, and gives what cargo says.
fn package(target: &Path) -> String {
    let run = |offline: &str| {
        let mut cargo = cargo(&workspace());
        cargo.args(["package", "--workspace", "--exclude", "mfa-tests", "--exclude", "xtask"]);
        // A test must pass before its author has committed.
        cargo.args(["--allow-dirty", "--target-dir"]).arg(target);
        let output = cargo.env("CARGO_NET_OFFLINE", offline).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let (mut packaged, mut said) = run("true");
    // Not even a build of the whole workspace may have needed all that the packages name.
    if !packaged && said.contains("offline") {
        (packaged, said) = run("false");
    }
    assert!(packaged, "{said}");
    said
}

/// The compiler refuses `unsafe`, in the client's generated code as well.
fn assert_no_unsafe_code(unpacked: &Path) {
    let manifest = fs::read_to_string(unpacked.join("Cargo.toml")).unwrap();
    let (_, lints) = manifest.split_once("[lints.rust]").unwrap();
    let lints = lints.split("[lints.clippy]").next().unwrap();
    assert!(lints.contains("unsafe_code = \"forbid\""), "{manifest}");
}

/// The client carries its document, and asks for nothing that is not published.
fn assert_client(unpacked: &Path) {
    let document = fs::read(workspace().join("spec/mfa.yaml")).unwrap();
    assert_eq!(fs::read(unpacked.join("spec/mfa.yaml")).unwrap(), document);
    let manifest = fs::read_to_string(unpacked.join("Cargo.toml")).unwrap();
    let runtime =
        format!("[dependencies.mfa-runtime]\nversion = \"={}\"", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains(&runtime), "{manifest}");
    assert!(!manifest.contains("mfa-sim"), "{manifest}");
    assert!(!manifest.contains("path = \".."), "{manifest}");
}

/// A symbolic link would lead out of the archive.
fn assert_no_links(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        assert!(!kind.is_symlink(), "{}", entry.path().display());
        if kind.is_dir() {
            assert_no_links(&entry.path());
        }
    }
}
