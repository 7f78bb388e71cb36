//! Pages for visitors are rendered and compressed once per revision of the rows:
//! what was computed at one revision holds as long as the revision does. Each process
//! keeps its own and may lose it at any time.

use std::{
    io::{Read, Write},
    sync::Arc,
};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use http_body_util::BodyExt;
use quick_cache::{Weighter, sync};

use crate::{
    App,
    reader::{LANGUAGE_COOKIE, carries_session},
};

/// What all kept pages may weigh together, in bytes: a thousand large ones.
const ROOM: u64 = 48 << 20;
/// What a kept page weighs beside its body: address, headers, entry.
const FRAME: u64 = 1 << 10;

/// Those asked for least often make room for new ones.
#[derive(Clone)]
pub struct Cache(Arc<sync::Cache<String, Page, Weight>>);

impl Default for Cache {
    fn default() -> Self {
        Self(Arc::new(sync::Cache::with_weighter((ROOM >> 15) as usize, ROOM, Weight)))
    }
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Page> for Weight {
    fn weight(&self, _: &String, page: &Page) -> u64 {
        page.gzip.len() as u64 + FRAME
    }
}

/// Kept compressed only: nearly every reader takes it so.
#[derive(Clone)]
struct Page {
    revision: i64,
    headers: HeaderMap,
    gzip: Bytes,
    tag: HeaderValue,
}

/// Middleware: answers a visitor's GET from the kept pages, or keeps the answer.
pub async fn layer(State(app): State<App>, request: Request, next: Next) -> Response {
    let visitor = !carries_session(request.headers());
    if request.method() != Method::GET || !visitor || request.uri().path().starts_with("/assets/") {
        return compressed(request, next).await;
    }
    let Ok(revision) = app.db.revision().await else { return compressed(request, next).await };
    let takes = takes_gzip(request.headers());
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    // A page may say which day it is, and the root answers by language.
    let key = format!(
        "{}\n{}\n{}",
        request.uri(),
        network::ids::At::now().day(),
        crate::reader::language_of(request.uri().path(), request.headers()).code(),
    );
    if let Some(page) = app.cache.0.get(&key).filter(|page| page.revision == revision) {
        return answer(page, takes, known.as_ref());
    }
    let response = next.run(request).await;
    let (parts, body) = response.into_parts();
    let keep = parts.status == StatusCode::OK
        && !parts.headers.contains_key(header::CACHE_CONTROL)
        && !sets_more_than_language(&parts.headers);
    if !keep {
        return Response::from_parts(parts, body);
    }
    let Ok(body) = body.collect().await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let plain = body.to_bytes();
    let gzip = gzipped(&plain);
    let page = Page { revision, headers: parts.headers, tag: tag(&gzip), gzip };
    app.cache.0.insert(key, page.clone());
    answer(page, takes, known.as_ref())
}

/// A page that is not kept is still sent compressed.
async fn compressed(request: Request, next: Next) -> Response {
    let gzip = takes_gzip(request.headers());
    let response = next.run(request).await;
    let text = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| {
            kind.starts_with("text/") || kind.contains("json") || kind.contains("svg")
        });
    if !gzip || !text || response.headers().contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = body.collect().await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(gzipped(&body.to_bytes())))
}

fn answer(page: Page, gzip: bool, known: Option<&HeaderValue>) -> Response {
    let mut headers = page.headers;
    headers.insert(header::ETAG, page.tag.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    headers.remove(header::CONTENT_LENGTH);
    if known == Some(&page.tag) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let body = if gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        page.gzip
    } else {
        plain(&page.gzip)
    };
    (headers, body).into_response()
}

/// The language a visitor reads is remembered with each page; that cookie follows
/// from the address and may be kept with it.
fn sets_more_than_language(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::SET_COOKIE)
        .iter()
        .any(|value| !value.as_bytes().starts_with(LANGUAGE_COOKIE.as_bytes()))
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"))
}

/// Level 5: on a city's page the next one takes half as long again, to save a hundredth.
fn gzipped(plain: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::new(5));
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    written.map_or_else(|_| Bytes::new(), Bytes::from)
}

fn plain(gzip: &[u8]) -> Bytes {
    let mut plain = Vec::with_capacity(gzip.len() * 8);
    let read = GzDecoder::new(gzip).read_to_end(&mut plain);
    read.map_or_else(|_| Bytes::new(), |_| plain.into())
}

fn tag(gzip: &[u8]) -> HeaderValue {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(gzip);
    let tag: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{tag}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}
