//! Numbers as JavaScript writes them: ECMA-262, `Number::toString`.

/// The shortest digits that mean this number, laid out as JavaScript does: `1`, `0.5`, `1e+21`.
pub(super) fn javascript(value: f64) -> String {
    if value == 0.0 {
        // Without the sign that a zero may have.
        return "0".to_owned();
    }
    let text = format!("{:e}", value.abs());
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits = digits.replace('.', "");
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", lay_out(&digits, exponent))
}

/// `digits` with a point behind the first one, times ten to the `exponent`.
fn lay_out(digits: &str, exponent: i32) -> String {
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    match exponent {
        0..=20 if count <= exponent + 1 => format!("{digits}{}", zeros(exponent + 1 - count)),
        0..=20 => with_point(digits, exponent + 1),
        -6..=-1 => format!("0.{}{digits}", zeros(-exponent - 1)),
        _ if count == 1 => format!("{digits}e{exponent:+}"),
        _ => format!("{}e{exponent:+}", with_point(digits, 1)),
    }
}

fn with_point(digits: &str, at: i32) -> String {
    let at = usize::try_from(at).unwrap_or_default();
    let (whole, fraction) = digits.split_at_checked(at).unwrap_or((digits, ""));
    format!("{whole}.{fraction}")
}
