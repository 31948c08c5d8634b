//! Ordinary code around a client of pets. Each function is one idiom, and so is each fake.

use std::time::Duration;

use mfa_runtime::Error;
use mfa_runtime::testing::Refusal;

use crate::lab::types::*;
use crate::lab::*;

/// A value of any type, for code that is compiled and never run.
pub(crate) fn any<T>() -> T {
    std::iter::empty().next().unwrap()
}

pub(crate) fn client() -> &'static Client {
    any()
}

fn build_client() -> Result<Client, Error> {
    Client::builder().bearer_auth("t").build()
}

async fn no_inputs() -> Result<String, Error> {
    Ok(client().get_version().await?.into_inner().version)
}

async fn no_inputs_options() -> Result<String, Error> {
    Ok(client().get_version().timeout(Duration::from_secs(1)).await?.version.clone())
}

async fn one_input() -> Result<Pet, Error> {
    Ok(client().get_pet("1").await?.into_inner())
}

async fn one_input_options() -> Result<Pet, Error> {
    Ok(client().get_pet("1").timeout(Duration::from_secs(1)).await?.into_inner())
}

async fn body() -> Result<Pet, Error> {
    Ok(client().create_pet(NewPet::builder().name("x").build()).await?.into_inner())
}

async fn empty() -> Result<(), Error> {
    client().delete_pet("1").await?;
    Ok(())
}

async fn named() -> Result<Vec<Pet>, Error> {
    Ok(client().find_pets().kind(Kind::Cat).place("here").name("x").await?.into_inner().items)
}

async fn named_options() -> Result<Pet, Error> {
    let call = client().update_pet().timeout(Duration::from_secs(1)).body(any::<NewPet>());
    Ok(call.id("1").await?.into_inner())
}

async fn three_inputs() -> Result<(), Error> {
    client().book_visit().day("1").pet("2").hour(3).await?;
    Ok(())
}

async fn optional() -> Result<Vec<Pet>, Error> {
    Ok(client().list_pets().limit(5).await?.into_inner().items)
}

async fn optional_options() -> Result<Vec<Pet>, Error> {
    Ok(client().list_pets().limit(5).timeout(Duration::from_secs(1)).await?.into_inner().items)
}

async fn one_number(number: i32) -> Result<(), Error> {
    client().cancel_visit(number).await?;
    Ok(())
}

fn stored_call_without_inputs() -> client::GetVersionCall<'static> {
    client().get_version()
}

fn stored_call() -> client::GetPetCall<'static> {
    client().get_pet("1")
}

fn stored_call_of_several() -> client::FindPetsCall<'static> {
    client().find_pets().place("here").kind("cat")
}

fn builder() -> NewPet {
    NewPet::builder().name("x").kind(Kind::Dog).maybe_tag(None).build()
}

fn builder_text() -> NewPet {
    NewPet::builder().name("x").tag("t").build()
}

fn builder_nested() -> NewPet {
    NewPet::builder().name("x").owner(Owner::builder().name("o")).build()
}

fn builder_nested_twice() -> Owner {
    Owner::builder().name("x").address(Address::builder().street("s")).build()
}

fn builder_owned(text: String) -> Pet {
    Pet::builder().id(text).name("n").age(3).build()
}

fn stored_builder(builder: builders::AddressBuilder) -> Address {
    builder.street("s").build()
}

fn read(pet: &Pet) -> (&str, &str, Option<i32>, Option<&Kind>) {
    (&pet.id, &pet.name, pet.age, pet.kind.as_ref())
}

fn read_nested(pet: &Pet) -> Option<&str> {
    pet.owner.as_ref()?.address.as_ref()?.zip.as_deref()
}

fn read_sum(page: &PetPage) -> i64 {
    page.total.unwrap_or(0)
}

fn destructure(pet: Pet) -> String {
    let Pet { id, name, .. } = pet;
    id + &name
}

fn mutate(mut pet: Pet) -> Pet {
    pet.name = "y".to_owned();
    pet.age = Some(4);
    pet
}

fn enum_match(kind: &Kind) -> u8 {
    match kind {
        Kind::Cat => 1,
        Kind::Dog => 2,
        Kind::Unknown(_) => 3,
        _ => 4,
    }
}

fn enum_unknown(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Unknown(text) => Some(text),
        _ => None,
    }
}

fn enum_text(kind: Kind) -> bool {
    kind.as_str() == "fish" || kind == Kind::from("fish")
}

fn inline_enum(pet: &Pet) -> bool {
    pet.color == Some(PetColor::Black)
}

fn inline_struct(pet: &Pet) -> Option<&PetMeta> {
    pet.meta.as_ref()
}

fn case_card() -> Payment {
    Payment::card().amount(5).number("4").build()
}

fn case_bank() -> Payment {
    Payment::bank().amount(5).iban("DE").note("n").build()
}

fn case_other() -> Payment {
    Payment::other("CASH").amount(5).build()
}

fn general_builder() -> Payment {
    Payment::builder().method(Method::Bank).amount(5).iban("DE").note("n").build()
}

fn union_match(receipt: Receipt) -> Option<String> {
    match receipt {
        Receipt::Paid(paid) => Some(paid.at.to_string()),
        Receipt::Refused(refused) => refused.reason,
        _ => None,
    }
}

fn union_unknown(receipt: &Receipt) -> bool {
    matches!(receipt, Receipt::Unknown(_))
}

struct Versions;

impl Service for Versions {
    async fn get_version(&self, _: client::GetVersionInputs) -> Result<Version, Refusal> {
        Ok(Version::builder().version("1").build())
    }
}

struct OnePet;

impl Service for OnePet {
    async fn get_pet(&self, inputs: client::GetPetInputs) -> Result<Pet, Refusal> {
        Ok(Pet::builder().id(inputs.id).name("n").build())
    }
}

struct Pages;

impl Service for Pages {
    async fn list_pets(&self, inputs: client::ListPetsInputs) -> Result<PetPage, Refusal> {
        let total = inputs.limit.map(i64::from);
        Ok(PetPage::builder().items([]).maybe_total(total).build())
    }
}

struct Registry;

impl Service for Registry {
    async fn create_pet(&self, inputs: client::CreatePetInputs) -> Result<Pet, Refusal> {
        Ok(Pet::builder().id("1").name(inputs.body.name).build())
    }
}

struct Updates;

impl Service for Updates {
    async fn update_pet(&self, inputs: client::UpdatePetInputs) -> Result<Pet, Refusal> {
        Ok(Pet::builder().id(inputs.id).name("n").maybe_kind(inputs.body.kind).build())
    }
}

struct Visits;

impl Service for Visits {
    async fn book_visit(&self, inputs: client::BookVisitInputs) -> Result<(), Refusal> {
        let client::BookVisitInputs { pet, day, hour, .. } = inputs;
        if hour > 12 || pet == day { Err(Refusal::new(400)) } else { Ok(()) }
    }
}

fn plug_in() -> Result<Client, Error> {
    Client::builder().bearer_auth("t").service(Registry.into_service()).build()
}
