//! Reads Rust sources: which modules there are, what each defines, imports and names by a path.
//!
//! Unit tests are left out. They may import all there is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprLit, Item, ItemMod, ItemUse, Lit, Meta, UseTree};

/// The texts of source files, by their path.
pub(crate) type Sources = BTreeMap<String, String>;

/// The names of a module from the crate's root on, which has none.
pub(crate) type ModulePath = Vec<String>;

/// The modules of one crate.
pub(crate) type Crate = BTreeMap<ModulePath, Module>;

/// One module: a file, or a `mod` with braces in one.
#[derive(Debug, Default)]
pub(crate) struct Module {
    pub(crate) file: String,
    pub(crate) children: BTreeSet<String>,
    /// The names of all it defines.
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// Paths of two names and more in its code, such as `join::join`.
    pub(crate) paths: Vec<Vec<String>>,
    /// The files of its unit tests, without `.rs`. Further files of theirs are in the folder of that name.
    pub(crate) tests: BTreeSet<String>,
}

/// One name of a `use`.
#[derive(Debug)]
pub(crate) struct Import {
    /// The name that it has here; `None` for all that there is.
    pub(crate) name: Option<String>,
    pub(crate) path: Vec<String>,
}

/// Reads a crate from its root file on.
pub(crate) fn read_crate(root: &str, sources: &Sources) -> Crate {
    let mut reader = Reader { sources, modules: Crate::new() };
    let (folder, _) = root.rsplit_once('/').unwrap();
    reader.read_file(root, folder, &[]);
    reader.modules
}

struct Reader<'s> {
    sources: &'s Sources,
    modules: Crate,
}

impl Reader<'_> {
    /// Reads the file of a module, whose children's files stand in `folder`.
    fn read_file(&mut self, file: &str, folder: &str, path: &[String]) {
        let text = self.sources.get(file).unwrap_or_else(|| panic!("there is no {file}"));
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.read_items(parsed.items, file, folder, path);
    }

    fn read_items(&mut self, items: Vec<Item>, file: &str, folder: &str, path: &[String]) {
        let mut module = Module { file: file.to_owned(), ..Module::default() };
        for item in items {
            let tokens = item.to_token_stream();
            if is_for_tests(&tokens) {
                module.tests.extend(self.file_of_tests(&item, file, folder));
                continue;
            }
            match item {
                Item::Use(item) => module.read_use(item),
                Item::Mod(item) => {
                    module.children.insert(item.ident.to_string());
                    self.read_child(item, file, folder, path);
                }
                item => {
                    module.items.extend(defined(&item));
                    module.read_code(tokens);
                }
            }
        }
        self.modules.insert(path.to_owned(), module);
    }

    /// The file of a module without braces: the one that an attribute names, or the one beside the
    /// module's folder, or in it.
    fn file_of(&self, item: &ItemMod, file: &str, folder: &str) -> String {
        if let Some(other) = path_attribute(item) {
            let (parent, _) = file.rsplit_once('/').unwrap();
            return normal(&format!("{parent}/{other}"));
        }
        let beside = format!("{folder}/{}.rs", item.ident);
        let inside = format!("{folder}/{}/mod.rs", item.ident);
        if self.sources.contains_key(&inside) { inside } else { beside }
    }

    /// The file of unit tests, without `.rs`, if they have one of their own.
    fn file_of_tests(&self, item: &Item, file: &str, folder: &str) -> Option<String> {
        let Item::Mod(item) = item else { return None };
        let file = item.content.is_none().then(|| self.file_of(item, file, folder))?;
        Some(file.trim_end_matches(".rs").trim_end_matches("/mod").to_owned())
    }

    fn read_child(&mut self, item: ItemMod, file: &str, folder: &str, path: &[String]) {
        let name = item.ident.to_string();
        let folder_of_child = format!("{folder}/{name}");
        let path: ModulePath = path.iter().cloned().chain([name]).collect();
        let file_of_child = self.file_of(&item, file, folder);
        match item.content {
            Some((_, items)) => self.read_items(items, file, &folder_of_child, &path),
            None => self.read_file(&file_of_child, &folder_of_child, &path),
        }
    }
}

impl Module {
    fn read_use(&mut self, item: ItemUse) {
        if item.leading_colon.is_none() {
            self.read_tree(item.tree, &mut Vec::new());
        }
    }

    fn read_tree(&mut self, tree: UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(tree) => {
                before.push(tree.ident.to_string());
                self.read_tree(*tree.tree, before);
                before.pop();
            }
            UseTree::Group(group) => {
                group.items.into_iter().for_each(|tree| self.read_tree(tree, before));
            }
            UseTree::Name(tree) => self.import(&tree.ident.to_string(), None, before),
            UseTree::Rename(tree) => {
                self.import(&tree.ident.to_string(), Some(tree.rename.to_string()), before);
            }
            UseTree::Glob(_) => self.imports.push(Import { name: None, path: before.clone() }),
        }
    }

    /// Keeps an import; `use a::b::{self}` is one of `b`.
    fn import(&mut self, name: &str, renamed: Option<String>, before: &[String]) {
        let mut path = before.to_owned();
        if name != "self" {
            path.push(name.to_owned());
        }
        self.imports.push(Import { name: renamed.or(path.last().cloned()), path });
    }

    /// Keeps the paths and the `use`s in code. The code that `quote!` makes is another crate's.
    fn read_code(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let [token, after @ ..] = rest {
            rest = match token {
                TokenTree::Group(group) => {
                    self.read_code(group.stream());
                    after
                }
                TokenTree::Ident(name) if name == "use" && !is_punct(after.first(), '<') => {
                    self.read_use_in_code(after)
                }
                TokenTree::Ident(name) if is_quote(name) && is_punct(after.first(), '!') => {
                    &after[2..]
                }
                TokenTree::Ident(name) => {
                    let mut path = vec![name.to_string()];
                    let after = read_path(after, &mut path);
                    self.paths.extend((1 < path.len()).then_some(path));
                    after
                }
                // A path from the list of crates on, or what belongs to the type before it.
                TokenTree::Punct(_) if begins_with_colons(rest) => read_path(rest, &mut Vec::new()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => after,
            };
        }
    }

    /// Reads a `use` inside a function, and returns what follows.
    fn read_use_in_code<'t>(&mut self, after: &'t [TokenTree]) -> &'t [TokenTree] {
        let end = after.iter().position(|token| is_punct(Some(token), ';')).unwrap();
        let (tree, after) = after.split_at(end);
        let tree: TokenStream = tree.iter().cloned().collect();
        self.read_use(syn::parse2(quote!(use #tree;)).unwrap());
        after
    }
}

/// Reads `::name` as often as it stands there, and returns what follows.
fn read_path<'t>(mut rest: &'t [TokenTree], path: &mut Vec<String>) -> &'t [TokenTree] {
    while begins_with_colons(rest) {
        let Some(TokenTree::Ident(name)) = rest.get(2) else { return &rest[2..] };
        path.push(name.to_string());
        rest = &rest[3..];
    }
    rest
}

fn begins_with_colons(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(first), TokenTree::Punct(second), ..] = tokens else { return false };
    first.spacing() == Spacing::Joint && first.as_char() == ':' && second.as_char() == ':'
}

/// Whether a macro of this name makes code of what it is given.
fn is_quote(name: &Ident) -> bool {
    name == "quote" || name == "quote_spanned"
}

fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

/// Whether an item has `#[cfg(test)]` among its attributes.
fn is_for_tests(item: &TokenStream) -> bool {
    let mut tokens = item.clone().into_iter();
    while let (Some(TokenTree::Punct(punct)), Some(TokenTree::Group(attribute))) =
        (tokens.next(), tokens.next())
    {
        if punct.as_char() != '#' || attribute.delimiter() != Delimiter::Bracket {
            return false;
        }
        if attribute.stream().to_string().replace(' ', "") == "cfg(test)" {
            return true;
        }
    }
    false
}

/// The path in `#[path = "…"]`.
fn path_attribute(item: &ItemMod) -> Option<String> {
    let attribute = item.attrs.iter().find(|attribute| attribute.path().is_ident("path"))?;
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    let Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) = &meta.value else { return None };
    Some(path.value())
}

/// A path without `..`.
fn normal(path: &str) -> String {
    let mut steps = Vec::new();
    for step in Path::new(path).components() {
        match step {
            Component::ParentDir => _ = steps.pop(),
            step => steps.push(step.as_os_str().to_str().unwrap()),
        }
    }
    steps.join("/")
}

/// The names that an item brings in; for a macro by example those of the items in it.
fn defined(item: &Item) -> Vec<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Macro(item) => return defined_in(item.mac.tokens.clone()),
        _ => return Vec::new(),
    };
    vec![name.to_string()]
}

fn defined_in(tokens: TokenStream) -> Vec<String> {
    const KEYWORDS: [&str; 6] = ["const", "enum", "fn", "struct", "trait", "type"];
    let mut names = Vec::new();
    let mut is_named = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(name) if is_named => names.push(name.to_string()),
            TokenTree::Group(group) => names.extend(defined_in(group.stream())),
            _ => {}
        }
        is_named = KEYWORDS.iter().any(|keyword| token.to_string() == *keyword);
    }
    names
}
