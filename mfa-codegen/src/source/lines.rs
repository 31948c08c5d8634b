//! Lines and columns of a text to bytes: by an index, so that to show a problem of a document on one
//! line costs no more than of one on many.

/// How many bytes there are between two columns that the index knows.
const BLOCK: usize = 1024;

/// Where the lines of a text begin, and how many characters stand before each of its blocks.
#[derive(Debug)]
pub(super) struct Lines {
    begins: Vec<usize>,
    /// By block: the characters that begin before it.
    before: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let after_ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let begins = std::iter::once(0).chain(after_ends).collect();
        let blocks = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let here = *before;
            *before += chars(block);
            Some(here)
        });
        Self { begins, before: blocks.collect() }
    }

    /// A line without its end, in two: what is in front of a column, and the rest.
    pub(super) fn split<'t>(
        &self,
        text: &'t str,
        number: usize,
        column: usize,
    ) -> (&'t str, &'t str) {
        let line = self.line(text, number);
        let begin = self.begin(number).unwrap_or_default();
        let in_front = self.offset(text, number, column).saturating_sub(begin);
        line.split_at_checked(in_front).unwrap_or((line, ""))
    }

    /// A line, counted from 1, without its end; empty if there is none.
    fn line<'t>(&self, text: &'t str, number: usize) -> &'t str {
        let Some(begin) = self.begin(number) else { return "" };
        match self.begins.get(number) {
            None => text.get(begin..).unwrap_or_default(),
            Some(next) => {
                let line = text.get(begin..next - 1).unwrap_or_default();
                line.strip_suffix('\r').unwrap_or(line)
            }
        }
    }

    /// The offset in the text of the character at a column, counted from 1; the end of the text if
    /// there are not so many behind the line's beginning.
    fn offset(&self, text: &str, number: usize, column: usize) -> usize {
        let bytes = text.as_bytes();
        let Some(begin) = self.begin(number) else { return text.len() };
        let block = begin / BLOCK;
        let in_block = bytes.get(block * BLOCK..begin).unwrap_or_default();
        let wanted = self.before(block) + chars(in_block) + column.saturating_sub(1);
        // The last block before which there are no more characters than wanted.
        let block = self.before.partition_point(|before| *before <= wanted).saturating_sub(1);
        let mut left = wanted - self.before(block).min(wanted);
        let rest = bytes.get(block * BLOCK..).unwrap_or_default();
        let is_wanted = |byte: &u8| {
            let is_last = begins_char(*byte) && left == 0;
            left = left.saturating_sub(usize::from(begins_char(*byte)));
            is_last
        };
        rest.iter().position(is_wanted).map_or(text.len(), |index| block * BLOCK + index)
    }

    fn begin(&self, number: usize) -> Option<usize> {
        self.begins.get(number.checked_sub(1)?).copied()
    }

    fn before(&self, block: usize) -> usize {
        self.before.get(block).copied().unwrap_or_default()
    }
}

/// How many characters begin in these bytes.
fn chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| begins_char(**byte)).count()
}

fn begins_char(byte: u8) -> bool {
    !matches!(byte, 0x80..0xc0)
}

#[cfg(test)]
mod tests;
