//! The names of `GenAuth`'s codes, for `mfa-client`.
//!
//! Nothing of it is compiled for anybody else. It stands in this crate because constants and methods of a type
//! can only be written where the type is, and these were part of the type before the runtime was a crate.

use super::{ApiCode, ApiStatus, Error};

/// Makes constants of a type of numbers, and a function that says what they mean.
macro_rules! names {
    ($type:ident: $($(#[doc = $more:literal])* $name:ident = $number:literal $meaning:literal;)+) => {
        impl $type {
            $(
                #[doc = concat!("`", stringify!($number), "`: ", $meaning, ".")]
                $(#[doc = ""] #[doc = $more])*
                pub const $name: Self = Self($number);
            )+

            /// What the number means, in a few words; `None` for one that has no name.
            #[must_use]
            pub fn meaning(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($meaning),)+
                    _ => None,
                }
            }
        }
    };
}

names! { ApiStatus:
    SUCCESS = 200 "success, and the only one";
    BAD_ARGUMENT = 400 "an argument is wrong";
    NOT_LOGGED_IN = 401 "nobody is logged in";
    UPGRADE_NEEDED = 402 "the plan has to be upgraded";
    FORBIDDEN = 403 "forbidden";
    NOT_FOUND = 404 "not found";
    CONFLICT = 409 "in conflict with what is there";
    TOO_LARGE = 413 "the body is too large";
    NOT_ALLOWED = 422 "the rules of the service do not allow it";
    THROTTLED = 429 "too many requests";
    OTHER_CLIENT_FAULT = 499 "another fault of the client";
    SERVER_FAULT = 500 "a fault of the server";
    UNSUPPORTED = 501 "not supported";
    INNER_SERVICE_FAILED = 502 "a service behind the server failed";
    MAINTENANCE = 503 "the service is under maintenance";
    THIRD_PARTY_UNREACHABLE = 601 "a request to a third party failed";
    THIRD_PARTY_REFUSED = 602 "a third party answered with an error";
    CUSTOM_CODE_FAILED = 603 "code of the customer's own failed: a pipeline, or a custom database";
}

impl ApiStatus {
    /// Whether somebody behind the service is at fault: 601 to 603.
    #[must_use]
    pub fn is_third_party_fault(self) -> bool {
        matches!(self.0, 601..=603)
    }
}

names! { ApiCode:
    WRONG_SIGNATURE = 1300 "the signature by the access key is wrong";
    WRONG_SIGNATURE_METHOD = 1301 "the method of signing is not the server's";
    WRONG_SIGNATURE_VERSION = 1302 "the version of signing is not the server's";
    WRONG_TIMESTAMP = 1303 "the timestamp is not in milliseconds";
    MISSING_DATE = 1304 "the header `date` is missing";
    CLOCK_TOO_FAR_OFF = 1305 "the clock is too far off";
    SIGNATURE_USED = 1306 "the signature was used before";
    POST_LOGIN_FINISHED = 1600 "what follows a login is finished";
    USER_MFA_REQUIRED = 1635 "a second factor is wanted, by the user's own settings";
    APPLICATION_MFA_REQUIRED = 1636 "a second factor is wanted, by the application's settings";
    FIRST_LOGIN = 1639 "first login: a password has to be set";
    BIND_IDENTITY = 1640 "the external identity has to be bound to an account";
    BIND_OR_CREATE_IDENTITY = 1641 "the external identity has to be bound to an account, or gets one";
    PROFILE_INCOMPLETE = 1642 "the profile lacks something that has to be filled in";
    SELF_SERVICE_UNLOCK = 1643 "the user can unlock the account";
    POST_LOGIN_ABORTED = 1699 "what follows a login was aborted";
    NO_FACE_PHOTO = 1700 "there is no photo of a face";
    NO_REFERENCE_PHOTO = 1701 "there is no photo to compare with";
    FACE_MISMATCH = 1702 "the face does not match";
    FACE_NEEDS_CONTACT = 1703 "an e-mail address or a phone has to be bound before a face";
    FACE_PHONE_CHECK_FAILED = 1704 "the phone could not be checked while a face was bound";
    FACE_EMAIL_CHECK_FAILED = 1705 "the e-mail address could not be checked while a face was bound";
    FACE_ALREADY_BOUND = 1706 "a face is bound already";
    FACE_BINDING_FAILED = 1707 "the face could not be bound";
    USER_UNKNOWN = 2004 "no such user";
    USER_LOCKED = 2005 "the user is locked";
    WRONG_PASSWORD = 2006 "the password is wrong";
    APPLICATION_UNKNOWN = 2011 "no such application";
    NOT_LOGGED_IN = 2020 "nobody is logged in";
    #[doc = "Not in the documentation; the vendor's own web components know it."]
    MFA_TOKEN_EXPIRED = 2021 "the MFA token has run out";
    SIGN_UP_DISABLED = 2031 "signing up is switched off";
    APPLICATION_DOMAIN_TAKEN = 2039 "the application's domain is taken";
    USER_POOL_DOMAIN_TAKEN = 2040 "the user pool's domain is taken";
    PASSWORD_RESET_REQUIRED = 2058 "the password has to be reset";
    #[doc = "Not in the documentation; the vendor's own web components know it."]
    EMAIL_TOO_SOON = 2080 "one e-mail a minute is all there is";
    USER_POOL_UNKNOWN = 2224 "no such user pool";
    WRONG_ACCOUNT_OR_PASSWORD = 2333 "the account or the password is wrong";
    METERING_FAULT = 4021 "a fault in the metering";
    WRONG_TOTP_CODE = 6001 "the code of the authenticator app is wrong";
    WRONG_RECOVERY_CODE = 6002 "the recovery code is wrong";
    NO_TOTP_CODE = 6003 "there is no code of an authenticator app";
    NO_RECOVERY_CODE = 6004 "there is no recovery code";
    NO_TENANT_MEMBER = 2_120_008 "the user is disabled, or not in the tenant";
    NO_TENANT_LOGIN = 2_130_010 "the user may not log in to the tenant";
    LDAP_LINK_INVALID = 2_820_002 "the link to the LDAP server is invalid";
}

/// No code is documented for an enrollment token that has run out or is unknown, for a wrong code at
/// enrollment, for an unknown factor, or for a factor that is bound already (other than a face).
impl ApiCode {
    /// Whether a second factor is wanted, whoever's settings ask for it.
    #[must_use]
    pub fn is_mfa_required(self) -> bool {
        matches!(self, Self::USER_MFA_REQUIRED | Self::APPLICATION_MFA_REQUIRED)
    }

    /// Whether what the user typed is wrong: the app's code, or the recovery code.
    #[must_use]
    pub fn is_wrong_code(self) -> bool {
        matches!(self, Self::WRONG_TOTP_CODE | Self::WRONG_RECOVERY_CODE)
    }

    /// Whether account and password do not belong together.
    #[must_use]
    pub fn is_wrong_password(self) -> bool {
        matches!(self, Self::WRONG_PASSWORD | Self::WRONG_ACCOUNT_OR_PASSWORD)
    }

    /// Whether it is about a face: 1700 to 1707.
    #[must_use]
    pub fn is_about_face(self) -> bool {
        matches!(self.0, 1700..=1707)
    }

    /// Whether it is about the signature of an access key: 1300 to 1306.
    #[must_use]
    pub fn is_about_signature(self) -> bool {
        matches!(self.0, 1300..=1306)
    }
}

impl Error {
    /// Whether the server asks for a second factor: `apiCode` 1635 (the user's own) or 1636 (the
    /// application's).
    pub fn mfa_required(&self) -> bool {
        self.api_code().is_some_and(ApiCode::is_mfa_required)
    }
}

#[cfg(test)]
mod tests;
