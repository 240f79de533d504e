//! Refuses import cycles between the modules of a crate.
//!
//! A module is a file here: `foo.rs` and its child `foo/bar.rs` are two modules, and inline modules belong to their file. A
//! parent that uses a child is in a cycle if the child uses the parent.
//!
//! A file depends on each file that defines an item of its paths. Paths count in private `use`, expressions, types,
//! patterns, and the arguments of macros. They are followed through imports and re-exports to the definition. So `mod` and
//! `pub use` are no dependencies, and hide none. A glob counts as a use of its module. Modules under `#[cfg(test)]` are left
//! out, and so are paths in strings.
//!
//! A method call has no path. A file depends on another one, too, if it calls a `pub(crate)` method of its own type that the
//! other file defines.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

type ModuleId = usize;
type Segments = Vec<String>;

/// The target of a path.
enum Target {
    Module(ModuleId),
    /// An item that this module defines.
    ItemOf(ModuleId),
    /// Nothing of this crate.
    External,
}

/// The body of a `mod`, in a file of its own or inline.
struct Module {
    parent: ModuleId,
    /// The path of the file, from the root's folder.
    file: String,
    children: BTreeMap<String, ModuleId>,
    imports: BTreeMap<String, Segments>,
    items: Vec<syn::Item>,
}

/// For each file, the files that it depends on, each with the paths that name its items.
type Edges = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The modules of a crate, the root first.
#[derive(Default)]
struct Modules(Vec<Module>);

impl Modules {
    fn read(root: &Path) -> Self {
        let mut modules = Self::default();
        modules.add_file(0, root.parent().unwrap(), root.file_name().unwrap().to_str().unwrap(), "");
        modules
    }

    /// Adds a file and the modules below it, whose files are in `below`.
    fn add_file(&mut self, parent: ModuleId, source: &Path, file: &str, below: &str) -> ModuleId {
        let text = fs::read_to_string(source.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.add_items(parent, source, file, below, parsed.items)
    }

    fn add_items(
        &mut self,
        parent: ModuleId,
        source: &Path,
        file: &str,
        below: &str,
        items: Vec<syn::Item>,
    ) -> ModuleId {
        let id = self.0.len();
        let (children, imports) = (BTreeMap::new(), BTreeMap::new());
        self.0.push(Module { parent, file: file.to_owned(), children, imports, items: Vec::new() });
        for item in items {
            let syn::Item::Mod(module) = item else {
                let mut imports = Imports::default();
                imports.visit_item(&item);
                for Import { name, path } in imports.0 {
                    // `pub(crate) use name;` exports a macro of the same file.
                    if path != [name.as_str()] {
                        self.0[id].imports.insert(name, path);
                    }
                }
                self.0[id].items.push(item);
                continue;
            };
            if module.attrs.iter().any(is_test) {
                continue;
            }
            let name = module.ident.to_string();
            let folder = format!("{below}{name}/");
            let child = if let Some((_, items)) = module.content {
                self.add_items(id, source, file, &folder, items)
            } else {
                self.add_file(id, source, &format!("{below}{name}.rs"), &folder)
            };
            self.0[id].children.insert(name, child);
        }
        id
    }

    /// Follows a path from a module, through at most so many imports.
    fn resolve(&self, from: ModuleId, path: &[String], imports: usize) -> Target {
        let mut target = Target::Module(from);
        for (index, name) in path.iter().enumerate() {
            let Target::Module(inside) = target else { break };
            let module = &self.0[inside];
            target = match name.as_str() {
                "crate" => Target::Module(0),
                "self" => continue,
                "super" => Target::Module(module.parent),
                _ => match (module.children.get(name), module.imports.get(name)) {
                    (Some(child), _) => Target::Module(*child),
                    (None, Some(path)) if imports > 0 => self.resolve(inside, path, imports - 1),
                    _ if index == 0 => Target::External,
                    _ => Target::ItemOf(inside),
                },
            };
        }
        target
    }

    fn edges(&self) -> Edges {
        let mut edges = Edges::new();
        for (id, module) in self.0.iter().enumerate() {
            let mut paths = Paths::default();
            module.items.iter().for_each(|item| paths.visit_item(item));
            for path in paths.0 {
                // A path that ends in a module uses nothing of it.
                let Target::ItemOf(target) = self.resolve(id, &path, 16) else { continue };
                let (from, to) = (&module.file, &self.0[target].file);
                if from != to {
                    let targets = edges.entry(from.clone()).or_default();
                    targets.entry(to.clone()).or_default().insert(path.join("::"));
                }
            }
        }
        for Method { name, type_file, file } in self.methods_elsewhere() {
            if self.0.iter().any(|module| module.file == type_file && calls(module, &name)) {
                let targets = edges.entry(type_file).or_default();
                targets.entry(file).or_default().insert(format!(".{name}()"));
            }
        }
        edges
    }

    /// Returns the `pub(crate)` methods that are defined outside of the file of their type.
    fn methods_elsewhere(&self) -> Vec<Method> {
        let mut methods = Vec::new();
        for (id, module) in self.0.iter().enumerate() {
            for item in &module.items {
                let syn::Item::Impl(syn::ItemImpl { trait_: None, self_ty, items, .. }) = item else {
                    continue;
                };
                let syn::Type::Path(syn::TypePath { path, .. }) = &**self_ty else { continue };
                let path: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
                let Target::ItemOf(target) = self.resolve(id, &path, 16) else { continue };
                let type_file = &self.0[target].file;
                if *type_file != module.file {
                    methods.extend(items.iter().filter_map(|item| {
                        let syn::ImplItem::Fn(method) = item else { return None };
                        let syn::Visibility::Restricted(visibility) = &method.vis else { return None };
                        let name = method.sig.ident.to_string();
                        let method = Method { name, type_file: type_file.clone(), file: module.file.clone() };
                        if visibility.path.is_ident("crate") { Some(method) } else { None }
                    }));
                }
            }
        }
        methods
    }
}

/// A `pub(crate)` method that is defined outside of the file of its type.
struct Method {
    name: String,
    type_file: String,
    file: String,
}

/// Returns whether a module calls a method with a name.
fn calls(module: &Module, name: &str) -> bool {
    struct Calls<'n> {
        name: &'n str,
        is_found: bool,
    }
    impl Visit<'_> for Calls<'_> {
        fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
            self.is_found |= call.method == self.name;
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut calls = Calls { name, is_found: false };
    module.items.iter().for_each(|item| calls.visit_item(item));
    calls.is_found
}

fn is_test(attribute: &syn::Attribute) -> bool {
    matches!(&attribute.meta, syn::Meta::List(list) if list.path.is_ident("cfg") && list.tokens.to_string() == "test")
}

struct Import {
    name: String,
    path: Segments,
}

/// The `use` declarations of an item, those inside functions included.
#[derive(Default)]
struct Imports(Vec<Import>);

impl Imports {
    fn add(&mut self, tree: &syn::UseTree, mut path: Segments) {
        let (last, name) = match tree {
            syn::UseTree::Path(next) => {
                path.push(next.ident.to_string());
                return self.add(&next.tree, path);
            }
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.add(tree, path.clone()));
            }
            syn::UseTree::Name(last) if last.ident == "self" => {
                ("self".into(), path.last().cloned().unwrap_or_default())
            }
            syn::UseTree::Name(last) => (last.ident.to_string(), last.ident.to_string()),
            syn::UseTree::Rename(last) => (last.ident.to_string(), last.rename.to_string()),
            // Counts as an item of the module: the names that it brings are not known.
            syn::UseTree::Glob(_) => ("*".into(), "*".into()),
        };
        path.push(last);
        self.0.push(Import { name, path });
    }
}

impl Visit<'_> for Imports {
    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        self.add(&item.tree, Vec::new());
    }
}

/// The paths of an item that make it depend on others.
#[derive(Default)]
struct Paths(BTreeSet<Segments>);

impl Paths {
    /// Adds the paths among a macro's arguments, which have no syntax tree.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path = Segments::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.0.insert(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                }
                TokenTree::Group(group) => self.add_tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            colons = 0;
        }
        self.0.insert(path);
    }
}

impl Visit<'_> for Paths {
    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        let mut imports = Imports::default();
        imports.visit_item_use(item);
        let is_private = matches!(item.vis, syn::Visibility::Inherited);
        self.0.extend(
            imports.0.into_iter().filter(|import| is_private || import.name == "*").map(|import| import.path),
        );
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.0.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &syn::Macro) {
        self.add_tokens(called.tokens.clone());
        visit::visit_macro(self, called);
    }
}

/// All files that a file depends on, directly or not.
fn dependencies<'e>(edges: &'e Edges, file: &str) -> BTreeSet<&'e str> {
    let mut all = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        for next in edges.get(file).into_iter().flat_map(BTreeMap::keys) {
            if all.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    all
}

/// The sets of files of which each depends on all others: the strongly connected components.
fn cycles(edges: &Edges) -> BTreeSet<BTreeSet<&str>> {
    let all: BTreeMap<&str, BTreeSet<&str>> =
        edges.keys().map(|file| (file.as_str(), dependencies(edges, file))).collect();
    let depends = |from: &str, to: &str| all.get(from).is_some_and(|files| files.contains(to));
    let cycle_of = |file: &&str| {
        all.keys().copied().filter(|other| depends(file, other) && depends(other, file)).collect()
    };
    all.keys().map(cycle_of).filter(|cycle: &BTreeSet<&str>| !cycle.is_empty()).collect()
}

fn report(crate_name: &str, edges: &Edges) -> String {
    let mut report = String::new();
    for cycle in cycles(edges) {
        writeln!(report, "{crate_name}: {} files depend on each other:", cycle.len()).unwrap();
        for from in &cycle {
            for (to, paths) in edges[*from].iter().filter(|(to, _)| cycle.contains(to.as_str())) {
                writeln!(report, "  {from} → {to}: {}", distinct(paths).join(", ")).unwrap();
            }
        }
    }
    report
}

/// Leaves out paths that begin with the name which another path imports.
fn distinct(paths: &BTreeSet<String>) -> Vec<&str> {
    let imports = |import: &str, path: &str| {
        let name = path.split("::").next().unwrap();
        import.strip_suffix(name).is_some_and(|module| module.ends_with("::"))
    };
    let is_distinct = |path: &&str| !paths.iter().any(|import| import != *path && imports(import, path));
    paths.iter().map(String::as_str).filter(is_distinct).collect()
}

fn edges(crate_folder: &Path) -> Edges {
    let roots = ["src/lib.rs", "src/main.rs"].map(|root| crate_folder.join(root));
    roots.iter().filter(|root| root.exists()).flat_map(|root| Modules::read(root).edges()).collect()
}

#[test]
fn no_modules_import_each_other_in_a_cycle() {
    let mut folders = vec![tests::root().join("xtask")];
    folders.extend(fs::read_dir(tests::root().join("crates")).unwrap().map(|entry| entry.unwrap().path()));
    let mut reports = String::new();
    for folder in folders {
        let edges = edges(&folder);
        let name = folder.file_name().unwrap().to_str().unwrap();
        reports += &report(name, &edges);
    }
    assert!(reports.is_empty(), "{reports}");
}

#[test]
fn a_cycle_is_reported_with_the_paths_that_make_it() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        (
            "lib.rs",
            "mod base; mod name; mod outer; mod user; pub use outer::{Inner, Outer}; macro_rules! local { () => {} }",
        ),
        // Through a re-export of the root, in a macro's arguments; a comment and a test do not count.
        (
            "base.rs",
            "fn base() { assert!(crate::Inner::is(self::x)); } #[cfg(test)] mod tests { use crate::user::User; }",
        ),
        ("outer.rs", "mod inner; mod other; pub use inner::Inner; pub struct Outer(other::Other);"),
        (
            "outer/inner.rs",
            "use crate::base as ground; pub struct Inner; impl Inner { fn is() { ground::base() } }",
        ),
        ("outer/other.rs", "pub struct Other; fn other() -> super::Outer { loop {} }"),
        (
            "user.rs",
            "use crate::{Outer, base}; use std::fmt; pub struct User; fn user(user: User) { user.name() }",
        ),
        // `user.rs` calls a method of its type.
        ("name.rs", "impl crate::user::User { pub(crate) fn name(&self) {} }"),
    ];
    fs::create_dir_all(folder.path().join("src/outer")).unwrap();
    for (file, text) in files {
        fs::write(folder.path().join("src").join(file), text).unwrap();
    }
    let expected = "\
example: 2 files depend on each other:
  base.rs → outer/inner.rs: crate::Inner::is
  outer/inner.rs → base.rs: ground::base
example: 2 files depend on each other:
  name.rs → user.rs: crate::user::User
  user.rs → name.rs: .name()
example: 2 files depend on each other:
  outer.rs → outer/other.rs: other::Other
  outer/other.rs → outer.rs: super::Outer
";
    assert_eq!(report("example", &edges(folder.path())), expected);
}
