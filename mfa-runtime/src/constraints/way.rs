//! The way to a value inside another one, in Rust's names and in the document's.

use std::fmt::Write;

/// The steps that are named; what is above them is left out.
const LONGEST: usize = 16;

/// A way, whose last step is known and leads to the one before.
pub(super) struct Way<'w> {
    before: Option<&'w Way<'w>>,
    step: Step,
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    /// The value that it all begins with, by its name.
    Start(&'static str),
    Field {
        name: &'static str,
        key: &'static str,
    },
    Item(usize),
    /// The key of a map is data: a telephone number, an e-mail address.
    Entry,
}

impl Way<'_> {
    pub(super) fn start(name: &'static str) -> Self {
        Self { before: None, step: Step::Start(name) }
    }

    pub(super) fn one(name: &'static str, key: &'static str) -> Self {
        Self { before: None, step: Step::Field { name, key } }
    }

    pub(super) fn field(&self, name: &'static str, key: &'static str) -> Way<'_> {
        self.to(Step::Field { name, key })
    }

    pub(super) fn item(&self, index: usize) -> Way<'_> {
        self.to(Step::Item(index))
    }

    pub(super) fn entry(&self) -> Way<'_> {
        self.to(Step::Entry)
    }

    fn to(&self, step: Step) -> Way<'_> {
        Way { before: Some(self), step }
    }

    pub(super) fn last(&self) -> Step {
        self.step
    }

    /// The names in Rust and in the document of the innermost field.
    pub(super) fn innermost(&self) -> (&'static str, &'static str) {
        let mut way = self;
        loop {
            match (way.step, way.before) {
                (Step::Start(name), _) => return (name, name),
                (Step::Field { name, key }, _) => return (name, key),
                (_, Some(before)) => way = before,
                (_, None) => return ("", ""),
            }
        }
    }

    /// The path in Rust's names.
    pub(super) fn names(&self) -> String {
        self.path(|name, _| name)
    }

    /// The path in the document's names.
    pub(super) fn keys(&self) -> String {
        self.path(|_, key| key)
    }

    fn path(&self, choose: fn(&'static str, &'static str) -> &'static str) -> String {
        let (steps, is_whole) = self.steps();
        let mut path = if is_whole { String::new() } else { "…".to_owned() };
        let mut steps = steps.into_iter().rev().peekable();
        while let Some(step) = steps.next() {
            // The whole object has no name, as its fields have.
            let is_object = matches!(steps.peek(), Some(Step::Field { .. }));
            match step {
                Step::Start(_) if is_object => {}
                Step::Start(name) => path.push_str(name),
                Step::Field { name, key } => push(&mut path, choose(name, key)),
                // A string takes everything.
                Step::Item(index) => _ = write!(path, "[{index}]"),
                Step::Entry => path.push_str("[…]"),
            }
        }
        path
    }

    /// The last steps, the innermost first, and whether they are all.
    fn steps(&self) -> (Vec<Step>, bool) {
        let (mut steps, mut rest) = (Vec::new(), Some(self));
        while let Some(Way { before, step }) = rest.filter(|_| steps.len() < LONGEST) {
            steps.push(*step);
            rest = *before;
        }
        (steps, rest.is_none())
    }
}

fn push(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
