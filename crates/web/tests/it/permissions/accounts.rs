use network::Role::{Administrator, Coordinator, Mayor, Secretariat};

use super::{EVERYBODY, KEEPERS, Row, SIGNED_IN, Who, Who::Holder, get, post};

const ADMINISTRATOR: &[Who] = &[Holder(Administrator)];
const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];
const LOG_READERS: &[Who] =
    &[Holder(Coordinator), Holder(Mayor), Holder(Secretariat), Holder(Administrator)];

pub const ROWS: &[Row] = &[
    get("/{lang}/sign-in", EVERYBODY),
    post("/{lang}/sign-in", EVERYBODY, "email=nobody%40example.org&password=x&by=password"),
    get("/{lang}/sign-in/sent", EVERYBODY),
    get("/{lang}/sign-in/{secret}", EVERYBODY),
    post("/{lang}/sign-in/{secret}", EVERYBODY, ""),
    get("/{lang}/account", SIGNED_IN),
    post("/{lang}/account", SIGNED_IN, "name=Somebody&language=en"),
    post("/{lang}/account/password", SIGNED_IN, "new=short"),
    post("/{lang}/account/sessions/others", SIGNED_IN, ""),
    post("/{lang}/account/sessions/{session}", SIGNED_IN, ""),
    get("/{lang}/join/{secret}", EVERYBODY),
    post("/{lang}/join/{secret}", EVERYBODY, "name=Aino"),
    post("/{lang}/invitations/{invitation}/withdraw", SIGNED_IN, ""),
    get("/{lang}/cities/{city}/people", COORDINATORS),
    post(
        "/{lang}/cities/{city}/people",
        COORDINATORS,
        "email=a%40example.org&role=contributor&language=en",
    ),
    get("/{lang}/cities/{city}/log", LOG_READERS),
    get("/{lang}/admin", KEEPERS),
    get("/{lang}/admin/audit", KEEPERS),
    get("/{lang}/admin/people", KEEPERS),
    post("/{lang}/admin/people", KEEPERS, "email=b%40example.org&role=juror&language=en"),
    get("/{lang}/admin/people/{account}", KEEPERS),
    post("/{lang}/admin/people/{account}", KEEPERS, "role=juror"),
    post("/{lang}/admin/people/{account}/close", ADMINISTRATOR, ""),
    post("/{lang}/admin/people/{account}/reopen", ADMINISTRATOR, ""),
    post("/{lang}/people/{account}/appoint", COORDINATORS, "role=mayor&scope=espoo"),
    post("/{lang}/people/{account}/dismiss", COORDINATORS, "role=mayor&scope=espoo"),
];

pub const SIGNING_OUT: &[Row] = &[post("/{lang}/sign-out", EVERYBODY, "")];
