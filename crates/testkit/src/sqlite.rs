use std::{
    path::PathBuf,
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use network::Db;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// A database file of its own, with all tables and no rows.
///
/// The tables are made once and the file is copied, which is faster than migrating each.
pub async fn sqlite() -> Db {
    static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
    static NUMBER: AtomicU64 = AtomicU64::new(0);

    let template = TEMPLATE
        .get_or_init(|| async {
            let file = dir().join("template.sqlite");
            let db = Db::open(&format!("sqlite:{}", file.display())).await.expect("SQLite opens");
            db.close().await;
            file
        })
        .await;
    let file = dir().join(format!("{}.sqlite", NUMBER.fetch_add(1, Ordering::Relaxed)));
    std::fs::copy(template, &file).expect("the template can be copied");
    Db::connect(&format!("sqlite:{}", file.display())).await.expect("SQLite opens")
}

/// In memory where the machine has such a place: tests should not wait for a disk.
fn dir() -> &'static std::path::Path {
    static DIR: OnceLock<TempDir> = OnceLock::new();
    DIR.get_or_init(|| {
        crate::sweep();
        tempfile::Builder::new()
            .prefix(&format!("stoa-test-{}-", std::process::id()))
            .tempdir_in(crate::ground())
            .expect("a place for temporary files")
    })
    .path()
}
