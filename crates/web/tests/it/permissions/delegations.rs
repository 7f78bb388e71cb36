use network::Role::{Administrator, Organiser, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

const ORGANISERS: &[Who] = &[Holder(Organiser), Holder(Secretariat), Holder(Administrator)];

pub const ROWS: &[Row] = &[
    get("/{lang}/conferences/{conference}/hotels", EVERYBODY),
    post("/{lang}/conferences/{conference}/hotels", ORGANISERS, "name=Harbour&currency=EUR"),
    get("/{lang}/conferences/{conference}/rules", ORGANISERS),
    post("/{lang}/conferences/{conference}/rules", ORGANISERS, "what=registration"),
    get("/{lang}/conferences/{conference}/delegations", ORGANISERS),
    post("/{lang}/conferences/{conference}/delegations", ORGANISERS, "kind=expert"),
    post("/{lang}/conferences/{conference}/delegations/table", ORGANISERS, "table=kind"),
    get("/{lang}/conferences/{conference}/delegations/{delegation}", ORGANISERS),
    post("/{lang}/conferences/{conference}/delegations/{delegation}", ORGANISERS, "act=again"),
    get("/{lang}/conferences/{conference}/delegations/{delegation}/letter", ORGANISERS),
    get("/{lang}/conferences/{conference}/delegations/{delegation}/credentials", ORGANISERS),
    get("/{lang}/conferences/{conference}/funded", ORGANISERS),
    get("/api/conferences/{conference}/delegations.csv", ORGANISERS),
    get("/api/conferences/{conference}/delegations.xlsx", ORGANISERS),
    // behind a link: a page that says why it does not open is for everybody
    get("/{lang}/invited/{secret}", EVERYBODY),
    post("/{lang}/invited/{secret}", EVERYBODY, "answer=no"),
    get("/{lang}/invited/{secret}/letter", EVERYBODY),
    get("/{lang}/delegation/{secret}", EVERYBODY),
    post("/{lang}/delegation/{secret}", EVERYBODY, "act=name"),
    post("/{lang}/delegation/{secret}/credentials", EVERYBODY, "signer=x"),
    get("/{lang}/register/{secret}", EVERYBODY),
    post("/{lang}/register/{secret}", EVERYBODY, "act=a"),
    get("/{lang}/register/{secret}/letter", EVERYBODY),
    get("/{lang}/register/{secret}/badge", EVERYBODY),
    get("/{lang}/conferences/{conference}/registrations", ORGANISERS),
    post("/{lang}/conferences/{conference}/registrations", ORGANISERS, "name=Aino&part=expert"),
    get("/{lang}/conferences/{conference}/registrations/{registration}", ORGANISERS),
    post("/{lang}/conferences/{conference}/registrations/{registration}", ORGANISERS, "act=again"),
    get("/api/conferences/{conference}/registrations.csv", ORGANISERS),
    get("/api/conferences/{conference}/registrations.xlsx", ORGANISERS),
    get("/{lang}/conferences/{conference}/badges", ORGANISERS),
    get("/{lang}/conferences/{conference}/forgetting", ORGANISERS),
    post("/{lang}/conferences/{conference}/forgetting", ORGANISERS, "x=y"),
    get("/b/{badge}", EVERYBODY),
    get("/{lang}/conferences/{conference}/check-in", ORGANISERS),
    post("/{lang}/conferences/{conference}/check-in", ORGANISERS, "act=open&name=Door"),
    get("/{lang}/check-in/{secret}", EVERYBODY),
    post("/{lang}/check-in/{secret}", EVERYBODY, "badge=1"),
    get("/api/check-in/{secret}/people", EVERYBODY),
    post("/api/check-in/{secret}", EVERYBODY, r#"{"sent":"2026-01-01T00:00:00Z","scans":[]}"#),
];
