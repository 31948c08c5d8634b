//! The maintainers' commands: `cargo xtask help`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod check;
mod docs;
mod expand;
mod explain;
mod guarantees;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  docs [--check]   bring the generated parts of the documentation up to date, or only check them
  check [FILE]     show the problems of a document (spec/mfa.yaml if none is named); with
                   `--format json` one object a line, for editors; exit code 1 on errors
  explain CODE     say what a problem's code means, with an example
  expand [FILE]    print the code that is generated for a document
  help             print this text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["docs"] => docs::run(docs::Mode::Write),
        ["docs", "--check"] => docs::run(docs::Mode::Check),
        ["check"] => check::run(&spec(), check::Format::Text),
        ["check", "--format", "json"] => check::run(&spec(), check::Format::Json),
        ["check", file] => check::run(Path::new(file), check::Format::Text),
        ["check", "--format", "json", file] | ["check", file, "--format", "json"] => {
            check::run(Path::new(file), check::Format::Json)
        }
        ["explain", code] => explain::run(code),
        ["expand"] => expand::run(&spec()),
        ["expand", file] => expand::run(Path::new(file)),
        ["help" | "-h" | "--help"] | [] => {
            println!("{HELP}");
            Ok(())
        }
        [other, ..] => Err(format!("`{other}` is no command, or has wrong arguments\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn spec() -> PathBuf {
    root().join("spec/mfa.yaml")
}

/// Reads what a document refers to beside itself.
fn read_beside(document: &Path) -> impl FnMut(&str) -> Result<Vec<u8>, String> {
    let folder = document.parent().map(Path::to_owned).unwrap_or_default();
    move |path| std::fs::read(folder.join(path)).map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    read_bytes(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}
