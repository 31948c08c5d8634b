//! Diagnostics as text, in rustc's look. Plain: no color, no tab, no carriage return.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use super::locate::Position;
use super::place::Place;
use super::positions::Positions;
use super::problem::Diagnostic;
use super::text::expand;
use crate::source::Sources;

/// Renders one diagnostic.
pub(crate) fn render(diagnostic: &Diagnostic, sources: &Sources, positions: &Positions) -> String {
    let mut out = format!("[{}] {}", diagnostic.code, diagnostic.message);
    let mut snippets = vec![(&diagnostic.at, diagnostic.label.as_str(), '^')];
    snippets.extend(diagnostic.notes.iter().map(|note| (&note.at, note.text.as_str(), '-')));
    for (place, label, mark) in snippets {
        if *place == Place::Macro {
            // The compiler has shown the place; what is left are the notes.
            if mark == '-' {
                _ = write!(out, "\n          = note: {label}");
            }
            continue;
        }
        let snippet = Snippet { place, position: positions.get(place), label, mark };
        write_snippet(&mut out, sources, &snippet);
    }
    if let Some(help) = &diagnostic.help {
        _ = write!(out, "\n          = help: {help}");
    }
    out
}

/// Where a place is: line, column and the column behind its end, from 1. The root and what cannot be
/// found are the first line.
pub(crate) fn position_of(
    place: &Place,
    sources: &Sources,
    positions: &Positions,
) -> (usize, usize, usize) {
    let Position { line, column, scalar } = positions.get(place);
    let (_, rest) = sources.split_line(place.file(), line, column);
    (line, column, column + underlined(rest, scalar.as_deref()))
}

/// One place of a diagnostic, as it is shown.
struct Snippet<'d> {
    place: &'d Place,
    position: Position,
    label: &'d str,
    mark: char,
}

fn write_snippet(out: &mut String, sources: &Sources, snippet: &Snippet<'_>) {
    let Snippet { place, position, label, mark } = snippet;
    let name = sources.get(place.file()).map_or("", |source| source.name.as_str());
    if sources.is_hidden(place.file()) {
        let Position { line, column, .. } = position;
        _ = write!(out, "\n         --> {name}:{line}:{column}\n          |");
        return;
    }
    let Position { line, column, scalar } = position;
    let (before, rest) = sources.split_line(place.file(), *line, *column);
    let Window { before, marked, after } = Window::of(before, rest, scalar.as_deref());
    let (indent, marks) = (expand(&before), expand(&marked));
    let shown = format!("{indent}{marks}{}", expand(&after));
    let marks = mark.to_string().repeat(marks.width().max(1));
    let number = position.line;
    _ = write!(
        out,
        "\n         --> {name}:{number}:{column}\n          |\n{number:8} | {shown}\n          | \
         {blank}{marks}",
        column = position.column,
        blank = " ".repeat(indent.width()),
    );
    if !label.is_empty() {
        _ = write!(out, " {label}");
    }
    // An empty line under the snippet keeps it apart from what follows.
    out.push_str("\n          |");
}

/// The part of a line that is shown. What programs write may be one line of megabytes.
struct Window {
    before: String,
    marked: String,
    after: String,
}

/// How many characters of a line are shown in front of what is marked, of that, and behind it.
const SHOWN: (usize, usize, usize) = (120, 160, 120);

impl Window {
    /// The window on what is in front of a place, and what begins there.
    fn of(before: &str, rest: &str, scalar: Option<&str>) -> Self {
        let width = underlined(rest, scalar);
        let mut after = rest.chars().skip(width);
        let mut window = Self {
            before: end_of(before),
            marked: rest.chars().take(width.min(SHOWN.1)).collect(),
            after: String::new(),
        };
        if SHOWN.1 < width {
            window.marked.push('…');
        } else {
            window.after = after.by_ref().take(SHOWN.2).collect();
        }
        if after.next().is_some() && width <= SHOWN.1 {
            window.after.push('…');
        }
        window
    }
}

/// As much as is shown of what is in front of a place.
fn end_of(before: &str) -> String {
    let mut begins = before.char_indices().rev().skip(SHOWN.0 - 1).map(|(begin, _)| begin);
    let shown = begins.next().and_then(|begin| before.get(begin..));
    match (shown, begins.next()) {
        (Some(shown), Some(_)) => format!("…{shown}"),
        _ => before.to_owned(),
    }
}

/// How many characters of `rest` the value takes: the whole scalar if it stands there as it reads.
fn underlined(rest: &str, scalar: Option<&str>) -> usize {
    let Some(scalar) = scalar else { return 1 };
    let quoted = rest.strip_prefix(['\'', '"']);
    let width = match quoted {
        Some(inner) if inner.starts_with(scalar) => scalar.chars().count() + 2,
        None if rest.starts_with(scalar) => scalar.chars().count(),
        _ => 1,
    };
    rest.chars().take(width).count().max(1)
}

#[cfg(test)]
mod tests;
