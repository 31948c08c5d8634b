//! The error of a value that breaks a rule.

use std::fmt;

use super::rule::Rule;
use super::way::{Step, Way};
use crate::error::{Error, ErrorKind};

/// A field whose value breaks a rule of the document.
///
/// [`validate`](crate::Validate::validate) gives it, and so does a call that is not sent for this reason,
/// as the [`source`](std::error::Error::source) of its error. Printed, it is one line that names the field
/// and the rule, and never shows the value.
///
/// # Examples
///
/// ```
/// mod api {
///     mfa_runtime::client!(inline = "
/// openapi: 3.1.0
/// info: { title: Phones, version: '1' }
/// paths:
///   /phones:
///     post:
///       operationId: addPhone
///       requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Phone' } } } }
///       responses: { '204': { description: Done } }
/// components:
///   schemas:
///     Phone:
///       type: object
///       required: [phone_number]
///       properties: { phone_number: { type: string, minLength: 5 } }
/// ");
/// }
/// use api::types::Phone;
/// use mfa_runtime::Validate;
///
/// let error = Phone::builder().phone_number("188").build().validate().unwrap_err();
/// assert_eq!(error.to_string(), "`phone_number` must have at least 5 characters");
/// assert_eq!(error.path(), "phone_number");
/// assert!(Phone::builder().phone_number("188xxxx8888").build().validate().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BuildError {
    /// In a box, as checks that find nothing hand it on as well.
    broken: Box<Broken>,
}

#[derive(Clone, Debug, PartialEq)]
struct Broken {
    path: String,
    sent_as: String,
    field: &'static str,
    key: &'static str,
    item: Option<usize>,
    rule: Rule,
}

impl BuildError {
    pub(super) fn new(way: &Way<'_>, rule: Rule) -> Self {
        let (field, key) = way.innermost();
        let item = match way.last() {
            Step::Item(index) => Some(index),
            Step::Start(_) | Step::Field { .. } | Step::Entry => None,
        };
        let (path, sent_as) = (way.names(), way.keys());
        Self { broken: Box::new(Broken { path, sent_as, field, key, item, rule }) }
    }

    /// The way to the value, in Rust's names: `address.zip`, `items[3].name`. The key of a map's entry is
    /// data and stays out: `labels[…]`. Of a way with more than 16 steps the last ones are named.
    pub fn path(&self) -> &str {
        &self.broken.path
    }

    /// The field's name in Rust, without the way to it. That of a call's input is `body`.
    pub fn field(&self) -> &'static str {
        self.broken.field
    }

    /// The field's name in the document, under which it is sent.
    pub fn key(&self) -> &'static str {
        self.broken.key
    }

    /// Which item breaks the rule, counted from 0, if the field is a list and the rule is one for
    /// its items.
    pub fn item(&self) -> Option<usize> {
        self.broken.item
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Broken { path, sent_as, rule, .. } = &*self.broken;
        write!(f, "`{path}`")?;
        if path != sent_as {
            write!(f, " (sent as `{sent_as}`)")?;
        }
        write!(f, " {rule}")
    }
}

impl std::error::Error for BuildError {}

/// So that `?` after `validate()` works where a call's error is returned. Nothing was sent.
impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::new(ErrorKind::Request, error.to_string()).with_source(error)
    }
}
