//! The reader: who asks for a page, in which language, and as known when.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use network::{
    Actor, Error,
    accounts::{
        self, Account,
        sessions::{self, Session},
    },
    ids::{At, Known},
};

use crate::{App, Lang, problem::Problem};

const SESSION_COOKIE: &str = "stoa-session";
/// Over https, browsers refuse such a name from anybody but this very host.
const SECURE_SESSION_COOKIE: &str = "__Host-stoa-session";
pub const LANGUAGE_COOKIE: &str = "stoa-language";

/// Extracted by every page.
#[derive(Clone)]
pub struct Reader {
    pub lang: Lang,
    pub actor: Actor,
    /// `None` for a visitor.
    pub signed_in: Option<SignedIn>,
    pub uri: Uri,
    /// `?known=2026-01-31`: the whole site as known at the end of that day.
    pub known: Known,
    pub known_on: Option<jiff::civil::Date>,
}

#[derive(Clone)]
pub struct SignedIn {
    pub account: Account,
    pub session: Session,
}

impl Reader {
    /// The address of a page in the reader's language, which stays in the reader's past.
    pub fn href(&self, path: &str) -> String {
        let mut href = format!("/{}{path}", self.lang.code());
        if let Some(day) = self.known_on {
            href.push(if path.contains('?') { '&' } else { '?' });
            href.push_str(&format!("known={day}"));
        }
        href
    }

    /// Somebody about whom nothing is known but what they asked for.
    fn at(uri: &Uri, headers: &HeaderMap) -> Self {
        Self {
            lang: language_of(uri.path(), headers),
            actor: Actor::visitor(),
            signed_in: None,
            uri: uri.clone(),
            known: Known::NOW,
            known_on: None,
        }
    }

    /// For pages about a problem: whoever it is, the page must be shown.
    pub(crate) async fn of(uri: &Uri, headers: &HeaderMap, app: &App) -> Self {
        let mut reader = Self::at(uri, headers);
        if let Ok(Some((actor, signed_in))) = who(headers, app).await {
            reader.actor = actor;
            reader.signed_in = Some(signed_in);
        }
        reader
    }

    pub fn text(&self, key: &str) -> std::borrow::Cow<'static, str> {
        self.lang.text(key)
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let mut reader = Self::at(&parts.uri, &parts.headers);
        if let Some((actor, signed_in)) = who(&parts.headers, app).await? {
            reader.actor = actor;
            reader.signed_in = Some(signed_in);
        }
        if let Some(day) = parameter(parts.uri.query(), "known").filter(|day| !day.is_empty()) {
            let day = day
                .parse()
                .map_err(|_| Error::invalid("known", "date-invalid").with("value", day))?;
            reader.known_on = Some(day);
            reader.known = Known::on(day);
        }
        Ok(reader)
    }
}

/// When a request came in: taken first, before anything waits for the database.
pub struct Arrived(pub At);

impl FromRequestParts<App> for Arrived {
    type Rejection = Problem;

    async fn from_request_parts(_: &mut Parts, _: &App) -> Result<Self, Problem> {
        Ok(Self(At::now()))
    }
}

/// The actor alone, for the API.
pub struct Acting(pub Actor);

impl FromRequestParts<App> for Acting {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        Ok(Self(who(&parts.headers, app).await?.map_or_else(Actor::visitor, |(actor, _)| actor)))
    }
}

/// The language that an address names, or else the one the reader chose before, or
/// else the one the browser wishes.
pub fn language_of(path: &str, headers: &HeaderMap) -> Lang {
    path.split('/')
        .nth(1)
        .and_then(Lang::from_code)
        .or_else(|| cookie(headers, LANGUAGE_COOKIE).and_then(Lang::from_code))
        .unwrap_or_else(|| {
            let wishes = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
            wishes.map_or_else(Lang::fallback, Lang::accepted)
        })
}

async fn who(headers: &HeaderMap, app: &App) -> Result<Option<(Actor, SignedIn)>, Problem> {
    let Some(secret) = cookie(headers, session_name(app)) else { return Ok(None) };
    let mut conn = app.db.read().await?;
    let Some(session) = sessions::find(&mut conn, secret).await? else { return Ok(None) };
    let Some(account) = accounts::get(&mut conn, &session.account).await? else { return Ok(None) };
    let actor = accounts::actor(&mut conn, &account.id).await?;
    drop(conn);
    if sessions::is_stale(&session) {
        let mut tx = app.db.begin().await?;
        sessions::seen(&mut tx, &session.id).await?;
        tx.commit().await?;
    }
    Ok(Some((actor, SignedIn { account, session })))
}

/// Where to go afterwards, as a form or an address says it: only a path of our own, because
/// a link to us must not lead people elsewhere.
pub fn local(path: &str) -> Option<&str> {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains(|c: char| c == '\\' || c.is_control());
    ours.then_some(path)
}

fn session_name(app: &App) -> &'static str {
    if app.is_secure() { SECURE_SESSION_COOKIE } else { SESSION_COOKIE }
}

/// Whether a session is claimed, be it good or not.
pub fn carries_session(headers: &HeaderMap) -> bool {
    [SESSION_COOKIE, SECURE_SESSION_COOKIE].iter().any(|name| cookie(headers, name).is_some())
}

/// Gives a browser its session. Its end is decided by the row, so the cookie lasts as long as
/// browsers allow.
pub fn session_cookie(app: &App, secret: &str) -> String {
    cookie_for(app, secret, 400 * 24 * 60 * 60)
}

/// Takes the session from a browser.
pub fn no_session(app: &App) -> String {
    cookie_for(app, "", 0)
}

fn cookie_for(app: &App, secret: &str, seconds: u32) -> String {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let name = session_name(app);
    format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

fn parameter<'a>(query: Option<&'a str>, name: &str) -> Option<&'a str> {
    query?
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn a_link_to_us_leads_nowhere_else() {
        assert!(local("/en/account?done=1").is_some());
        for elsewhere in ["//evil.test", "https://evil.test", "/\\evil.test", "/a\r\nb", "evil", ""]
        {
            assert!(local(elsewhere).is_none(), "{elsewhere:?}");
        }
    }
}
