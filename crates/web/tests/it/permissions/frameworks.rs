use network::Role::{Administrator, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

const KEEPERS: &[Who] = &[Holder(Secretariat), Holder(Administrator)];

pub const ROWS: &[Row] = &[
    get("/api/frameworks", EVERYBODY),
    get("/api/frameworks/{framework}", EVERYBODY),
    get("/{lang}/frameworks", EVERYBODY),
    get("/{lang}/frameworks/{framework}", EVERYBODY),
    get("/{lang}/frameworks/load", KEEPERS),
    post("/{lang}/frameworks/load", KEEPERS, ""),
    get("/{lang}/frameworks/rubric", EVERYBODY),
    get("/{lang}/frameworks/areas/{area}", EVERYBODY),
    get("/{lang}/frameworks/measurements/{measurement}", EVERYBODY),
    get("/{lang}/goals", EVERYBODY),
    get("/{lang}/goals/{goal}", EVERYBODY),
];
