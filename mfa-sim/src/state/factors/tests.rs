use super::*;

fn otp(secret: &str) -> Factor {
    Factor::Otp(OtpSecret::fixed(secret, "code"))
}

#[test]
fn kinds_have_the_names_of_the_wire() {
    for kind in FactorKind::ALL {
        assert_eq!(FactorKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(FactorKind::from_name("otp"), None);
    assert_eq!(FactorKind::from_name("PASSKEY"), None);
    let ids = FactorKind::ALL.map(|kind| kind.factor_id("u"));
    assert_eq!(ids, ["u|otp", "u|phone", "u|email", "u|face"]);
}

#[test]
fn a_factor_belongs_to_one_user() {
    let mut factors = Factors::new();
    factors.bind("u1", otp("A"));
    assert!(factors.has("u1", FactorKind::Otp) && !factors.has("u2", FactorKind::Otp));
    assert_eq!(factors.by_id("u1", "u1|otp"), Some(&otp("A")));
    assert_eq!(factors.by_id("u2", "u1|otp"), None);
    assert_eq!(factors.by_id("u1", "u1|face"), None);
}

#[test]
fn there_is_one_factor_of_a_kind() {
    let mut factors = Factors::new();
    factors.bind("u", otp("A"));
    factors.bind("u", otp("B"));
    assert_eq!(factors.of("u").count(), 1);
    assert_eq!(factors.otp("u").unwrap().secret, "B");
}

#[test]
fn contacts_are_told_apart_by_their_address() {
    let mut factors = Factors::new();
    let (phone, email) = (Address::phone(None, "1").unwrap(), Address::email("a@b").unwrap());
    factors.bind("u", Factor::Contact(email.clone()));
    factors.bind("u", Factor::Contact(phone.clone()));
    factors.bind("u", Factor::Face);
    assert_eq!(factors.contact("u", FactorKind::Sms), Some(&phone));
    assert_eq!(factors.contact("u", FactorKind::Email), Some(&email));
    let kinds: Vec<_> = factors.of("u").map(Factor::kind).collect();
    assert_eq!(kinds, [FactorKind::Sms, FactorKind::Email, FactorKind::Face]);
}

#[test]
fn a_removed_factor_is_gone() {
    let mut factors = Factors::new();
    factors.bind("u", Factor::Face);
    factors.remove("u", FactorKind::Face);
    factors.remove("u", FactorKind::Otp);
    assert_eq!(factors.of("u").count(), 0);
}

#[test]
fn a_secret_waits_until_it_is_taken_or_replaced() {
    let mut factors = Factors::new();
    factors.propose("u1", OtpSecret::fixed("A", ""));
    factors.propose("u1", OtpSecret::fixed("B", ""));
    assert_eq!(factors.unconfirmed("u1").unwrap().secret, "B");
    assert_eq!(factors.unconfirmed("u2"), None);
    assert!(!factors.has("u1", FactorKind::Otp));
    assert_eq!(factors.take_unconfirmed("u1").unwrap().secret, "B");
    assert_eq!(factors.take_unconfirmed("u1"), None);
}

#[test]
fn an_address_is_told_from_that_of_another_user() {
    let mut factors = Factors::new();
    let address = Address::email("a@b").unwrap();
    factors.bind("u1", Factor::Contact(address.clone()));
    factors.bind("u2", Factor::Face);
    assert!(factors.is_bound_by_other("u2", &address));
    assert!(!factors.is_bound_by_other("u1", &address), "it is the user's own");
    assert!(!factors.is_bound_by_other("u2", &Address::email("c@b").unwrap()));
}

#[test]
fn a_secret_gets_the_recovery_code_that_it_lacks() {
    let (now, mut random) = (Moment::from_unix(5), Random::new());
    let imported = OtpSecret::imported(now, &mut random, "A", Some("code"));
    assert_eq!((imported.secret.as_str(), imported.recovery_code.as_str()), ("A", "code"));
    assert_eq!((imported.created, imported.updated), (now, now));
    let lacking = OtpSecret::imported(now, &mut random, "A", None);
    assert_eq!(lacking.recovery_code.len(), 29);
    assert_ne!(lacking.id, imported.id);
}
