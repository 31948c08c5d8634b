//! Paths that callers give: what may stand in them, and paths in the place of the document's.

use crate::error::Error;

/// A path with which paths begin, in place of the one that the document has there.
#[derive(Debug)]
pub(crate) struct PathPrefix {
    /// As the document has it: `/api/v2`.
    documented: &'static str,
    /// Without a slash at the end: often nothing.
    sent: Box<str>,
}

impl PathPrefix {
    /// Checks what the caller gave; an empty prefix or a single slash is none.
    ///
    /// # Errors
    ///
    /// A configuration error that never repeats the text.
    pub(crate) fn parse(documented: &'static str, text: &str) -> Result<Self, Error> {
        let sent = text.trim_end_matches('/');
        check_prefix(sent).map_err(|problem| {
            let detail = format!("the path in place of `{documented}` cannot be used: {problem}");
            Error::configuration(detail)
        })?;
        Ok(Self { documented, sent: sent.into() })
    }

    /// Whether `template` begins with the documented prefix, by whole segments.
    pub(crate) fn applies_to(&self, template: &str) -> bool {
        let rest = template.strip_prefix(self.documented);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The documented prefix, and what is sent in its place.
    pub(crate) fn exchange(&self) -> (&'static str, &str) {
        (self.documented, &self.sent)
    }
}

fn check_prefix(prefix: &str) -> Result<(), &'static str> {
    if prefix.contains('?') {
        return Err("it holds a query: remove everything from the `?` on");
    }
    if prefix.is_empty() { Ok(()) } else { check_path(prefix) }
}

/// Checks a path that a caller gives: it may hold what the URL parser leaves alone.
///
/// # Errors
///
/// Says what is wrong, without the path.
pub(crate) fn check_path(path: &str) -> Result<(), &'static str> {
    if !path.starts_with('/') {
        return Err("the path must begin with a slash");
    }
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>?\\^`{|}".contains(&byte);
    if !path.bytes().all(plain) {
        return Err("the path holds a character that has to be percent-encoded");
    }
    // The URL parser folds these, encoded or not: they would reach another resource.
    let folded = |segment: &str| {
        matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
    };
    if path.split('/').any(folded) {
        return Err("the path must not have `.` or `..` in it");
    }
    Ok(())
}

#[cfg(test)]
mod tests;
