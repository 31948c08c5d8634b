//! References into the middle of the document: `#/components/schemas/Pet/properties/name`.

use crate::diagnostic::{JsonPointer, Step};
use crate::ordered::Map;
use crate::spec::{SchemaId, Schemas, counting};

/// The schemas by the way to them: a file, and the steps of a JSON pointer.
pub(super) struct Deep(Map<(usize, Vec<String>), SchemaId>);

impl Deep {
    pub(super) fn new(schemas: &Schemas) -> Self {
        Self(counting(schemas).map(|(id, schema)| (way_to(&schema.at), id)).collect())
    }

    /// The schema that a pointer leads to.
    pub(super) fn find(&self, file: usize, pointer: &str) -> Option<SchemaId> {
        let steps = pointer.strip_prefix('/')?.split('/').map(decoded).collect();
        self.0.get(&(file, steps)).copied()
    }
}

fn way_to(at: &JsonPointer) -> (usize, Vec<String>) {
    let step = |step: &Step| match step {
        Step::Key(key) => key.to_string(),
        Step::Index(index) => index.to_string(),
    };
    (at.file(), at.steps().into_iter().map(step).collect())
}

/// A step of a pointer in a URI fragment: percent-encoded (RFC 3986), then escaped (RFC 6901).
pub(super) fn decoded(step: &str) -> String {
    percent_decoded(step).replace("~1", "/").replace("~0", "~")
}

/// The text itself where its escapes are none, or are not UTF-8.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, after) {
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => (16 * high + low, after),
                _ => return text.to_owned(),
            },
            _ => (*first, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn steps_are_decoded() {
        for (step, expected) in [
            ("name", "name"),
            ("a~1b", "a/b"),
            ("a~01b", "a~1b"),
            ("Foo%20Bar", "Foo Bar"),
            ("%7E1", "/"),
            ("caf%C3%A9", "café"),
            ("100%", "100%"),
            ("%zz", "%zz"),
            ("%ff", "%ff"),
        ] {
            assert_eq!(decoded(step), expected, "{step}");
        }
    }
}
