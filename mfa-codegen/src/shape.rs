//! Stage 3: the values that each schema has.
//!
//! All ways to write the same come to one form here, and an `allOf` is one object. Nothing is reported:
//! a schema that contradicts itself is a fact like the others, and `check` has words for it.

mod agree;
mod all_of;
mod condition;
mod join;
mod kind;
mod made;
mod make;
mod order;
mod record;
mod said;
mod select;
mod selector;
mod shapes;
mod tags;
mod values;

use crate::resolve::Resolved;

pub(crate) use condition::{Condition, PropertyPath};
pub(crate) use record::{BEYOND, Conflict, Extra, Record};
pub(crate) use selector::{Alternative, JsonType, Named, Selector, Stray, Tags};
pub(crate) use shapes::Shapes;
pub(crate) use values::{Kind, Same, Shape, Unclear, Union};

/// Works out the shape of every schema, and what tells the members of unions apart.
pub(crate) fn shape<'d>(resolved: &Resolved<'d>) -> Shapes<'d> {
    let shapes = Shapes::new(make::make_shapes(resolved));
    let selectors = select::select_all(resolved, &shapes);
    shapes.with_selectors(selectors)
}

#[cfg(test)]
mod tests;
