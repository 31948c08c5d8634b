//! A program, and which of its idioms a line is in.

use std::collections::BTreeSet;

/// The idiom of each line: of a function its name, of a fake its type's. A line in front of all of them has none.
pub(crate) struct Idioms(Vec<Option<String>>);

impl Idioms {
    pub(crate) fn new(program: &str) -> Self {
        let mut current = None;
        let owners = program.lines().map(|line| {
            current = idiom(line).or_else(|| current.take());
            current.clone()
        });
        Self(owners.collect())
    }

    /// The idiom of a line, which counts from 1.
    pub(crate) fn at(&self, line: usize) -> Option<&str> {
        self.0.get(line.checked_sub(1)?)?.as_deref()
    }

    pub(crate) fn names(&self) -> BTreeSet<&str> {
        self.0.iter().flatten().map(String::as_str).collect()
    }
}

/// The idiom that begins in a line.
fn idiom(line: &str) -> Option<String> {
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    let fake = line.strip_prefix("impl ").and_then(|line| line.split_once(" for "));
    let rest = line.strip_prefix("fn ").or(fake.map(|(_, name)| name))?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned)
}

#[test]
fn an_idiom_reaches_to_the_next_one() {
    let program = "use a;\n\nfn one() {\n    fn inner() {}\n}\nstruct Two;\nimpl Service for Two {\n}\n\
                   pub(crate) async fn three<'a>() {}";
    let idioms = Idioms::new(program);
    let owners: Vec<_> = (0..10).map(|line| idioms.at(line)).collect();
    let (one, two) = (Some("one"), Some("Two"));
    assert_eq!(owners, [None, None, None, one, one, one, one, two, two, Some("three")]);
    assert_eq!(idioms.names(), BTreeSet::from(["one", "Two", "three"]));
}
