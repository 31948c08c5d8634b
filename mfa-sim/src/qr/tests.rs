use std::io::Cursor;

use super::*;

#[test]
fn the_picture_holds_the_code() {
    let url = data_url("otpauth://totp/Pool:user?secret=ABCDEFGHIJKLMNOP").unwrap();
    let file = STANDARD.decode(url.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();

    let code = QrCode::new("otpauth://totp/Pool:user?secret=ABCDEFGHIJKLMNOP").unwrap();
    let side = info.width as usize;
    assert_eq!(side, info.height as usize);
    assert_eq!(side, (code.width() + 8) * 5);
    let mut modules = Vec::new();
    for row in 0..code.width() {
        for column in 0..code.width() {
            let (x, y) = ((column + 4) * 5 + 2, (row + 4) * 5 + 2);
            modules.push(if pixels[y * side + x] == 0 { Color::Dark } else { Color::Light });
        }
    }
    assert_eq!(modules, code.to_colors());
    assert!(pixels[..side * 20].iter().all(|pixel| *pixel == WHITE), "no quiet zone");
}

#[test]
fn a_text_that_is_too_long_has_no_picture() {
    assert_eq!(data_url(&"x".repeat(10_000)), None);
}
