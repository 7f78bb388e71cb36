//! Many papers in one archive.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// Papers in one archive. They are compressed already, so they are only put side by side.
pub fn packed(papers: &[(String, Vec<u8>)]) -> Vec<u8> {
    pack(papers).expect("memory takes every byte")
}

fn pack(papers: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, paper) in papers {
        archive.start_file(name.as_str(), stored)?;
        archive.write_all(paper)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_come_out_of_the_archive_as_they_went_in() {
        let papers = [("a.pdf".to_owned(), vec![1, 2, 3]), ("b.pdf".to_owned(), vec![])];
        let mut archive = zip::ZipArchive::new(Cursor::new(packed(&papers))).unwrap();
        for (name, paper) in papers {
            let mut held = vec![];
            std::io::Read::read_to_end(&mut archive.by_name(&name).unwrap(), &mut held).unwrap();
            assert_eq!(held, paper);
        }
    }
}
