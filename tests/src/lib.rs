//! What those tests share that run cargo or the compiler: folders and commands.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

/// The workspace's folder.
///
/// # Panics
///
/// If this package is not in a workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Cargo, to be run in `folder` on what is already on this machine, with its own settings only.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.env("CARGO_TERM_COLOR", "never").env("CARGO_NET_OFFLINE", "true");
    // Nobody debugs what comes out; without it there is half as much.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    command
}

/// The version of the compiler that cargo calls, as in `1.95.0`.
///
/// # Panics
///
/// If the compiler cannot be run.
pub fn compiler_version() -> String {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler).arg("--version").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split(' ').nth(1).unwrap().to_owned()
}

/// A new folder for one test; it is removed when the test is over, however it ends.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes the folder `name` in `parent`. What an earlier run left there is removed.
    ///
    /// # Panics
    ///
    /// If the folder cannot be made.
    pub fn new(parent: &Path, name: &str) -> Self {
        let folder = parent.join(format!("{name}-{}", process::id()));
        _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and the folders it is in.
    ///
    /// # Panics
    ///
    /// If that fails.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A test that fails should say why it did, not that its folder is still in use.
        _ = fs::remove_dir_all(&self.0);
    }
}
