//! Calls that the secretariat decides alone, without a jury.

use network::{
    Actor, Tx,
    calls::{self, Call, Document, Kind, Window},
    decisions::{self, NewDecision},
    frameworks::Text,
    ids::At,
    memberships::Outcome,
};

use super::{DAY, Decided, Told, answered, moment, opened, window};

/// Good practice, decided.
const DECIDED: &str = "practice-2025";
/// Reports; one is to be completed.
const REPORTS: &str = "report-2025";

/// A call that the secretariat decided alone; it is published as soon as somebody works.
pub(super) async fn practice(tx: &mut Tx, told: &Told) -> anyhow::Result<()> {
    let mut says = told.practice.clone();
    says.title = Text::from([
        ("en", "Good practice 2025"),
        ("fr", "Bonnes pratiques 2025"),
        ("es", "Buenas prácticas 2025"),
    ]);
    alone(tx, told, DECIDED, says, &told.decided).await?;
    Ok(())
}

/// Reports that the secretariat read: one is accepted with advice, one is to be completed. The
/// call is closed, so that nobody else owes one.
pub(super) async fn reports(tx: &mut Tx, told: &Told) -> anyhow::Result<()> {
    let mut says = told.practice.clone();
    says.kind = Kind::Report;
    says.title = Text::from([
        ("en", "Interim report 2025"),
        ("fr", "Rapport intermédiaire 2025"),
        ("es", "Informe intermedio 2025"),
    ]);
    let call = alone(tx, told, REPORTS, says, &told.reports).await?;
    let program = Actor::program("demonstration");
    let why = "Every report that was expected came.";
    calls::close(tx, &program, REPORTS, call.revision, why).await?;
    Ok(())
}

/// A call without a jury, answered and decided.
async fn alone(
    tx: &mut Tx,
    told: &Told,
    code: &str,
    says: Document,
    decided: &[Decided],
) -> anyhow::Result<Call> {
    let program = Actor::program("demonstration");
    let window = Window {
        endorsed_by: None,
        read_by: None,
        decided_by: Some(moment(-1, "12:00:00")?),
        ..window()?
    };
    let call = opened(tx, code, Document { rubric: vec![], window, ..says }).await?;
    let then = At::now().plus(-130 * DAY);
    for one in decided {
        let town = told.town(&one.texts)?;
        let id = answered(tx, code, &one.city.as_str().into(), "", "en", town, &then).await?;
        let new = NewDecision {
            outcome: one.outcome.parse::<Outcome>()?,
            reason: one.reason.clone(),
            complete_by: one.days.map(|days| moment(days, "23:59:59")).transpose()?,
        };
        decisions::decide(tx, &program, &id, new, &At::now()).await?;
    }
    decisions::set(tx, &program, code, &moment(-1, "12:00:00")?).await?;
    Ok(call)
}
