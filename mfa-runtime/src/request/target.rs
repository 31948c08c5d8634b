//! Path and query of a request, in one text.

use crate::paths::PathPrefix;

/// Path and query, without a `?` between them. Either may grow after the other.
pub(crate) struct Target {
    text: String,
    /// Where in `text` the query begins, if there is one.
    query: Option<usize>,
}

impl Target {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), query: None }
    }

    /// Lets `write` append to the path, and gives what it wrote.
    pub(super) fn extend_path(&mut self, write: impl FnOnce(&mut String)) -> &str {
        // Generated calls have completed the path by then: nothing is moved.
        let query = self.query.map(|start| self.text.split_off(start));
        let start = self.text.len();
        write(&mut self.text);
        let end = self.text.len();
        if let Some(query) = query {
            self.query = Some(end);
            self.text.push_str(&query);
        }
        self.text.get(start..end).unwrap_or_default()
    }

    /// Lets `write` append one parameter to the query.
    pub(super) fn extend_query(&mut self, write: impl FnOnce(&mut String)) {
        match self.query {
            Some(_) => self.text.push('&'),
            None => self.query = Some(self.text.len()),
        }
        write(&mut self.text);
    }

    /// Puts the prefix that is sent in place of the documented one, if the path begins with that.
    pub(super) fn exchange(&mut self, prefix: &PathPrefix) {
        let (documented, sent) = prefix.exchange();
        let Some(rest) = self.text.strip_prefix(documented) else { return };
        // A path is never empty, not even where the document's was the prefix alone.
        let sent = if rest.starts_with('/') || !sent.is_empty() { sent } else { "/" };
        self.query = self.query.map(|start| start + sent.len() - documented.len());
        self.text = [sent, rest].concat();
    }

    /// Both as they are sent.
    pub(crate) fn path_and_query(&self) -> (&str, Option<&str>) {
        match self.query.and_then(|start| self.text.split_at_checked(start)) {
            Some((path, query)) => (path, Some(query)),
            None => (&self.text, None),
        }
    }
}
