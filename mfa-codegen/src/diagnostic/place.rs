//! Places of problems: where in a file, or in the macro's arguments.

use super::pointer::JsonPointer;

/// Where in a document a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The value that the pointer leads to.
    Value(JsonPointer),
    /// The key under which that value stands.
    Key(JsonPointer),
    /// The second of two equal keys.
    SecondKey(JsonPointer),
    /// A line and a column, counted from 1.
    Position { file: usize, line: usize, column: usize },
    /// The beginning of a file.
    Start { file: usize },
    /// The macro's arguments, which the compiler shows.
    Macro,
}

impl Place {
    /// Which file of the run it is in.
    pub(crate) fn file(&self) -> usize {
        match self {
            Self::Value(at) | Self::Key(at) | Self::SecondKey(at) => at.file(),
            Self::Position { file, .. } | Self::Start { file } => *file,
            Self::Macro => 0,
        }
    }
}
