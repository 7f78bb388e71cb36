//! What went wrong, said to a person as a page and to a program as problem details
//! (RFC 9457).

use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use network::Error;
use serde::Serialize;
use utoipa::ToSchema;

use crate::Lang;

/// Problem details (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// The kind of problem, a word that does not change with the language.
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub title: String,
    pub status: u16,
    /// What happened and how to mend it.
    pub detail: String,
    /// The field that does not hold what it should.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<&'static str>,
    /// Every place of a file that must be mended.
    #[serde(skip_serializing_if = "<[Place]>::is_empty")]
    #[schema(value_type = Vec<Place>)]
    pub places: Box<[Place]>,
    #[serde(skip)]
    args: Box<[(&'static str, String)]>,
}

/// What is wrong at one place of a file.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Place {
    pub place: String,
    pub detail: String,
    #[serde(skip)]
    said: network::Problem,
}

impl Problem {
    fn new(status: StatusCode, kind: &'static str) -> Self {
        Self {
            kind,
            title: String::new(),
            status: status.as_u16(),
            detail: String::new(),
            field: None,
            places: Box::default(),
            args: Box::default(),
        }
    }

    /// More was sent than a route takes: so many megabytes.
    pub fn too_large(most: usize) -> Self {
        let args = Box::from([("most", most.to_string())]);
        Self { args, ..Self::new(StatusCode::PAYLOAD_TOO_LARGE, "import-too-large") }
    }

    /// Something is not to be had now, and perhaps soon.
    pub fn unavailable(kind: &'static str) -> Self {
        let args = Box::from([("seconds", "10".to_owned())]);
        Self { args, ..Self::new(StatusCode::SERVICE_UNAVAILABLE, kind) }
    }

    /// Our own fault, which was logged.
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
    }

    /// What a request was refused for before anybody looked at what it says.
    pub fn unread(status: StatusCode) -> Self {
        let kind = match status {
            StatusCode::METHOD_NOT_ALLOWED => "request-not-taken",
            StatusCode::PAYLOAD_TOO_LARGE => "request-too-large",
            _ => "request-unread",
        };
        Self::new(status, kind)
    }

    /// The same, in a language.
    pub fn said_in(mut self, lang: Lang) -> Self {
        let title = match self.status {
            // what is wrong with the request, not with what somebody entered
            405 | 415 => 400,
            status => status,
        };
        let (title, detail) = (format!("problem-{title}"), self.kind);
        self.title = lang.text(&title).into_owned();
        let gaps = self.args.iter().map(|(name, value)| match value.parse::<u64>() {
            // a number, so that the text has its plural
            Ok(minutes) if *name == "minutes" => (*name, minutes.into()),
            _ => (*name, value.as_str().into()),
        });
        self.detail = lang.fill(detail, gaps);
        for place in self.places.iter_mut() {
            let gaps = place.said.args.iter().map(|(k, v)| (*k, v.as_str().into()));
            place.detail = lang.fill(place.said.code, gaps);
        }
        self
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::new(StatusCode::NOT_FOUND, "not-found"),
            Error::Forbidden => Self::new(StatusCode::FORBIDDEN, "forbidden"),
            Error::SignInNeeded => Self::new(StatusCode::UNAUTHORIZED, "sign-in-needed"),
            Error::Invalid { field, code, args } => Self {
                field: Some(field),
                args: args.into(),
                ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, code)
            },
            Error::Conflict(code) => Self::new(StatusCode::CONFLICT, code),
            Error::Collision(_) => Self::new(StatusCode::CONFLICT, "figure-collision"),
            Error::Unusable(problems) => Self {
                places: problems
                    .into_iter()
                    .map(|said| Place { place: said.place.clone(), detail: String::new(), said })
                    .collect(),
                ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "file-unusable")
            },
            Error::TooMany(seconds) => Self {
                args: Box::new([
                    ("seconds", seconds.to_string()),
                    ("minutes", seconds.div_ceil(60).to_string()),
                ]),
                ..Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many-attempts")
            },
            // U+0000 in a text: PostgreSQL has no place for it
            Error::Database(error)
                if error.as_database_error().and_then(|e| e.code()).as_deref() == Some("22021") =>
            {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "text-unreadable")
            }
            Error::Database(error) => {
                tracing::error!(%error, "the database did not do what was asked");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
            }
            Error::Kept(error) => {
                tracing::error!(%error, "kept data cannot be read");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
            }
        }
    }
}

impl IntoResponse for Problem {
    /// The bare problem; [`crate::shell`] says it in the reader's language and form.
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        if let Some((_, seconds)) = self.args.iter().find(|(name, _)| *name == "seconds")
            && let Ok(seconds) = seconds.parse()
        {
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// For the API: the problem as JSON.
pub fn as_json(problem: &Problem) -> Response {
    let mut response = Json(problem).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/problem+json"));
    response
}
