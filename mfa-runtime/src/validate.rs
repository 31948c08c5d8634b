//! Asking a value whether it keeps the document's rules, before a call does.

use crate::codec::Record;
use crate::constraints::{BuildError, Constrained, Measured, Rules, check_all};

/// The types that requests are made of: each can say whether its value keeps the document's rules.
///
/// A call asks before it sends anything, so that nobody must. Whoever wants to know earlier, while a form is
/// being filled in for example, brings this trait into scope.
///
/// The types of documents without rules have it, too, and are always right, so that a rule that comes
/// or goes is no change of the API. The rules of types that come with answers only are not checked.
///
/// # Examples
///
/// ```
/// mod api {
///     mfa_runtime::client!(inline = "
/// openapi: 3.1.0
/// info: { title: Orders, version: '1' }
/// paths:
///   /orders:
///     post:
///       operationId: order
///       requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
///       responses: { '204': { description: Done } }
/// components:
///   schemas:
///     Order: { properties: { items: { type: array, items: { $ref: '#/components/schemas/Item' } } } }
///     Item: { properties: { amount: { type: integer, minimum: 1 } } }
/// ");
/// }
/// use api::types::{Item, Order};
/// use mfa_runtime::Validate;
///
/// let item = |amount: i64| Item::builder().amount(amount).build();
/// let order = Order::builder().items([item(1), item(0)]).build();
/// let error = order.validate().unwrap_err();
/// assert_eq!(error.to_string(), "`items[1].amount` must be at least 1");
/// ```
pub trait Validate {
    /// Checks the value, and all inside it.
    ///
    /// # Errors
    ///
    /// [`BuildError`], if a rule is broken: the first that is found.
    fn validate(&self) -> Result<(), BuildError> {
        Ok(())
    }
}

impl<T: Record> Validate for T {
    #[inline]
    fn validate(&self) -> Result<(), BuildError> {
        if T::HAS_RULES { of(Measured::Object(self)) } else { Ok(()) }
    }
}

/// Checks a value of an enum of objects.
///
/// # Errors
///
/// The first rule that is broken.
pub fn validate(value: &dyn Constrained) -> Result<(), BuildError> {
    of(value.measure())
}

fn of(value: Measured<'_>) -> Result<(), BuildError> {
    check_all("value", value, &Rules { own: &[], inner: None })
}
