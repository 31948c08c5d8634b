//! Uploads of photos, which are thrown away.

use serde_json::json;

use crate::context::Context;
use crate::envelope::{Failure, Outcome, Success};

/// Name of the part with the photo.
const PART: &[u8] = b"name=\"file\"";

/// Takes a form with a file, and gives the key of a photo. The vendor's clients send no
/// credentials with it.
pub(crate) fn photo(cx: &mut Context<'_>) -> Outcome {
    let kind = cx.request.header("content-type").unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return Err(Failure::invalid("content-type", "is not `multipart/form-data`"));
    }
    if !cx.request.body().windows(PART.len()).any(|bytes| bytes == PART) {
        return Err(Failure::missing("file"));
    }
    let key = format!("photos/{}.jpg", cx.state.random.id());
    let url = format!("https://files.example.com/{key}");
    Ok(Success::Data(json!({"key": key, "url": url})))
}

#[cfg(test)]
mod tests;
