use super::{EVERYBODY, KEEPERS, Row, get, post};
use axum::http::Method;

pub const ROWS: &[Row] = &[
    get("/api/calls", EVERYBODY),
    get("/api/calls/{call}", EVERYBODY),
    Row {
        method: Method::PUT,
        route: "/api/calls/{call}",
        may: KEEPERS,
        body: r#"{"seen": 9, "says": {}}"#,
    },
    get("/{lang}/calls", EVERYBODY),
    get("/{lang}/calls/new", KEEPERS),
    post("/{lang}/calls/new", KEEPERS, "title="),
    get("/{lang}/calls/{call}", EVERYBODY),
    get("/{lang}/calls/{call}/preview", EVERYBODY),
    get("/{lang}/calls/{call}/edit", KEEPERS),
    get("/{lang}/calls/{call}/edit/{part}", KEEPERS),
    post("/{lang}/calls/{call}/edit/{part}", KEEPERS, "seen=9"),
    post("/{lang}/calls/{call}/open", KEEPERS, "seen=9"),
    post("/{lang}/calls/{call}/close", KEEPERS, "seen=9&reason=x"),
    post("/{lang}/calls/{call}/extend", KEEPERS, "seen=9&reason=x&until=2099-01-01"),
];
