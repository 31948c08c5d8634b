use super::*;

fn secret(uri: &str) -> Option<String> {
    secret_of(uri).map(|secret| secret.expose().to_owned())
}

#[test]
fn the_secret_in_a_uri() {
    let uri = "otpauth://totp/Pool:user%40x?issuer=Pool&secret=HZ2F6J3AGNAVSOTV&period=30";
    assert_eq!(secret(uri).as_deref(), Some("HZ2F6J3AGNAVSOTV"));
    assert_eq!(secret("otpauth://totp/x?secret=AB%3D%3D").as_deref(), Some("AB=="));
}

#[test]
fn no_secret() {
    for uri in [
        "",
        "otpauth://totp/x",
        "otpauth://totp/x?secret=",
        "otpauth://totp/x?issuer=secret",
        "https://example.com/?secret=AB",
    ] {
        assert_eq!(secret(uri), None, "{uri}");
    }
}
