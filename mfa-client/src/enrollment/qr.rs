//! The QR code of an app that is being enrolled.

use super::otp::Otp;
use super::pending::PendingEnrollment;
use crate::qr::{self, Background};
use crate::{Error, Secret};

/// The operation that the URI comes from.
const OPERATION: &str = "sendEnrollFactorRequest";

/// The secret as a picture.
///
/// Whoever sees the picture can make the user's codes: it is a [`Secret`] like the URI in it. Show
/// it to the user, and keep it out of logs, caches and files.
impl PendingEnrollment<Otp> {
    /// The QR code for the app, as an SVG document. **It holds the secret.** Needs the feature `qr`.
    ///
    /// # Errors
    ///
    /// [`Error`], if the server's URI is too long for a QR code (2,331 bytes).
    pub fn qr_svg(&self) -> Result<Secret, Error> {
        qr::draw_svg(self.uri(), OPERATION)
    }

    /// The QR code for the app, as lines of half-height blocks for a terminal with this ground. **It
    /// holds the secret.** Needs the feature `qr`.
    ///
    /// # Errors
    ///
    /// [`Error`], if the server's URI is too long for a QR code (2,331 bytes).
    pub fn qr_terminal(&self, ground: Background) -> Result<Secret, Error> {
        qr::draw_blocks(self.uri(), ground, OPERATION)
    }
}
