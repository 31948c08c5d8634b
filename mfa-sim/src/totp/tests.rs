use super::*;

/// `12345678901234567890`, the secret of the RFC's test vectors.
const RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

#[test]
fn gives_the_codes_of_the_rfc() {
    // RFC 6238, appendix B, the last six of eight digits.
    for (time, expected) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ] {
        assert_eq!(code(RFC, time).unwrap(), expected, "{time}");
    }
}

#[test]
fn accepts_this_step_and_the_one_before() {
    let now = 1_111_111_111;
    let accepted = |time: u64| verify(RFC, &code(RFC, time).unwrap(), now);
    assert!(accepted(now) && accepted(now - 30));
    assert!(!accepted(now + 30) && !accepted(now - 60));
    assert!(verify(RFC, &code(RFC, 0).unwrap(), 0), "there is no step before the first");
}

#[test]
fn accepts_nothing_but_six_digits() {
    for wrong in ["", "28708", "2870820", "+87082", "28708x", " 287082", "२८७०८२"] {
        assert!(!verify(RFC, wrong, 59), "{wrong}");
    }
    assert!(!verify("not base32!", "287082", 59));
}

#[test]
fn a_uri_leads_back_to_its_secret() {
    let uri = uri("My Pool", "user@example.com", "HZ2F6J3AGNAVSOTV");
    assert_eq!(
        uri,
        "otpauth://totp/My%20Pool:user%40example.com?secret=HZ2F6J3AGNAVSOTV&period=30&digits=6\
         &algorithm=SHA1&issuer=My%20Pool"
    );
    assert_eq!(current_code(&uri, 1000), code("HZ2F6J3AGNAVSOTV", 1000));
}

#[test]
fn refuses_what_it_cannot_compute() {
    for uri in [
        "",
        "https://example.com/?secret=GEZDGNBV",
        "otpauth://hotp/a?secret=GEZDGNBV",
        "otpauth://totp/a",
        "otpauth://totp/a?issuer=b",
        "otpauth://totp/a?secret=",
        "otpauth://totp/a?secret=11111111",
        "otpauth://totp/a?secret=GEZDGNBV&digits=8",
        "otpauth://totp/a?secret=GEZDGNBV&algorithm=SHA256",
        "otpauth://totp/a?secret=GEZDGNBV&period=60",
    ] {
        assert!(current_code(uri, 59).is_err(), "{uri}");
    }
}

#[test]
fn secrets_are_base32_in_either_case() {
    assert!(is_secret("HZ2F6J3AGNAVSOTV") && is_secret("hz2f6j3agnavsotv"));
    assert!(is_secret("GEZDGNA=") && !is_secret("") && !is_secret("===") && !is_secret("10"));
}
