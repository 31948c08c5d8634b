//! The public items of generated code, one a line: what users of a client can name, and the facts of each
//! operation.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::{
    Attribute, Fields, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemMacro, ItemMod,
    ItemStruct, ItemTrait, Meta, Path, Stmt, Token, TraitItem, Type, Visibility,
};

use crate::signature::signature;

/// Lists the public items in the order of the code. A type begins its line, and its parts are indented
/// below it.
pub(crate) fn public_items(file: syn::File) -> String {
    let mut lines = Vec::new();
    list_items(&opened(file.items), "", &mut lines);
    lines.join("\n").trim_start().to_owned() + "\n"
}

fn list_items(items: &[Item], path: &str, lines: &mut Vec<String>) {
    let impls = impls_by_type(items);
    for item in items {
        match item {
            Item::Mod(module) => list_module(module, path, lines),
            Item::Struct(definition) if is_public(&definition.vis) => {
                list_struct(definition, path, lines);
                list_impls(&definition.attrs, impls.get(&definition.ident.to_string()), lines);
            }
            Item::Enum(definition) if is_public(&definition.vis) => {
                list_enum(definition, path, lines);
                list_impls(&definition.attrs, impls.get(&definition.ident.to_string()), lines);
            }
            Item::Trait(definition) => lines.push(trait_line(definition, path)),
            Item::Type(alias) => {
                let (name, ty) = (&alias.ident, signature(&alias.ty));
                lines.push(format!("type {path}{name} = {ty}"));
            }
            Item::Use(import) if is_public(&import.vis) => {
                lines.push(format!("use {}", signature(&import.tree)));
            }
            Item::Static(facts) => {
                let (name, value) = (&facts.ident, signature(&facts.expr));
                lines.push(format!("static {path}{name} = {value}"));
            }
            Item::Macro(call) => list_macro(call, path, lines),
            _ => {}
        }
    }
}

/// The items with those of `testing!` among them, each with a mark.
fn opened(items: Vec<Item>) -> Vec<Item> {
    let mut opened_items = Vec::new();
    for item in items {
        match item {
            Item::Macro(call) if is_for_tests(&call) => {
                let inner: syn::File = syn::parse2(call.mac.tokens).unwrap();
                opened_items.extend(inner.items.into_iter().map(marked));
            }
            Item::Mod(mut module) => {
                module.content = module.content.map(|(brace, items)| (brace, opened(items)));
                opened_items.push(Item::Mod(module));
            }
            other => opened_items.push(other),
        }
    }
    opened_items
}

fn is_for_tests(call: &ItemMacro) -> bool {
    call.mac.path.segments.last().is_some_and(|segment| segment.ident == "testing")
}

/// An item that is there with the feature `testing` only.
fn marked(mut item: Item) -> Item {
    let mark = || -> Attribute { syn::parse_quote!(#[testing]) };
    match &mut item {
        Item::Struct(definition) => definition.attrs.push(mark()),
        Item::Impl(definition) => {
            for item in &mut definition.items {
                if let ImplItem::Fn(method) = item {
                    method.attrs.push(mark());
                }
            }
        }
        _ => {}
    }
    item
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The one module that is not public has everything in it, and all of that is public beside it.
fn list_module(module: &ItemMod, path: &str, lines: &mut Vec<String>) {
    let Some((_, items)) = &module.content else { return };
    if !is_public(&module.vis) {
        return list_items(items, path, lines);
    }
    let name = &module.ident;
    lines.push(format!("\nmod {path}{name}{}\n", notes(&module.attrs)));
    list_items(items, &format!("{path}{name}::"), lines);
}

fn list_struct(definition: &ItemStruct, path: &str, lines: &mut Vec<String>) {
    let (name, generics) = (&definition.ident, signature(&definition.generics));
    lines.push(format!("struct {path}{name}{generics}{}", notes(&definition.attrs)));
    for field in definition.fields.iter().filter(|field| is_public(&field.vis)) {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        lines.push(format!("  {name}: {}{}", signature(&field.ty), notes(&field.attrs)));
    }
}

fn list_enum(definition: &ItemEnum, path: &str, lines: &mut Vec<String>) {
    lines.push(format!("enum {path}{}{}", definition.ident, notes(&definition.attrs)));
    for variant in &definition.variants {
        let content = match &variant.fields {
            Fields::Unit => String::new(),
            fields => signature(fields),
        };
        lines.push(format!("  {}{content}{}", variant.ident, notes(&variant.attrs)));
    }
}

fn trait_line(definition: &ItemTrait, path: &str) -> String {
    let methods = definition.items.iter().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(signature(&method.sig)),
        _ => None,
    });
    let methods: Vec<String> = methods.collect();
    let (name, generics) = (&definition.ident, signature(&definition.generics));
    format!("trait {path}{name}{generics} {{ {} }}", methods.join("; "))
}

/// Attributes that matter to users.
fn notes(attributes: &[Attribute]) -> String {
    let known = ["deprecated", "must_use", "non_exhaustive", "testing"];
    let is_hidden = |meta: &Meta| signature(meta) == "doc(hidden)";
    let notes = attributes.iter().filter_map(|attribute| {
        let name = attribute.path().get_ident()?.to_string();
        let shown = known.contains(&name.as_str()) || is_hidden(&attribute.meta);
        shown.then(|| format!(" #[{}]", if name == "doc" { "hidden" } else { &name }))
    });
    notes.collect()
}

/// The impls of a module by the name of their type.
fn impls_by_type(items: &[Item]) -> BTreeMap<String, Vec<&ItemImpl>> {
    let mut impls: BTreeMap<String, Vec<&ItemImpl>> = BTreeMap::new();
    for item in items {
        let Item::Impl(found) = item else { continue };
        let Type::Path(ty) = &*found.self_ty else { continue };
        let name = ty.path.segments.last().unwrap().ident.to_string();
        impls.entry(name).or_default().push(found);
    }
    impls
}

/// The traits of a type on one line, then its methods.
fn list_impls(attributes: &[Attribute], impls: Option<&Vec<&ItemImpl>>, lines: &mut Vec<String>) {
    let impls: Vec<&ItemImpl> = impls.into_iter().flatten().copied().collect();
    let of_traits = impls.iter().filter_map(|found| {
        let (path, _) = found.trait_.as_ref()?;
        let bounds = signature(&found.generics.where_clause);
        Some(format!("{} {bounds}", signature(path)).trim_end().to_owned())
    });
    let mut traits: Vec<String> = derived(attributes).into_iter().chain(of_traits).collect();
    traits.sort();
    if !traits.is_empty() {
        lines.push(format!("  impl {}", traits.join(", ")));
    }
    for found in impls.iter().filter(|found| found.trait_.is_none()) {
        found.items.iter().for_each(|item| list_method(item, lines));
    }
}

fn derived(attributes: &[Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let paths = derives.flat_map(|derive| {
        derive.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).unwrap()
    });
    paths.map(|path| signature(&path)).collect()
}

fn list_method(item: &ImplItem, lines: &mut Vec<String>) {
    match item {
        ImplItem::Fn(method) if is_public(&method.vis) => {
            // That a method changes what it was given is its own business.
            let signature = signature(&method.sig).replacen("(mut self", "(self", 1);
            lines.push(format!("  {signature}{}", notes(&method.attrs)));
            lines.extend(facts(method).map(|facts| format!("    {facts}")));
        }
        ImplItem::Macro(call) => lines.push(format!("  {}", signature(&call.mac))),
        _ => {}
    }
}

/// The facts of the operation that a method calls.
fn facts(method: &ImplItemFn) -> Option<String> {
    method.block.stmts.iter().find_map(|statement| match statement {
        Stmt::Item(Item::Static(facts)) => Some(signature(&facts.expr)),
        _ => None,
    })
}

/// A macro of the runtime, with a line for each part.
fn list_macro(call: &ItemMacro, path: &str, lines: &mut Vec<String>) {
    let name = call.mac.path.segments.last().unwrap().ident.to_string();
    lines.push(format!("{path}{name}!"));
    let parts = signature(&call.mac.tokens);
    lines.extend(parts.split("; ").map(|part| format!("  {}", part.trim_end_matches(';'))));
}
