//! The press that prints papers as PDF.

use std::{path::Path, sync::Arc};

use anyhow::Context;

/// With the fonts of a folder beside our own.
pub fn with(fonts: Option<&Path>) -> anyhow::Result<web::Press> {
    let mut more = vec![];
    if let Some(folder) = fonts {
        let files = std::fs::read_dir(folder)
            .with_context(|| format!("cannot read the fonts in {}", folder.display()))?;
        for file in files {
            let path = file?.path();
            let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
            if ["ttf", "otf", "ttc", "otc"].contains(&end.to_lowercase().as_str()) {
                more.push(std::fs::read(&path)?);
            }
        }
    }
    // made when the first paper is printed: most commands print none
    let press = std::sync::OnceLock::new();
    let more = std::sync::Mutex::new(more);
    Ok(Arc::new(move |paper, data| {
        let press = press.get_or_init(|| {
            let mut more = more.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            reports::Press::new(std::mem::take(&mut *more))
        });
        press.print(paper, data).map_err(|refused| refused.to_string())
    }))
}
