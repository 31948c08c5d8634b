//! The compiler itself, called with the flags that cargo would give it: without cargo around it, a program takes a
//! fraction of a second.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mfa_tests::{Scratch, cargo, workspace};

use crate::message::{Message, errors};

pub(crate) struct Compiler {
    scratch: Scratch,
    runtime: PathBuf,
    macros: PathBuf,
}

impl Compiler {
    /// Builds what programs depend on, beside what other tests of this package build.
    pub(crate) fn new() -> Self {
        let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "changes");
        let path = |package: &str| workspace().join(package).display().to_string();
        let (runtime, macros) = (path("mfa-runtime"), path("mfa-macros"));
        let manifest = format!(
            "[package]\nname = \"changes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nmfa-macros = {{ path = {macros:?} }}\n\
             mfa-runtime = {{ path = {runtime:?}, default-features = false, features = [\"testing\"] }}\n"
        );
        scratch.write("Cargo.toml", &manifest);
        scratch.write("src/lib.rs", "");
        // The versions that are on this machine.
        fs::copy(workspace().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
        let output = build(&scratch);
        let (runtime, macros) = (artifact(&output, "mfa_runtime"), artifact(&output, "mfa_macros"));
        Self { scratch, runtime, macros }
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        self.scratch.write(path, text);
    }

    /// The errors in a program, which is a file in this compiler's folder.
    pub(crate) fn check(&self, path: &str) -> Vec<Message> {
        let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.current_dir(self.scratch.path()).env("CARGO_MANIFEST_DIR", self.scratch.path());
        rustc.env("CARGO_PKG_NAME", "changes").env("CARGO_PKG_VERSION", "0.0.0");
        rustc.args([
            "--edition=2024",
            "--crate-type=lib",
            "--emit=metadata",
            "--error-format=json",
        ]);
        rustc.args(["--crate-name=changes", "-Adeprecated", "-Adead_code", "-Aunused"]);
        rustc.arg("-o").arg(format!("{path}.rmeta")).arg(path);
        rustc.arg("-L").arg(format!("dependency={}", self.macros.parent().unwrap().display()));
        for (name, file) in [("mfa_runtime", &self.runtime), ("mfa_macros", &self.macros)] {
            rustc.arg("--extern").arg(format!("{name}={}", file.display()));
        }
        let output = rustc.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let errors = errors(&said);
        assert_eq!(output.status.success(), errors.is_empty(), "{path}: {said}");
        errors
    }
}

fn build(scratch: &Scratch) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits-target");
    let mut cargo = cargo(scratch.path());
    cargo.args(["check", "--message-format=json"]).arg("--target-dir").arg(target);
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The file that a crate has been built to.
fn artifact(output: &str, name: &str) -> PathBuf {
    let lines =
        output.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let found = lines.filter(|line| line["target"]["name"] == name).find_map(|line| {
        let files = line["filenames"].as_array()?;
        files.first()?.as_str().map(PathBuf::from)
    });
    found.unwrap_or_else(|| panic!("cargo does not say where {name} is:\n{output}"))
}
