use super::{EVERYBODY, Row, get};

pub const ROWS: &[Row] = &[
    get("/", EVERYBODY),
    get("/{lang}", EVERYBODY),
    get("/api/openapi.json", EVERYBODY),
    get("/assets/{hash}/{name}", EVERYBODY),
    get("/healthz", EVERYBODY),
    get("/readyz", EVERYBODY),
];
