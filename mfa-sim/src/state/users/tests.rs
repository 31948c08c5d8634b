use super::*;

fn id<'a>(users: &'a Users, lookup: Lookup<'_>) -> Option<&'a str> {
    users.find(lookup).map(|user| user.id.as_str())
}

#[test]
fn finds_the_demo_user_by_everything_known_about_it() {
    let users = Users::new([]);
    for lookup in [
        Lookup::Id(demo::USER_ID),
        Lookup::Username("test"),
        Lookup::Email("Test@Example.com"),
        Lookup::Phone("188xxxx8888"),
        Lookup::Phone("+86 188xxxx8888"),
        Lookup::Account("test"),
        Lookup::Account("test@example.com"),
        Lookup::Account("188xxxx8888"),
    ] {
        assert_eq!(id(&users, lookup), Some(demo::USER_ID), "{lookup:?}");
    }
}

#[test]
fn finds_nobody_by_the_wrong_thing() {
    let users = Users::new([User::new("u2", "secret")]);
    for lookup in [
        Lookup::Id(""),
        Lookup::Username(""),
        Lookup::Email(""),
        Lookup::Phone("+1 188xxxx8888"),
        Lookup::Phone(""),
        Lookup::Account(demo::USER_ID),
    ] {
        assert_eq!(id(&users, lookup), None, "{lookup:?}");
    }
    assert_eq!(id(&users, Lookup::Id("u2")), Some("u2"));
}

#[test]
fn an_address_belongs_to_the_profile_it_is_in() {
    let users = Users::new([]);
    let owner = |address: Option<Address>| users.by_address(&address.unwrap()).map(|user| &user.id);
    let demo = demo::USER_ID.to_owned();
    assert_eq!(owner(Address::email("test@example.com")), Some(&demo));
    assert_eq!(owner(Address::phone(None, "188xxxx8888")), Some(&demo));
    assert_eq!(owner(Address::phone(Some("+1"), "188xxxx8888")), None);
    assert_eq!(owner(Address::email("other@example.com")), None);
}

#[test]
fn a_later_user_replaces_an_earlier_one_with_the_same_id() {
    let users = Users::new([User::new(demo::USER_ID, "other").username("other")]);
    assert_eq!(id(&users, Lookup::Username("test")), None);
    assert_eq!(id(&users, Lookup::Username("other")), Some(demo::USER_ID));
}

#[test]
fn an_account_has_a_name_even_without_a_profile() {
    let user = User::new("u2", "secret");
    assert_eq!(user.account(), "u2");
    assert_eq!(user.clone().username("jane").account(), "jane");
    assert_eq!(user.username("jane").email("j@example.com").account(), "j@example.com");
}

#[test]
fn remembers_the_status_an_administrator_stored() {
    let mut users = Users::new([]);
    assert_eq!(users.mfa_status("u"), None);
    users.set_mfa_status("u", Value::from(1));
    users.set_mfa_status("u", Value::from(2));
    assert_eq!(users.mfa_status("u"), Some(&Value::from(2)));
}

#[test]
fn an_address_in_the_profile_is_told_from_that_of_another_user() {
    let users = Users::new([User::new("u2", "secret").email("jane@example.com")]);
    let demo = User::demo().email.unwrap();
    assert!(users.is_of_other("u2", &demo));
    assert!(!users.is_of_other(demo::USER_ID, &demo));
    assert!(!users.is_of_other("u2", &Address::email("nobody@example.com").unwrap()));
}

#[test]
fn logins_are_counted_for_each_user() {
    let mut users = Users::new([]);
    assert_eq!((users.count_login("u1"), users.count_login("u1")), (1, 2));
    assert_eq!(users.count_login("u2"), 1);
}
