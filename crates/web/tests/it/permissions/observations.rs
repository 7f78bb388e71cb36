use axum::http::Method;
use network::Role::{Administrator, Contributor, Coordinator, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

const RECORDERS: &[Who] =
    &[Holder(Contributor), Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];
const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

const FIGURE: &str = "/api/cities/{city}/observations/{measurement}/{period}";
const ABOUT: &str = "measurement=1.1.2.a&period=2021&place=city&revision=1&reason=x";

pub const ROWS: &[Row] = &[
    get("/api/cities/{city}/observations", EVERYBODY),
    get(FIGURE, EVERYBODY),
    Row { method: Method::PUT, route: FIGURE, may: RECORDERS, body: r#"{"value": 60}"# },
    Row { method: Method::DELETE, route: FIGURE, may: RECORDERS, body: "" },
    get("/{lang}/cities/{city}/observations", RECORDERS),
    post("/{lang}/cities/{city}/observations", RECORDERS, "v%3A1.1.2.a%3A2021=60"),
    get("/{lang}/cities/{city}/observations/one", RECORDERS),
    post(
        "/{lang}/cities/{city}/observations/one",
        RECORDERS,
        "measurement=1.1.2.a&period=2021&value=60",
    ),
    post("/{lang}/cities/{city}/observations/withdraw", RECORDERS, ABOUT),
    post("/{lang}/cities/{city}/observations/restore", RECORDERS, ABOUT),
    get("/{lang}/cities/{city}/targets", EVERYBODY),
    post("/{lang}/cities/{city}/targets", COORDINATORS, "measurement=1.1.2.a&value=70&year=2030"),
    post("/{lang}/cities/{city}/targets/give-up", COORDINATORS, "measurement=1.1.2.a&seen=1"),
];
