//! The texts of one run: the document, and the files that it refers to.

/// One text.
#[derive(Debug)]
pub(crate) struct Source {
    /// The name that problems are reported under.
    pub(crate) name: String,
    /// Its path, relative to the document's folder.
    path: String,
    /// Its text, or why it cannot be read.
    pub(crate) text: Result<String, String>,
}

/// All texts; the document is the first.
#[derive(Debug)]
pub(crate) struct Sources {
    all: Vec<Source>,
    /// What stands in front of paths in names.
    folder: String,
}

impl Sources {
    /// Begins with the document.
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let (folder, path) = match name.rsplit_once('/') {
            Some((folder, path)) => (format!("{folder}/"), path),
            None => (String::new(), name),
        };
        let text = Ok(text.to_owned());
        let document = Source { name: name.to_owned(), path: path.to_owned(), text };
        Self { all: vec![document], folder }
    }

    pub(crate) fn get(&self, file: usize) -> Option<&Source> {
        self.all.get(file)
    }

    /// The text of a file; empty if it cannot be read.
    pub(crate) fn text(&self, file: usize) -> &str {
        self.get(file).and_then(|source| source.text.as_deref().ok()).unwrap_or_default()
    }

    /// The file that `reference` means in the file `from`, if it has been added.
    pub(crate) fn find(&self, from: usize, reference: &str) -> Option<usize> {
        let path = self.path(from, reference)?;
        self.all.iter().position(|source| source.path == path)
    }

    /// Adds a file by its path, relative to the document's folder.
    pub(crate) fn add(&mut self, path: String, text: Result<String, String>) -> usize {
        let text =
            text.map(|text| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text));
        self.all.push(Source { name: format!("{}{path}", self.folder), path, text });
        self.all.len() - 1
    }

    /// The path of `reference` in the file `from`, relative to the document's folder. `None` if it
    /// is no relative path: those of other machines and other folders' roots are not read.
    pub(crate) fn path(&self, from: usize, reference: &str) -> Option<String> {
        if reference.contains(':') || reference.starts_with('/') {
            return None;
        }
        let folder = self.get(from)?.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
        for step in reference.split('/') {
            match step {
                "" | "." => {}
                ".." if steps.last().is_some_and(|last| *last != "..") => _ = steps.pop(),
                step => steps.push(step),
            }
        }
        Some(steps.join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;

    #[test]
    fn paths_are_relative_to_the_referring_file() {
        let mut sources = Sources::new("spec/api.yaml", "");
        let inner = sources.add("parts/inner.yaml".to_owned(), Ok(String::new()));
        assert_eq!(sources.path(0, "./parts/inner.yaml").as_deref(), Some("parts/inner.yaml"));
        assert_eq!(sources.path(inner, "other.yaml").as_deref(), Some("parts/other.yaml"));
        assert_eq!(sources.path(inner, "../../up.yaml").as_deref(), Some("../up.yaml"));
        assert_eq!(sources.path(0, "https://example.com/a.yaml"), None);
        assert_eq!(sources.path(0, "/etc/a.yaml"), None);
        assert_eq!(sources.find(inner, "../api.yaml"), Some(0));
        assert_eq!(
            sources.get(inner).map(|source| source.name.as_str()),
            Some("spec/parts/inner.yaml")
        );
    }
}
