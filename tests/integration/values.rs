//! Values that users make are held to the document's rules, those that servers send are not.

use std::error::Error as _;

use mfa_client::formats::{Date, DateTime, Email, FormatError, Uuid};
use mfa_client::{BuildError, Error, ErrorKind, Secret, Validate};

use crate::support::recorder::{Recorder, Script};

/// What `client!` makes of a document with rules.
mod accounts {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Accounts, version: '1' }
paths:
  /accounts:
    post:
      operationId: addAccount
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } }
      responses:
        '200':
          description: The account
          content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } }
  /accounts/{id}/events/{day}:
    get:
      operationId: listEvents
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: day, in: path, required: true, schema: { type: string, format: date } }
        - { name: since, in: query, schema: { type: string, format: date-time } }
        - { name: X-Notify, in: header, schema: { type: string, format: email } }
      responses: { '204': { description: There are some } }
  /days/{day}:
    get:
      operationId: getDay
      parameters: [{ name: day, in: path, required: true, schema: { type: string, format: date } }]
      responses: { '204': { description: There is one } }
  /accounts/{code}:
    get:
      operationId: getAccount
      parameters:
        - { name: code, in: path, required: true, schema: { type: string, minLength: 6 } }
        - { name: pageSize, in: query, schema: { type: integer, maximum: 50 } }
      responses: { '204': { description: There is one } }
components:
  schemas:
    Account:
      type: object
      required: [phoneNumber]
      properties:
        phoneNumber: { type: string, minLength: 5 }
        password: { type: string, format: password, pattern: '[0-9]' }
        age: { type: integer, format: int32, minimum: 18 }
        share: { type: number, exclusiveMaximum: 1 }
        created: { type: string, format: date-time }
        email: { type: string, format: email, maxLength: 20 }
        tags: { type: array, maxItems: 2, uniqueItems: true, items: { type: string, maxLength: 3 } }
"
    );
}

use accounts::types::Account;

fn text(value: &impl Validate) -> String {
    value.validate().unwrap_err().to_string()
}

fn account() -> Account {
    Account::builder().phone_number("188xxxx8888").build()
}

fn short() -> Account {
    Account::builder().phone_number("188").build()
}

#[test]
fn validate_names_the_field_and_the_rule() {
    let expected = "`phone_number` (sent as `phoneNumber`) must have at least 5 characters";
    assert_eq!(text(&short()), expected);

    let account = || Account::builder().phone_number("188xxxx8888");
    assert_eq!(text(&account().age(17).build()), "`age` must be at least 18");
    assert_eq!(text(&account().share(1.0).build()), "`share` must be less than 1");
    let tags = |tags: &[&str]| tags.iter().map(ToString::to_string).collect::<Vec<_>>();
    let twice = account().tags(tags(&["a", "a"])).build();
    assert_eq!(text(&twice), "`tags` must not have the same item twice");
    let many = account().tags(tags(&["a", "b", "c"])).build();
    assert_eq!(text(&many), "`tags` must have at most 2 items");
    let long = account().tags(tags(&["a", "long"])).build();
    assert_eq!(text(&long), "`tags[1]` must have at most 3 characters");

    let email = Email::new("somebody@with.a.long.name.example").unwrap();
    let long = account().email(email).build();
    assert_eq!(text(&long), "`email` must have at most 20 characters");

    let right = account().age(18).share(0.5).password("p4ss").tags(tags(&["a", "b"])).build();
    assert_eq!((right.validate(), right.age), (Ok(()), Some(18)));
    assert!(account().build().validate().is_ok(), "what is not set breaks no rule");
}

#[test]
fn a_secret_that_breaks_a_rule_stays_one() {
    let account = Account::builder().phone_number("188xxxx8888").password("hunter").build();
    let error = account.validate().unwrap_err();
    assert_eq!(error.to_string(), "`password` must match the pattern `[0-9]`");
    assert!(!format!("{error:?} {:?}", Error::from(error.clone())).contains("hunter"));
}

#[test]
fn a_build_error_can_be_passed_on_as_the_error_of_a_call() {
    fn checked() -> Result<(), Error> {
        Ok(short().validate()?)
    }
    let error = checked().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Request, None));
    assert!(!error.may_have_reached_server());
    assert!(error.to_string().starts_with("`phone_number`"), "{error}");
    let source = error.source().and_then(|source| source.downcast_ref());
    assert_eq!(source.map(BuildError::field), Some("phone_number"));
}

#[tokio::test]
async fn answers_are_not_held_to_the_rules() {
    let answer = r#"{"phoneNumber":"1","password":"x","age":3,"share":7,"tags":["long","long"],
        "created":"last Tuesday","email":"nobody"}"#;
    let recorder = Recorder::start(Script::json("200 OK", answer)).await;
    let client = accounts::Client::builder().host(recorder.host()).build().unwrap();
    let request = account();
    let account = client.add_account(request).await.unwrap().into_inner();
    assert_eq!((account.phone_number.as_str(), account.age), ("1", Some(3)));
    assert_eq!(account.password, Some(Secret::new("x")));
    let created = account.created.unwrap();
    assert_eq!((created.as_str(), created.unix_timestamp()), ("last Tuesday", None));
    assert_eq!(account.email.unwrap().domain(), None);
    assert_eq!(recorder.stop().await.len(), 1);
}

#[tokio::test]
async fn a_parameter_that_breaks_a_rule_is_not_sent() {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = accounts::Client::builder().host(recorder.host()).build().unwrap();
    let error = client.get_account("12345").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    let expected = "`getAccount` was not sent: `code` must have at least 6 characters";
    assert_eq!(error.to_string(), expected);
    let error = client.get_account("123456").page_size(51).await.unwrap_err();
    assert!(error.to_string().ends_with("`page_size` (sent as `pageSize`) must be at most 50"));

    client.get_account("123456").page_size(50).await.unwrap();
    let requests = recorder.stop().await;
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].target, "/accounts/123456?pageSize=50");
}

/// A text is looked at when the call is made, a value of the format is sent as it is: it may have come from an
/// answer.
#[tokio::test]
async fn a_text_stands_for_a_value_of_a_format() {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = accounts::Client::builder().host(recorder.host()).build().unwrap();
    let error = client.get_day("30.02.2024").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    let expected = "`getDay` was not sent: `day` is not of its format: expected a date, such as \
                    `2024-02-29`";
    assert_eq!(error.to_string(), expected);

    let day = "2024-02-29".to_owned();
    client.get_day(&day).await.unwrap();
    client.get_day(day).await.unwrap();
    let from_an_answer: Date = serde_json::from_str("\"last Tuesday\"").unwrap();
    client.get_day(&from_an_answer).await.unwrap();
    client.get_day(from_an_answer).await.unwrap();
    let targets = recorder.stop().await.into_iter().map(|request| request.target);
    let (valid, free) = ("/days/2024-02-29", "/days/last%20Tuesday");
    assert_eq!(targets.collect::<Vec<_>>(), [valid, valid, free, free]);
}

#[tokio::test]
async fn parameters_of_a_format_are_made_before_they_are_sent() {
    let id: Result<Uuid, FormatError> = "67e55044".parse();
    assert!(id.unwrap_err().to_string().starts_with("expected a UUID"));

    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = accounts::Client::builder().host(recorder.host()).build().unwrap();
    let call = client
        .list_events()
        .id(Uuid::from_bytes([0xab; 16]))
        .day("2024-02-29".parse::<Date>().unwrap())
        .since(DateTime::new("2024-02-29T12:00:00+08:00").unwrap())
        .x_notify(Email::new("ada@example.com").unwrap());
    call.await.unwrap();
    let requests = recorder.stop().await;
    let expected = "/accounts/abababab-abab-abab-abab-abababababab/events/2024-02-29\
                    ?since=2024-02-29T12%3A00%3A00%2B08%3A00";
    assert_eq!(requests[0].target, expected);
    assert_eq!(requests[0].header("x-notify"), ["ada@example.com"]);
}
