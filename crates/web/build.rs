//! Lists the languages (one folder each under `locales/`) and the assets, so that
//! a new file is enough to add one.

use std::{env, fmt::Write, fs, path::Path};

use sha2::{Digest, Sha256};

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=assets");

    let mut languages = String::from("&[\n");
    for dir in sorted(&Path::new(&root).join("locales")) {
        let code = dir.file_name().and_then(|n| n.to_str()).expect("a language code");
        write!(languages, "    ({code:?}, &[").expect("a string grows");
        for file in sorted(&dir) {
            write!(languages, "include_str!({file:?}), ").expect("a string grows");
        }
        languages.push_str("]),\n");
    }
    languages.push(']');
    fs::write(Path::new(&out).join("languages.rs"), languages).expect("the build folder is open");

    // One stylesheet: the charts' (their palette is the house's), then ours in the order of
    // the file names; each file keeps to its cascade layer.
    let charts = Path::new(&root).join("../charts/src");
    println!("cargo::rerun-if-changed={}", charts.display());
    let mut css = String::new();
    for name in ["palette.css", "marks.css", "screen.css"] {
        css.push_str(&fs::read_to_string(charts.join(name)).unwrap_or_default());
    }
    for file in sorted(&Path::new(&root).join("assets/css")) {
        css.push_str(&fs::read_to_string(file).expect("a stylesheet"));
    }
    let mut files = vec![("stoa.css".to_owned(), css.into_bytes())];
    for folder in ["js", "img"] {
        for file in sorted(&Path::new(&root).join("assets").join(folder)) {
            let name = file.file_name().and_then(|n| n.to_str()).expect("a name").to_owned();
            files.push((name, fs::read(&file).expect("an asset")));
        }
    }
    let mut hash = Sha256::new();
    for (name, content) in &files {
        hash.update(name);
        hash.update(content);
    }
    let hash: String = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=ASSETS_HASH={hash}");
    let mut table = String::from("&[\n");
    for (name, content) in files {
        let kept = Path::new(&out).join(&name);
        fs::write(&kept, content).expect("the build folder is open");
        writeln!(table, "    ({name:?}, include_bytes!({kept:?})),").expect("a string grows");
    }
    table.push(']');
    fs::write(Path::new(&out).join("assets.rs"), table).expect("the build folder is open");
}

fn sorted(dir: &Path) -> Vec<std::path::PathBuf> {
    let mut entries: Vec<_> =
        fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries
}
