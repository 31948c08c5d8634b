//! Programs that have to compile, and programs that must not.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use mfa_tests::{Scratch, compiler_version};

/// Programs that must not compile. A pattern that finds none would pass, so they are counted.
const FAILURES: usize = 94;
const SUCCESSES: usize = 9;

/// Tells the process that compares nothing where its cases are.
const COPIES: &str = "MFA_TESTS_UI_COPIES";

/// The cases whose names begin with `prefix`, sorted.
fn cases(prefix: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let entries = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries(&folder).filter(|path| path.is_dir());
    let mut cases: Vec<_> = folders
        .flat_map(|folder| entries(&folder).collect::<Vec<_>>())
        .filter(|path| path.extension() == Some(OsStr::new("rs")))
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix))
        .collect();
    cases.sort();
    cases
}

#[test]
fn every_case_is_run() {
    assert_eq!(cases("fail_").len(), FAILURES);
    assert_eq!(cases("pass_").len(), SUCCESSES);
    assert_eq!(cases("").len(), FAILURES + SUCCESSES, "a case begins with `fail_` or `pass_`");
}

#[test]
fn every_text_holds_what_counts() {
    assert_shown(&cases("fail_"));
}

#[test]
fn what_is_right_compiles_and_runs() {
    trybuild::TestCases::new().pass("ui/*/pass_*.rs");
}

/// On another compiler than the recorded one the texts are made anew and not compared.
#[test]
fn what_is_wrong_does_not_compile() {
    if let Ok(copies) = env::var(COPIES) {
        trybuild::TestCases::new().compile_fail(format!("{copies}/*/fail_*.rs"));
    } else if compiler_version() == include_str!("RUSTC").trim() {
        trybuild::TestCases::new().compile_fail("ui/*/fail_*.rs");
    } else {
        check_copies();
    }
}

/// Has trybuild write the texts of this compiler, beside copies of the cases.
fn check_copies() {
    let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "ui");
    let copies: Vec<_> = cases("fail_").iter().map(|case| copy(case, scratch.path())).collect();

    let mut trybuild = Command::new(env::current_exe().unwrap());
    trybuild.args(["--exact", "cases::what_is_wrong_does_not_compile", "--nocapture"]);
    trybuild.env(COPIES, scratch.path()).env("TRYBUILD", "overwrite");
    let output = trybuild.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "a case compiles that must not:\n{told}");
    assert_shown(&copies);
}

/// Copies a case, and the folder it is in.
fn copy(case: &Path, to: &Path) -> PathBuf {
    let folder = to.join(case.parent().unwrap().file_name().unwrap());
    fs::create_dir_all(&folder).unwrap();
    let copy = folder.join(case.file_name().unwrap());
    fs::copy(case, &copy).unwrap();
    copy
}

/// Checks that the compiler's texts hold what the cases say they do.
fn assert_shown(cases: &[PathBuf]) {
    for case in cases {
        let source = fs::read_to_string(case).unwrap();
        let text = fs::read_to_string(case.with_extension("stderr")).unwrap();
        let wanted: Vec<_> =
            source.lines().filter_map(|line| line.strip_prefix("// shows: ")).collect();
        assert!(!wanted.is_empty(), "{}: nothing to show", case.display());
        for wanted in wanted {
            assert!(text.contains(wanted), "{}: `{wanted}` is not in\n{text}", case.display());
        }
    }
}
