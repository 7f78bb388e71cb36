//! Secrets that open a door: known to a browser or a letter only, kept as a hash, so that a
//! copy of the database opens nothing.

use sha2::{Digest, Sha256};

use crate::{Result, audit};

/// A fresh secret of 256 bits, as text for a cookie or a link.
pub fn fresh() -> Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| sqlx::Error::Io(std::io::Error::other(error)))?;
    Ok(audit::hex(&bytes))
}

/// What is kept of a secret.
pub fn hash(secret: &str) -> String {
    audit::hex(&Sha256::digest(secret.as_bytes()))
}
