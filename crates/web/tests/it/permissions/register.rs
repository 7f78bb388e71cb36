use network::Role::{Administrator, Contributor, Coordinator, Mayor, Secretariat};

use super::{EVERYBODY, KEEPERS, Row, SIGNED_IN, Who, Who::Holder, get, post};

/// The people of the city and those who keep the network.
const CITY: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Holder(Mayor),
    Holder(Secretariat),
    Holder(Administrator),
];
const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];

pub const ROWS: &[Row] = &[
    get("/{lang}/memberships", EVERYBODY),
    get("/{lang}/memberships/due", KEEPERS),
    get("/{lang}/cities/{city}/membership", EVERYBODY),
    get("/api/lists/{list}", EVERYBODY),
    get("/{lang}/lists", EVERYBODY),
    get("/{lang}/lists/{list}", EVERYBODY),
    post("/{lang}/lists/{list}/publish", KEEPERS, "on=2020-09-23&note-en=x"),
    post("/{lang}/lists/{list}/take-off", KEEPERS, "city=espoo&on=2020-09-23&note-en=x"),
    get("/api/certificates/{certificate}", EVERYBODY),
    get("/{lang}/certificates", EVERYBODY),
    get("/{lang}/certificates/{certificate}", EVERYBODY),
    // one that is not there says so to everybody with an account; whose paper it is, is tested
    // where there is one
    get("/{lang}/certificates/{certificate}/paper", SIGNED_IN),
    post("/{lang}/certificates/{certificate}/revoke", KEEPERS, "reason=x"),
    post("/{lang}/cities/{city}/certificates", KEEPERS, "about="),
    get("/{lang}/awards", EVERYBODY),
    get("/{lang}/awards/{round}", EVERYBODY),
    get("/{lang}/awards/{round}/ceremony", KEEPERS),
    post("/{lang}/awards/{round}/ceremony", KEEPERS, "seen=0"),
    get("/{lang}/awards/{round}/ceremony/paper", KEEPERS),
    get("/{lang}/calls/{call}/shortlist", KEEPERS),
    post("/{lang}/calls/{call}/shortlist", KEEPERS, "seen=0"),
    get("/api/stories", EVERYBODY),
    get("/api/stories/{round}/{city}", EVERYBODY),
    get("/{lang}/stories", EVERYBODY),
    get("/{lang}/stories/{round}/{city}", EVERYBODY),
    get("/{lang}/stories/{round}/{city}/edit", CITY),
    post("/{lang}/stories/{round}/{city}/edit", COORDINATORS, "seen=1"),
    post("/{lang}/stories/{round}/{city}/step", CITY, "act=none"),
    get("/{lang}/calls/{call}/submissions", KEEPERS),
    get("/{lang}/calls/{call}/submissions.csv", KEEPERS),
    get("/{lang}/calls/{call}/submissions.xlsx", KEEPERS),
    post("/{lang}/calls/{call}/packages", KEEPERS, ""),
    get("/{lang}/calls/{call}/packages/{package}", KEEPERS),
    get("/{lang}/calls/{call}/packages/{package}/zip", KEEPERS),
];
