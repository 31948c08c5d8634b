use super::*;
use crate::message::Address;

fn message(to: &str, code: usize) -> Message {
    Message::new(Address::email(to).unwrap(), code.to_string())
}

#[test]
fn hands_every_message_out_once() {
    let mut outbox = Outbox::new();
    assert!(outbox.take_fresh().is_empty());
    outbox.push(message("a@example.com", 1));
    outbox.push(message("b@example.com", 2));
    assert_eq!(outbox.take_fresh().len(), 2);
    outbox.push(message("a@example.com", 3));
    assert_eq!(outbox.take_fresh(), [message("a@example.com", 3)]);
    assert_eq!(outbox.all().len(), 3);
}

#[test]
fn knows_the_newest_code_of_an_address() {
    let mut outbox = Outbox::new();
    outbox.push(message("a@example.com", 1));
    outbox.push(message("a@example.com", 2));
    outbox.push(message("b@example.com", 3));
    assert_eq!(outbox.last_code("a@example.com").as_deref(), Some("2"));
    assert_eq!(outbox.last_code("c@example.com"), None);
}

#[test]
fn forgets_the_oldest_when_full() {
    let mut outbox = Outbox::new();
    for code in 0..CAPACITY + 2 {
        outbox.push(message("a@example.com", code));
    }
    assert_eq!(outbox.all().len(), CAPACITY);
    assert_eq!(outbox.all()[0].code(), "2");
    assert_eq!(outbox.take_fresh().len(), CAPACITY);
}
