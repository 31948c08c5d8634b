use qrcode::Color;

use super::*;

const URI: &str = "otpauth://totp/Pool:user%40x?secret=HZ2F6J3AGNAVSOTV&period=30&digits=6";

const OPERATION: &str = "sendEnrollFactorRequest";

/// The margin that scanners need, in modules.
const MARGIN: usize = 4;

/// The code's modules with the margin around them, row by row; `true` is dark.
fn modules(code: &QrCode) -> Vec<Vec<bool>> {
    let side = code.width() + 2 * MARGIN;
    let colors = code.to_colors();
    let inside = |at: usize| at.checked_sub(MARGIN).filter(|at| *at < code.width());
    let is_dark = |row: usize, column: usize| match (inside(row), inside(column)) {
        (Some(row), Some(column)) => colors[row * code.width() + column] == Color::Dark,
        _ => false,
    };
    (0..side).map(|row| (0..side).map(|column| is_dark(row, column)).collect()).collect()
}

/// The blocks of a drawing, read back as rows of modules; `block` is whether a block is dark.
fn read(drawn: &Secret, block: bool) -> Vec<Vec<bool>> {
    let mut rows = Vec::new();
    for line in drawn.expose().lines() {
        let halves = line.chars().map(|character| match character {
            ' ' => (!block, !block),
            '▀' => (block, !block),
            '▄' => (!block, block),
            '█' => (block, block),
            other => panic!("{other:?}"),
        });
        let (upper, lower): (Vec<_>, Vec<_>) = halves.unzip();
        rows.extend([upper, lower]);
    }
    rows
}

#[test]
fn blocks_are_the_modules_on_either_ground() {
    let uri = Secret::new(URI);
    let modules = modules(&QrCode::new(URI).unwrap());
    // On dark ground a block is light.
    for (ground, block) in [(Background::Dark, false), (Background::Light, true)] {
        let rows = read(&draw_blocks(&uri, ground, OPERATION).unwrap(), block);
        // Two rows make a line: one more than there are may be drawn.
        assert_eq!(rows[..modules.len()], modules, "{ground:?}");
        assert!(rows.len() <= modules.len() + 1, "{ground:?}");
    }
}

/// The margin of four modules, and the corner that every QR code has: a ring of seven modules with a
/// square of three in it.
#[test]
fn a_corner_as_it_is_seen() {
    let corner = |ground| {
        let drawn = draw_blocks(&Secret::new(URI), ground, OPERATION).unwrap();
        let lines = drawn.expose().lines().take(6);
        lines.map(|line| line.chars().take(12).collect::<String>()).collect::<Vec<_>>()
    };
    let on_light = [
        "            ",
        "            ",
        "    █▀▀▀▀▀█ ",
        "    █ ███ █ ",
        "    █ ▀▀▀ █ ",
        "    ▀▀▀▀▀▀▀ ",
    ];
    assert_eq!(corner(Background::Light), on_light);
    let on_dark = [
        "████████████",
        "████████████",
        "████ ▄▄▄▄▄ █",
        "████ █   █ █",
        "████ █▄▄▄█ █",
        "████▄▄▄▄▄▄▄█",
    ];
    assert_eq!(corner(Background::Dark), on_dark);
}

#[test]
fn the_picture_is_the_modules() {
    let code = QrCode::new(URI).unwrap();
    let drawn = draw_svg(&Secret::new(URI), OPERATION).unwrap();
    let modules = modules(&code);
    let unit = usize::try_from(SIDE).unwrap().div_ceil(modules.len());
    let side = unit * modules.len();
    assert!(drawn.expose().contains(&format!("viewBox=\"0 0 {side} {side}\"")), "{drawn:?}");
    assert!(drawn.expose().ends_with("</svg>"));
    // Each dark module is a square of the path, which begins `M{left} {top}`.
    for (row, line) in modules.iter().enumerate() {
        for (column, is_dark) in line.iter().enumerate() {
            let square = format!("M{} {}h", column * unit, row * unit);
            assert_eq!(drawn.expose().contains(&square), *is_dark, "{square}");
        }
    }
}

#[test]
fn a_uri_can_be_too_long() {
    assert!(encode(&Secret::new("x".repeat(2331)), OPERATION).is_ok());
    let error = encode(&Secret::new("x".repeat(2332)), OPERATION).err().unwrap();
    let text = "`sendEnrollFactorRequest` got an answer (HTTP 200) it cannot read: its URI is \
                too long for a QR code";
    assert_eq!(error.to_string(), text);
}
