//! The content of files, in the pieces in which it arrived.

mod store;

use crate::{Conn, Result};

pub use store::{append, forget, one};

/// All of a file at once: for those that are looked at as a whole.
pub async fn all(conn: &mut Conn, file: &str) -> Result<Vec<u8>> {
    Ok(store::all(conn, file).await?.concat())
}
