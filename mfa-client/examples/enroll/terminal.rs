//! What the program draws.

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
