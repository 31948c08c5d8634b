//! Signing in users who have passed a second factor.

use serde_json::{Map, Value, json};

use crate::access::Caller;
use crate::context::Context;
use crate::demo;
use crate::message::Address;
use crate::state::State;
use crate::state::tokens::TOKEN_LIFETIME;

/// The date on which all users are said to have been created.
const CREATED: &str = "2020-01-01T00:00:00.000Z";

/// Signs the user in: uses the MFA token up, and gives the user with an access token, with the
/// members of the documentation's sample.
pub(super) fn sign_in(cx: &mut Context<'_>, caller: &Caller) -> Map<String, Value> {
    let State { tokens, random, users, .. } = cx.state;
    if let Some(token) = &caller.mfa_token {
        tokens.use_up(token);
    }
    let user = &caller.user;
    let (email, phone) = (user.email.as_ref(), user.phone.as_ref());
    let known = json!({
        "id": user.id,
        "createdAt": CREATED,
        "updatedAt": cx.now.iso_date(),
        "userPoolId": demo::USER_POOL_ID,
        "email": email.map(Address::local_part),
        "emailVerified": email.is_some(),
        "phone": phone.map(Address::local_part),
        "phoneCountryCode": phone.and_then(Address::country_code),
        "phoneVerified": phone.is_some(),
        "username": user.username,
        "photo": demo::AVATAR,
        "password": "fake-hash-of-a-password",
        "salt": "fake-salt",
        "token": tokens.issue_user(cx.now, random, &user.id),
        "tokenExpiredAt": cx.now.plus(TOKEN_LIFETIME).iso_date(),
        "loginsCount": users.count_login(&user.id),
        "lastLogin": cx.now.iso_date(),
        "gender": "U",
        "registerSource": ["basic:email"],
        "isRoot": false,
        "blocked": false,
        "isDeleted": false,
        "sendSmsCount": 0,
        "sendSmsLimitCount": 1000,
        "identities": [],
    });
    let Value::Object(known) = known else { return Map::new() };
    let unknown = UNKNOWN.map(|name| (name.to_owned(), Value::Null));
    unknown.into_iter().chain(known).collect()
}

/// The members that the stand-in knows of nobody.
const UNKNOWN: [&str; 26] = [
    "oauth",
    "unionid",
    "openid",
    "nickname",
    "company",
    "browser",
    "device",
    "lastIp",
    "name",
    "givenName",
    "familyName",
    "middleName",
    "profile",
    "preferredUsername",
    "website",
    "birthdate",
    "zoneinfo",
    "locale",
    "address",
    "formatted",
    "streetAddress",
    "locality",
    "region",
    "postalCode",
    "city",
    "country",
];
