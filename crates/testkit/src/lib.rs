//! What tests stand on: both databases, and people to act with.

mod postgres;
mod sqlite;
pub mod kolada;
pub mod people;
pub mod places;
pub mod shared;

pub use postgres::postgres;
pub use sqlite::sqlite;

/// Writes each test once and runs it on both databases. Without Debian's PostgreSQL
/// the second half says so and passes, unless `CI` is set.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: Db) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            async fn test($db: network::Db) $body

            #[tokio::test]
            async fn sqlite() {
                test($crate::sqlite().await).await
            }

            #[tokio::test]
            async fn postgres() {
                if let Some(db) = $crate::postgres().await {
                    test(db).await
                }
            }
        }
    )*};
}

/// Where test databases lie.
pub fn ground() -> std::path::PathBuf {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

/// Removes what test processes that are gone left behind: statics are never dropped.
fn sweep() {
    for entry in std::fs::read_dir(ground()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|n| n.strip_prefix("stoa-test-")?.split('-').next());
        if owner.is_some_and(|pid| !std::path::Path::new("/proc").join(pid).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// The frameworks that come with the program.
pub async fn frameworks(db: &network::Db) {
    let mut tx = db.begin().await.expect("a test's database can be written");
    network::frameworks::load_shipped(&mut tx, &network::Actor::program("test"))
        .await
        .expect("what ships can be loaded");
    tx.commit().await.expect("a test's database can be written");
}

/// The calls of the past, closed.
pub async fn calls(db: &network::Db) {
    let mut tx = db.begin().await.expect("a test's database can be written");
    network::calls::ship(&mut tx, &network::Actor::program("test"))
        .await
        .expect("what ships can be entered");
    tx.commit().await.expect("a test's database can be written");
}
