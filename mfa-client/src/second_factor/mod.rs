//! Proving a second factor, in steps that cannot be mixed up: at a sign-in that asks for it
//! ([`sign_in`](crate::sign_in)), or before something that deserves a second look
//! ([`step_up`](crate::step_up)).
//!
//! Both lead to a [`Verification`] of one factor. Its `verify` takes what proves that factor, sends it
//! once, and takes the verification with it; where another try makes sense, it comes back in the
//! [`StepError`]. A code for a phone is no photo of a face: each factor's `verify` takes its own proof.
//!
//! | factor | asks for a code | proof |
//! |---|---|---|
//! | [`Sms`], [`Email`] | `send_code`, once a minute | the code in the message |
//! | [`Otp`] | | the code that the authenticator app shows |
//! | [`RecoveryCode`] | | the recovery code, which is used up: [`Recovered`] holds the next one |
//! | [`Face`] | | a [`Photo`](crate::enrollment::Photo) |

mod email;
mod face;
mod factor;
mod message;
mod otp;
mod recovery;
mod sms;
mod step_error;
mod stored;
mod verification;

pub use email::Email;
pub use face::Face;
pub(crate) use factor::Answered;
pub use factor::{Means, SecondFactor};
pub use message::SendingCode;
pub use otp::Otp;
pub use recovery::{Recovered, RecoveryCode};
pub use sms::Sms;
pub use step_error::{Expires, StepError};
pub use verification::{Purpose, Verification, Verifying};
