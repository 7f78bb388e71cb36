//! Stylesheet, modules and pictures, in one folder whose name changes with them, so
//! that a browser keeps them for ever.

use axum::{
    extract::Path,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset.
pub fn href(name: &str) -> String {
    debug_assert!(FILES.iter().any(|(known, _)| *known == name), "no asset {name}");
    concat!("/assets/", env!("ASSETS_HASH"), "/").to_owned() + name
}

pub async fn get(Path((_hash, name)): Path<(String, String)>) -> Response {
    let Some((_, content)) = FILES.iter().find(|(known, _)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    let mut response = fresh(&name).unwrap_or_else(|| (*content).to_vec()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let keep =
        if cfg!(debug_assertions) { "no-cache" } else { "public, max-age=31536000, immutable" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if name.ends_with("-worker.js") {
        // a worker serves pages elsewhere; which, the page says that registers it
        let name = HeaderName::from_static("service-worker-allowed");
        headers.insert(name, HeaderValue::from_static("/"));
    }
    response
}

/// In a debug build, the module as it lies on disk now: an edit is seen on reload.
fn fresh(name: &str) -> Option<Vec<u8>> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/js").join(name);
    if cfg!(debug_assertions) { std::fs::read(file).ok() } else { None }
}
