//! Everything about one figure: the form with all fields, and every version of it.

mod fields;
mod versions;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    cities::{self, City},
    frameworks::{self, Frameworks},
    ids::CityCode,
    observations::{self, Collision, NewObservation, Observation},
};
use serde::Deserialize;
use std::sync::Arc;

use super::{
    breakdowns::Chosen,
    typed::{self, About},
};
use crate::{
    App,
    page::{crumbs, page as framed},
    problem::Problem,
    reader::Reader,
};

/// The form as it was sent: texts, also where numbers are meant.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    measurement: String,
    period: String,
    place: String,
    #[serde(flatten)]
    part: Chosen,
    seen: String,
    value: String,
    unit: String,
    standard_error: String,
    status: String,
    missing: String,
    place_name: String,
    source: String,
    publisher: String,
    address: String,
    note: String,
}

impl Typed {
    fn of(reader: &Reader, about: &About, held: Option<&Observation>) -> Self {
        let mut typed = Self {
            measurement: about.measurement.clone(),
            period: about.period.clone(),
            place: about.place.clone(),
            part: Chosen::of(&about.breakdown),
            ..Self::default()
        };
        if let Some(held) = held {
            typed.seen = held.revision.to_string();
            typed.value = typed::shown_of(reader.lang, Some(held));
            typed.standard_error =
                held.standard_error.map(|e| typed::shown(reader.lang, e)).unwrap_or_default();
            typed.status = held.status.code().to_owned();
            typed.missing = held.missing.map(|m| m.code().to_owned()).unwrap_or_default();
            typed.place_name.clone_from(&held.place_name);
            typed.source.clone_from(&held.source);
            typed.publisher.clone_from(&held.publisher);
            typed.address.clone_from(&held.address);
            typed.note.clone_from(&held.note);
        }
        typed
    }

    /// The revision that the form showed.
    fn seen(&self) -> i64 {
        self.seen.parse().unwrap_or(0)
    }

    fn about(&self) -> About {
        About {
            measurement: self.measurement.clone(),
            period: self.period.clone(),
            place: self.place.clone(),
            breakdown: self.part.whole(),
        }
    }

    fn read(&self, reader: &Reader, city: &CityCode) -> Result<NewObservation> {
        let value = typed::number(reader.lang, "value", &self.value)?;
        let missing = (!self.missing.is_empty()).then(|| self.missing.parse()).transpose()?;
        let status = (!self.status.is_empty()).then(|| self.status.parse()).transpose()?;
        Ok(NewObservation {
            city: city.clone(),
            measurement: self.measurement.clone(),
            period: typed::period(&self.period)?,
            place: typed::place(&self.place)?,
            breakdown: self.part.whole().parse()?,
            unit: (!self.unit.is_empty()).then(|| self.unit.clone()),
            value,
            standard_error: typed::number(reader.lang, "standard_error", &self.standard_error)?,
            // A status that was filled in for a value says nothing about why there is none.
            status: status.filter(|s: &observations::Status| value.is_some() || s.may_lack_value()),
            missing,
            place_name: self.place_name.trim().to_owned(),
            source: self.source.trim().to_owned(),
            publisher: self.publisher.trim().to_owned(),
            address: self.address.trim().to_owned(),
            note: self.note.trim().to_owned(),
        })
    }
}

/// What the page is drawn from.
struct Figure {
    city: City,
    frameworks: Arc<Frameworks>,
    /// Newest first.
    versions: Vec<(Observation, String)>,
}

impl Figure {
    async fn read(
        conn: &mut Conn,
        reader: &Reader,
        city: &CityCode,
        about: &About,
    ) -> Result<Self> {
        let mut versions = vec![];
        if let Ok(key) = about.key(city) {
            for one in observations::history(conn, &key).await? {
                let by = versions::name_of(conn, &one).await?;
                versions.push((one, by));
            }
        }
        Ok(Self {
            city: cities::get(conn, city, &reader.known, None).await?,
            frameworks: frameworks::all(conn, &reader.known).await?,
            versions,
        })
    }

    fn held(&self) -> Option<&Observation> {
        self.versions.iter().map(|(one, _)| one).find(|one| one.replaced_at.is_none())
    }
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Query(about): Query<About>,
) -> Result<Markup, Problem> {
    reader.actor.may_record(&city)?;
    let mut conn = app.db.read().await?;
    let figure = Figure::read(&mut conn, &reader, &city, &about).await?;
    let typed = Typed::of(&reader, &about, figure.held());
    Ok(drawn(&reader, &figure, &typed, None, None))
}

pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let mut tx = app.db.begin().await?;
    let outcome = match typed.read(&reader, &city) {
        Ok(new) => observations::record(&mut tx, &reader.actor, new, Some(typed.seen())).await,
        Err(error) => Err(error),
    };
    let (error, collision) = match outcome {
        Ok(saved) => {
            tx.commit().await?;
            let to = About::of(&saved.key).address(&city) + "&saved=1#versions";
            return Ok(Redirect::to(&reader.href(&to)).into_response());
        }
        Err(Error::Collision(collision)) => (None, Some(collision)),
        Err(error @ Error::Invalid { .. }) => (Some(error), None),
        Err(error) => return Err(error.into()),
    };
    let figure = Figure::read(&mut tx, &reader, &city, &typed.about()).await?;
    let status =
        if collision.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = drawn(&reader, &figure, &typed, error, collision.as_deref());
    Ok((status, page).into_response())
}

fn drawn(
    reader: &Reader,
    figure: &Figure,
    typed: &Typed,
    error: Option<Error>,
    collision: Option<&Collision>,
) -> Markup {
    let lang = reader.lang;
    let code = figure.city.code();
    let measurement = figure.frameworks.measurement(&typed.measurement);
    let title = match measurement {
        Some(measurement) => format!("{} · {}", lang.of(&measurement.label), figure.city.name()),
        None => format!("{} · {}", lang.text("observations-one-new"), figure.city.name()),
    };
    framed(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{code}"), figure.city.name().to_owned()),
                (format!("/cities/{code}/observations"), lang.text("observations-grid").into_owned()),
            ]))
            h1 { (title) }
            @if let Some(measurement) = measurement { p class="lead" { (lang.of(&measurement.definition)) } }
            @if let Some(collision) = collision { (versions::collided(reader, figure, collision)) }
            (fields::form(reader, figure, typed, error, collision))
            @if !figure.versions.is_empty() { (versions::all(reader, figure)) }
        },
    )
}
