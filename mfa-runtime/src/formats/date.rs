//! `format: date`.

use super::FormatError;
use super::calendar::take_date;
use super::text::text_format;

text_format! {
    /// A day (`format: date`), as RFC 3339 writes it: `2024-02-29`.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Date;
    ///
    /// let day = Date::from_ymd(2024, 2, 29)?;
    /// assert_eq!(day.as_str(), "2024-02-29");
    /// assert_eq!(day.ymd(), Some((2024, 2, 29)));
    /// assert!(day < "2024-03-01".parse()?);
    /// assert!(Date::new("2023-02-29").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug, PartialOrd, Ord)]
    Date, is_date, "a date, such as `2024-02-29`"
}

impl Date {
    /// The day of a year, a month and a day of the month, both counted from 1.
    ///
    /// # Errors
    ///
    /// If there is no such day, or its year has more than four digits.
    pub fn from_ymd(year: u16, month: u8, day: u8) -> Result<Self, FormatError> {
        Self::new(format!("{year:04}-{month:02}-{day:02}"))
    }

    /// Year, month and day of the month.
    pub fn ymd(&self) -> Option<(u16, u8, u8)> {
        let mut text = self.0.as_str();
        take_date(&mut text).filter(|_| text.is_empty())
    }
}

fn is_date(text: &str) -> bool {
    let mut text = text;
    take_date(&mut text).is_some() && text.is_empty()
}
