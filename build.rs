//! Rebuilds when a file is added to `assets/`, so that a new case folder is embedded without a change of code.
fn main() {
    println!("cargo::rerun-if-changed=assets");
}
