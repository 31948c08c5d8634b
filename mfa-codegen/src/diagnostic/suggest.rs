//! "Did you mean": the nearest of a list of names.

/// The candidate nearest to `wrong`, if one is near enough to be a likely slip.
pub(crate) fn nearest<'a>(
    wrong: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut search = Search::of(wrong);
    for candidate in candidates {
        search.look_at(candidate);
    }
    search.nearest
}

/// Looks for the nearest candidate, wherever they come from.
pub(super) struct Search<'w, 'a> {
    wrong: &'w str,
    length: usize,
    /// The distance from which on a candidate is too far away.
    limit: usize,
    /// The distance of the nearest so far, if there is one, else the limit.
    least: usize,
    pub(super) nearest: Option<&'a str>,
}

impl<'w, 'a> Search<'w, 'a> {
    pub(super) fn of(wrong: &'w str) -> Self {
        // A third of the letters may be wrong; names of one or two letters give no hint.
        let length = wrong.chars().count();
        let limit = if wrong.len() <= 2 { 0 } else { 1 + (length / 3).clamp(1, 4) };
        Self { wrong, length, limit, least: limit, nearest: None }
    }

    /// The first one counts of two that are as near.
    pub(super) fn look_at(&mut self, candidate: &'a str) {
        if self.limit <= candidate.chars().count().abs_diff(self.length) {
            return;
        }
        let distance = distance(self.wrong, candidate);
        if distance < self.least {
            (self.least, self.nearest) = (distance, Some(candidate));
        }
    }
}

/// The number of letters to insert, remove or replace, or of neighbors to exchange, upper and lower
/// case being equal.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().take(200).collect();
    let right: Vec<char> = right.to_lowercase().chars().take(200).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    // Of the letter before: the row before `row`, and the letter itself.
    let mut before: Option<(Vec<usize>, char)> = None;
    for (i, from) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        let mut last = None;
        for (j, ((to, diagonal), above)) in
            right.iter().zip(&row).zip(row.iter().skip(1)).enumerate()
        {
            let replaced = diagonal + usize::from(from != to);
            let shifted = above.min(next.last().unwrap_or(&usize::MAX)) + 1;
            let exchanged =
                before.as_ref().filter(|(_, letter)| letter == to && last == Some(from));
            let exchanged = exchanged.and_then(|(row, _)| row.get(j.checked_sub(1)?));
            next.push(replaced.min(shifted).min(exchanged.map_or(usize::MAX, |row| row + 1)));
            last = Some(to);
        }
        before = Some((std::mem::replace(&mut row, next), *from));
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_a_slip_but_not_another_word() {
        let names = ["FactorProfile", "FactorDto", "FactorType"];
        assert_eq!(nearest("FactorProfil", names), Some("FactorProfile"));
        assert_eq!(nearest("factordto", names), Some("FactorDto"));
        assert_eq!(nearest("Settings", names), None);
        assert_eq!(nearest("a", ["b"]), None);
        // Two letters that have changed places are one slip, not two.
        assert_eq!(nearest("psot", ["put", "post", "get"]), Some("post"));
        assert_eq!(nearest("opst", ["put", "post", "get"]), Some("post"));
        assert_eq!(nearest("tpos", ["put", "post", "get"]), None);
    }
}
