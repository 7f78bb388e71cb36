//! Files on their way in and out: kept piece by piece as they arrive, refused as early as
//! something is known against them, and sent out so that no browser runs what is in them.

use axum::{
    body::{Body, Bytes},
    extract::{
        FromRequest, Multipart, Path, Request, State, multipart::Field, multipart::MultipartError,
    },
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use futures_util::stream;
use network::{
    Actor, Error,
    files::{self, File, NewFile, Purpose, pieces},
    ids::FileId,
};
use utoipa_axum::router::OpenApiRouter;

use crate::{Acting, App, problem::Problem, shell::encoded};

/// How large the pieces are in which a file is kept.
const PIECE: usize = 1 << 20;
/// What stands around a file in a form.
pub const AROUND: usize = 64 << 10;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().route("/files/{file}", get(download))
}

/// What a form with files sent: its fields, and the files, which are kept.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    pub fields: Vec<(String, String)>,
    pub files: Vec<File>,
}

impl Sent {
    /// A form without files, whose fields may stand in it several times.
    pub fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields, files: vec![] }
    }

    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text.trim())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, text)| text.as_str())
    }
}

/// Reads a form whose fields `file` hold files. `new` says what each is sent for. Whether the
/// actor may send anything was asked before.
pub async fn receive(
    app: &App,
    actor: &Actor,
    request: Request,
    purpose: &Purpose,
    new: impl Fn() -> NewFile<'static>,
) -> Result<Sent, Problem> {
    not_too_long(&request, purpose.most_mb)?;
    let mut form = Multipart::from_request(request, app).await.map_err(|_| broken())?;
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|e| arrived(&e, purpose.most_mb))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            sent.files.extend(keep(app, actor, field, new()).await?);
            continue;
        }
        let text = field.text().await.map_err(|e| arrived(&e, purpose.most_mb))?;
        sent.fields.push((name, text));
    }
    Ok(sent)
}

/// Keeps one file; `None` where the field is empty.
async fn keep(
    app: &App,
    actor: &Actor,
    field: Field<'_>,
    mut new: NewFile<'static>,
) -> Result<Option<File>, Problem> {
    new.name = field.file_name().unwrap_or_default().to_owned();
    let purpose = new.purpose;
    let mut pieces = Pieces::of(field, purpose.most_mb);
    let Some(first) = pieces.next().await? else { return Ok(None) };
    let mut tx = app.db.begin().await?;
    let mut file = files::begin(&mut tx, actor, new, &first).await?;
    tx.commit().await?;
    while let Some(piece) = pieces.next().await? {
        let mut tx = app.db.begin().await?;
        files::append(&mut tx, &mut file, &piece).await?;
        tx.commit().await?;
    }
    let mut tx = app.db.begin().await?;
    let kept = files::keep(&mut tx, actor, file).await?;
    tx.commit().await?;
    Ok(Some(kept))
}

/// A file in a form, piece by piece.
pub struct Pieces<'f> {
    field: Option<Field<'f>>,
    most_mb: usize,
    all: usize,
}

impl<'f> Pieces<'f> {
    pub fn of(field: Field<'f>, most_mb: usize) -> Self {
        Self { field: Some(field), most_mb, all: 0 }
    }

    /// The next piece; none after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Problem> {
        let mut piece = vec![];
        while let Some(field) = &mut self.field {
            match field.chunk().await.map_err(|e| arrived(&e, self.most_mb))? {
                Some(chunk) => piece.extend_from_slice(&chunk),
                None => self.field = None,
            }
            if self.all + piece.len() > self.most_mb << 20 {
                return Err(Problem::too_large(self.most_mb));
            }
            if piece.len() >= PIECE {
                break;
            }
        }
        self.all += piece.len();
        Ok((!piece.is_empty()).then_some(piece))
    }
}

/// Refuses what says itself that it is too long, before a byte of it is read.
pub fn not_too_long(request: &Request, most_mb: usize) -> Result<(), Problem> {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    match length {
        Some(length) if length > (most_mb << 20) + AROUND => Err(Problem::too_large(most_mb)),
        _ => Ok(()),
    }
}

pub fn arrived(error: &MultipartError, most_mb: usize) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(most_mb),
        _ => broken(),
    }
}

pub fn broken() -> Problem {
    Error::invalid("file", "import-broken-off").into()
}

async fn download(
    State(app): State<App>,
    Acting(actor): Acting,
    Path(file): Path<String>,
) -> Result<Response, Problem> {
    let id: FileId = file.parse().map_err(|_| Error::NotFound)?;
    let file = files::get(&mut *app.db.read().await?, &actor, &id).await?;
    Ok(out(&app, file))
}

/// A file on its way out. Pictures may be shown in our pages; everything else is saved.
pub fn out(app: &App, file: File) -> Response {
    let picture = file.media.starts_with("image/");
    let plain: String = file
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || ".-_ ".contains(c) { c } else { '_' })
        .collect();
    let disposition = format!(
        "{}; filename=\"{plain}\"; filename*=UTF-8''{}",
        if picture { "inline" } else { "attachment" },
        encoded(&file.name)
    );
    let body = Body::from_stream(stream::unfold((app.clone(), file.id, 0), next_piece));
    let cache = if file.public_at.is_some() { "public, max-age=3600" } else { "private, no-store" };
    let mut response = body.into_response();
    let media = match file.media.as_str() {
        "text/plain" => "text/plain; charset=utf-8",
        media => media,
    };
    for (name, value) in [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_LENGTH, &file.size.to_string()),
        (header::CONTENT_DISPOSITION, &disposition),
        (header::CACHE_CONTROL, cache),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

type Place = (App, FileId, i64);

async fn next_piece((app, id, number): Place) -> Option<(Result<Bytes, Error>, Place)> {
    let read = async { pieces::one(&mut *app.db.read().await?, id.as_str(), number).await };
    let piece = read.await.transpose()?;
    Some((piece.map(Bytes::from), (app, id, number + 1)))
}
