//! What every request passes on its way in and every answer on its way out.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    App, page,
    problem::{self, Problem},
    reader::{self, LANGUAGE_COOKIE, Reader},
};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'";

/// Strict headers on every answer; nothing runs that we did not ship.
pub async fn guard(request: Request, next: Next) -> Response {
    if !comes_from_us(&request) {
        return (StatusCode::FORBIDDEN, "cross-site request refused").into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(self), geolocation=(), microphone=()",
        ),
    ] {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// A request that changes something and carries a session must come from our own
/// pages: browsers say so in Sec-Fetch-Site, older ones in Origin. A program without
/// a session cookie has nothing that another site could borrow.
fn comes_from_us(request: &Request) -> bool {
    let headers = request.headers();
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => origin.split("://").nth(1) == Some(host),
        (Some(_), None) => false,
        (None, _) => !reader::carries_session(headers),
    }
}

/// Says problems in the reader's language: as JSON below `/api`, else as a page.
pub async fn explain(State(app): State<App>, request: Request, next: Next) -> Response {
    let api = request.uri().path().starts_with("/api/");
    let (mut parts, body) = request.into_parts();
    let asked = (parts.uri.clone(), parts.method.clone());
    let lang = reader::language_of(parts.uri.path(), &parts.headers);
    let who = parts.headers.clone();
    parts.extensions.insert(lang.code());
    let response = next.run(Request::from_parts(parts, body)).await;

    let Some(problem) = response.extensions().get::<Problem>().cloned() else {
        return match response.status() {
            StatusCode::NOT_FOUND if response.headers().get(header::CONTENT_TYPE).is_none() => {
                said(&app, &asked.0, &who, api, Problem::from(network::Error::NotFound)).await
            }
            // refused by what reads requests, in words for programmers
            status if status.is_client_error() && is_plain(&response) => {
                said(&app, &asked.0, &who, api, Problem::unread(status)).await
            }
            _ => remembering(response, lang, &asked.0),
        };
    };
    if problem.status == 401 && !api && asked.1 == Method::GET {
        let back = asked.0.path_and_query().map_or("/", |path| path.as_str());
        let to = format!("/{}/sign-in?to={}", lang.code(), encoded(back));
        return Redirect::to(&to).into_response();
    }
    let retry = response.headers().get(header::RETRY_AFTER).cloned();
    let mut response = said(&app, &asked.0, &who, api, problem).await;
    if let Some(retry) = retry {
        response.headers_mut().insert(header::RETRY_AFTER, retry);
    }
    response
}

/// Without words, or with bare ones.
fn is_plain(response: &Response) -> bool {
    let media = response.headers().get(header::CONTENT_TYPE);
    media.is_none_or(|media| media.as_bytes().starts_with(b"text/plain"))
}

async fn said(
    app: &App,
    uri: &axum::http::Uri,
    headers: &HeaderMap,
    api: bool,
    problem: Problem,
) -> Response {
    let problem = problem.said_in(reader::language_of(uri.path(), headers));
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if api {
        return (status, problem::as_json(&problem)).into_response();
    }
    let reader = Reader::of(uri, headers, app).await;
    (status, page::problem(&reader, &problem)).into_response()
}

/// The language of the page is the one to begin with next time.
fn remembering(mut response: Response, lang: crate::Lang, uri: &axum::http::Uri) -> Response {
    if uri.path().split('/').nth(1) == Some(lang.code()) {
        let cookie =
            format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax", lang.code());
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    response
}

/// A text as it may stand in a query.
pub fn encoded(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte as char);
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    })
}
