//! The types of texts that have a `format`.

use crate::model::{TextFormat, TypeRef};

/// The type of a text, which is its format's if there is one for it.
pub(super) fn lower_text(format: Option<&str>) -> TypeRef {
    let format = match format {
        Some("uuid") => TextFormat::Uuid,
        Some("date") => TextFormat::Date,
        Some("date-time") => TextFormat::DateTime,
        Some("uri") => TextFormat::Uri,
        Some("email") => TextFormat::Email,
        Some("byte") => TextFormat::Base64,
        Some("decimal") => TextFormat::Decimal,
        _ => return TypeRef::String,
    };
    TypeRef::Format(format)
}
