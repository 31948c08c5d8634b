//! Positions in a text that is JSON, all in one reading.
//!
//! The parser of YAML would do for most such texts, but for halves of characters.

use super::locate::Position;
use super::routes::{Found, Routes};
use crate::json::{Mistake, Piece, Pieces};
use crate::ordered::Map;

/// Finds what the routes lead to. `None` if the text is not JSON.
pub(super) fn survey(text: &str, routes: &Routes<'_>, places: usize) -> Option<Found> {
    let mut survey = Survey {
        pieces: Pieces::of(text),
        ruler: Ruler { text, offset: 0, line: 1, column: 1 },
        open: Vec::new(),
        next: Some(routes),
        found: Found::of(places),
    };
    survey.run().ok()?;
    Some(survey.found)
}

struct Survey<'t, 'r> {
    pieces: Pieces<'t>,
    ruler: Ruler<'t>,
    /// The mappings and sequences around, the innermost last; `None` for those without routes.
    open: Vec<Option<Open<'r>>>,
    /// The routes that lead to the value of the last key, or to the root.
    next: Option<&'r Routes<'r>>,
    found: Found,
}

/// A mapping or sequence that routes lead into.
struct Open<'r> {
    routes: &'r Routes<'r>,
    position: Position,
    /// How often each key has come by that routes lead through.
    seen: Map<&'r str, usize>,
    /// How many items there are so far; `None` in a mapping.
    items: Option<usize>,
}

impl<'r> Survey<'_, 'r> {
    fn run(&mut self) -> Result<(), Mistake> {
        while let Some((offset, piece)) = self.pieces.next()? {
            match piece {
                Piece::Key(key) => self.key(offset, &key),
                Piece::Map => self.begin(offset, None),
                Piece::List => self.begin(offset, Some(0)),
                Piece::End => self.end(),
                _ => self.scalar(offset),
            }
        }
        Ok(())
    }

    fn key(&mut self, offset: usize, key: &str) {
        self.next = None;
        let Some(Some(open)) = self.open.last_mut() else { return };
        let Some((known, inner)) = open.routes.through_key(key) else { return };
        let nth = 1 + open.seen.get(known).copied().unwrap_or_default();
        open.seen.insert(known, nth);
        // The value under a second key is not read.
        self.next = (nth == 1).then_some(inner);
        let mut position = self.ruler.at(offset);
        position.scalar = self.ruler.written(offset, self.pieces.offset());
        self.found.key(inner, nth, &position);
    }

    fn begin(&mut self, offset: usize, items: Option<usize>) {
        let open = self.routes().map(|routes| {
            let position = self.ruler.at(offset);
            self.found.value(routes, &position);
            Open { routes, position, seen: Map::new(), items }
        });
        self.open.push(open);
    }

    fn end(&mut self) {
        let Some(Some(Open { routes, position, seen, items })) = self.open.pop() else { return };
        match items {
            None => self.found.end_of_map(routes, &seen, &position),
            Some(items) => self.found.end_of_list(routes, items, &position),
        }
    }

    fn scalar(&mut self, offset: usize) {
        let Some(routes) = self.routes() else { return };
        let mut position = self.ruler.at(offset);
        position.scalar = self.ruler.written(offset, self.pieces.offset());
        self.found.scalar(routes, &position);
    }

    /// The routes that lead to the value that begins.
    fn routes(&mut self) -> Option<&'r Routes<'r>> {
        match self.open.last_mut() {
            Some(Some(Open { routes, items: Some(items), .. })) => {
                *items += 1;
                routes.through_index(*items - 1)
            }
            // The root, or the value of a key.
            _ => self.next.take(),
        }
    }
}

/// Counts lines and columns, forward only.
struct Ruler<'t> {
    text: &'t str,
    offset: usize,
    line: usize,
    column: usize,
}

impl Ruler<'_> {
    fn at(&mut self, offset: usize) -> Position {
        for byte in self.text.as_bytes().get(self.offset..offset).unwrap_or_default() {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // A character is counted by its first byte.
                0x80..0xc0 => {}
                _ => self.column += 1,
            }
        }
        self.offset = offset;
        Position { line: self.line, column: self.column, scalar: None }
    }

    /// A scalar as it stands in the text, without quotes; a key is read with the colon behind it.
    fn written(&self, begin: usize, end: usize) -> Option<String> {
        let written = self.text.get(begin..end)?.trim_end_matches([':', ' ', '\t', '\n', '\r']);
        let inner = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        Some(inner.unwrap_or(written).to_owned())
    }
}

#[cfg(test)]
mod tests;
