//! JSON pointers (RFC 6901) that are cheap to extend: a list of steps that shares its beginning.

use std::cmp::Ordering;
use std::fmt;
use std::rc::Rc;

/// The way from the root of a file to one of its values.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct JsonPointer {
    /// Which file of the run; the document is 0.
    file: usize,
    last: Option<Rc<Link>>,
}

#[derive(PartialEq, Eq)]
struct Link {
    parent: JsonPointer,
    step: Step,
}

/// One step of a pointer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Key(Rc<str>),
    Index(usize),
}

impl JsonPointer {
    /// The root of the document.
    pub(crate) fn root() -> Self {
        Self::default()
    }

    /// The root of one of the files of a run.
    pub(crate) fn root_of(file: usize) -> Self {
        Self { file, last: None }
    }

    /// The file it points into.
    pub(crate) fn file(&self) -> usize {
        self.file
    }

    /// The value under `key` of the mapping this points to.
    pub(crate) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.into()))
    }

    /// The value at `index`, from 0, of the sequence this points to.
    pub(crate) fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    fn step(&self, step: Step) -> Self {
        Self { file: self.file, last: Some(Rc::new(Link { parent: self.clone(), step })) }
    }

    /// The steps from the root.
    pub(crate) fn steps(&self) -> Vec<&Step> {
        let mut steps = Vec::new();
        let mut rest = self;
        while let Some(link) = &rest.last {
            steps.push(&link.step);
            rest = &link.parent;
        }
        steps.reverse();
        steps
    }
}

/// File by file, then step by step: not the order of the text, which the pointer does not know.
impl Ord for JsonPointer {
    fn cmp(&self, other: &Self) -> Ordering {
        self.file.cmp(&other.file).then_with(|| self.steps().cmp(&other.steps()))
    }
}

impl PartialOrd for JsonPointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for JsonPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        if 0 < self.file {
            write!(f, "{}#", self.file)?;
        }
        for step in self.steps() {
            match step {
                Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))?,
                Step::Index(index) => write!(f, "/{index}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for JsonPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::JsonPointer;

    #[test]
    fn displays_as_rfc_6901_fragment() {
        let at = JsonPointer::root().key("paths").key("/a~b").key("get").key("tags").index(2);
        assert_eq!(at.to_string(), "#/paths/~1a~0b/get/tags/2");
        assert_eq!(JsonPointer::root().to_string(), "#");
    }
}
