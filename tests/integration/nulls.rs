//! Members that may be absent, null, or there: three things, of which none turns into another.

use mfa_client::{Maybe, Secret};
use serde_json::{Value, json};

use crate::support::recorder::{Recorder, Script};

mod people {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: People, version: '1' }
paths:
  /person:
    patch:
      operationId: change
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Person' } } }
      responses:
        '200':
          description: The person
          content: { application/json: { schema: { $ref: '#/components/schemas/Person' } } }
    put:
      operationId: invite
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Invitation' } } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Person:
      type: object
      required: [id, email]
      properties:
        id: { type: string }
        email: { type: [string, 'null'] }
        phone: { type: [string, 'null'] }
        nickname: { type: string }
        age: { type: [integer, 'null'], format: int32, x-accept-text: true, x-aliases: [years] }
        pin: { type: [string, 'null'], format: password }
        tags: { type: [array, 'null'], items: { type: string }, x-accept-single: true }
        friend: { oneOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] }
        mood: { anyOf: [{ $ref: '#/components/schemas/Mood' }, { type: 'null' }] }
        anything: {}
    Mood: { type: string, enum: [good, bad] }
    Invitation:
      type: object
      required: [channel]
      properties:
        channel: { type: string, enum: [SMS, EMAIL, NONE] }
        note: { type: [string, 'null'] }
        subject: { type: [string, 'null'] }
        profile: { $ref: '#/components/schemas/Profile' }
      allOf:
        - if: { properties: { channel: { const: SMS } } }
          then: { required: [profile], properties: { profile: { required: [phone] } } }
        - if: { properties: { channel: { const: EMAIL } } }
          then: { required: [subject], properties: { profile: { required: [email] } } }
        - if: { properties: { channel: { const: NONE } } }
          then: { properties: { profile: { properties: { title: {} } } } }
    Profile:
      type: object
      properties:
        phone: { type: [string, 'null'] }
        email: { type: [string, 'null'] }
        title: { type: [string, 'null'] }
        size: { type: integer }
"
    );
}

use people::types::{Invitation, Mood, Person};

/// The body that is sent for a value, byte for byte.
async fn sent(person: Person) -> String {
    let recorder = Recorder::start(Script::json("200 OK", r#"{"id":"1","email":null}"#)).await;
    let client = people::Client::builder().host(recorder.host()).build().unwrap();
    client.change(person).await.unwrap();
    recorder.stop_after_one().await.body
}

/// What is read, and then written.
fn read(json: &Value) -> (Person, Value) {
    let person: Person = serde_json::from_str(&json.to_string()).unwrap();
    let written = serde_json::to_value(&person).unwrap();
    (person, written)
}

#[tokio::test]
async fn what_is_not_set_is_absent_unless_it_has_to_be_there() {
    let person = Person::builder().id("1").build();
    assert_eq!(person.phone, Maybe::Absent);
    assert_eq!(sent(person).await, r#"{"id":"1","email":null}"#);
}

#[tokio::test]
async fn null_is_sent_as_null() {
    let person = Person::builder()
        .id("1")
        .maybe_email(None)
        .maybe_phone(Maybe::Null)
        .maybe_age(Maybe::Null)
        .maybe_pin(Maybe::Null)
        .maybe_tags(Maybe::Null)
        .maybe_friend(Maybe::Null)
        .maybe_mood(Maybe::Null)
        .build();
    let expected = r#"{"id":"1","email":null,"phone":null,"age":null,"pin":null,"tags":null,"friend":null,"mood":null}"#;
    assert_eq!(sent(person).await, expected);
}

#[tokio::test]
async fn a_value_is_sent_as_it_is() {
    let friend = Person::builder().id("2").email("b@example.com").build();
    let person = Person::builder()
        .id("1")
        .email("a@example.com")
        .phone("5550100")
        .nickname("Ada")
        .age(36)
        .pin("0042")
        .tags(["a".to_owned()])
        .friend(friend)
        .mood(Mood::Good)
        .build();
    let expected = r#"{"id":"1","email":"a@example.com","phone":"5550100","nickname":"Ada","age":36,"pin":"0042","tags":["a"],"friend":{"id":"2","email":"b@example.com"},"mood":"good"}"#;
    assert_eq!(sent(person).await, expected);
}

/// No value is none to be sent: whoever wants null says so.
#[tokio::test]
async fn an_option_is_a_value_or_absent() {
    let person = |phone: Option<&str>| {
        Person::builder().id("1").maybe_phone(phone.map(str::to_owned)).build()
    };
    assert_eq!(sent(person(None)).await, r#"{"id":"1","email":null}"#);
    assert_eq!(sent(person(Some("5"))).await, r#"{"id":"1","email":null,"phone":"5"}"#);
    // The last word counts.
    let builder = || Person::builder().id("1").phone("5");
    let absent = builder().maybe_phone(Maybe::Absent).build();
    assert_eq!(sent(absent).await, r#"{"id":"1","email":null}"#);
    let null = builder().maybe_phone(Maybe::Null).build();
    assert_eq!(sent(null).await, r#"{"id":"1","email":null,"phone":null}"#);
}

#[test]
fn what_was_read_is_written_as_it_came() {
    for json in [
        json!({"id": "1", "email": null}),
        json!({"id": "1", "email": "e", "phone": null, "age": null, "pin": null, "tags": null}),
        json!({"id": "1", "email": "e", "phone": "", "age": 0, "pin": "", "tags": []}),
        json!({"id": "1", "email": null, "friend": null, "mood": null, "anything": [null]}),
        json!({"id": "1", "email": null, "friend": {"id": "2", "email": null, "phone": null}}),
        json!({"id": "1", "email": null, "mood": "odd", "friend": {"id": "2", "email": "e"}}),
    ] {
        assert_eq!(read(&json).1, json);
    }
    // Null in a property that may not be null is as good as none.
    let json = json!({"id": "1", "email": null, "nickname": null});
    assert_eq!(read(&json).1, json!({"id": "1", "email": null}));
}

#[test]
fn null_is_read_past_every_other_form() {
    for (age, expected) in
        [(json!(null), Maybe::Null), (json!(7.0), Maybe::Value(7)), (json!("7"), Maybe::Value(7))]
    {
        let (person, _) = read(&json!({"id": "1", "email": null, "age": age}));
        assert_eq!(person.age, expected);
        let (person, written) = read(&json!({"id": "1", "email": null, "years": age}));
        assert_eq!((person.age, &written["age"]), (expected, &read_number(&age)));
    }
    // The property's own name counts, even where it says nothing.
    let (person, _) = read(&json!({"id": "1", "email": null, "years": 7, "age": null}));
    assert_eq!(person.age, Maybe::Null);

    let (person, written) = read(&json!({"id": "1", "email": null, "tags": "a"}));
    assert_eq!(person.tags.as_deref(), Some(&["a".to_owned()][..]));
    assert_eq!(written["tags"], json!(["a"]));
}

fn read_number(age: &Value) -> Value {
    if age.is_null() { Value::Null } else { json!(7) }
}

#[test]
fn what_is_wrong_is_no_null() {
    for json in [
        r#"{"email":null}"#,
        r#"{"id":null,"email":null}"#,
        r#"{"id":"1","email":null,"phone":7}"#,
        r#"{"id":"1","email":null,"age":"soon"}"#,
        r#"{"id":"1","email":null,"phone":null,"phone":"5"}"#,
        r#"{"id":"1","email":null,"phone":null,"phone":null}"#,
        r#"{"id":"1","email":null,"friend":{"email":null}}"#,
    ] {
        serde_json::from_str::<Person>(json).unwrap_err();
    }
    // An answer may leave out what may be null.
    assert_eq!(read(&json!({"id": "1"})).1, json!({"id": "1", "email": null}));
}

#[test]
fn a_secret_that_may_be_null_is_one() {
    let (person, written) = read(&json!({"id": "1", "email": null, "pin": "hunter2"}));
    assert_eq!(person.pin, Maybe::Value(Secret::new("hunter2")));
    assert!(!format!("{person:?} {person:#?}").contains("hunter2"), "{person:?}");
    assert_eq!(written["pin"], "hunter2");
}

/// The body that is sent for an invitation.
async fn invited(invitation: Invitation) -> String {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = people::Client::builder().host(recorder.host()).build().unwrap();
    client.invite(invitation).await.unwrap();
    recorder.stop_after_one().await.body
}

/// A case that needs a property needs a value of it.
#[tokio::test]
async fn a_case_needs_a_value_of_what_may_be_null() {
    let sms = Invitation::sms().phone("5550100").build();
    assert_eq!(invited(sms).await, r#"{"channel":"SMS","profile":{"phone":"5550100"}}"#);
    let email = Invitation::email().subject("come").email("a@b.c").build();
    let expected = r#"{"channel":"EMAIL","subject":"come","profile":{"email":"a@b.c"}}"#;
    assert_eq!(invited(email).await, expected);
}

#[tokio::test]
async fn a_case_has_null_where_it_needs_nothing() {
    let sms = || Invitation::sms().phone("5550100");
    let expected = r#"{"channel":"SMS","note":null,"profile":{"phone":"5550100"}}"#;
    assert_eq!(invited(sms().maybe_note(Maybe::Null).build()).await, expected);
    let expected = r#"{"channel":"SMS","profile":{"phone":"5550100","size":7}}"#;
    assert_eq!(invited(sms().maybe_note(None).size(7).build()).await, expected);
    let other = Invitation::other("PIGEON").maybe_note(Maybe::Null).maybe_subject(Maybe::Null);
    let expected = r#"{"channel":"PIGEON","note":null,"subject":null}"#;
    assert_eq!(invited(other.build()).await, expected);
}

/// An object that may be left out is there if anything of it is said, be it null.
#[tokio::test]
async fn an_inner_object_is_there_for_a_null() {
    assert_eq!(invited(Invitation::none().build()).await, r#"{"channel":"NONE"}"#);
    let titled = Invitation::none().title("Dr").build();
    assert_eq!(invited(titled).await, r#"{"channel":"NONE","profile":{"title":"Dr"}}"#);
    let sized = Invitation::none().size(7).build();
    assert_eq!(invited(sized).await, r#"{"channel":"NONE","profile":{"size":7}}"#);
    let untitled = Invitation::none().maybe_title(Maybe::Null).build();
    assert_eq!(invited(untitled).await, r#"{"channel":"NONE","profile":{"title":null}}"#);
    let silent = Invitation::none().maybe_title(Maybe::Absent).build();
    assert_eq!(invited(silent).await, r#"{"channel":"NONE"}"#);
}
