//! What the program draws.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use crate::Result;

/// Draws a QR code in half-height blocks, dark on light as scanners want it.
pub(crate) fn draw_qr_code(text: &str) -> Result<()> {
    let code = QrCode::new(text)?;
    let mut renderer = code.render::<Dense1x2>();
    println!("{}", renderer.dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build());
    Ok(())
}

/// Draws rows of cells in columns as wide as their widest cell.
pub(crate) fn draw_table(titles: [&str; 3], rows: &[[String; 3]]) {
    let mut widths = titles.map(|title| title.chars().count());
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let draw = |cells: [&str; 3]| {
        let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        println!("   {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    };
    draw(titles);
    for [first, second, third] in rows {
        draw([first, second, third]);
    }
}
