//! Rules for the values that users make: `minLength`, `maximum` and the like.
//!
//! The generated `build()` asks here, and so does a call with its parameters. What a server answers
//! is never checked: it is as it is.

mod measure;
mod number;
mod pattern;
mod rule;

use std::fmt;

use crate::error::{Error, ErrorKind};

pub use measure::{Constrained, ConstrainedItems, List, Measured};
pub use number::Number;
pub use rule::Rule;

/// A field whose value breaks a rule of the document.
///
/// `build()` of a type with such rules gives it. Printed, it is one line that names the field and
/// the rule, and never shows the value.
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
///
/// let error = Phone::builder().phone_number("188").build().unwrap_err();
/// assert_eq!(error.to_string(), "`phone_number` must have at least 5 characters");
/// assert_eq!(error.field(), "phone_number");
/// assert!(Phone::builder().phone_number("188xxxx8888").build().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BuildError {
    field: &'static str,
    key: &'static str,
    item: Option<usize>,
    rule: Rule,
}

impl BuildError {
    /// The field's name in Rust.
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// The field's name in the document, under which it is sent.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Which item breaks the rule, counted from 0, if the field is a list and the rule is one for
    /// its items.
    pub fn item(&self) -> Option<usize> {
        self.item
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}", self.field)?;
        if let Some(item) = self.item {
            write!(f, "[{item}]")?;
        }
        f.write_str("`")?;
        if self.field != self.key {
            write!(f, " (sent as `{}`)", self.key)?;
        }
        write!(f, " {}", self.rule)
    }
}

impl std::error::Error for BuildError {}

/// So that `?` after `build()` works where a call's error is returned. Nothing was sent.
impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::new(ErrorKind::Request, error.to_string()).with_source(error)
    }
}

/// Checks a field of a value that is being built.
///
/// # Errors
///
/// The first rule that the value breaks. One that is absent breaks none.
pub fn check(
    field: &'static str,
    key: &'static str,
    value: &dyn Constrained,
    rules: &[Rule],
) -> Result<(), BuildError> {
    let broken = rule::first_broken(rules, &value.measure());
    broken.map_or(Ok(()), |rule| Err(BuildError { field, key, item: None, rule }))
}

/// Checks the items of a field that is a list.
///
/// # Errors
///
/// The first rule that one of the items breaks.
pub fn check_items(
    field: &'static str,
    key: &'static str,
    items: &dyn ConstrainedItems,
    rules: &[Rule],
) -> Result<(), BuildError> {
    let mut index = 0;
    let mut outcome = Ok(());
    items.measure_items(&mut |item| {
        if let (Ok(()), Some(rule)) = (&outcome, rule::first_broken(rules, &item)) {
            outcome = Err(BuildError { field, key, item: Some(index), rule });
        }
        index += 1;
    });
    outcome
}

#[cfg(test)]
mod tests;
