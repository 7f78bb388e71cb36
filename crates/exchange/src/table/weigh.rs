//! A workbook is a pack of compressed files. It is weighed before anything in it is
//! read: a few kilobytes can be made to swell into gigabytes.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

use crate::Problem;

/// A workbook of a million rows swells to less.
const MOST_BYTES: u64 = 256 << 20;
const MOST_PARTS: usize = 1_000;

/// Unpacks every part into nothing and counts, since what a pack says of its own size
/// need not be true.
pub fn weigh(bytes: &[u8]) -> Result<(), Problem> {
    within(bytes, MOST_BYTES)
}

fn within(bytes: &[u8], most: u64) -> Result<(), Problem> {
    let broken = || Problem::of_file("import-workbook-broken");
    let swollen = || Problem::of_file("import-workbook-swollen").with("most", most >> 20);
    let mut pack = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if pack.len() > MOST_PARTS || pack.decompressed_size().is_some_and(|s| s > most.into()) {
        return Err(swollen());
    }
    let mut left = most;
    let mut is_workbook = false;
    for number in 0..pack.len() {
        let part = pack.by_index(number).map_err(|_| broken())?;
        let name = part.name().map_err(|_| broken())?;
        is_workbook |= name.eq_ignore_ascii_case("xl/workbook.xml");
        let swelled = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| broken())?;
        left = left.checked_sub(swelled).ok_or_else(swollen)?;
    }
    if is_workbook { Ok(()) } else { Err(Problem::of_file("import-not-a-workbook")) }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn pack(parts: &[(&str, usize)]) -> Vec<u8> {
        let mut pack = ZipWriter::new(Cursor::new(vec![]));
        for (name, size) in parts {
            pack.start_file(*name, SimpleFileOptions::default()).unwrap();
            let zeros = vec![0; 1 << 20];
            for _ in 0..size >> 20 {
                pack.write_all(&zeros).unwrap();
            }
        }
        pack.finish().unwrap().into_inner()
    }

    #[test]
    fn a_pack_that_swells_is_refused_before_it_is_read() {
        let bomb = pack(&[("xl/workbook.xml", 0), ("xl/worksheets/sheet1.xml", 8 << 20)]);
        assert!(bomb.len() < 1 << 15);
        assert_eq!(within(&bomb, 4 << 20).unwrap_err().code, "import-workbook-swollen");
        // and when it lies about its size
        let mut liar = bomb;
        let size = (8_u32 << 20).to_le_bytes();
        while let Some(at) = liar.windows(4).position(|four| four == size) {
            liar[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
        assert!(within(&liar, 4 << 20).is_err());
        let crowd: Vec<_> = (0..1_001).map(|n| (format!("xl/{n}"), 0)).collect();
        let crowd: Vec<_> = crowd.iter().map(|(name, size)| (name.as_str(), *size)).collect();
        assert_eq!(weigh(&pack(&crowd)).unwrap_err().code, "import-workbook-swollen");
    }

    #[test]
    fn another_pack_is_no_workbook() {
        assert_eq!(weigh(&pack(&[("letter.txt", 0)])).unwrap_err().code, "import-not-a-workbook");
        assert_eq!(weigh(b"PK\x03\x04nothing").unwrap_err().code, "import-workbook-broken");
    }
}
