//! QR codes as PNG pictures.

use std::iter;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use png::{BitDepth, ColorType, Encoder};
use qrcode::{Color, QrCode};

/// Pixels along the side of one module (one of the squares that make up the code).
const SCALE: usize = 5;

/// Modules of white around the code, which readers need to find it.
const QUIET_ZONE: usize = 4;

/// The text as a `data:` URL of a PNG picture; `None` if it is too long for a QR code.
pub(crate) fn data_url(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    let picture = encode(&paint(&code), side(&code))?;
    Some(format!("data:image/png;base64,{}", STANDARD.encode(picture)))
}

/// Pixels along the side of the picture.
fn side(code: &QrCode) -> usize {
    (code.width() + 2 * QUIET_ZONE) * SCALE
}

/// One byte of gray per pixel, row by row.
fn paint(code: &QrCode) -> Vec<u8> {
    let modules = code.to_colors();
    let mut pixels = Vec::with_capacity(side(code) * side(code));
    let blank_rows = || iter::repeat_n(WHITE, QUIET_ZONE * SCALE * side(code));
    pixels.extend(blank_rows());
    for row in modules.chunks(code.width()) {
        let margin = || iter::repeat_n(WHITE, QUIET_ZONE * SCALE);
        let squares = row.iter().flat_map(|module| iter::repeat_n(gray(*module), SCALE));
        let line: Vec<u8> = margin().chain(squares).chain(margin()).collect();
        pixels.extend(line.repeat(SCALE));
    }
    pixels.extend(blank_rows());
    pixels
}

const WHITE: u8 = u8::MAX;

fn gray(module: Color) -> u8 {
    module.select(0, WHITE)
}

fn encode(pixels: &[u8], side: usize) -> Option<Vec<u8>> {
    let side = u32::try_from(side).ok()?;
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, side, side);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(pixels).ok()?;
    writer.finish().ok()?;
    Some(file)
}

#[cfg(test)]
mod tests;
