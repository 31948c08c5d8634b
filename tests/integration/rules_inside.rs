//! The rules for what is inside a value: a call looks at the whole body before it sends anything.

use std::collections::BTreeMap;
use std::error::Error as _;

use mfa_client::{BuildError, ErrorKind, Validate};

use crate::support::recorder::{Recorder, Script};

/// What `client!` makes of a document whose types with rules lie in each other.
mod households {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Households, version: '1' }
paths:
  /households:
    post:
      operationId: addHousehold
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Household' } } }
      responses: { '204': { description: Done } }
    put:
      operationId: setHouseholds
      requestBody:
        content:
          application/json:
            schema: { type: array, maxItems: 2, items: { $ref: '#/components/schemas/Household' } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Household:
      type: object
      properties:
        head: { $ref: '#/components/schemas/Account' }
        members: { type: array, items: { $ref: '#/components/schemas/Account' } }
        byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Account' } }
        labels: { type: object, additionalProperties: { type: string, maxLength: 3 } }
        grid: { type: array, items: { type: array, items: { type: integer, maximum: 9 } } }
        pet: { $ref: '#/components/schemas/Pet' }
        colors: { type: array, minItems: 2, uniqueItems: true, items: { $ref: '#/components/schemas/Color' } }
        within: { $ref: '#/components/schemas/Household' }
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind }
    Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer, maximum: 9 } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
    Color: { type: string, enum: [RED, BLUE] }
    Account:
      type: object
      required: [phoneNumber]
      properties: { phoneNumber: { type: string, minLength: 5 }, age: { type: integer, minimum: 18 } }
"
    );
}

use households::types::{Account, Cat, Color, Dog, Household, Pet};

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
fn a_field_that_is_assigned_later_is_checked() {
    let mut changed = account();
    assert_eq!(changed.validate(), Ok(()));
    changed.age = Some(3);
    assert_eq!(text(&changed), "`age` must be at least 18");
}

/// Each value, and where it breaks a rule.
#[test]
fn the_inside_of_a_value_is_checked_too() {
    let of = Household::builder;
    let named = |name: &str, account| [(name.to_owned(), account)].into_iter().collect();
    let number = "must have at least 5 characters";
    for (household, path, rule) in [
        (of().head(short()).build(), "head.phone_number", number),
        (of().members(vec![account(), short()]).build(), "members[1].phone_number", number),
        (
            of().maybe_by_name(Some(named("Ada", short()))).build(),
            "by_name[…].phone_number",
            number,
        ),
        (
            of().labels([("Ada".into(), "long".into())].into_iter().collect::<BTreeMap<_, _>>())
                .build(),
            "labels[…]",
            "must have at most 3 characters",
        ),
        (of().grid(vec![vec![], vec![9, 10]]).build(), "grid[1][1]", "must be at most 9"),
        (
            of().pet(Cat::builder().kind("Cat").lives(10).build()).build(),
            "pet.lives",
            "must be at most 9",
        ),
        (of().colors(vec![Color::Red]).build(), "colors", "must have at least 2 items"),
        (
            of().colors(vec![Color::Red, Color::Red]).build(),
            "colors",
            "must not have the same item twice",
        ),
        (
            of().within(of().within(of().head(short()).build()).build()).build(),
            "within.within.head.phone_number",
            number,
        ),
    ] {
        let error = household.validate().unwrap_err();
        assert_eq!(error.path(), path);
        assert!(error.to_string().ends_with(rule), "{error}");
        assert!(!format!("{error:?}").contains("Ada"), "{error:?}");
    }
    let dog = Dog::builder().kind("Dog").build();
    let right = of()
        .head(account())
        .members(vec![account()])
        .pet(dog)
        .colors(vec![Color::Red, Color::Blue]);
    assert_eq!(right.build().validate(), Ok(()));
}

/// So that a rule that comes or goes changes no program.
#[test]
fn every_type_can_be_asked() {
    assert_eq!(Color::Red.validate(), Ok(()));
    assert_eq!(Dog::builder().kind("Dog").build().validate(), Ok(()));
    assert_eq!(
        text(&Pet::from(Cat::builder().kind("Cat").lives(10).build())),
        "`lives` must be at most 9"
    );
    let unknown = serde_json::from_str::<Pet>(r#"{"kind":"Cow","lives":10}"#).unwrap();
    assert_eq!(unknown.validate(), Ok(()));
}

#[tokio::test]
async fn a_body_that_breaks_a_rule_is_not_sent() {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = households::Client::builder().host(recorder.host()).build().unwrap();
    let household = |head: Account| Household::builder().head(head).build();
    let error = client.add_household(household(short())).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    assert!(!error.may_have_reached_server());
    let expected = "`addHousehold` was not sent: `head.phone_number` (sent as `head.phoneNumber`) \
                    must have at least 5 characters";
    assert_eq!(error.to_string(), expected);
    let source = error.source().and_then(|source| source.downcast_ref());
    assert_eq!(source.map(BuildError::path), Some("head.phone_number"));

    let error = client.set_households().body(vec![household(account()), household(short())]).await;
    let expected = "`setHouseholds` was not sent: `body[1].head.phone_number` \
                    (sent as `body[1].head.phoneNumber`) must have at least 5 characters";
    assert_eq!(error.unwrap_err().to_string(), expected);
    let error = client.set_households().body(vec![household(account()); 3]).await.unwrap_err();
    assert_eq!(error.to_string(), "`setHouseholds` was not sent: `body` must have at most 2 items");

    client.set_households().await.unwrap();
    client.add_household(household(account())).await.unwrap();
    let requests = recorder.stop().await;
    let targets: Vec<_> = requests.iter().map(|request| request.method.as_str()).collect();
    assert_eq!(targets, ["PUT", "POST"]);
}
