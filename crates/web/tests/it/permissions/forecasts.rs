use super::{EVERYBODY, Row, get};

pub const ROWS: &[Row] = &[
    get("/{lang}/forecasts", EVERYBODY),
    get("/{lang}/forecasts/{forecast}", EVERYBODY),
    get("/api/forecasts", EVERYBODY),
    get("/api/forecasts.csv", EVERYBODY),
    get("/api/forecasts/scoreboard", EVERYBODY),
];
