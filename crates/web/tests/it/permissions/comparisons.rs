use network::Role::{Administrator, Contributor, Coordinator, Mayor, Researcher, Secretariat};

use super::{
    KEEPERS, Row,
    Who::{self, Holder, Neighbour},
    get, post,
};

/// People of cities, researchers, those who keep the network; not those who choose among cities.
const COMPARING: &[Who] = &[
    Holder(Contributor),
    Holder(Coordinator),
    Neighbour,
    Holder(Mayor),
    Holder(Researcher),
    Holder(Secretariat),
    Holder(Administrator),
];

pub const ROWS: &[Row] = &[
    get("/{lang}/comparisons", COMPARING),
    get("/{lang}/comparisons/{file}", COMPARING),
    get(
        "/{lang}/cities/{city}/comparisons",
        &[
            Holder(Contributor),
            Holder(Coordinator),
            Holder(Mayor),
            Holder(Secretariat),
            Holder(Administrator),
        ],
    ),
    // the city itself, nobody in its place
    post(
        "/{lang}/cities/{city}/comparisons",
        &[Holder(Coordinator), Holder(Mayor)],
        "answer=yes&seen=0",
    ),
    get("/{lang}/admin/comparisons", KEEPERS),
    post("/{lang}/admin/comparisons", KEEPERS, "state=on"),
];
