//! Problems as they are shown: those that the caller asked for, sorted, with their text.

use crate::diagnostic::{self, Diagnostic, Diagnostics, Positions, Severity};
use crate::document::Document;
use crate::load::{Files, Ranks};
use crate::ordered::sort_by;
use crate::source::Sources;

/// A problem of a document, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    text: String,
    code: &'static str,
    severity: Severity,
    message: String,
    help: Option<String>,
    file: String,
    line: usize,
    column: usize,
    end: usize,
}

impl Problem {
    /// The problem in rustc's look: title, place, snippet, help. Several lines, no color, and
    /// without the word "error" or "warning" in front.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its code, such as `MFA0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Whether it keeps a client from being made.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Its title.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The file it is in: the document's name, or a path beside it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Where it is: line and column, counted in characters from 1.
    #[must_use]
    pub fn position(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    /// The column behind the last character of what is wrong, on the same line.
    #[must_use]
    pub fn end_column(&self) -> usize {
        self.end
    }
}

/// The problems to show of a document, and how many there are beyond those.
pub(crate) fn problems(
    document: &Document<'_>,
    sources: &Sources,
    files: &Files,
    diagnostics: Diagnostics,
) -> (Vec<Problem>, usize) {
    let mut found = diagnostics.into_vec();
    if document.least_severity == Severity::Error {
        found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    }
    let mut ranks = Ranks::of(files);
    let mut ranked: Vec<(Vec<usize>, Diagnostic)> =
        found.into_iter().map(|diagnostic| (ranks.rank(&diagnostic.at), diagnostic)).collect();
    sort_by(&mut ranked, |(one, _), (other, _)| one.cmp(other));
    let found: Vec<Diagnostic> = ranked.into_iter().map(|(_, diagnostic)| diagnostic).collect();
    let most = document.most_problems;
    let more = found.len().saturating_sub(most);
    let shown = worst(&found, most);
    let positions = Positions::of(&shown, sources);
    let file = |found: &&Diagnostic| found.at.file();
    let mut problems: Vec<(usize, Problem)> =
        shown.iter().map(|found| (file(found), problem(sources, &positions, found))).collect();
    // The tree's order is not quite the text's: a key stands before its value, and an alias far
    // from what it shows.
    let place = |(file, problem): &(usize, Problem)| (*file, problem.position());
    sort_by(&mut problems, |one, other| place(one).cmp(&place(other)));
    (problems.into_iter().map(|(_, problem)| problem).collect(), more)
}

fn problem(sources: &Sources, positions: &Positions, found: &Diagnostic) -> Problem {
    let (line, column, end) = diagnostic::position_of(&found.at, sources, positions);
    let file = sources.get(found.at.file()).map(|source| source.name.clone()).unwrap_or_default();
    Problem {
        text: diagnostic::render(found, sources, positions),
        code: found.code,
        severity: found.severity,
        message: found.message.clone(),
        help: found.help.clone(),
        file,
        line,
        column,
        end,
    }
}

/// The problems to show, in their order: warnings only where errors leave room.
fn worst(found: &[Diagnostic], most: usize) -> Vec<&Diagnostic> {
    let of = |severity| {
        found.iter().enumerate().filter(move |(_, diagnostic)| diagnostic.severity == severity)
    };
    let by_severity = of(Severity::Error).chain(of(Severity::Warning));
    let mut shown: Vec<(usize, &Diagnostic)> = by_severity.take(most).collect();
    sort_by(&mut shown, |(one, _), (other, _)| one.cmp(other));
    shown.into_iter().map(|(_, diagnostic)| diagnostic).collect()
}
