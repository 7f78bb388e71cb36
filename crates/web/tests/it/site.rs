//! The site in this process, and people who use it.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, sessions},
};
use tower::ServiceExt;

pub struct Site {
    pub db: Db,
    router: Router,
}

/// Somebody at a browser.
pub struct Person<'s> {
    site: &'s Site,
    secret: Option<String>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// In place of the press: the name of the template and the data, to be looked at.
pub fn stand_in() -> web::Press {
    std::sync::Arc::new(|paper, data| Ok(format!("{paper}\n{data}").into_bytes()))
}

impl Site {
    pub fn of(db: Db) -> Self {
        let app = web::App::new(db.clone(), "http://stoa.test").printing(stand_in());
        Self { db, router: web::site(app) }
    }

    /// The same site, started without a press.
    pub fn without_press(db: Db) -> Self {
        let router = web::site(web::App::new(db.clone(), "http://stoa.test"));
        Self { db, router }
    }

    /// The same site, reached by https.
    pub fn secure(db: Db) -> Self {
        let router = web::site(web::App::new(db.clone(), "https://stoa.test"));
        Self { db, router }
    }

    pub fn visitor(&self) -> Person<'_> {
        Person { site: self, secret: None }
    }

    /// The browser that an answer gave a session to.
    pub fn after(&self, answer: &Answer) -> Person<'_> {
        Person { site: self, secret: answer.session() }
    }

    /// The letters that wait to be sent, the oldest first.
    pub async fn letters(&self) -> Vec<network::mail::Letter> {
        network::mail::outbox(&mut self.db.read().await.unwrap()).await.unwrap()
    }

    /// The same person at another site that knows their session.
    pub fn known(&self, person: &Person<'_>) -> Person<'_> {
        Person { site: self, secret: person.secret.clone() }
    }

    /// Somebody who is signed in with an account that is there.
    pub async fn signed_in(&self, account: &network::ids::AccountId) -> Person<'_> {
        let mut tx = self.db.begin().await.unwrap();
        let secret = sessions::begin(&mut tx, account, "a test").await.unwrap();
        tx.commit().await.unwrap();
        Person { site: self, secret: Some(secret) }
    }

    /// Somebody who is signed in with one role.
    pub async fn holding(&self, role: Role, scope: &str) -> Person<'_> {
        let program = Actor::program("test");
        let mut tx = self.db.begin().await.unwrap();
        let id = network::ids::AccountId::create();
        let new = NewAccount {
            email: format!("{id}@example.org"),
            name: format!("A {role}"),
            language: "en".into(),
        };
        let account = accounts::open(&mut tx, &program, new).await.unwrap();
        let appointment = Appointment { role, scope: scope.into() };
        accounts::appoint(&mut tx, &program, &account.id, appointment).await.unwrap();
        let secret = sessions::begin(&mut tx, &account.id, "a test").await.unwrap();
        tx.commit().await.unwrap();
        Person { site: self, secret: Some(secret) }
    }
}

impl Person<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "", String::new()).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.send(Method::POST, path, "application/x-www-form-urlencoded", body.join("&")).await
    }

    pub async fn send(&self, method: Method, path: &str, kind: &str, body: String) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "stoa.test")
            .header("sec-fetch-site", "same-origin");
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(secret) = &self.secret {
            request = request.header(header::COOKIE, format!("stoa-session={secret}"));
        }
        self.site.send(request.body(Body::from(body)).unwrap()).await
    }
}

impl Site {
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The secret in the session cookie.
    pub fn session(&self) -> Option<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|value| value.to_str().unwrap().split_once("stoa-session="))
            .map(|(_, rest)| rest.split(';').next().unwrap().to_owned())
            .find(|secret| !secret.is_empty())
    }

    /// The content of `<main>`.
    pub fn main(&self) -> &str {
        let start = self.body.find("<main").expect("a page with a main part");
        &self.body[start..self.body.find("</main>").unwrap()]
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => (byte as char).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
