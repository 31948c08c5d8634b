//! QR codes for authenticator apps.

use qrcode::QrCode;
use qrcode::render::{svg, unicode};

use super::otp::Otp;
use super::pending::PendingEnrollment;
use crate::error::Delivery;
use crate::{Error, ErrorKind, Secret};

/// Smallest side of the SVG picture, in pixels; it can be drawn at any size.
const SIDE: u32 = 240;

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
        Ok(draw_svg(&encode(self.uri())?))
    }

    /// The QR code for the app, as lines of half-height blocks for a terminal that shows light text
    /// on dark ground. **It holds the secret.** Needs the feature `qr`.
    ///
    /// # Errors
    ///
    /// [`Error`], if the server's URI is too long for a QR code (2,331 bytes).
    pub fn qr_terminal(&self) -> Result<Secret, Error> {
        Ok(draw_blocks(&encode(self.uri())?))
    }
}

fn encode(uri: &Secret) -> Result<QrCode, Error> {
    QrCode::new(uri.expose()).map_err(|_| {
        Error::new(ErrorKind::Decode, "its URI is too long for a QR code")
            .in_operation("sendEnrollFactorRequest")
            .after(1, Delivery::MayHaveArrived)
    })
}

fn draw_svg(code: &QrCode) -> Secret {
    Secret::new(code.render::<svg::Color>().min_dimensions(SIDE, SIDE).build())
}

fn draw_blocks(code: &QrCode) -> Secret {
    // What is light on paper is what a dark terminal has to light up.
    let (dark, light) = (unicode::Dense1x2::Light, unicode::Dense1x2::Dark);
    Secret::new(code.render().dark_color(dark).light_color(light).build())
}

#[cfg(test)]
mod tests;
