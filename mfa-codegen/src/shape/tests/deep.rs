//! References into the middle of a schema.

use super::kind;

#[test]
fn a_pointer_leads_to_any_schema() {
    let others = "
A: { properties: { 'x/y': { type: integer }, list: { type: array, items: { type: boolean } } },
     allOf: [{ properties: { c: { type: number } } }], $defs: { D: { type: string } } }
";
    for (pointer, expected) in [
        ("A/properties/x~1y", "Integer"),
        ("A/properties/x%2Fy", "Integer"),
        ("A/properties/list/items", "Boolean"),
        ("A/allOf/0/properties/c", "Number"),
        ("A/$defs/D", "Text"),
        ("A/%24defs/D", "Text"),
    ] {
        let schemas = format!("{others}\nS: {{ $ref: '#/components/schemas/{pointer}' }}");
        assert_eq!(kind(&schemas), expected, "{pointer}");
    }
}
