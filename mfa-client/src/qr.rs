//! QR codes for authenticator apps. Needs the feature `qr`.
//!
//! A pending enrollment draws the code of its app: as a picture with
//! [`qr_svg`](crate::enrollment::PendingEnrollment::qr_svg), for a terminal with
//! [`qr_terminal`](crate::enrollment::PendingEnrollment::qr_terminal). A terminal's text has two colors
//! and nothing says which, so the program does, by a [`Background`].

use mfa_runtime::__private::Delivery;
use qrcode::QrCode;
use qrcode::render::{svg, unicode};

use crate::{Error, ErrorKind, Secret};

/// Smallest side of the SVG picture, in pixels; it can be drawn at any size.
const SIDE: u32 = 240;

/// The ground that a terminal shows text on.
///
/// Drawn for the wrong one, a code is its own negative, which some apps cannot read.
///
/// # Examples
///
/// ```
/// use mfa_client::enrollment::{Otp, PendingEnrollment};
/// use mfa_client::qr::Background;
///
/// fn show(pending: &PendingEnrollment<Otp>, ground: Background) -> Result<(), mfa_client::Error> {
///     println!("{}", pending.qr_terminal(ground)?.expose());
///     Ok(())
/// }
/// # let _ = show;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Background {
    /// Light text on dark ground, as most terminals have it.
    Dark,
    /// Dark text on light ground.
    Light,
}

/// Draws what an app reads as an SVG document; `operation` is the one that `uri` came from.
///
/// # Errors
///
/// A decode error if `uri` is too long for a QR code (2,331 bytes).
pub(crate) fn draw_svg(uri: &Secret, operation: &'static str) -> Result<Secret, Error> {
    let code = encode(uri, operation)?;
    Ok(Secret::new(code.render::<svg::Color>().min_dimensions(SIDE, SIDE).build()))
}

/// Draws what an app reads as lines of half-height blocks.
///
/// # Errors
///
/// As [`draw_svg`].
pub(crate) fn draw_blocks(
    uri: &Secret,
    ground: Background,
    operation: &'static str,
) -> Result<Secret, Error> {
    let code = encode(uri, operation)?;
    let (block, blank) = (unicode::Dense1x2::Dark, unicode::Dense1x2::Light);
    let (dark, light) = match ground {
        // A block has the color of text: it stands for what is light on paper.
        Background::Dark => (blank, block),
        Background::Light => (block, blank),
    };
    Ok(Secret::new(code.render().dark_color(dark).light_color(light).build()))
}

fn encode(uri: &Secret, operation: &'static str) -> Result<QrCode, Error> {
    QrCode::new(uri.expose()).map_err(|_| {
        Error::new(ErrorKind::Decode, "its URI is too long for a QR code")
            .in_operation(operation)
            .after(1, Delivery::MayHaveArrived)
    })
}

#[cfg(test)]
mod tests;
