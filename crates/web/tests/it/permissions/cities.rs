use super::{EVERYBODY, KEEPERS, Row, get, post};

pub const ROWS: &[Row] = &[
    get("/api/cities", EVERYBODY),
    get("/api/cities/{city}", EVERYBODY),
    get("/{lang}/cities", EVERYBODY),
    get("/{lang}/cities.csv", EVERYBODY),
    get("/{lang}/cities/new", KEEPERS),
    post("/{lang}/cities/new", KEEPERS, "name=Turku&country=FIN&reason=a+test"),
    get("/{lang}/cities/{city}/entry", EVERYBODY),
    get("/{lang}/cities/{city}/entry/correct", KEEPERS),
    post(
        "/{lang}/cities/{city}/entry/correct",
        KEEPERS,
        "revision=1&name=Esbo&country=FIN&reason=x",
    ),
    post("/{lang}/cities/{city}/entry/membership", KEEPERS, "state=member&on=2015&reason=x"),
    post(
        "/{lang}/cities/{city}/entry/membership/{spell}",
        KEEPERS,
        "revision=1&state=member&since=2015&until=&reason=x",
    ),
    post("/{lang}/cities/{city}/entry/groupings", KEEPERS, "grouping=literacy&part=member"),
    get("/{lang}/groupings", EVERYBODY),
    post("/{lang}/groupings", KEEPERS, "kind=other&name-en=Harbour+towns"),
    post("/{lang}/groupings/{grouping}", KEEPERS, "name-en=Literacy"),
];
