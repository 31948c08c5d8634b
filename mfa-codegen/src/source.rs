//! The texts of one run: the document, and the files that it refers to.

mod lines;

use std::cell::OnceCell;

use crate::diagnostic::Reported;
use lines::Lines;

/// Why there are no bytes of a file that a document refers to.
///
/// # Examples
///
/// ```
/// use mfa_codegen::FileProblem;
///
/// let read = |path: &str| match path {
///     "parts.yaml" => Ok(b"components: {}".to_vec()),
///     path if path.starts_with("..") => Err(FileProblem::Outside),
///     _ => Err(FileProblem::from("there is no such file")),
/// };
/// assert_eq!(read("../other.yaml"), Err(FileProblem::Outside));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileProblem {
    /// It is in none of the folders that references may lead to: MFA0109.
    Outside,
    /// It cannot be read, and why: MFA0106.
    Unreadable(String),
}

impl<T: Into<String>> From<T> for FileProblem {
    fn from(why: T) -> Self {
        Self::Unreadable(why.into())
    }
}

/// One text.
#[derive(Debug)]
pub(crate) struct Source {
    /// The name that problems are reported under.
    pub(crate) name: String,
    /// Its path, relative to the document's folder.
    path: String,
    /// Its text, or why it cannot be read. What is not UTF-8 in it is replaced.
    pub(crate) text: Result<String, FileProblem>,
    /// Where it first is not UTF-8.
    pub(crate) not_utf8: Option<NotUtf8>,
    /// That it is not YAML, if so.
    pub(crate) broken: Option<Reported>,
    /// Whether none of its lines may be shown: it is no document, and may be a file of secrets.
    hidden: bool,
    /// Where its lines and columns are, once somebody has asked.
    lines: OnceCell<Lines>,
}

/// Bytes that are no character in UTF-8; line and column count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotUtf8 {
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The first of them.
    pub(crate) byte: u8,
}

impl Source {
    fn new(name: String, path: String, bytes: Result<Vec<u8>, FileProblem>) -> Self {
        let (text, not_utf8) = match bytes {
            Ok(bytes) => {
                let (text, not_utf8) = decode(&bytes);
                (Ok(text), not_utf8)
            }
            Err(problem) => (Err(problem), None),
        };
        Self { name, path, text, not_utf8, broken: None, hidden: false, lines: OnceCell::new() }
    }
}

/// All texts; the document is the first.
#[derive(Debug)]
pub(crate) struct Sources {
    all: Vec<Source>,
    /// What stands in front of paths in names.
    folder: String,
}

impl Sources {
    /// Begins with the document.
    pub(crate) fn new(name: &str, text: &[u8]) -> Self {
        let (folder, path) = match name.rsplit_once('/') {
            Some((folder, path)) => (format!("{folder}/"), path),
            None => (String::new(), name),
        };
        let document = Source::new(name.to_owned(), path.to_owned(), Ok(text.to_owned()));
        Self { all: vec![document], folder }
    }

    pub(crate) fn get(&self, file: usize) -> Option<&Source> {
        self.all.get(file)
    }

    /// The text of a file; empty if it cannot be read.
    pub(crate) fn text(&self, file: usize) -> &str {
        self.get(file).and_then(|source| source.text.as_deref().ok()).unwrap_or_default()
    }

    /// A line without its end, in two: what is in front of a column, and the rest. Both count
    /// characters from 1. Empty if there is no such line, or none to be shown.
    pub(crate) fn split_line(&self, file: usize, number: usize, column: usize) -> (&str, &str) {
        let Some(source) = self.get(file).filter(|source| !source.hidden) else { return ("", "") };
        let text = self.text(file);
        let lines = source.lines.get_or_init(|| Lines::of(text));
        lines.split(text, number, column)
    }

    /// The file that `reference` means in the file `from`, if it has been added.
    pub(crate) fn find(&self, from: usize, reference: &str) -> Option<usize> {
        let path = self.path(from, reference)?;
        self.all.iter().position(|source| source.path == path)
    }

    /// Adds a file by its path, relative to the document's folder.
    pub(crate) fn add(&mut self, path: String, text: Result<Vec<u8>, FileProblem>) -> usize {
        self.all.push(Source::new(format!("{}{path}", self.folder), path, text));
        self.all.len() - 1
    }

    /// Keeps that the text of a file cannot be used, which has been reported.
    pub(crate) fn set_broken(&mut self, file: usize, reported: Reported) {
        if let Some(source) = self.all.get_mut(file) {
            source.broken = Some(reported);
        }
    }

    /// Keeps that no line of a file may be shown.
    pub(crate) fn hide(&mut self, file: usize) {
        if let Some(source) = self.all.get_mut(file) {
            source.hidden = true;
        }
    }

    /// Whether no line of a file may be shown.
    pub(crate) fn is_hidden(&self, file: usize) -> bool {
        self.get(file).is_some_and(|source| source.hidden)
    }

    /// The path of `reference` in the file `from`, relative to the document's folder. `None` if it
    /// is no relative path: those of other machines and other folders' roots are not read.
    pub(crate) fn path(&self, from: usize, reference: &str) -> Option<String> {
        if reference.contains(':') || reference.starts_with('/') {
            return None;
        }
        let folder = self.get(from)?.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
        for step in reference.split('/') {
            match step {
                "" | "." => {}
                ".." if steps.last().is_some_and(|last| *last != "..") => _ = steps.pop(),
                step => steps.push(step),
            }
        }
        Some(steps.join("/"))
    }
}

/// Bytes as text. A byte order mark says nothing that UTF-8 needs, and the parser stumbles over it.
fn decode(bytes: &[u8]) -> (String, Option<NotUtf8>) {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    let valid = match std::str::from_utf8(bytes) {
        Ok(_) => return (text, None),
        Err(error) => error.valid_up_to(),
    };
    let before = text.get(..valid).unwrap_or_default();
    let line_before = before.rsplit('\n').next().unwrap_or_default();
    let not_utf8 = NotUtf8 {
        line: 1 + before.matches('\n').count(),
        column: 1 + line_before.chars().count(),
        byte: bytes.get(valid).copied().unwrap_or_default(),
    };
    (text, Some(not_utf8))
}

#[cfg(test)]
mod tests {
    use super::{NotUtf8, Sources, decode};

    #[test]
    fn bytes_that_are_no_text_have_a_place() {
        let expected = NotUtf8 { line: 2, column: 5, byte: 0xe9 };
        let (text, found) = decode(b"a: 1\nb: \xc3\xa4\xe9\n");
        assert_eq!((text.as_str(), found), ("a: 1\nb: \u{e4}\u{fffd}\n", Some(expected)));
        assert_eq!(decode("\u{feff}a: \u{e4}".as_bytes()), ("a: \u{e4}".to_owned(), None));
    }

    #[test]
    fn paths_are_relative_to_the_referring_file() {
        let mut sources = Sources::new("spec/api.yaml", b"");
        let inner = sources.add("parts/inner.yaml".to_owned(), Ok(Vec::new()));
        assert_eq!(sources.path(0, "./parts/inner.yaml").as_deref(), Some("parts/inner.yaml"));
        assert_eq!(sources.path(inner, "other.yaml").as_deref(), Some("parts/other.yaml"));
        assert_eq!(sources.path(inner, "../../up.yaml").as_deref(), Some("../up.yaml"));
        assert_eq!(sources.path(0, "https://example.com/a.yaml"), None);
        assert_eq!(sources.path(0, "/etc/a.yaml"), None);
        assert_eq!(sources.find(inner, "../api.yaml"), Some(0));
        assert_eq!(
            sources.get(inner).map(|source| source.name.as_str()),
            Some("spec/parts/inner.yaml")
        );
    }
}
