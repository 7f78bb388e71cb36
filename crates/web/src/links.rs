//! Who comes through a link, without an account: the page behind it, or a page that says why
//! it opens no more and whom to ask.

use axum::{
    extract::{FromRequestParts, MatchedPath, RawPathParams, Request},
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use maud::html;
use network::{
    Error,
    guests::{self, Guest},
    ids::At,
    interpretation,
    links::{self, Link, State, Way},
};

use crate::{App, Lang, page::page, reader::Reader};

/// Extracted by every page behind a link; its route has a part `{secret}`. The reader acts as
/// the holder of the link, be they signed in or not.
pub struct Holder {
    pub reader: Reader,
    pub link: Link,
    pub secret: String,
    /// Whose it is, if it opens all that is somebody's at a conference.
    pub guest: Option<Guest>,
}

impl Holder {
    /// What of this kind the link opens.
    pub fn opens(&self, kind: &str) -> network::Result<&str> {
        self.reader.actor.opens(kind).ok_or(Error::NotFound)
    }

    /// A page that the link opens, without its language: what it is called, and what of it.
    pub fn path(&self, page: &str, rest: &str) -> String {
        format!("/{page}/{}{rest}", self.secret)
    }

    pub fn href(&self, page: &str, rest: &str) -> String {
        self.reader.href(&self.path(page, rest))
    }
}

impl FromRequestParts<App> for Holder {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let refused = |error: Error| crate::problem::Problem::from(error).into_response();
        let mut reader =
            Reader::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let gaps = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(IntoResponse::into_response)?;
        let secret = gaps.iter().find(|(name, _)| *name == "secret").map_or("", |(_, text)| text);
        let secret = secret.to_owned();
        let mut conn = app.db.read().await.map_err(refused)?;
        let link = match links::find(&mut conn, &secret).await {
            Ok(link) => link,
            Err(Error::NotFound) => return Err(unknown(&reader)),
            Err(error) => return Err(refused(error)),
        };
        let state = link.state(&At::now());
        if state != State::Open {
            let ask = links::whom_to_ask(&mut conn, &link).await.map_err(refused)?;
            return Err(shut(reader, &link, state, ask));
        }
        let guest = guests::of(&mut conn, &link).await.map_err(refused)?;
        reader.actor = guest.as_ref().map_or_else(|| link.actor(), |guest| guest.actor(&link));
        reader.signed_in = None;
        Ok(Self { reader, link, secret, guest })
    }
}

/// In the language of the link: that is the one its reader knows.
fn shut(mut reader: Reader, link: &Link, state: State, ask: Option<(String, String)>) -> Response {
    reader.lang = Lang::from_code(&link.language).unwrap_or(reader.lang);
    let lang = reader.lang;
    let title = lang.text("link-shut-title");
    let when = match state {
        State::Revoked => link.revoked_at.as_ref(),
        State::Used => link.used_at.as_ref(),
        State::Expired | State::Open => Some(&link.expires_at),
    };
    let shown = page(
        &reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" { (lang.text(state.code()))
                @if let Some(when) = when { " (" (lang.day(when)) ")" }
            }
            p {
                @match &ask {
                    Some((name, email)) => {
                        (lang.fill("link-ask", [("name", name.as_str().into())])) " "
                        a href=(format!("mailto:{email}")) { (email) }
                    }
                    None => (lang.text("link-ask-sender")),
                }
            }
            p class="muted" { (lang.text("link-nothing-lost")) }
        },
    );
    (StatusCode::GONE, shown).into_response()
}

fn unknown(reader: &Reader) -> Response {
    let title = reader.text("link-unknown-title");
    let shown = page(
        reader,
        &title,
        html! { h1 { (title) } p class="lead" { (reader.text("link-unknown")) } },
    );
    (StatusCode::NOT_FOUND, shown).into_response()
}

/// The address to which a letter leads, in its reader's language.
pub fn address(app: &App, lang: Lang, way: &Way) -> String {
    let page = match way.kind {
        // the only one whose page is called otherwise
        interpretation::KIND => "interpreting",
        kind => kind,
    };
    format!("{}/{}/{page}/{}", app.address, lang.code(), way.secret)
}

/// Middleware: what an address with a secret in it answers, be it a page, a file or a refusal, is
/// kept nowhere and told to nobody.
pub async fn guard(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let secret = route.is_some_and(|route| route.as_str().contains("{secret}"));
    let response = next.run(request).await;
    if secret { private(response) } else { response }
}

/// What shows a secret or what is somebody's own.
pub fn private(mut response: Response) -> Response {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
