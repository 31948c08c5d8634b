//! The maintainers' commands: `cargo xtask help`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod advisories;
mod check;
mod docs;
mod expand;
mod explain;
mod features;
#[path = "../../mfa-macros/src/folders.rs"]
mod folders;
mod guarantees;
mod input;
mod workspace;

use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  docs [--check]   bring the generated parts of the documentation up to date, or only check them
  check [FILE]     show the problems of a document (spec/mfa.yaml if none is named); with
                   `--format json` one object a line, for editors; exit code 1 on errors;
                   with `--references FOLDER` references may lead there, too
  advisories       look for the crates of the lock files in the recorded advisories; with
                   `--record CHECKOUT` record those of a checkout of RustSec's advisory-db
  explain CODE     say what a problem's code means, with an example
  features PACKAGE print the combinations of a package's features that CI builds
  expand [FILE]    print the code that is generated for a document
  help             print this text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["docs"] => docs::run(docs::Mode::Write),
        ["docs", "--check"] => docs::run(docs::Mode::Check),
        ["check", arguments @ ..] => check::Arguments::parse(arguments).and_then(check::run),
        ["advisories", arguments @ ..] => advisories::run(arguments),
        ["explain", code] => explain::run(code),
        ["features", package] => features::run(package),
        ["expand"] => expand::run(&workspace::spec()),
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
