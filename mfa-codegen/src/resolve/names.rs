//! The names of one section of `components`, whatever stands under them, and what references to it say.

use std::cell::OnceCell;

use super::deep::decoded;
use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer, Reported, Severity, codes};
use crate::lookup::Lookup;
use crate::ordered::{Map, Set};
use crate::source::{FileProblem, Source, Sources};
use crate::spec::Reference;

/// One section of `components`.
pub(super) struct Names<'d> {
    section: &'static str,
    what: &'static str,
    sources: &'d Sources,
    /// How bad it is that there is no target.
    pub(super) severity: Severity,
    /// By file and name, the number of the entry. Of two of one name the last counts.
    entries: Lookup<(usize, &'d str), usize>,
    /// File and name of each entry.
    all: Vec<(usize, &'d str)>,
    /// The names of each file, once one has been missed.
    sorted: OnceCell<Map<usize, Set<&'d str>>>,
}

/// Why a reference leads nowhere.
#[derive(Debug)]
pub(super) enum Miss {
    /// To no file that could be one of the document's.
    Remote,
    /// To a file that cannot be read.
    File(FileProblem),
    /// To a file whose problem has been reported.
    Broken(Reported),
    /// To something else than an entry of the section.
    Section { file: usize },
    /// To a name that the section does not have.
    Name { file: usize, name: String },
}

impl<'d> Names<'d> {
    pub(super) fn new(
        section: &'static str,
        what: &'static str,
        all: Vec<(usize, &'d str)>,
        sources: &'d Sources,
    ) -> Self {
        let mut entries = Lookup::default();
        for (number, entry) in all.iter().enumerate() {
            entries.insert(*entry, number);
        }
        let (severity, sorted) = (Severity::Error, OnceCell::new());
        Self { section, what, sources, severity, entries, all, sorted }
    }

    /// The number of the entry of a name.
    pub(super) fn named(&self, file: usize, name: &str) -> Option<usize> {
        self.entries.get(&(file, name)).copied()
    }

    /// The number of the entry that a text means which stands at a place.
    pub(super) fn find(&self, at: &JsonPointer, target: &str) -> Result<usize, Miss> {
        let (path, pointer) = target.split_once('#').unwrap_or((target, ""));
        let file = self.file(at, path)?;
        let name = pointer.strip_prefix(self.prefix().as_str());
        let name = name.filter(|name| !name.contains('/')).ok_or(Miss::Section { file })?;
        let name = decoded(name);
        self.named(file, &name).ok_or(Miss::Name { file, name })
    }

    fn prefix(&self) -> String {
        format!("/components/{}/", self.section)
    }

    /// The file that the path of a reference means.
    fn file(&self, at: &JsonPointer, path: &str) -> Result<usize, Miss> {
        if path.is_empty() {
            return Ok(at.file());
        }
        let file = self.sources.find(at.file(), path).ok_or(Miss::Remote)?;
        match self.sources.get(file) {
            Some(Source { text: Err(problem), .. }) => Err(Miss::File(problem.clone())),
            Some(Source { broken: Some(reported), .. }) => Err(Miss::Broken(*reported)),
            _ => Ok(file),
        }
    }

    /// Reports a reference that leads nowhere.
    pub(super) fn report_miss(
        &self,
        miss: Miss,
        reference: &Reference,
        diagnostics: &mut Diagnostics,
    ) -> Reported {
        let Reference { at, target } = reference;
        let path = target.split_once('#').map_or(target.as_str(), |(path, _)| path);
        let problem = match miss {
            Miss::Broken(reported) => return reported,
            Miss::Remote => codes::remote_ref(at, target),
            Miss::File(FileProblem::Outside) => codes::outside_file(at, path),
            Miss::File(FileProblem::Unreadable(why)) => codes::unreadable_file(at, path, &why),
            Miss::Section { .. } => codes::wrong_ref_section(at, target, self.section),
            Miss::Name { file, name } => {
                let near = diagnostics.nearest(&name, self.names_in(file));
                let near = near.map(|near| format!("{path}#{}{near}", self.prefix()));
                codes::unresolved_ref(at, target, self.what, near.as_deref())
            }
        };
        self.report(problem, diagnostics)
    }

    /// All names of a file, sorted.
    fn names_in(&self, file: usize) -> impl Iterator<Item = &'d str> {
        let sorted = self.sorted.get_or_init(|| {
            let mut sorted: Map<usize, Set<&str>> = Map::new();
            for (file, name) in &self.all {
                sorted.change(*file, |names| _ = names.insert(*name));
            }
            sorted
        });
        sorted.get(&file).into_iter().flat_map(Set::iter).copied()
    }

    pub(super) fn report(&self, problem: Diagnostic, diagnostics: &mut Diagnostics) -> Reported {
        diagnostics.report(match self.severity {
            Severity::Error => problem,
            Severity::Warning => problem.into_warning(),
        })
    }
}
