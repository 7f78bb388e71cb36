use super::{EVERYBODY, Row, SIGNED_IN, get, post};

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
];

pub const SIGNING_OUT: &[Row] = &[post("/{lang}/sign-out", EVERYBODY, "")];
