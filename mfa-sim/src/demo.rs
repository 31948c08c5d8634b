//! What every stand-in starts with: one user pool, one application, one access key and one user.
//!
//! None of it is secret, and none of it works anywhere else.

/// Id of the application, for the header `x-genauth-app-id` (or `x-authing-app-id`).
pub const APP_ID: &str = "GEN_AUTH_APP_ID";

/// Secret of the application, for signing in.
pub const APP_SECRET: &str = "GEN_AUTH_APP_SECRET";

/// Id of the user pool, for the header `x-genauth-userpool-id` (or `x-authing-userpool-id`).
pub const USER_POOL_ID: &str = "GEN_AUTH_USERPOOL_ID";

/// Name of the user pool, as authenticator apps show it.
pub const USER_POOL_NAME: &str = "GenAuth";

/// Id of the access key that management tokens are given for.
pub const ACCESS_KEY_ID: &str = "GEN_AUTH_ACCESS_KEY_ID";

/// Secret of the access key.
pub const ACCESS_KEY_SECRET: &str = "GEN_AUTH_ACCESS_KEY_SECRET";

/// Address of the picture that every user has.
pub const AVATAR: &str = "https://files.example.com/avatar.png";

/// Id of the user.
pub const USER_ID: &str = "6229ffaxxxxxxxxcade3e3d9";

/// User name of the user.
pub const USERNAME: &str = "test";

/// E-mail address of the user.
pub const EMAIL: &str = "test@example.com";

/// Country code of the user's phone number.
pub const PHONE_COUNTRY_CODE: &str = "+86";

/// Phone number of the user, without the country code.
pub const PHONE: &str = "188xxxx8888";

/// Password of the user.
pub const PASSWORD: &str = "passw0rd";
