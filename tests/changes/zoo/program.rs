//! Code that names every type that a document of a zoo has only by its place. Each function is one idiom.

// One by one: a schema may be called like something that a `*` would hide.
use crate::lab::Client;
use crate::lab::types::{
    Animal, AnimalDoor, AnimalDoorColor, AnimalsKind, Cage, Payment, PaymentKind, Pet, Size,
    SomeAnswer, SortParameter, WishBody,
};

/// A value of any type, for code that is compiled and never run.
pub(crate) fn any<T>() -> T {
    std::iter::empty().next().unwrap()
}

pub(crate) fn client() -> &'static Client {
    any()
}

fn size(size: &Size) -> &str {
    match size {
        Size::Small => "S",
        Size::Large => "L",
        Size::Unknown(text) => text,
        _ => "another",
    }
}

fn is_wild(pet: &Pet) -> bool {
    match pet {
        Pet::Cat(_) | Pet::Dog(_) => false,
        Pet::Unknown(value) => value.get("wild").is_some(),
        _ => true,
    }
}

fn animal(tag: Option<String>) -> Animal {
    Animal::builder().name("Tom").size(Size::Small).maybe_tag(tag).maybe_fed_(true).build()
}

fn without_tag() -> Animal {
    Animal::builder().name("Tom").size("huge").maybe_tag(None).tag("t").build()
}

fn is_fed(animal: &Animal) -> Option<bool> {
    animal.maybe_fed_
}

fn is_furry(animal: &Animal) -> bool {
    animal.cover.as_ref().is_some_and(|cover| cover.as_str() == "fur")
}

fn color(cage: Cage) -> Option<AnimalDoorColor> {
    let door: AnimalDoor = cage.door?;
    door.color.filter(|color| *color == AnimalDoorColor::Red)
}

fn payments() -> [Payment; 2] {
    [Payment::card().number("1").build(), Payment::other(PaymentKind::Cash).build()]
}

fn wish() -> WishBody {
    WishBody::builder().count(1).build()
}

fn names(answer: &SomeAnswer) -> Vec<&str> {
    answer.animals.iter().map(|animal| animal.name.as_str()).collect()
}

fn list() {
    let _ = client().list_animals().kind(AnimalsKind::Wild).sort(SortParameter::Up);
}
