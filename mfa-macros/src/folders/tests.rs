#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::env::temp_dir;
use std::process::{self, Command};

use super::*;

/// A folder with a package, a document in it, and files beside the package; gone with the test.
struct Tree(PathBuf);

impl Tree {
    fn new(name: &str) -> Self {
        let root = temp_dir().join(format!("mfa-folders-{name}-{}", process::id()));
        _ = fs::remove_dir_all(&root);
        for file in [
            "package/spec/api.yaml",
            "package/spec/parts/a.yaml",
            "package/other/b.yaml",
            "package-of-others/c.yaml",
            "shared/d.yaml",
            "shared/e.yaml",
        ] {
            let file = root.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, "a: 1").unwrap();
        }
        Self(root)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    #[cfg(unix)]
    fn link(&self, link: &str, target: &str) {
        std::os::unix::fs::symlink(target, self.path(link)).unwrap();
    }

    /// The folders of a document, with the package's folder.
    fn folders(&self, document: &str) -> Folders {
        Folders::of_document(&self.path(document), &[self.path("package")])
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn references_stay_in_the_package() {
    let tree = Tree::new("package");
    let folders = tree.folders("package/spec/api.yaml");
    for (path, expected) in [
        ("parts/a.yaml", Ok(())),
        ("../other/b.yaml", Ok(())),
        ("../../package/other/b.yaml", Ok(())),
        ("../../shared/d.yaml", Err(FileProblem::Outside)),
        ("../../package-of-others/c.yaml", Err(FileProblem::Outside)),
    ] {
        assert_eq!(folders.find(path).map(|_| ()), expected, "{path}");
    }
    let missing = folders.find("../../shared/nothing.yaml");
    assert!(matches!(missing, Err(FileProblem::Unreadable(_))), "{missing:?}");
}

#[test]
fn a_document_elsewhere_has_its_own_folder() {
    let tree = Tree::new("elsewhere");
    let folders = tree.folders("package/../shared/d.yaml");
    assert_eq!(folders.find("e.yaml"), Ok(tree.path("package/../shared/e.yaml")));
    assert_eq!(folders.find("../package/other/b.yaml").map(|_| ()), Ok(()));
    assert_eq!(folders.find("../package-of-others/c.yaml"), Err(FileProblem::Outside));
}

#[test]
fn a_text_in_no_file_has_the_folders_it_is_given() {
    let tree = Tree::new("text");
    let allowed = [tree.path("package"), tree.path("shared")];
    let folders = Folders::of_text(tree.path("package"), &allowed);
    assert_eq!(folders.find("../shared/d.yaml").map(|_| ()), Ok(()));
    let folders = Folders::of_text(tree.path("package"), &allowed[..1]);
    assert_eq!(folders.find("../shared/d.yaml"), Err(FileProblem::Outside));
}

#[cfg(unix)]
#[test]
fn links_are_followed_before_they_are_judged() {
    let tree = Tree::new("links");
    // A file and a folder that lead out of the package, and one that stays in it.
    tree.link("package/spec/d.yaml", "../../shared/d.yaml");
    tree.link("package/spec/shared", "../../shared");
    tree.link("package/spec/b.yaml", "../other/b.yaml");
    let folders = tree.folders("package/spec/api.yaml");
    assert_eq!(folders.find("d.yaml"), Err(FileProblem::Outside));
    assert_eq!(folders.find("shared/d.yaml"), Err(FileProblem::Outside));
    assert_eq!(folders.find("b.yaml").map(|_| ()), Ok(()));
    // The folder of the document is a link itself, as that of `mfa-client` is.
    let folders = tree.folders("package/spec/shared/d.yaml");
    assert_eq!(folders.find("e.yaml").map(|_| ()), Ok(()));
    assert_eq!(folders.find("../package-of-others/c.yaml"), Err(FileProblem::Outside));
    // The document is a link, and its parts lie where it really is.
    let folders = tree.folders("package/spec/d.yaml");
    tree.link("package/spec/e.yaml", "../../shared/e.yaml");
    assert_eq!(folders.find("e.yaml").map(|_| ()), Ok(()));
}

#[test]
fn files_alone_are_read() {
    let tree = Tree::new("read");
    assert_eq!(read_file(&tree.path("shared/d.yaml")), Ok(b"a: 1".to_vec()));
    assert_eq!(read_file(&tree.path("shared")), Err("it is not a file".to_owned()));
    let large = File::create(tree.path("large.yaml")).unwrap();
    large.set_len(MAX_BYTES + 1).unwrap();
    let too_large = Err("it has more than 64 MiB".to_owned());
    assert_eq!(read_file(&tree.path("large.yaml")), too_large);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let tree = Tree::new("pipe");
    let pipe = tree.path("package/spec/pipe.yaml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(read_file(&pipe), Err("it is not a file".to_owned()));
}
