//! A sign-in that outlives the process.

use std::time::SystemTime;

use super::binding::PendingApp;
use super::challenge::Challenge;
use crate::flow::{Access, Stored, sealed};
use crate::second_factor::{SecondFactor, Verification};
use crate::types::GetMfaInfoDataDto;
use crate::{AuthenticationClient, Error, Secret};

const CHALLENGE: &str = "challenge";
const APP: &str = "app";
const DATA: &str = "data";
const WANTS_BINDING: &str = "wantsBinding";

impl AuthenticationClient {
    /// Makes a step of a sign-in again of the text that its `export` made of it: a [`Challenge`], a
    /// [`PendingApp`] or the [`Verification`] of a factor. Sends nothing.
    ///
    /// A step that has expired in the meantime fails as it would have without this: with
    /// [`ErrorKind::Expired`](crate::ErrorKind::Expired), and without sending anything.
    ///
    /// # Errors
    ///
    /// A [request error](crate::ErrorKind::Request), which shows nothing of the text: it is of another step,
    /// another factor or another version of this crate, it has been changed or cut, or it is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::second_factor::{Sms, Verification};
    /// use mfa_client::sign_in::{Challenge, SignedIn};
    /// use mfa_client::{AuthenticationClient, Error, Secret};
    ///
    /// async fn start(challenge: Challenge) -> Result<Secret, Error> {
    ///     let by_sms = challenge.sms();
    ///     by_sms.send_code().await?;
    ///     Ok(by_sms.export())
    /// }
    ///
    /// async fn finish(
    ///     client: &AuthenticationClient,
    ///     stored: &Secret,
    ///     code: &str,
    /// ) -> Result<SignedIn, Error> {
    ///     let by_sms: Verification<Sms, Challenge> = client.resume_sign_in(stored)?;
    ///     Ok(by_sms.verify(code).await?)
    /// }
    /// # let _ = (start, finish);
    /// ```
    pub fn resume_sign_in<S: Resumable>(&self, stored: &Secret) -> Result<S, Error> {
        S::resume_at(self, stored, SystemTime::now())
    }
}

/// A step of a sign-in that [`resume_sign_in`](AuthenticationClient::resume_sign_in) makes of a text.
///
/// Only this crate implements it.
pub trait Resumable: sealed::Sealed + Sized {
    /// Reads the text, when the wall clock shows `clock`.
    #[doc(hidden)]
    fn resume_at(
        client: &AuthenticationClient,
        stored: &Secret,
        clock: SystemTime,
    ) -> Result<Self, Error>;
}

/// To be met in another request, or in another process.
impl Challenge {
    /// Makes a text of the challenge, for the application to keep until the user answers:
    /// [`resume_sign_in`](AuthenticationClient::resume_sign_in) makes the challenge of it again.
    ///
    /// **The text is a credential while it lives**: whoever has it may try second factors, as if the
    /// password had been right. It also decides which phone a code goes to. Keep it on the server, with
    /// the session of its user, or encrypt it so that nobody can change it: it is neither hidden nor
    /// protected by itself. Keep it out of URLs and logs. Take it out of the store before a proof is sent,
    /// so that no two requests do.
    ///
    /// The challenge ends by the wall clock then, and never has more time left than it had here.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::sign_in::{Challenge, SignedIn};
    /// use mfa_client::{AuthenticationClient, Error, Secret};
    ///
    /// async fn finish(
    ///     client: &AuthenticationClient,
    ///     stored: &Secret, // what `challenge.export()` gave
    ///     code: &str,
    /// ) -> Result<SignedIn, Error> {
    ///     let challenge: Challenge = client.resume_sign_in(stored)?;
    ///     Ok(challenge.otp().verify(code).await?)
    /// }
    /// # let _ = finish;
    /// ```
    #[must_use = "it is all that is left of the challenge"]
    pub fn export(self) -> Secret {
        self.export_at(SystemTime::now())
    }

    fn export_at(self, clock: SystemTime) -> Secret {
        self.keep_parts_in(Stored::new(CHALLENGE, clock)).seal()
    }

    pub(super) fn keep_parts_in(&self, stored: Stored) -> Stored {
        let stored = stored.with(DATA, &self.data).with(WANTS_BINDING, self.wants_binding);
        match self.expires_at {
            Some(end) => stored.until(end),
            None => stored,
        }
    }

    fn of_parts(client: &AuthenticationClient, stored: &mut Stored) -> Result<Self, Error> {
        let data: Box<GetMfaInfoDataDto> = stored.take(DATA)?;
        Ok(Self {
            access: Access::of_client(client).with_bearer(data.mfa_token.clone()),
            expires_at: stored.take_end_if_any()?,
            wants_binding: stored.take(WANTS_BINDING)?,
            data,
        })
    }
}

impl Resumable for Challenge {
    fn resume_at(
        client: &AuthenticationClient,
        stored: &Secret,
        clock: SystemTime,
    ) -> Result<Self, Error> {
        Self::of_parts(client, &mut Stored::open(stored, CHALLENGE, clock)?)
    }
}

/// To be confirmed in another request, or in another process.
impl PendingApp {
    /// Makes a text of the app that waits for its first code, for the application to keep until it is
    /// there: [`resume_sign_in`](AuthenticationClient::resume_sign_in) makes the app of it again.
    ///
    /// **The text is a credential**, as that of a [challenge](Challenge::export) is, and holds the app's
    /// secret, its QR code and the recovery code beside.
    ///
    /// # Examples
    ///
    /// ```
    /// use mfa_client::sign_in::{BoundApp, Challenge, PendingApp};
    /// use mfa_client::{AuthenticationClient, Error, Secret};
    ///
    /// /// The URI is for the page with the QR code, and the text for the visitor's session.
    /// async fn start(challenge: Challenge) -> Result<(Secret, Secret), Error> {
    ///     let app = challenge.bind().otp().await?;
    ///     Ok((app.uri().clone(), app.export()))
    /// }
    ///
    /// async fn finish(
    ///     client: &AuthenticationClient,
    ///     stored: &Secret,
    ///     code: &str,
    /// ) -> Result<BoundApp, Error> {
    ///     let app: PendingApp = client.resume_sign_in(stored)?;
    ///     Ok(app.confirm(code).await?)
    /// }
    /// # let _ = (start, finish);
    /// ```
    #[must_use = "it is all that is left of the app"]
    pub fn export(self) -> Secret {
        self.export_at(SystemTime::now())
    }

    fn export_at(self, clock: SystemTime) -> Secret {
        let stored = Stored::new(APP, clock).with(APP, &self.data);
        self.challenge.keep_parts_in(stored).seal()
    }
}

impl Resumable for PendingApp {
    fn resume_at(
        client: &AuthenticationClient,
        stored: &Secret,
        clock: SystemTime,
    ) -> Result<Self, Error> {
        let mut stored = Stored::open(stored, APP, clock)?;
        let data = stored.take(APP)?;
        Ok(Self { data, challenge: Challenge::of_parts(client, &mut stored)? })
    }
}

impl<F: SecondFactor> Resumable for Verification<F, Challenge> {
    fn resume_at(
        client: &AuthenticationClient,
        stored: &Secret,
        clock: SystemTime,
    ) -> Result<Self, Error> {
        Self::resume_at(stored, clock, |stored| Challenge::of_parts(client, stored))
    }
}

#[cfg(test)]
mod tests;
