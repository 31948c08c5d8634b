//! `format: decimal` of a string.

use std::cmp::Ordering;

use super::text::text_format;

text_format! {
    /// A decimal number as a text (`type: string`, `format: decimal`): exact, as amounts of money
    /// must be.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Decimal;
    ///
    /// let price: Decimal = "19.9".parse()?;
    /// assert_eq!(price.scaled(2), Some(1_990)); // in cents
    /// assert!(price < Decimal::from(100));
    /// assert!(Decimal::new("1e3").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug)]
    Decimal, is_decimal, "a decimal number, such as `-12.50`"
}

impl Decimal {
    /// The number times ten to the power of `digits`, if that is a whole number that fits.
    pub fn scaled(&self, digits: u8) -> Option<i128> {
        let Parts { is_negative, whole, fraction } = parse(&self.0)?;
        let digits = usize::from(digits);
        if digits < fraction.len() {
            return None;
        }
        let sign = if is_negative { "-" } else { "" };
        format!("{sign}0{whole}{fraction:0<digits$}").parse().ok()
    }

    /// The nearest floating-point number.
    pub fn to_f64(&self) -> Option<f64> {
        parse(&self.0)?;
        self.0.parse().ok()
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_size = match (parse(&self.0), parse(&other.0)) {
            (Some(left), Some(right)) => left.compare(&right),
            (left, right) => left.is_some().cmp(&right.is_some()),
        };
        by_size.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A number without zeros that mean nothing.
struct Parts<'t> {
    is_negative: bool,
    whole: &'t str,
    fraction: &'t str,
}

impl Parts<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        match (self.is_negative, other.is_negative) {
            (false, false) => self.compare_size(other),
            (true, true) => other.compare_size(self),
            (left, right) => right.cmp(&left),
        }
    }

    fn compare_size(&self, other: &Self) -> Ordering {
        let by_length = self.whole.len().cmp(&other.whole.len());
        by_length.then_with(|| (self.whole, self.fraction).cmp(&(other.whole, other.fraction)))
    }
}

fn is_decimal(text: &str) -> bool {
    parse(text).is_some()
}

fn parse(text: &str) -> Option<Parts<'_>> {
    let (is_negative, size) = match text.strip_prefix('-') {
        Some(size) => (true, size),
        None => (false, text),
    };
    let (whole, fraction) = match size.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (size, None),
    };
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.unwrap_or_default().trim_end_matches('0');
    let is_zero = whole.is_empty() && fraction.is_empty();
    Some(Parts { is_negative: is_negative && !is_zero, whole, fraction })
}
