//! Real data and reference results that lie beside the repository and are not part
//! of it.

use std::path::PathBuf;

/// The folder `name` of the shared data, or `None` where there is none. With `CI`
/// set it must be there.
pub fn folder(name: &str) -> Option<PathBuf> {
    let home = std::env::var_os("STOA_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"),
        PathBuf::from,
    );
    let folder = home.join(name);
    if folder.exists() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none(), "{} is not there", folder.display());
    eprintln!("{} is not there: not tried on it", folder.display());
    None
}
