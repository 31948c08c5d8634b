//! `cargo xtask check`: the problems of a document, as the macro would show them.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use mfa_codegen::{Checked, Document, Problem, Severity, check_with_files};
use serde_json::json;

use crate::input::Input;
use crate::workspace::spec;

/// How the problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// As the compiler would show them, with colors on a terminal.
    Text,
    /// One JSON object a line, for editors.
    Json,
}

/// What is checked, and how it is told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    document: PathBuf,
    /// A folder that references may lead to, beside the document's package.
    references: Option<PathBuf>,
    format: Format,
}

impl Arguments {
    /// Reads what stands behind `check`, in any order.
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut document = None;
        let (mut references, mut format) = (None, Format::Text);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match (*argument, document.is_some()) {
                ("--format", _) if arguments.next() == Some(&"json") => format = Format::Json,
                ("--references", _) => {
                    let folder = arguments.next().map(PathBuf::from).filter(|path| path.is_dir());
                    references = Some(folder.ok_or("`--references` needs a folder")?);
                }
                (path, false) if !path.starts_with('-') => document = Some(PathBuf::from(path)),
                (other, _) => return Err(format!("`check` does not understand `{other}`")),
            }
        }
        Ok(Self { document: document.unwrap_or_else(spec), references, format })
    }
}

/// Prints the problems; fails if there are errors among them.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let Arguments { document, references, format } = arguments;
    let input = Input::read(&document, references.as_deref())?;
    let Input { name, text, .. } = &input;
    let mut document = Document::new(name, text);
    if format == Format::Json {
        // An editor marks every line; a person starts at the top.
        document = document.show_at_most(1_000);
    }
    let checked = check_with_files(&document, &mut |path| input.read_beside(path));
    for problem in &checked.problems {
        // A reader that has seen enough closes the pipe; that is no failure of ours.
        _ = match format {
            Format::Text => writeln!(io::stderr(), "{}\n", shown(problem)),
            Format::Json => writeln!(io::stdout(), "{}", object(problem)),
        };
    }
    if checked.worst == Some(Severity::Error) {
        return Err(format!("{name} has {}", counted(&checked)));
    }
    if format == Format::Text {
        let problems = !checked.problems.is_empty();
        let found = if problems { counted(&checked) } else { "no problems".to_owned() };
        println!("{name}: {found}");
    }
    Ok(())
}

fn counted(checked: &Checked) -> String {
    let shown = checked.problems.len();
    let found = shown + checked.more;
    let problems = if found == 1 { "problem" } else { "problems" };
    match checked.more {
        0 => format!("{found} {problems}"),
        _ => format!("{found} {problems}, the first {shown} of which are shown"),
    }
}

fn shown(problem: &Problem) -> String {
    let (word, color) = match problem.severity() {
        Severity::Error => ("error", "31"),
        Severity::Warning => ("warning", "33"),
    };
    if !io::stderr().is_terminal() || std::env::var_os("NO_COLOR").is_some() {
        return format!("{word}: {}", problem.text());
    }
    let (title, rest) = problem.text().split_once('\n').unwrap_or((problem.text(), ""));
    format!("\x1b[1;{color}m{word}\x1b[0m\x1b[1m: {title}\x1b[0m\n{rest}")
}

fn object(problem: &Problem) -> serde_json::Value {
    let (line, column) = problem.position();
    let severity = match problem.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "code": problem.code(),
        "severity": severity,
        "file": problem.file(),
        "line": line,
        "column": column,
        "end": problem.end_column(),
        "message": problem.message(),
        "help": problem.help(),
    })
}

#[cfg(test)]
mod tests;
