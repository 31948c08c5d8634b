use super::*;
use crate::ErrorKind;
use crate::error::Failure;

#[test]
fn numbers_are_open() {
    assert_eq!(ApiCode::from(6001), ApiCode::WRONG_TOTP_CODE);
    assert_eq!(ApiCode(12).to_string(), "12");
    assert_eq!(ApiCode(12).meaning(), None);
    assert_eq!(ApiStatus(200), 200);
    assert_eq!(format!("{:>5}", ApiStatus(404)), "  404");
}

#[test]
fn questions_about_a_code() {
    let codes = [
        1299, 1300, 1306, 1307, 1635, 1636, 1637, 1699, 1700, 1707, 1708, 2006, 2333, 6001, 6002,
        6003,
    ];
    let yes = |question: fn(ApiCode) -> bool| -> Vec<i64> {
        codes.into_iter().filter(|&code| question(ApiCode(code))).collect()
    };
    assert_eq!(yes(ApiCode::is_about_signature), [1300, 1306]);
    assert_eq!(yes(ApiCode::is_mfa_required), [1635, 1636]);
    assert_eq!(yes(ApiCode::is_about_face), [1700, 1707]);
    assert_eq!(yes(ApiCode::is_wrong_password), [2006, 2333]);
    assert_eq!(yes(ApiCode::is_wrong_code), [6001, 6002]);
}

#[test]
fn questions_about_a_status() {
    let statuses = [200, 399, 400, 499, 500, 599, 600, 601, 603, 604];
    let yes = |question: fn(ApiStatus) -> bool| -> Vec<i64> {
        statuses.into_iter().filter(|&status| question(ApiStatus(status))).collect()
    };
    assert_eq!(yes(ApiStatus::is_client_fault), [400, 499]);
    assert_eq!(yes(ApiStatus::is_server_fault), [500, 599]);
    assert_eq!(yes(ApiStatus::is_third_party_fault), [601, 603]);
}

#[test]
fn a_second_factor_is_asked_for_by_two_codes() {
    let is_asked_for = |code: i64| {
        let failure = Failure { api_code: Some(code), ..Failure::default() };
        Error::new(ErrorKind::Api, "").with_failure(failure).mfa_required()
    };
    assert_eq!([1634, 1635, 1636, 1637].map(is_asked_for), [false, true, true, false]);
}
