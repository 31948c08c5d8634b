//! What all second factors have in common.

use serde::de::DeserializeOwned;

use crate::flow::{Access, Kept, sealed};
use crate::types::{MfaUser, MfaUserRespDto};
use crate::{Call, Error, Response, Secret};

/// The means by which a user proves to be the one that the first factor named.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    /// A code in a text message.
    Sms,
    /// A code in an e-mail.
    Email,
    /// A code of an authenticator app.
    Otp,
    /// A recovery code, in place of the authenticator app.
    RecoveryCode,
    /// A photo of the user's face.
    Face,
}

/// A factor that can be proved.
///
/// Only this crate implements it: the verification of one factor is another type than that of the
/// next, so that they cannot be given each other's proof.
pub trait SecondFactor: sealed::Sealed + Kept + Send + Sync + 'static {
    /// Its name among the means of proof.
    const MEANS: Means;

    /// The proof that it takes.
    type Proof: Send + Sync + 'static;

    /// The server's answer.
    #[doc(hidden)]
    type Answer: DeserializeOwned + Send + 'static;

    /// The success of `verify`, where `T` is the one that the flow has for all factors.
    type Passed<T>;

    /// The request that proves it.
    #[doc(hidden)]
    fn prove<'c>(
        &self,
        access: &'c Access,
        proof: &Self::Proof,
    ) -> Result<Call<'c, Self::Answer>, Error>;

    /// The parts of the answer.
    #[doc(hidden)]
    fn read(answer: Response<Self::Answer>) -> Answered;

    /// Adds what this factor alone gives.
    #[doc(hidden)]
    fn passed<T>(passed: T, recovery_code: Option<Secret>) -> Self::Passed<T>;
}

/// The answer to a proof that was right.
#[derive(Debug)]
pub struct Answered {
    pub(crate) user: Option<MfaUser>,
    pub(crate) recovery_code: Option<Secret>,
    /// For errors about the answer: the operation, the HTTP status, the number of attempts.
    pub(crate) head: (&'static str, http::StatusCode, u32),
}

impl Answered {
    /// The answer that all factors but the recovery code have.
    pub(crate) fn of_user(operation: &'static str, answer: Response<MfaUserRespDto>) -> Self {
        let head = (operation, answer.status(), answer.attempts());
        Self { user: answer.into_inner().data, recovery_code: None, head }
    }
}
