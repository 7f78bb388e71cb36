//! The diagnosis that a city's own figures give: where each measurement stands and goes.

use indices::progress::Status;
use serde::{Deserialize, Serialize};

use crate::{
    Conn, Result,
    ids::{CityCode, Known},
    progress::{self, Standing},
};

/// One measurement on the day it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub measurement: String,
    /// The latest value: what a target is counted from.
    pub value: f64,
    pub period: String,
    /// `None` for a split, which has no better side.
    pub status: Option<Status>,
    /// The chance that it goes the better way.
    pub improving: Option<f64>,
    pub target: Option<f64>,
    pub by: Option<i32>,
}

/// Every measurement with a value, in the order of the framework.
pub async fn findings(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Finding>> {
    Ok(read(&progress::of_city(conn, city, known, None).await?))
}

fn read(standing: &Standing) -> Vec<Finding> {
    standing
        .frameworks
        .measurements()
        .filter_map(|measurement| {
            let measured = standing.of(&measurement.code);
            let latest = measured.headline()?.latest()?;
            let progress = measured.progress.as_ref();
            Some(Finding {
                measurement: measurement.code.clone(),
                value: latest.value?,
                period: latest.key.period.to_string(),
                status: progress.map(|progress| progress.status),
                improving: progress.map(|progress| progress.improving),
                target: measured.target.map(|aim| aim.value),
                by: measured.target.map(|aim| aim.year),
            })
        })
        .collect()
}
