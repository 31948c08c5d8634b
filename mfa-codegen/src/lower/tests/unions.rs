//! Members that a discriminator tells apart.

use super::{components, problems_of, sound, types};

const MEMBERS: &str = "
cat: { properties: { kind: { type: string } } }
big_dog: { properties: { kind: { type: string } } }
";

/// A union of these members, with this mapping.
fn union(members: &str, mapping: &str) -> String {
    let refs = members.split(' ').map(|name| format!("{{ $ref: '#/components/schemas/{name}' }}"));
    let refs = refs.collect::<Vec<_>>().join(", ");
    format!(
        "S: {{ oneOf: [{refs}], discriminator: {{ propertyName: kind, mapping: {{ {mapping} }} }} }}\n{MEMBERS}"
    )
}

fn lowered_union(members: &str, mapping: &str) -> String {
    types(&union(members, mapping)).remove(0)
}

/// Without a mapping, the tag is the name of the schema, and the variant is called like its type.
#[test]
fn tags_are_names_or_entries_of_the_mapping() {
    assert_eq!(
        lowered_union("cat big_dog", ""),
        "union S by kind { Cat=cat Cat, BigDog=big_dog BigDog, Unknown }"
    );
    assert_eq!(
        lowered_union("cat big_dog", "'1': big_dog, wolf: '#/components/schemas/big_dog'"),
        "union S by kind { Cat=cat Cat, _1=1 BigDog, Wolf=wolf BigDog, Unknown }"
    );
    let renamed = union("cat big_dog", "").replace("cat: {", "cat: { x-rust-name: Tiger,");
    assert_eq!(
        types(&renamed)[0],
        "union S by kind { Tiger=cat Tiger, BigDog=big_dog BigDog, Unknown }"
    );
}

/// A mapping's value is made of a tag, which need not be the name of the schema.
#[test]
fn a_mapping_replaces_the_name() {
    let renamed = union("cat big_dog", "tiger: cat")
        .replace("cat: { prop", "cat: { x-rust-name: Felis, prop");
    assert_eq!(
        types(&renamed)[0],
        "union S by kind { Tiger=tiger Felis, BigDog=big_dog BigDog, Unknown }"
    );
}

#[test]
fn a_tag_unknown_gives_way() {
    assert_eq!(
        lowered_union("cat big_dog", "unknown: cat"),
        "union S by kind { UnknownValue=unknown Cat, BigDog=big_dog BigDog, Unknown }"
    );
}

/// A variant called like its type, which keeps its name.
#[test]
fn a_type_unknown_gives_way_as_a_variant() {
    let renamed =
        union("cat big_dog", "").replace("cat: { prop", "cat: { x-rust-name: Unknown, prop");
    assert_eq!(
        types(&renamed)[0],
        "union S by kind { UnknownValue=cat Unknown, BigDog=big_dog BigDog, Unknown }"
    );
}

#[test]
fn two_tags_of_one_name_are_a_problem() {
    let problems = problems_of(&union("cat big_dog", "a_b: cat, aB: big_dog"));
    assert_eq!(problems, ["MFA0701 #/components/schemas/S/discriminator/mapping/aB"]);
}

#[test]
fn unions_that_are_written_out_have_names_too() {
    let schemas = union("cat big_dog", "").replacen("S: ", "Home: { properties: { pet: ", 1);
    let schemas = schemas.replacen("} } }\n", "} } } } }\n", 1);
    let found = sound(&components(&schemas)).types;
    assert_eq!(
        [&found[0], found.last().unwrap()],
        [
            "struct Home { pet?: HomePet }",
            "union HomePet by kind { Cat=cat Cat, BigDog=big_dog BigDog, Unknown }",
        ]
    );
}

#[test]
fn members_that_nothing_tells_apart_are_refused() {
    let problems = problems_of("S: { oneOf: [{ type: object }, { type: string }] }");
    assert_eq!(problems, ["MFA0413 #/components/schemas/S/oneOf"]);
}
