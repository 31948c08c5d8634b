//! Documentation from the document, made safe for rustdoc.

/// Joins the parts that are there by empty lines.
pub(super) fn paragraphs<'t>(parts: impl IntoIterator<Item = Option<&'t str>>) -> String {
    let parts: Vec<String> =
        parts.into_iter().flatten().map(safe_markdown).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// CommonMark that neither runs as a doc test nor links into our items.
fn safe_markdown(text: &str) -> String {
    let mut lines = Vec::new();
    let mut in_fence = false;
    for line in text.trim().lines() {
        let unindented = line.trim_start();
        if unindented.starts_with("```") || unindented.starts_with("~~~") {
            // Anything but `text` could be taken for Rust, and be run.
            lines.push(if in_fence { "```".to_owned() } else { "```text".to_owned() });
            in_fence = !in_fence;
        } else if in_fence {
            lines.push(line.to_owned());
        } else {
            // Four spaces make a code block, which rustdoc runs.
            let indent = (line.len() - unindented.len()).min(3);
            lines.push(format!("{}{}", " ".repeat(indent), escape_line(unindented.trim_end())));
        }
    }
    if in_fence {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// Escapes brackets outside code spans: `[a]` is a link for rustdoc, `<a>` is HTML.
fn escape_line(line: &str) -> String {
    let mut in_code = false;
    let balanced = line.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(line.len());
    for char in line.chars() {
        match char {
            '`' if balanced => in_code = !in_code,
            '`' | '[' | ']' | '<' | '>' if !in_code => out.push('\\'),
            '\t' => {
                out.push(' ');
                continue;
            }
            _ => {}
        }
        if !char.is_control() {
            out.push(char);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn nothing_runs_and_nothing_links() {
        let text = "See [Dto] and `[a]`, <br>.\n\n    let x = 1;\n```\nrun()\n```";
        let expected = "See \\[Dto\\] and `[a]`, \\<br\\>.\n\n   let x = 1;\n```text\nrun()\n```";
        assert_eq!(paragraphs([Some(text), None]), expected);
    }

    #[test]
    fn an_open_fence_is_closed_and_a_lone_backtick_is_escaped() {
        assert_eq!(paragraphs([Some("~~~rust\nx")]), "```text\nx\n```");
        assert_eq!(paragraphs([Some("a ` b"), Some(" "), Some("c")]), "a \\` b\n\nc");
    }
}
