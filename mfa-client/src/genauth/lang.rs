//! The language that the service answers in.

use std::borrow::Cow;
use std::fmt;

/// A language that the service is asked to answer in: see [`EndUser`](super::EndUser).
///
/// The constants are the languages that the vendor names. Any other tag is made of its text; one that
/// a header cannot carry makes the client or the call fail before anything is sent.
///
/// # Examples
///
/// ```
/// use mfa_client::Lang;
///
/// assert_eq!(Lang::from("en-US"), Lang::EN_US);
/// assert_eq!(Lang::from("ko-KR").as_str(), "ko-KR");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lang(Cow<'static, str>);

impl Lang {
    /// Chinese in its simplified script.
    pub const ZH_CN: Self = Self(Cow::Borrowed("zh-CN"));
    /// Chinese in its traditional script.
    pub const ZH_TW: Self = Self(Cow::Borrowed("zh-TW"));
    /// English.
    pub const EN_US: Self = Self(Cow::Borrowed("en-US"));
    /// Japanese.
    pub const JA_JP: Self = Self(Cow::Borrowed("ja-JP"));

    /// The tag, as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Lang {
    fn from(tag: &str) -> Self {
        Self(Cow::Owned(tag.to_owned()))
    }
}

impl From<String> for Lang {
    fn from(tag: String) -> Self {
        Self(Cow::Owned(tag))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
