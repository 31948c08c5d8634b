//! The bytes to choose from, and the tree that is written as YAML.

/// The fuzzer's bytes as a row of decisions. When they run out, every answer is the first one, which
/// the callers make the simplest.
pub(crate) struct Choices<'b> {
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Choices<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// A number below `end`, which is at most 256.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::from(self.bytes.next().copied().unwrap_or(0)) % end.max(1)
    }

    /// True once in `times`.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    pub(crate) fn pick<'t, T: ?Sized>(&mut self, from: &[&'t T]) -> &'t T {
        from[self.below(from.len())]
    }

    /// Any short text, as the bytes have it.
    pub(crate) fn text(&mut self) -> String {
        let length = self.below(12);
        let bytes: Vec<u8> = self.bytes.by_ref().take(length).copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// A YAML value.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// Written as it is: a number, `true`, `null`.
    Plain(String),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    pub(crate) fn plain(plain: &str) -> Self {
        Self::Plain(plain.to_owned())
    }

    pub(crate) fn flag(value: bool) -> Self {
        Self::Plain(value.to_string())
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A mapping of these entries.
    pub(crate) fn map<const N: usize>(entries: [(&str, Node); N]) -> Self {
        Self::Map(entries.map(|(key, value)| (key.to_owned(), value)).into())
    }

    /// Adds an entry to a mapping.
    pub(crate) fn set(&mut self, key: impl Into<String>, value: Node) {
        if let Self::Map(entries) = self {
            entries.push((key.into(), value));
        }
    }

    /// The values and texts directly inside.
    pub(crate) fn children(&mut self) -> Vec<&mut Node> {
        match self {
            Self::List(items) => items.iter_mut().collect(),
            Self::Map(entries) => entries.iter_mut().map(|(_, value)| value).collect(),
            Self::Plain(_) | Self::Text(_) => Vec::new(),
        }
    }

    /// Writes the node in block style, behind a key or a dash.
    pub(crate) fn write(&self, out: &mut String, indent: usize) {
        match self {
            Self::Plain(plain) => out.push_str(&format!(" {plain}\n")),
            Self::Text(text) => out.push_str(&format!(" {}\n", quoted(text))),
            Self::List(items) if items.is_empty() => out.push_str(" []\n"),
            Self::Map(entries) if entries.is_empty() => out.push_str(" {}\n"),
            Self::List(items) => {
                out.push('\n');
                for item in items {
                    out.push_str(&format!("{:indent$}-", ""));
                    item.write(out, indent + 2);
                }
            }
            Self::Map(entries) => {
                out.push('\n');
                for (key, value) in entries {
                    out.push_str(&format!("{:indent$}{}:", "", quoted(key)));
                    value.write(out, indent + 2);
                }
            }
        }
    }
}

/// A scalar that YAML reads as this very text: bare if that is surely one, else in quotes.
fn quoted(text: &str) -> String {
    let bare = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|char| char.is_ascii_alphanumeric() || "-_/".contains(char))
        && !["true", "false", "null"].contains(&text.to_ascii_lowercase().as_str());
    if bare {
        return text.to_owned();
    }
    let mut out = String::from('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            char if char.is_control() || !(' '..='\u{d7ff}').contains(&char) => {
                out.push_str(&format!("\\U{:08X}", u32::from(char)));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}
