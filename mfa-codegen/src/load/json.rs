//! JSON to tree.

use super::node::{Budget, Entry, Node, TooLarge};
use crate::json::{Kind, Mistake, Piece, Pieces};

/// Why there is no tree.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NotJson(Mistake),
    /// It is JSON at least as far as this byte, and too large.
    TooLarge {
        offset: usize,
        problem: String,
    },
}

/// The tree of a text that is JSON.
pub(super) fn read(text: &str, budget: &Budget) -> Result<Node, Refusal> {
    let mut pieces = Pieces::of(text);
    let mut tree = Tree { open: Vec::new(), root: Node::Null, budget };
    while let Some((offset, piece)) = pieces.next()? {
        let too_large = |TooLarge(problem)| {
            let problem = problem.to_owned();
            Refusal::TooLarge { offset, problem }
        };
        tree.add(piece).map_err(too_large)?;
    }
    Ok(tree.root)
}

impl From<Mistake> for Refusal {
    fn from(mistake: Mistake) -> Self {
        let Mistake { offset, kind, .. } = mistake;
        match kind {
            Kind::TooDeep => Self::TooLarge { offset, problem: mistake.problem },
            Kind::Yaml | Kind::Json => Self::NotJson(mistake),
        }
    }
}

/// A tree that grows piece by piece.
struct Tree<'b> {
    /// The mappings and sequences that have not ended, the innermost last.
    open: Vec<Open>,
    root: Node,
    budget: &'b Budget,
}

enum Open {
    List(Vec<Node>),
    /// The entries, and the key whose value comes next.
    Map(Vec<Entry>, String),
}

impl Tree<'_> {
    fn add(&mut self, piece: Piece<'_>) -> Result<(), TooLarge> {
        let node = match piece {
            Piece::Key(key) => return self.key(key.into_owned()),
            Piece::Map => return self.open(Open::Map(Vec::new(), String::new())),
            Piece::List => return self.open(Open::List(Vec::new())),
            Piece::End => match self.open.pop() {
                Some(Open::Map(entries, _)) => Node::Map(entries),
                Some(Open::List(items)) => Node::List(items),
                None => Node::Null,
            },
            Piece::Text(text) => self.budget.text(&text)?,
            Piece::Number(number) => self.budget.leaf(number_node(number))?,
            Piece::Bool(value) => self.budget.leaf(Node::Bool(value))?,
            Piece::Null => self.budget.leaf(Node::Null)?,
        };
        self.place(node);
        Ok(())
    }

    fn open(&mut self, open: Open) -> Result<(), TooLarge> {
        self.budget.spend(1)?;
        self.open.push(open);
        Ok(())
    }

    fn key(&mut self, new: String) -> Result<(), TooLarge> {
        Budget::key(&new)?;
        if let Some(Open::Map(_, key)) = self.open.last_mut() {
            *key = new;
        }
        Ok(())
    }

    fn place(&mut self, value: Node) {
        match self.open.last_mut() {
            Some(Open::List(items)) => items.push(value),
            Some(Open::Map(entries, key)) => {
                entries.push(Entry { key: std::mem::take(key), value });
            }
            None => self.root = value,
        }
    }
}

/// A number as it is written. JSON bounds neither its size nor its digits.
fn number_node(number: &str) -> Node {
    match number.parse() {
        Ok(integer) => Node::Integer(integer),
        // `1e400` is infinite, as no keyword of OpenAPI needs to tell it from `1e500`.
        Err(_) => Node::Float(number.parse().unwrap_or(f64::INFINITY)),
    }
}

#[cfg(test)]
mod tests;
