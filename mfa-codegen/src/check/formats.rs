//! Family 04: formats that nobody knows.

use super::context::Check;
use crate::diagnostic::{codes, nearest};
use crate::ordered::Map;
use crate::shape::Kind as ShapeKind;
use crate::spec::{Keyword, Schema, counting};

/// The formats of texts in OpenAPI's format registry (spec.openapis.org/registry/format) and in
/// JSON Schema. Few have a type of their own; the others are known to be texts like any other.
const OF_STRINGS: [&str; 43] = [
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "duration",
    "email",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int64",
    "ipv4",
    "ipv4-cidr",
    "ipv6",
    "ipv6-cidr",
    "iri",
    "iri-reference",
    "json-pointer",
    "language",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uint64",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// The formats of whole numbers. Only `int32` has a type of its own.
const OF_INTEGERS: [&str; 11] = [
    "double-int",
    "int16",
    "int32",
    "int64",
    "int8",
    "sf-integer",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unixtime",
];

/// The formats of other numbers, which JSON does not tell from the whole ones.
const OF_NUMBERS: [&str; 5] = ["decimal", "decimal128", "double", "float", "sf-decimal"];

/// Warns of each unknown format once: some documents have theirs in a hundred places.
pub(super) fn check_formats(cx: &mut Check<'_, '_>) {
    let mut found: Map<(&str, Kind), Vec<&Schema>> = Map::new();
    for (id, schema) in counting(cx.resolved.schemas) {
        let kind = kind(&cx.shapes.of(id).kind, schema);
        let (Some(format), Some(kind)) = (schema.format.as_deref(), kind) else { continue };
        if !kind.formats().any(|known| known == format) {
            found.change((format, kind), |schemas| schemas.push(schema));
        }
    }
    for ((format, kind), schemas) in found.into_vec() {
        let Some((first, others)) = schemas.split_first() else { continue };
        let (at, more) = (first.at(Keyword::Format), others.len());
        let near = nearest(format, kind.worth_naming());
        cx.report(match kind {
            Kind::Integer => codes::unknown_integer_format(&at, format, near, more),
            Kind::String => codes::unknown_format(&at, "string", format, near, more),
            Kind::Number => codes::unknown_format(&at, "number", format, near, more),
        });
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    String,
    Integer,
    Number,
}

fn kind(shape: &ShapeKind<'_>, schema: &Schema) -> Option<Kind> {
    match shape {
        ShapeKind::Values(_) => match schema.type_name()?.value.as_str() {
            "integer" => Some(Kind::Integer),
            "number" => Some(Kind::Number),
            _ => Some(Kind::String),
        },
        ShapeKind::Text => Some(Kind::String),
        ShapeKind::Integer => Some(Kind::Integer),
        ShapeKind::Number => Some(Kind::Number),
        _ => None,
    }
}

impl Kind {
    fn formats(self) -> impl Iterator<Item = &'static str> {
        let (first, second): (&[&str], &[&str]) = match self {
            Self::String => (&OF_STRINGS, &[]),
            Self::Integer => (&OF_INTEGERS, &[]),
            Self::Number => (&OF_NUMBERS, &OF_INTEGERS),
        };
        first.iter().chain(second).copied()
    }

    /// The formats that a slip was probably meant to be.
    fn worth_naming(self) -> impl Iterator<Item = &'static str> {
        let makes_a_difference = |format: &&str| matches!(*format, "int32" | "int64");
        self.formats().filter(move |format| self != Self::Integer || makes_a_difference(format))
    }
}
