//! The files of a run: the document, and what it refers to in other files.
//!
//! Of another file only those components are read that something refers to, directly or through
//! others: what else is in it is no concern of this document.

use super::node::{Entry, Node};
use super::text::Parsed;
use super::{salvage, text};
use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer, Place, Reported, codes};
use crate::ordered::{Set, sort};
use crate::source::{FileProblem, Source, Sources};

/// More files than this are no document any more.
const MAX_FILES: usize = 1_000;

/// An entry of another file's `components`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) file: usize,
    pub(crate) section: String,
    pub(crate) name: String,
}

/// The trees of all files, and what is needed of those that are not the document.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// By file; `None` for one that is not YAML, or cannot be read.
    pub(super) trees: Vec<Option<Node>>,
    pub(super) imports: Vec<Import>,
    /// In place of the document's tree: what can be read of a text that is not YAML.
    salvaged: Option<(Node, Reported)>,
}

/// Reads a file, by its path relative to the document's folder.
pub(crate) type ReadFile<'r> = &'r mut dyn FnMut(&str) -> Result<Vec<u8>, FileProblem>;

/// Parses the document and every file that it needs.
pub(crate) fn read_files(
    sources: &mut Sources,
    read: ReadFile<'_>,
    diagnostics: &mut Diagnostics,
) -> Files {
    let (tree, salvaged) = parse_document(sources, diagnostics);
    let mut waiting = Vec::new();
    if let Some(tree) = &tree {
        collect(tree, 0, &mut waiting);
    }
    let mut files = Files { trees: vec![tree], imports: Vec::new(), salvaged };
    let mut seen = Set::new();
    while let Some((from, target)) = waiting.pop() {
        let (path, pointer) = target.split_once('#').unwrap_or((&target, ""));
        let Some(file) = file_of(sources, &mut files, from, path, read, diagnostics) else {
            continue;
        };
        let Some(import) = import(file, pointer).filter(|_| 0 < file) else { continue };
        if seen.insert(import.clone())
            && let Some(node) = files.find(&import)
        {
            collect(node, file, &mut waiting);
            files.imports.push(import);
        }
    }
    // In the order of the files, whatever way led to them.
    sort(&mut files.imports);
    files
}

impl Files {
    /// The remains of a document that is not YAML, as files of their own, and proof that this has
    /// been reported.
    pub(crate) fn remains(&mut self) -> Option<(Self, Reported)> {
        let (tree, cause) = self.salvaged.take()?;
        Some((Self { trees: vec![Some(tree)], ..Self::default() }, cause))
    }

    /// The node of an import.
    pub(super) fn find(&self, import: &Import) -> Option<&Node> {
        let mut node = self.trees.get(import.file)?.as_ref()?;
        for step in ["components", import.section.as_str(), import.name.as_str()] {
            let Node::Map(entries) = node else { return None };
            node = &entries.iter().find(|entry| entry.key == step)?.value;
        }
        Some(node)
    }
}

impl Import {
    /// Where it stands.
    pub(super) fn at(&self) -> JsonPointer {
        let components = JsonPointer::root_of(self.file).key("components");
        components.key(&self.section).key(&self.name)
    }
}

/// `/components/schemas/Name` taken apart.
fn import(file: usize, pointer: &str) -> Option<Import> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    Some(Import { file, section: section.to_owned(), name })
}

/// The file a reference means, read if it has not been. What is wrong with it, `resolve` says.
fn file_of(
    sources: &mut Sources,
    files: &mut Files,
    from: usize,
    path: &str,
    read: ReadFile<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    if path.is_empty() {
        return Some(from);
    }
    if let Some(file) = sources.find(from, path) {
        return Some(file);
    }
    let path = sources.path(from, path)?;
    if MAX_FILES <= files.trees.len() {
        return None;
    }
    let text = read(&path);
    let file = sources.add(path, text);
    let tree = parse(sources, file, diagnostics);
    if let Err(NoTree { reported: Some(reported), .. }) = tree {
        sources.set_broken(file, reported);
    }
    files.trees.push(tree.ok());
    Some(file)
}

/// Why a file has no tree.
#[derive(Clone, Copy)]
struct NoTree {
    /// `None` if it cannot be read, which is for `resolve` to say.
    reported: Option<Reported>,
    /// The line of the mistake, if it may be a document but for what is around that.
    line: Option<usize>,
}

impl From<Reported> for NoTree {
    fn from(reported: Reported) -> Self {
        Self { reported: Some(reported), line: None }
    }
}

/// Parses the document, or else as much of it as makes a stub.
fn parse_document(
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> (Option<Node>, Option<(Node, Reported)>) {
    match parse(sources, 0, diagnostics) {
        Ok(tree) => (Some(tree), None),
        Err(NoTree { reported: Some(cause), line: Some(line) }) => {
            let salvaged = salvage::salvage(sources.text(0), line);
            (None, salvaged.map(|tree| (tree, cause)))
        }
        Err(_) => (None, None),
    }
}

/// Parses a file.
fn parse(
    sources: &mut Sources,
    file: usize,
    diagnostics: &mut Diagnostics,
) -> Result<Node, NoTree> {
    let Some(Source { text: Ok(text), not_utf8, .. }) = sources.get(file) else {
        return Err(NoTree { reported: None, line: None });
    };
    let not_utf8 = not_utf8.map(|found| diagnostics.report(codes::not_utf8(file, found)));
    let parsed = text::parse(text, file);
    let is_mapping = matches!(parsed.tree, Ok(Node::Map(_)));
    // The document itself may have lost its tree by a mistake in it.
    let is_document = if file == 0 { text::has_version(text) } else { is_mapping };
    if !is_document {
        sources.hide(file);
    }
    if !is_document && !is_mapping {
        return Err(not_utf8.unwrap_or_else(|| refuse(file, parsed, diagnostics)).into());
    }
    // If the parser cannot read the rest, the same bytes are to blame.
    if let Some(reported) = not_utf8 {
        return parsed.tree.map_err(|_| reported.into());
    }
    for problem in parsed.problems {
        diagnostics.report(problem);
    }
    parsed.tree.map_err(|problem| {
        let line = line_of_mistake(&problem);
        NoTree { reported: Some(diagnostics.report(*problem)), line }
    })
}

/// Where a text is not YAML.
fn line_of_mistake(problem: &Diagnostic) -> Option<usize> {
    match problem.at {
        Place::Position { line, .. } if problem.code == codes::YAML_SYNTAX => Some(line),
        _ => None,
    }
}

/// Reports a file that is no document, in words that repeat nothing of it.
fn refuse(file: usize, parsed: Parsed, diagnostics: &mut Diagnostics) -> Reported {
    match parsed.tree {
        Ok(node) => {
            let problem = format!("found {} where a mapping should be", node.kind());
            diagnostics.report(codes::not_a_document(Place::Start { file }, &problem))
        }
        Err(problem) => {
            for problem in parsed.problems {
                diagnostics.report(without_words_of_the_text(problem));
            }
            diagnostics.report(without_words_of_the_text(*problem))
        }
    }
}

/// What the parser has to say of a text that is no document. Its own words have neither a colon nor a
/// backtick: what has one names keys or a tag.
fn without_words_of_the_text(problem: Diagnostic) -> Diagnostic {
    if problem.code != codes::YAML_SYNTAX {
        return problem;
    }
    let repeats = problem.message.contains([':', '`']);
    let words = if repeats { "the parser stops here" } else { &problem.message };
    codes::not_a_document(problem.at.clone(), words)
}

/// Every text under a `$ref`, with the file it stands in.
fn collect(node: &Node, file: usize, into: &mut Vec<(usize, String)>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| collect(item, file, into)),
        Node::Map(entries) => {
            for Entry { key, value } in entries {
                match value {
                    Node::Text(target) if key == "$ref" => into.push((file, target.clone())),
                    value => collect(value, file, into),
                }
            }
        }
        _ => {}
    }
}
