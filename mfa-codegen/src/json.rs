//! JSON as RFC 8259 has it: the pieces of a text, each with its place.
//!
//! The tree and the places in it are both made of these pieces, so they agree about what is JSON.
//! YAML is nearly a superset of it, but has no halves of characters, no control characters, and
//! other numbers.

mod mistake;
mod number;
mod string;

use std::borrow::Cow;

pub(crate) use mistake::{Kind, Mistake};

/// One piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// A mapping begins.
    Map,
    /// A sequence begins.
    List,
    /// The innermost mapping or sequence ends.
    End,
    Key(Cow<'t, str>),
    Text(Cow<'t, str>),
    /// A number as it is written.
    Number(&'t str),
    Bool(bool),
    Null,
}

/// How many values may be nested in each other, which is as many as the parser of YAML takes.
const MAX_DEPTH: usize = 128;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Map,
    List,
}

/// The tokens that may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Value,
    /// The first item of a sequence, or its end.
    FirstItem,
    /// An item behind a comma.
    Item,
    /// The first key of a mapping, or its end.
    FirstKey,
    /// A key behind a comma.
    Key,
    /// Reads on behind a value.
    Next,
}

/// Reads a text piece by piece.
pub(crate) struct Pieces<'t> {
    text: &'t str,
    /// Where the reading is: behind the last piece.
    offset: usize,
    open: Vec<Container>,
    state: State,
}

impl<'t> Pieces<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, offset: 0, open: Vec::new(), state: State::Value }
    }

    /// The next piece with the offset of its first byte; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// A [`Mistake`] where the text stops being JSON. Nothing is to be read behind it.
    pub(crate) fn next(&mut self) -> Result<Option<(usize, Piece<'t>)>, Mistake> {
        self.skip_space();
        if self.state == State::Next {
            match (self.open.last(), self.byte()) {
                (None, None) => return Ok(None),
                (Some(container), Some(b',')) => {
                    self.state = container.behind_comma();
                    self.offset += 1;
                    self.skip_space();
                }
                _ => {}
            }
        }
        let begin = self.offset;
        self.piece().map(|piece| Some((begin, piece)))
    }

    /// Where the last piece ends.
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    fn piece(&mut self) -> Result<Piece<'t>, Mistake> {
        let container = self.open.last().copied();
        match (self.state, self.byte()) {
            (State::FirstKey, Some(b'}')) | (State::FirstItem, Some(b']')) => Ok(self.close()),
            (State::Next, Some(b'}')) if container == Some(Container::Map) => Ok(self.close()),
            (State::Next, Some(b']')) if container == Some(Container::List) => Ok(self.close()),
            (State::Next, _) => Err(self.unexpected(match container {
                Some(Container::Map) => "`,` or `}`",
                Some(Container::List) => "`,` or `]`",
                None => "the end of the text",
            })),
            (State::FirstKey | State::Key, Some(b'"')) => self.key(),
            (State::FirstKey | State::Key, _) => Err(self.unexpected("a key in double quotes")),
            (State::Value | State::FirstItem | State::Item, byte) => self.value(byte),
        }
    }

    fn value(&mut self, byte: Option<u8>) -> Result<Piece<'t>, Mistake> {
        let rest = self.rest();
        let (piece, length) = match byte {
            Some(b'{') => return self.open(Container::Map),
            Some(b'[') => return self.open(Container::List),
            Some(b'"') => (Piece::Text(self.string()?), 0),
            Some(b't') if rest.starts_with("true") => (Piece::Bool(true), 4),
            Some(b'f') if rest.starts_with("false") => (Piece::Bool(false), 5),
            Some(b'n') if rest.starts_with("null") => (Piece::Null, 4),
            _ => match number::length(rest).and_then(|length| rest.split_at_checked(length)) {
                Some((number, _)) => (Piece::Number(number), number.len()),
                None => return Err(self.unexpected("a value")),
            },
        };
        self.offset += length;
        self.state = State::Next;
        Ok(piece)
    }

    fn key(&mut self) -> Result<Piece<'t>, Mistake> {
        let key = self.string()?;
        self.skip_space();
        if self.byte() != Some(b':') {
            let problem = self.expected("`:` behind the key");
            return Err(Mistake { offset: self.offset, problem, kind: Kind::Json });
        }
        self.offset += 1;
        self.state = State::Value;
        Ok(Piece::Key(key))
    }

    fn string(&mut self) -> Result<Cow<'t, str>, Mistake> {
        let (string, end) = string::read(self.text, self.offset)?;
        self.offset = end;
        Ok(string)
    }

    fn open(&mut self, container: Container) -> Result<Piece<'t>, Mistake> {
        if self.open.len() == MAX_DEPTH {
            let problem = "more than 128 values are nested in each other".to_owned();
            return Err(Mistake { offset: self.offset, problem, kind: Kind::TooDeep });
        }
        self.open.push(container);
        self.offset += 1;
        let (piece, state) = match container {
            Container::Map => (Piece::Map, State::FirstKey),
            Container::List => (Piece::List, State::FirstItem),
        };
        self.state = state;
        Ok(piece)
    }

    fn close(&mut self) -> Piece<'t> {
        self.open.pop();
        self.offset += 1;
        self.state = State::Next;
        Piece::End
    }

    fn unexpected(&self, expected: &str) -> Mistake {
        let kind = match (self.state, self.byte()) {
            (State::Item | State::Key, Some(b']' | b'}')) => Kind::Yaml,
            (_, None | Some(b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"')) => Kind::Json,
            _ => Kind::Yaml,
        };
        Mistake { offset: self.offset, problem: self.expected(expected), kind }
    }

    fn expected(&self, expected: &str) -> String {
        match self.rest().chars().next() {
            Some(found) => format!("expected {expected}, found `{found}`"),
            None => format!("expected {expected}, found the end of the text"),
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.offset..).unwrap_or_default()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.offset += 1;
        }
    }
}

impl Container {
    fn behind_comma(self) -> State {
        match self {
            Self::Map => State::Key,
            Self::List => State::Item,
        }
    }
}

#[cfg(test)]
mod tests;
