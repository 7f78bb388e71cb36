//! Letters to National Commissions: that candidates of their country wait, and that the last day on
//! which they decide comes.

use super::{endorse, store};
use crate::{
    Actor, Db, Result, Role,
    accounts::{Account, people},
    audit,
    calls::Call,
    ids::At,
    mail::{self, NewLetter},
    reminders::Stage,
};

/// The first letter of a call.
const FIRST: &str = "first";

/// Writes every letter that is due and was not written yet, and returns how many. `letter` is asked
/// for one about so many candidates of a country; without a stage it is the first.
pub async fn remind(
    db: &Db,
    now: &At,
    letter: impl Fn(&Call, &str, &Account, Option<Stage>, usize) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut count = 0;
    let mut tx = db.begin().await?;
    let people = people::holding(&mut tx, Role::NationalCommission).await?;
    for call in endorse::asked(&mut tx, &actor).await? {
        let (window, by) = (&call.says.window, call.says.endorsed_by());
        if *now >= window.after(by) {
            continue;
        }
        let stage = Stage::of(by.day(), window.clock(now).day());
        for (country, open) in store::waiting(&mut tx, &call.code).await? {
            for account in people.get(&country).into_iter().flatten() {
                let about = (call.code.as_str(), country.as_str(), &account.id);
                let first = store::note_reminder(&mut tx, about, FIRST, now).await?;
                // whoever hears of the first candidate in the last week needs no second letter
                let due = match stage {
                    Some(stage) => store::note_reminder(&mut tx, about, stage.code(), now).await?,
                    None => false,
                };
                if !first && !due {
                    continue;
                }
                let stage = stage.filter(|_| !first);
                mail::write(&mut tx, letter(&call, &country, account, stage, open)).await?;
                let word = stage.map_or(FIRST, Stage::code);
                let told =
                    serde_json::json!({ "call": call.code, "account": account.id, "stage": word });
                let subject = format!("country/{country}");
                audit::log(&mut tx, &actor, "commission.reminded", &subject, &told).await?;
                count += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(count)
}
