//! What can still be read of a text that is not YAML.
//!
//! For the stub alone, so that code which uses the client has its types and methods and shows the
//! one real mistake. Nothing found in what is left is told: it is not the document, and all that is
//! wrong with it follows from that mistake.

use super::node::Node;
use super::text;
use crate::ordered::sort_by;

/// How many bytes are parsed in search of something readable; the least and the most tries.
const MAX_BYTES: usize = 20 << 20;
const TRIES: (usize, usize) = (1, 24);

/// The tree of the text without the lines around the mistake on `line`, counted from 1.
pub(super) fn salvage(text: &str, line: usize) -> Option<Node> {
    let lines: Vec<&str> = text.lines().collect();
    let tries = (MAX_BYTES / text.len().max(1)).clamp(TRIES.0, TRIES.1);
    let parse = |(begin, end): (usize, usize)| {
        let before = lines.iter().take(begin);
        let kept: Vec<&str> = before.chain(lines.iter().skip(end)).copied().collect();
        text::parse(&kept.join("\n"), 0).tree.ok()
    };
    regions(&lines, line.saturating_sub(1)).into_iter().take(tries).find_map(parse)
}

/// What may be to blame, the smallest first: the line, what it is a part of, what that is a part of;
/// and the same for the line before, because it is behind an open bracket that the parser stops.
fn regions(lines: &[&str], index: usize) -> Vec<(usize, usize)> {
    let mut regions = Vec::new();
    let before = lines.iter().take(index).rposition(|line| indent(line).is_some());
    for start in before.into_iter().chain([index]) {
        let mut begin = Some(start);
        while let Some(at) = begin {
            let level = lines.get(at).and_then(|line| indent(line)).unwrap_or(0);
            let ends = |line: &&str| indent(line).is_some_and(|indent| indent <= level);
            let after = lines.iter().skip(start.max(at) + 1).position(ends);
            let end = after.map_or(lines.len(), |after| start.max(at) + 1 + after);
            regions.push((at, end));
            let is_parent = |line: &&str| indent(line).is_some_and(|indent| indent < level);
            begin = lines.iter().take(at).rposition(is_parent);
        }
    }
    sort_by(&mut regions, |one, other| (one.1 - one.0).cmp(&(other.1 - other.0)));
    regions
}

/// How far a line is indented; `None` if there is nothing on it.
fn indent(line: &str) -> Option<usize> {
    let content = line.trim_start();
    let is_empty = content.is_empty() || content.starts_with('#');
    (!is_empty).then_some(line.len() - content.len())
}

#[cfg(test)]
mod tests {
    use super::salvage;
    use crate::load::node::Node;

    fn keys(text: &str, line: usize) -> Vec<String> {
        let Some(Node::Map(entries)) = salvage(text, line) else { return Vec::new() };
        entries.into_iter().map(|entry| entry.key).collect()
    }

    #[test]
    fn what_is_around_the_mistake_is_left_out() {
        // A bad line, an open bracket, a bad line deep inside, and one at the end.
        assert_eq!(keys("a: 1\nb: : 2\nc: 3\n", 2), ["a", "c"]);
        assert_eq!(keys("a: 1\nb: [1\nc: 3\n", 3), ["a", "c"]);
        assert_eq!(keys("a:\n  b:\n    c: 1\n   d: 2\ne: 3\n", 4), ["a", "e"]);
        assert_eq!(keys("a: 1\nb: 'c\n", 3), ["a"]);
        assert_eq!(keys("[1, 2", 1), [""; 0]);
    }
}
