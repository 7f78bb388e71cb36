use network::Role::{
    Administrator, Contributor, Coordinator, Mayor, NationalCommission, Secretariat,
};

use super::{EVERYBODY, Row, SIGNED_IN, Who, Who::Holder, get, post};

/// The people of the city and those who keep the network.
const CITY: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Holder(Mayor),
    Holder(Secretariat),
    Holder(Administrator),
];
const COORDINATORS: &[Who] = &[Holder(Coordinator), Holder(Secretariat), Holder(Administrator)];
const COMMISSION: &[Who] =
    &[Holder(NationalCommission), Holder(Secretariat), Holder(Administrator)];
/// A submission that is not there says so to everybody with an account; who may read one that
/// is, is tested where there is one.
const ACCOUNTS: &[Who] = SIGNED_IN;

pub const ROWS: &[Row] = &[
    get("/api/submissions/{submission}", ACCOUNTS),
    get("/{lang}/cities/{city}/submissions", CITY),
    post("/{lang}/cities/{city}/submissions", COORDINATORS, "call=award-2024"),
    get("/{lang}/submissions/{submission}", ACCOUNTS),
    get("/{lang}/submissions/{submission}/sections/{section}", ACCOUNTS),
    post("/{lang}/submissions/{submission}/sections/{section}", ACCOUNTS, "x=y"),
    post("/{lang}/submissions/{submission}/files/{question}", ACCOUNTS, ""),
    post("/{lang}/submissions/{submission}/send", ACCOUNTS, ""),
    post("/{lang}/submissions/{submission}/withdraw", ACCOUNTS, "reason=x"),
    post("/{lang}/submissions/{submission}/signature", ACCOUNTS, "name=x"),
    get("/{lang}/submissions/{submission}/receipt", ACCOUNTS),
    // whoever holds a link: see the tests of links
    get("/{lang}/sign/{secret}", EVERYBODY),
    post("/{lang}/sign/{secret}", EVERYBODY, "name=x"),
    get("/{lang}/sign/{secret}/files/{file}", EVERYBODY),
    get("/{lang}/endorsements/{country}", COMMISSION),
    get("/{lang}/endorsements/{country}/{call}", COMMISSION),
    post("/{lang}/endorsements/{country}/{call}", COMMISSION, "x=1"),
    post("/{lang}/endorsements/{country}/{call}/decide", COMMISSION, "submission=x"),
];
