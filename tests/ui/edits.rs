//! A user's crate and its document, checked by the real cargo after every edit.

use std::fs;
use std::path::Path;

use mfa_tests::{Scratch, cargo, workspace};

/// A document with room for a mistake in line 16.
const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Clock, version: '1' }
paths:
  /time:
    get:
      operationId: getTime
      responses:
        '200':
          description: What time it is
          content: { application/json: { schema: { $ref: '#/components/schemas/Time' } } }
components:
  schemas:
    Time:
      type: object
      properties:
        zone: { $ref: '#/components/schemas/Zone' }
    Zone: { type: string }
";

/// A workspace with one member, which has a document.
struct Project(Scratch);

impl Project {
    fn new() -> Self {
        let scratch = Scratch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "edits");
        let path = |package: &str| workspace().join(package).display().to_string();
        scratch.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"clock\"]\n");
        scratch.write(
            "clock/Cargo.toml",
            &format!(
                "[package]\nname = \"clock\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\n\
                 mfa-runtime = {{ path = {:?}, default-features = false }}\n\
                 mfa-macros = {{ path = {:?} }}\n",
                path("mfa-runtime"),
                path("mfa-macros"),
            ),
        );
        scratch.write("clock/src/lib.rs", "mfa_macros::client!(\"spec/api.yaml\");\n");
        // The versions that are on this machine.
        fs::copy(workspace().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
        Self(scratch)
    }

    fn edit(&self, document: &str) {
        self.0.write("clock/spec/api.yaml", document);
    }

    /// What cargo and the compiler say, and whether they are content. The build folder stays for
    /// the next run, so that only the first one takes long.
    fn check(&self) -> (bool, String) {
        let mut cargo = cargo(self.0.path());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits-target");
        let output = cargo.arg("check").arg("--target-dir").arg(target).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    }

    fn assert_fine(&self) {
        let (fine, said) = self.check();
        assert!(fine, "{said}");
    }

    /// Checks that the one problem has this title, and this place in the line after it.
    fn assert_problem(&self, title: &str, place: &str) {
        let (fine, said) = self.check();
        assert!(!fine, "{said}");
        let mut lines = said.lines().skip_while(|line| !line.starts_with("error"));
        assert_eq!(lines.next(), Some(format!("error: {title}").as_str()), "{said}");
        assert_eq!(lines.next().map(str::trim_start), Some(place), "{said}");
        assert_eq!(said.matches("[MFA").count(), 1, "{said}");
    }
}

#[test]
fn every_edit_of_the_document_is_noticed() {
    let project = Project::new();
    project.edit(&DOCUMENT.replace("schemas/Zone", "schemas/Zoo"));
    let title = "[MFA0101] unresolved reference `#/components/schemas/Zoo`";
    project.assert_problem(title, "--> clock/spec/api.yaml:16:23");

    project.edit(DOCUMENT);
    project.assert_fine();
    project.assert_fine();

    project.edit(&DOCUMENT.replace("string", "sting"));
    project.assert_problem("[MFA0401] unknown type `sting`", "--> clock/spec/api.yaml:17:19");

    let latin_1: Vec<u8> = DOCUMENT.bytes().chain(*b"# na\xefve\n").collect();
    let document = project.0.path().join("clock/spec/api.yaml");
    fs::write(&document, latin_1).unwrap();
    let place = format!("--> clock/spec/api.yaml:{}:5", DOCUMENT.lines().count() + 1);
    project.assert_problem("[MFA0009] the file is not UTF-8", &place);

    // What can be read all the same is a warning.
    project.edit(&DOCUMENT.replace("operationId", "operationID"));
    let (fine, said) = project.check();
    assert!(fine && said.contains("[MFA0006] unknown keyword `operationID` is ignored"), "{said}");

    // What it refers to in another file is looked at, too.
    let zone = |kind: &str| format!("components:\n  schemas:\n    Area: {{ type: {kind} }}\n");
    project.edit(
        &DOCUMENT.replace("'#/components/schemas/Zone'", "parts.yaml#/components/schemas/Area"),
    );
    project.0.write("clock/spec/parts.yaml", &zone("string"));
    project.assert_fine();
    project.0.write("clock/spec/parts.yaml", &zone("sting"));
    project.assert_problem("[MFA0401] unknown type `sting`", "--> clock/spec/parts.yaml:3:19");

    references_stay_in_the_package(&project);

    fs::remove_dir_all(project.0.path().join("clock/spec")).unwrap();
    project.0.write("clock/spec", "../spec");
    let (fine, said) = project.check();
    assert!(!fine && said.contains("[MFA0902] there is no document `spec/api.yaml`"), "{said}");
    assert!(said.contains("`clock/spec` is a file where a folder should be"), "{said}");
    assert!(said.contains("git config core.symlinks true"), "{said}");

    fs::remove_file(project.0.path().join("clock/spec")).unwrap();
    project.edit(DOCUMENT);
    project.assert_fine();
}

/// A reference leads out of the package only into a folder that the crate names.
fn references_stay_in_the_package(project: &Project) {
    let refer_to = |path: &str| {
        project.edit(
            &DOCUMENT
                .replace("#/components/schemas/Zone", &format!("{path}#/components/schemas/Area")),
        );
    };
    let crate_with = |options: &str| {
        let text = format!("mfa_macros::client!(\"spec/api.yaml\"{options});\n");
        project.0.write("clock/src/lib.rs", &text);
    };
    project.0.write("shared/parts.yaml", "components: { schemas: { Area: { type: string } } }\n");
    refer_to("../../shared/parts.yaml");
    let title =
        "[MFA0109] `../../shared/parts.yaml` is outside of the folders that references may lead to";
    project.assert_problem(title, "--> clock/spec/api.yaml:16:23");
    crate_with(", references = \"../shared\"");
    project.assert_fine();

    // The variables of the build, which a log must not show, even where they may be read.
    let environment = format!("{}proc/self/environ", "../".repeat(40));
    refer_to(&environment);
    let title =
        format!("[MFA0109] `{environment}` is outside of the folders that references may lead to");
    let exists = Path::new("/proc/self/environ").exists();
    if exists {
        project.assert_problem(&title, "--> clock/spec/api.yaml:16:23");
    }
    crate_with(", references = \"/\"");
    let (fine, said) = project.check();
    assert!(!fine && (!exists || said.contains("[MFA0012]")), "{said}");
    assert!(!said.contains("CARGO_") && !said.contains("PATH="), "{said}");
    crate_with("");
}
