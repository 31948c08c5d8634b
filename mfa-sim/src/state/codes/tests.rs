use super::*;

const NOW: Moment = Moment::from_unix(1_000);

fn later(seconds: u64) -> Moment {
    NOW.plus(Duration::from_secs(seconds))
}

fn address() -> Address {
    Address::phone(None, "188xxxx8888").unwrap()
}

fn login() -> Purpose {
    Purpose::Channel("CHANNEL_LOGIN".to_owned())
}

#[test]
fn one_message_a_minute_for_each_purpose() {
    let mut throttle = Throttle::new();
    let mut admit = |now, purpose| throttle.admit(now, &address(), purpose);
    assert_eq!(admit(NOW, login()), Admission::Granted);
    assert_eq!(admit(later(59), login()), Admission::TooSoon);
    assert_eq!(admit(later(59), Purpose::Enrollment), Admission::Granted);
    assert_eq!(admit(later(60), login()), Admission::Granted, "a refusal does not count");
}

#[test]
fn addresses_do_not_disturb_each_other() {
    let mut throttle = Throttle::new();
    assert_eq!(throttle.admit(NOW, &address(), login()), Admission::Granted);
    let other = Address::phone(Some("+1"), "188xxxx8888").unwrap();
    assert_eq!(throttle.admit(NOW, &other, login()), Admission::Granted);
}

#[test]
fn a_code_fits_its_address_and_channel_until_it_is_used_up() {
    let mut codes = Codes::new();
    codes.keep(NOW, address(), "A".to_owned(), "0123".to_owned());
    assert!(codes.fits(NOW, &address(), "A", "0123"));
    assert!(codes.fits(later(299), &address(), "A", "0123"), "looking does not use it up");
    assert!(!codes.fits(later(300), &address(), "A", "0123"));
    assert!(!codes.fits(NOW, &address(), "B", "0123"));
    assert!(!codes.fits(NOW, &address(), "A", "123"));
    codes.discard(&address(), "A");
    assert!(!codes.fits(NOW, &address(), "A", "0123"));
}

#[test]
fn a_new_code_replaces_the_old_one() {
    let mut codes = Codes::new();
    codes.keep(NOW, address(), "A".to_owned(), "1".to_owned());
    codes.keep(later(60), address(), "A".to_owned(), "2".to_owned());
    assert!(!codes.fits(later(60), &address(), "A", "1"));
    assert!(codes.fits(later(60), &address(), "A", "2"));
}
