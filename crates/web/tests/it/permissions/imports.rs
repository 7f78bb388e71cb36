use network::Role::{Administrator, Contributor, Coordinator, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

const KEEPERS: &[Who] = &[Holder(Secretariat), Holder(Administrator)];
const OF_THE_CITY: &[Who] =
    &[Holder(Contributor), Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

pub const ROWS: &[Row] = &[
    get("/{lang}/data", EVERYBODY),
    get("/api/observations.csv", EVERYBODY),
    get("/api/observations.json", EVERYBODY),
    get("/api/cities/{city}/observations.csv", EVERYBODY),
    get("/api/cities/{city}/observations.json", EVERYBODY),
    get("/api/measurements.csv", EVERYBODY),
    get("/files/{file}", EVERYBODY),
    get("/{lang}/cities/{city}/import", OF_THE_CITY),
    post("/{lang}/cities/{city}/import", OF_THE_CITY, "file=x"),
    get("/{lang}/cities/{city}/import/template.xlsx", OF_THE_CITY),
    get("/{lang}/cities/{city}/import/{import}", OF_THE_CITY),
    post("/{lang}/cities/{city}/import/{import}", OF_THE_CITY, ""),
    get("/{lang}/cities/{city}/import/{import}/problems.csv", OF_THE_CITY),
    get("/{lang}/admin/import", KEEPERS),
    post("/{lang}/admin/import", KEEPERS, "file=x"),
    get("/{lang}/admin/import/{import}", KEEPERS),
    post("/{lang}/admin/import/{import}", KEEPERS, ""),
    get("/{lang}/admin/import/{import}/problems.csv", KEEPERS),
];
