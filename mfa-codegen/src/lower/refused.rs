//! Keywords that OpenAPI has, and of which no client is made yet.
//!
//! A document that needs one of them would get a client that does something else, so each is an error.

mod requests;
mod schemas;

use super::context::Lower;

/// Reports everything in the document that is not supported.
pub(super) fn refuse(cx: &mut Lower<'_, '_>) {
    requests::refuse_keywords(cx);
    requests::refuse_in_parameters(cx);
    requests::refuse_in_security(cx);
    schemas::refuse_in_schemas(cx);
}
