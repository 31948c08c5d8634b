//! What would be published is complete: every package compiles from nothing but its own archive.
//!
//! Cargo's own verification builds each package by itself, with all it depends on. Here they are one workspace
//! of unpacked archives, which is checked once beside what other tests of this package build.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mfa_tests::{Scratch, cargo, workspace};

const PUBLISHED: [&str; 5] = ["mfa-codegen", "mfa-macros", "mfa-runtime", "mfa-client", "mfa-sim"];

#[test]
fn what_is_published_compiles() {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "packaging");
    pack(&scratch.path().join("archives"));
    for package in PUBLISHED {
        let unpacked = unpack(scratch.path(), package);
        assert!(unpacked.join("src/lib.rs").is_file());
        assert_no_links(&unpacked);
        assert_no_unsafe_code(&unpacked);
    }
    assert_client(&folder(scratch.path(), "mfa-client"));
    let said = check(&scratch);
    for package in PUBLISHED {
        // From its archive, and not from this workspace.
        let place = folder(scratch.path(), package);
        let checked =
            format!("Checking {package} v{} ({})", env!("CARGO_PKG_VERSION"), place.display());
        assert!(
            said.contains(&checked) || said.contains(&checked.replace("Checking", "Compiling")),
            "{said}"
        );
    }
}

/// Packs everything.
fn pack(target: &Path) {
    let mut cargo = cargo(&workspace());
    cargo.args(["package", "--workspace", "--exclude", "mfa-tests", "--exclude", "xtask"]);
    // A test must pass before its author has committed.
    cargo.args(["--no-verify", "--allow-dirty", "--target-dir"]).arg(target);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The folder that an archive is unpacked into.
fn folder(scratch: &Path, package: &str) -> PathBuf {
    scratch.join(format!("{package}-{}", env!("CARGO_PKG_VERSION")))
}

fn unpack(scratch: &Path, package: &str) -> PathBuf {
    let folder = folder(scratch, package);
    let name = folder.file_name().unwrap().to_str().unwrap();
    let archive = scratch.join("archives/package").join(format!("{name}.crate"));
    let tar = Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(scratch).status();
    assert!(tar.unwrap().success(), "{}", archive.display());
    folder
}

/// Compiles the archives, and gives what cargo says. Where one depends on another, it is on the archive of that.
fn check(scratch: &Scratch) -> String {
    let (mut members, mut patches) = (String::new(), String::new());
    for package in PUBLISHED {
        let folder = folder(scratch.path(), package).display().to_string();
        write!(members, "{folder:?}, ").unwrap();
        writeln!(patches, "{package} = {{ path = {folder:?} }}").unwrap();
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n[patch.crates-io]\n{patches}"
    );
    scratch.write("Cargo.toml", &manifest);
    // The versions that are on this machine.
    fs::copy(workspace().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits-target");
    let mut cargo = cargo(scratch.path());
    let output = cargo.args(["check", "--workspace", "--target-dir"]).arg(target).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
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
