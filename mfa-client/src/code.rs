//! What a user types in.

use crate::Secret;

/// A code that a user types in: `&str`, `String` or [`Secret`], but no number.
///
/// Leading zeros count, and a number has none: `012345` as a number is another code.
///
/// # Examples
///
/// ```
/// use mfa_client::{AuthenticationClient, Error, IntoCode};
///
/// async fn confirm_phone(client: AuthenticationClient, code: impl IntoCode) -> Result<(), Error> {
///     let pending = client.enrollment().sms("188xxxx8888").start().await?;
///     pending.confirm(code).await?;
///     Ok(())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no code",
    label = "a code is text, because its leading zeros count: `\"012345\"`",
    note = "write it in quotes, or hand on a `String` or a `Secret`"
)]
pub trait IntoCode: Into<Secret> {}

#[diagnostic::do_not_recommend]
impl<T: Into<Secret>> IntoCode for T {}
