use super::*;
use crate::ErrorKind;

#[track_caller]
fn refused(text: &str) -> String {
    let error = open(&Secret::from(text)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.may_have_reached_server());
    error.to_string()
}

/// The vectors are those of the algorithm's authors.
#[test]
fn the_checksum_is_fnv_1a() {
    assert_eq!(checksum(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(checksum(b"a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(checksum(b"foobar"), 0x8594_4171_f739_67e8);
}

#[test]
fn the_form() {
    // `base64` of the eight bytes above and of `foobar`, in the alphabet for URLs.
    let text = "mfa1.hZRBcfc5Z-hmb29iYXI";
    assert_eq!(seal(b"foobar").expose(), text);
    assert_eq!(open(&Secret::from(text)).unwrap().as_slice(), b"foobar");
}

#[test]
fn other_texts() {
    let broken = "the text is no exported step, or not all of it is there unchanged";
    for text in [
        "",
        "mfa",
        "mfa1",
        "mfa1.",
        ".",
        "mfa.hZRBcfc5Z-hmb29iYXI",
        "mfax.hZRBcfc5Z-hmb29iYXI",
        "mfa1x.hZRBcfc5Z-hmb29iYXI",
        "MFA1.hZRBcfc5Z-hmb29iYXI",
        "mfa1,hZRBcfc5Z-hmb29iYXI",
        "hZRBcfc5Z-hmb29iYXI",
        // Spaces, the other alphabet, padding: it is given back as it was made.
        " mfa1.hZRBcfc5Z-hmb29iYXI",
        "mfa1.hZRBcfc5Z-hmb29iYXI\n",
        "mfa1.hZRBcfc5Z+hmb29iYXI",
        "mfa1.hZRBcfc5Z-hmb29iYXI=",
        // Seven bytes, and eight that are the checksum of something else.
        "mfa1.hZRBcfc5Zw",
        "mfa1.hZRBcfc5Z-g",
        "mfa1.\u{1f511}",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln",
    ] {
        assert_eq!(refused(text), broken, "{text:?}");
    }
}

#[test]
fn other_versions() {
    for text in ["mfa2.hZRBcfc5Z-hmb29iYXI", "mfa0.", "mfa01.x", "mfa99999999999999999999.x"] {
        assert!(refused(text).contains("another version of this crate"), "{text}");
    }
}

#[test]
fn no_character_can_be_changed_or_lost() {
    let text = seal(b"{\"token\":\"hunter2\"}");
    let text = text.expose();
    assert_eq!(text.len(), 41);
    for place in 0..text.len() {
        refused(&text[..place]);
        refused(&text[place + 1..]);
        for other in "AZaz09-_.=~".chars().filter(|other| !text[place..].starts_with(*other)) {
            let mut changed = text.to_owned();
            changed.replace_range(place..=place, &other.to_string());
            refused(&changed);
        }
    }
}

#[test]
fn too_long() {
    let longest = "A".repeat((1 << 20) - 5);
    assert!(refused(&format!("mfa1.{longest}")).contains("no exported step, or not all"));
    assert!(refused(&format!("mfa1.{longest}A")).contains("longer than 1 MiB"));
    assert!(refused(&"\u{1f511}".repeat(1 << 18 | 1)).contains("longer than 1 MiB"));
}
