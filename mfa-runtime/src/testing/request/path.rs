//! Taking a path apart by the segments that it was made of.

use crate::facts::Segment;

/// The text in place of a parameter, as it was sent.
pub(super) fn value<'t>(segments: &[Segment], path: &'t str, index: usize) -> Option<&'t str> {
    // From the end: in front may be the host's path, or another prefix than the document's.
    let parts = parts(segments);
    let mut pairs = parts.iter().rev().zip(path.rsplit('/'));
    pairs.find_map(|(part, text)| capture(part, text, index))
}

/// Whether the path, behind the host's own, is one of these segments with a value in each place.
pub(super) fn fits(segments: &[Segment], path: &str) -> bool {
    let parts = parts(segments);
    // In front of the first slash there is nothing, but there may be the host's path.
    let Some(host) = path.split('/').count().checked_sub(parts.len()) else { return false };
    let mut pairs = parts.iter().skip(1).zip(path.split('/').skip(host + 1));
    pairs.all(|(part, text)| match part.iter().rev().find_map(input) {
        Some(last) => capture(part, text, last).is_some_and(|value| !value.is_empty()),
        None => match part.as_slice() {
            [Segment::Text(expected)] => *expected == text,
            _ => text.is_empty(),
        },
    })
}

fn input(segment: &Segment) -> Option<usize> {
    match segment {
        Segment::Input(index) => Some(*index),
        Segment::Text(_) => None,
    }
}

/// The segments between the slashes.
fn parts(segments: &[Segment]) -> Vec<Vec<Segment>> {
    let mut parts = vec![Vec::new()];
    for segment in segments {
        let Segment::Text(text) = segment else {
            push(&mut parts, *segment);
            continue;
        };
        for (number, text) in text.split('/').enumerate() {
            if number > 0 {
                parts.push(Vec::new());
            }
            if !text.is_empty() {
                push(&mut parts, Segment::Text(text));
            }
        }
    }
    parts
}

fn push(parts: &mut [Vec<Segment>], segment: Segment) {
    if let Some(part) = parts.last_mut() {
        part.push(segment);
    }
}

/// The text in place of a parameter within one part.
fn capture<'t>(part: &[Segment], text: &'t str, index: usize) -> Option<&'t str> {
    match part {
        [] => None,
        [Segment::Text(expected), rest @ ..] => capture(rest, text.strip_prefix(expected)?, index),
        [Segment::Input(found), rest @ ..] => {
            let value = match rest {
                [] => text,
                [Segment::Text(end)] => text.strip_suffix(end)?,
                // Two in one part: the text between them ends the first.
                [Segment::Text(between), ..] => text.split_once(between)?.0,
                [Segment::Input(_), ..] => "",
            };
            if *found == index {
                Some(value)
            } else {
                capture(rest, text.get(value.len()..)?, index)
            }
        }
    }
}
