use network::Role::{Administrator, Contributor, Coordinator, Mayor, Secretariat};

use super::{EVERYBODY, Row, Who, Who::Holder, get, post};

/// Those who read what the city is still writing.
const INSIDE: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Holder(Mayor),
    Holder(Secretariat),
    Holder(Administrator),
];
const WRITERS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

/// `{edition}` is the draft: versions are for everybody, which a test of its own says.
pub const ROWS: &[Row] = &[
    get("/api/cities/{city}/plan/versions", EVERYBODY),
    get("/api/cities/{city}/plan", EVERYBODY),
    get("/api/cities/{city}/plan/versions/{number}", EVERYBODY),
    get("/{lang}/cities/{city}/plan", EVERYBODY),
    get("/{lang}/cities/{city}/plan/versions", EVERYBODY),
    get("/{lang}/cities/{city}/plan/begin", WRITERS),
    post("/{lang}/cities/{city}/plan/begin", WRITERS, "name=Plan&from=2027&template="),
    get("/{lang}/cities/{city}/plan/copy", WRITERS),
    post("/{lang}/cities/{city}/plan/copy", WRITERS, "city=cork"),
    get("/{lang}/cities/{city}/plan/write", WRITERS),
    post("/{lang}/cities/{city}/plan/write", WRITERS, "kind=objective&name=x&language=en"),
    get("/{lang}/cities/{city}/plan/items/{item}", INSIDE),
    post("/{lang}/cities/{city}/plan/items/{item}/take-back", WRITERS, "reason=x"),
    post("/{lang}/cities/{city}/plan/items/{item}/bring-back", WRITERS, "revision=1"),
    get("/{lang}/cities/{city}/plan/publish", WRITERS),
    post("/{lang}/cities/{city}/plan/publish", WRITERS, "on=2026&by=x&reference=x"),
    get("/{lang}/cities/{city}/plan/review", WRITERS),
    post("/{lang}/cities/{city}/plan/review", WRITERS, "year=2026&worked=x"),
    get("/{lang}/cities/{city}/plan/{edition}", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/timeline", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/budget", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/matrix", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/monitoring", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/diagnosis", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/changes", INSIDE),
    get("/{lang}/cities/{city}/plan/{edition}/actions/{item}", INSIDE),
    get("/{lang}/cities/{city}/structure", EVERYBODY),
    get("/{lang}/cities/{city}/structure/meetings/{item}", EVERYBODY),
    get("/{lang}/cities/{city}/structure/partner", WRITERS),
    post("/{lang}/cities/{city}/structure/partner", WRITERS, "name=Library&sector=culture"),
    post(
        "/{lang}/cities/{city}/structure/partner/withdraw",
        WRITERS,
        "partner=01941f29-7c00-7000-8000-000000000000",
    ),
];
