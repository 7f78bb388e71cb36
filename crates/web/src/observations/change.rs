//! Taking a figure back and making an earlier version hold again.

use axum::{
    Form,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use network::{ids::CityCode, observations};
use serde::Deserialize;

use super::typed::About;
use crate::{App, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    measurement: String,
    #[serde(default)]
    period: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    breakdown: String,
    revision: i64,
    #[serde(default)]
    reason: String,
}

impl Asked {
    fn about(&self) -> About {
        About {
            measurement: self.measurement.clone(),
            period: self.period.clone(),
            place: self.place.clone(),
            breakdown: self.breakdown.clone(),
        }
    }
}

pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let about = asked.about();
    let mut tx = app.db.begin().await?;
    let key = about.key(&city)?;
    observations::withdraw(&mut tx, &reader.actor, &key, Some(asked.revision), asked.reason.trim())
        .await?;
    tx.commit().await?;
    Ok(back(&reader, &about, &city))
}

pub async fn restore(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let about = asked.about();
    let mut tx = app.db.begin().await?;
    observations::restore(&mut tx, &reader.actor, &about.key(&city)?, asked.revision).await?;
    tx.commit().await?;
    Ok(back(&reader, &about, &city))
}

fn back(reader: &Reader, about: &About, city: &CityCode) -> Response {
    let to = about.address(city) + "#versions";
    Redirect::to(&reader.href(&to)).into_response()
}
