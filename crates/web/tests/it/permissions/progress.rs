use super::{EVERYBODY, Row, SIGNED_IN, get};

pub const ROWS: &[Row] = &[
    get("/{lang}/cities/{city}", EVERYBODY),
    get("/{lang}/cities/{city}/areas/{area}", EVERYBODY),
    get("/{lang}/cities/{city}/measurements/{measurement}", EVERYBODY),
    get("/{lang}/cities/{city}/report", EVERYBODY),
    get("/{lang}/cities/{city}/report.pdf", EVERYBODY),
    get("/{lang}/cities/{city}/brief", EVERYBODY),
    get("/{lang}/cities/{city}/brief.pdf", EVERYBODY),
    get("/{lang}/cities/{city}/goals-report", EVERYBODY),
    get("/{lang}/cities/{city}/goals-report.pdf", EVERYBODY),
    get("/{lang}/desk", SIGNED_IN),
    get("/{lang}/methods", EVERYBODY),
    get("/{lang}/methods/{topic}", EVERYBODY),
    get("/{lang}/licences", EVERYBODY),
];
