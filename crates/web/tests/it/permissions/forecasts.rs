use axum::http::Method;
use network::Role::{Administrator, Contributor, Coordinator, Mayor, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

/// The people of the city, and those who keep the network.
const OF_THE_CITY: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Holder(Mayor),
    Holder(Secretariat),
    Holder(Administrator),
];
const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

const TARGET: &str = "/api/cities/{city}/targets/{measurement}";

pub const ROWS: &[Row] = &[
    get("/{lang}/forecasts", EVERYBODY),
    get("/{lang}/forecasts/{forecast}", EVERYBODY),
    get("/api/forecasts", EVERYBODY),
    get("/api/forecasts.csv", EVERYBODY),
    get("/api/forecasts/scoreboard", EVERYBODY),
    get("/{lang}/cities/{city}/what-if", OF_THE_CITY),
    get("/api/cities/{city}/what-if", OF_THE_CITY),
    post(
        "/api/cities/{city}/what-if",
        OF_THE_CITY,
        r#"{"changes": [{"measurement": "1.1.2.a", "value": 60}]}"#,
    ),
    get("/api/cities/{city}/targets", EVERYBODY),
    get(TARGET, EVERYBODY),
    Row {
        method: Method::PUT,
        route: TARGET,
        may: COORDINATORS,
        body: r#"{"value": 70, "year": 2030}"#,
    },
    Row { method: Method::DELETE, route: TARGET, may: COORDINATORS, body: "" },
];
