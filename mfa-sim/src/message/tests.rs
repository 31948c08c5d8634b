use super::*;

#[test]
fn prints_what_the_binary_promises() {
    let phone = Address::phone(Some("+86"), "188xxxx8888").unwrap();
    assert_eq!(Message::new(phone, "4821".to_owned()).to_string(), "SMS to +86 188xxxx8888: 4821");
    let email = Address::email("test@example.com").unwrap();
    assert_eq!(
        Message::new(email, "482133".to_owned()).to_string(),
        "EMAIL to test@example.com: 482133"
    );
}

#[test]
fn the_same_address_is_equal_however_it_is_written() {
    let number = Address::phone(None, "188xxxx8888");
    assert_eq!(Address::phone(Some("86"), " 188xxxx8888 "), number);
    assert_ne!(Address::phone(Some("+1"), "188xxxx8888"), number);
    assert_eq!(Address::email("Test@Example.COM"), Address::email("test@example.com"));
}

#[test]
fn what_is_no_address_is_refused() {
    for number in ["", "   ", "1\n2", "\u{1b}[2J", &"1".repeat(255)] {
        assert_eq!(Address::phone(None, number), None, "{number:?}");
    }
    for country_code in ["", "+", "+12345", "CN", "+8 6"] {
        assert_eq!(Address::phone(Some(country_code), "1"), None, "{country_code:?}");
    }
    for email in ["", "test", "@example.com", "test@", "te st@example.com", "a\0@example.com"] {
        assert_eq!(Address::email(email), None, "{email:?}");
    }
}

#[test]
fn is_found_by_number_with_and_without_country_code() {
    let message = Message::new(Address::phone(None, "1").unwrap(), "0000".to_owned());
    assert!(message.goes_to("1") && message.goes_to("+86 1"));
    assert!(!message.goes_to("+1 1") && !message.goes_to(""));
}
