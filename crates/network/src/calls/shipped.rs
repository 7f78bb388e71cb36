//! The calls of the real network from 2015 to 2025, as far as published pages tell.

use super::{Call, Document, State, keep, store, version};
use crate::{
    Actor, Result, Tx,
    ids::{At, Known},
};

/// Code and document of each, in the order in which they opened.
pub const SHIPPED: [(&str, &str); 13] = [
    ("membership-2015", include_str!("../../data/calls/membership-2015.json")),
    ("award-2015", include_str!("../../data/calls/award-2015.json")),
    ("award-2017", include_str!("../../data/calls/award-2017.json")),
    ("membership-2019", include_str!("../../data/calls/membership-2019.json")),
    ("award-2019", include_str!("../../data/calls/award-2019.json")),
    ("membership-2020", include_str!("../../data/calls/membership-2020.json")),
    ("award-2021", include_str!("../../data/calls/award-2021.json")),
    ("report-2021", include_str!("../../data/calls/report-2021.json")),
    ("membership-2021", include_str!("../../data/calls/membership-2021.json")),
    ("membership-2023", include_str!("../../data/calls/membership-2023.json")),
    ("report-2023", include_str!("../../data/calls/report-2023.json")),
    ("award-2024", include_str!("../../data/calls/award-2024.json")),
    ("membership-2025", include_str!("../../data/calls/membership-2025.json")),
];

/// What a shipped file says.
pub(crate) fn read(text: &str) -> Document {
    serde_json::from_str(text).expect("a test reads the calls that ship")
}

/// Enters those that are not there yet, closed: they are history, and can be copied.
pub async fn ship(tx: &mut Tx, actor: &Actor) -> Result<Vec<Call>> {
    actor.may_keep_calls()?;
    let mut entered = vec![];
    for (code, text) in SHIPPED {
        if store::get(tx, code, &Known::NOW).await?.is_some() {
            continue;
        }
        store::add(tx, code, &At::now()).await?;
        let next = version(code, 1, State::Closed, read(text), "", actor);
        entered.push(keep(tx, actor, "call.shipped", next).await?);
    }
    Ok(entered)
}
