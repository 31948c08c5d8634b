//! Numbers (RFC 8259, section 6).

/// The length in bytes of the number that `text` begins with.
pub(super) fn length(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with('-'));
    let integer = match digits(text, sign) {
        0 => return None,
        // A zero leads no other digit.
        _ if text.as_bytes().get(sign) == Some(&b'0') => 1,
        digits => digits,
    };
    let mut length = sign + integer;
    if text.as_bytes().get(length) == Some(&b'.') {
        length += 1 + some(digits(text, length + 1))?;
    }
    if let Some(b'e' | b'E') = text.as_bytes().get(length) {
        let sign = matches!(text.as_bytes().get(length + 1), Some(b'+' | b'-'));
        let begin = length + 1 + usize::from(sign);
        length = begin + some(digits(text, begin))?;
    }
    Some(length)
}

/// How many digits stand at `begin`.
fn digits(text: &str, begin: usize) -> usize {
    let rest = text.as_bytes().get(begin..).unwrap_or_default();
    rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

fn some(digits: usize) -> Option<usize> {
    (0 < digits).then_some(digits)
}
