//! How much of an answer is read, and what it may become.

use http::StatusCode;

/// Multiple of an answer's longest length that its values may take in memory.
const ROOM: usize = 8;

/// The longest answers of a call, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// To a request that succeeded.
    pub(crate) answer: usize,
    /// To one that failed.
    pub(crate) refusal: usize,
}

impl Sizes {
    pub(crate) const DEFAULT: Self = Self { answer: 4 << 20, refusal: 64 << 10 };

    /// The longest body of an answer with this status.
    pub(crate) fn longest(&self, status: StatusCode) -> usize {
        if status.is_success() { self.answer } else { self.refusal }
    }

    /// The memory that the values of an answer may take.
    pub(crate) fn room(&self) -> usize {
        room(self.answer)
    }
}

/// The memory that the values of a text of so many bytes may take.
fn room(bytes: usize) -> usize {
    bytes.saturating_mul(ROOM)
}

/// The memory that the values of a refusal of so many bytes may take. Short ones have the room of the
/// longest that is kept by default.
pub(crate) fn room_for_refusal(body: usize) -> usize {
    room(body.max(Sizes::DEFAULT.refusal))
}

/// Says why an answer was not read to its end.
pub(crate) fn too_long(longest: usize, setting: &str) -> String {
    format!("more than the {} of `{setting}`", text(longest))
}

/// Says why the values of an answer were not read.
pub(crate) fn too_much(longest: usize) -> String {
    let (room, longest) = (text(room(longest)), text(longest));
    format!("its values need more than {room}, {ROOM} times the {longest} of `max_answer`")
}

/// A number of bytes in the largest unit that shows it whole.
fn text(bytes: usize) -> String {
    let (count, unit) = match bytes {
        0 => (0, "bytes"),
        _ if bytes.is_multiple_of(1 << 20) => (bytes >> 20, "MiB"),
        _ if bytes.is_multiple_of(1 << 10) => (bytes >> 10, "KiB"),
        _ => (bytes, "bytes"),
    };
    format!("{count} {unit}")
}

#[cfg(test)]
mod tests;
