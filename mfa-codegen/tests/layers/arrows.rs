//! Arrows between files: from the one that names something to the one that defines it.
//!
//! A name that a module hands on leads to the file that it comes from, through any number of
//! modules. To import a module is no arrow; each path that goes through it is one.

use std::collections::{BTreeMap, BTreeSet};

use super::reader::{Crate, Module, ModulePath};

/// By the file that names and the file that defines: the names.
pub(crate) type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

/// Something that a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Module(ModulePath),
    Item { file: String, name: String },
}

/// Every arrow between the files of a crate.
pub(crate) fn arrows(all: &Crate) -> Arrows {
    let mut arrows = Arrows::new();
    for (path, module) in all {
        let imports = module.imports.iter().map(|import| &import.path);
        let named = imports.chain(&module.paths).flat_map(|named| follow(all, path, named));
        let mut found: Vec<(String, String)> = named.filter_map(item).collect();
        found.extend(module.imports.iter().filter(|import| import.name.is_none()).flat_map(
            |import| {
                follow(all, path, &import.path).into_iter().filter_map(|of| all_of(all, path, of))
            },
        ));
        for (file, name) in found.into_iter().filter(|(file, _)| *file != module.file) {
            arrows.entry((module.file.clone(), file)).or_default().insert(name);
        }
    }
    arrows
}

fn item(target: Target) -> Option<(String, String)> {
    match target {
        Target::Item { file, name } => Some((file, name)),
        Target::Module(_) => None,
    }
}

/// The file behind `use module::*`. Only a parent may say this of its children: elsewhere nobody
/// sees which names are meant.
fn all_of(all: &Crate, from: &ModulePath, target: Target) -> Option<(String, String)> {
    let Target::Module(path) = target else { return None };
    assert!(path.starts_with(from), "{} imports all of {}", from.join("::"), path.join("::"));
    let module = &all[&path];
    (!module.items.is_empty()).then(|| (module.file.clone(), "*".to_owned()))
}

/// Where a path leads that stands in the module `from`: nowhere if that is in another crate.
fn follow(all: &Crate, from: &ModulePath, path: &[String]) -> Vec<Target> {
    Search { all, seen: BTreeSet::new() }.follow(from, path)
}

struct Search<'c> {
    all: &'c Crate,
    /// The names looked for, each in its module: imports may name each other.
    seen: BTreeSet<(ModulePath, String)>,
}

impl Search<'_> {
    fn follow(&mut self, from: &ModulePath, path: &[String]) -> Vec<Target> {
        let mut targets = vec![Target::Module(from.clone())];
        for (index, step) in path.iter().enumerate() {
            // A name with a path behind it is the module's, if there is one.
            if targets.iter().any(is_module) {
                targets.retain(is_module);
            }
            targets = match step.as_str() {
                "crate" if index == 0 => vec![Target::Module(ModulePath::new())],
                step => targets.into_iter().flat_map(|target| self.step(target, step)).collect(),
            };
        }
        targets
    }

    fn step(&mut self, target: Target, step: &str) -> Vec<Target> {
        match target {
            Target::Module(path) if step == "self" => vec![Target::Module(path)],
            Target::Module(mut path) if step == "super" => {
                path.pop();
                vec![Target::Module(path)]
            }
            Target::Module(path) => self.look_up(&path, step),
            // A variant or an associated function stands where its type does.
            item @ Target::Item { .. } => vec![item],
        }
    }

    /// Everything that a name means in a module.
    fn look_up(&mut self, path: &ModulePath, name: &str) -> Vec<Target> {
        let Some(module) = self.all.get(path) else { return Vec::new() };
        if !self.seen.insert((path.clone(), name.to_owned())) {
            return Vec::new();
        }
        let mut targets = own(path, module, name);
        for import in module.imports.iter().filter(|import| import.name.as_deref() == Some(name)) {
            targets.extend(self.follow(path, &import.path));
        }
        if targets.is_empty() {
            for import in module.imports.iter().filter(|import| import.name.is_none()) {
                let of = self.follow(path, &import.path);
                targets.extend(of.into_iter().flat_map(|target| self.step_of_all(target, name)));
            }
        }
        self.seen.remove(&(path.clone(), name.to_owned()));
        targets
    }

    /// A name among all those of a module.
    fn step_of_all(&mut self, target: Target, name: &str) -> Vec<Target> {
        match target {
            Target::Module(path) => self.look_up(&path, name),
            Target::Item { .. } => Vec::new(),
        }
    }
}

fn is_module(target: &Target) -> bool {
    matches!(target, Target::Module(_))
}

/// The targets that a module itself has under a name.
fn own(path: &ModulePath, module: &Module, name: &str) -> Vec<Target> {
    let mut targets = Vec::new();
    if module.items.contains(name) {
        targets.push(Target::Item { file: module.file.clone(), name: name.to_owned() });
    }
    if module.children.contains(name) {
        targets.push(Target::Module(path.iter().cloned().chain([name.to_owned()]).collect()));
    }
    targets
}
