//! What the compiler says, read from its JSON.

use serde_json::Value;

/// An error of the compiler.
pub(crate) struct Message {
    /// The text as people see it.
    pub(crate) text: String,
    /// Files and lines that it is about.
    pub(crate) places: Vec<(String, usize)>,
}

/// The errors in the compiler's output.
pub(crate) fn errors(output: &str) -> Vec<Message> {
    let lines = output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines.filter(|line| line["level"] == "error").filter_map(|line| message(&line)).collect()
}

/// All but the sentence that counts the errors, which has no place and no code.
fn message(line: &Value) -> Option<Message> {
    let text = line["rendered"].as_str()?.to_owned();
    let spans = line["spans"].as_array()?.iter().filter(|span| span["is_primary"] == true);
    let places: Vec<_> = spans
        .filter_map(|span| {
            let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
            Some((span["file_name"].as_str()?.to_owned(), line))
        })
        .collect();
    let counts = places.is_empty() && text.starts_with("error: aborting due to");
    (!counts).then_some(Message { text, places })
}
