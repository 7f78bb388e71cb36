//! Why no programme keeps all rules: the smallest set of rules in conflict, found by taking rules
//! away as long as it stays impossible.

mod rule;

use std::fmt;

use serde::Serialize;

use crate::{
    Instance,
    counting::{Shortage, listed, shortage},
    exact::{Verdict, verdict},
    model::Model,
};
pub use rule::Rule;

/// Rules that no programme keeps together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Core {
    /// Beside these, only that sessions stay inside a half-day and do not share rooms.
    pub rules: Vec<Rule>,
    /// The sessions for which these rules cannot be kept.
    pub sessions: Vec<usize>,
    /// The count that shows it, where counting does.
    pub shortage: Option<Shortage>,
    /// Whether each rule is known to be needed: without it, the rest can be kept.
    pub minimal: bool,
}

impl fmt::Display for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no programme is possible for sessions {}", listed(&self.sessions))?;
        if let Some(shortage) = &self.shortage {
            write!(f, ": {shortage}")?;
        }
        for rule in &self.rules {
            write!(f, "\n- {rule}")?;
        }
        Ok(())
    }
}

impl Core {
    /// The bare fact that these sessions have no place.
    pub(crate) fn of_sessions(sessions: Vec<usize>) -> Self {
        Self { rules: Vec::new(), sessions, shortage: None, minimal: false }
    }
}

/// Placements tried in one proof, first and while taking rules away.
const FIRST_TRIES: usize = 3000;
const TRIES: usize = 400;

/// The smallest set of rules in conflict, or `None` when none is proven: then a programme exists,
/// or its absence is beyond a short search.
///
/// Minimal in the sense that no rule can be left out; another set may be smaller still.
pub fn core(instance: &Instance) -> Option<Core> {
    if prove(instance, &[], FIRST_TRIES) != Verdict::Impossible {
        return None;
    }
    let whole = shortage(instance, &Model::new(instance));
    // First the sessions: the fewer are left, the quicker each further proof.
    let mut sessions: Vec<usize> = (0..instance.sessions.len()).collect();
    let mut unknown = false;
    reduce(&mut sessions, |kept| {
        let verdict = prove(&rule::only(instance, kept), &[], TRIES);
        unknown |= verdict == Verdict::Unknown;
        verdict == Verdict::Impossible
    });
    let few = rule::only(instance, &sessions);
    let all = rule::rules(&few);
    let mut rules = all.clone();
    let without = |kept: &[Rule]| {
        let dropped: Vec<Rule> = all.iter().filter(|r| !kept.contains(r)).cloned().collect();
        rule::without(&few, &dropped)
    };
    reduce(&mut rules, |kept| {
        let (bare, boothless) = without(kept);
        let verdict = prove(&bare, &boothless, TRIES);
        unknown |= verdict == Verdict::Unknown;
        verdict == Verdict::Impossible
    });
    let (bare, boothless) = without(&rules);
    let shortage = shortage(&bare, &Model::without_booths(&bare, &boothless));
    // Of rooms and teams the need of all sessions is told: it is what has to be mended, while a few
    // of them are enough to prove that it cannot be met.
    let shortage = shortage.map(|few| match whole {
        Some(whole) if whole.of == few.of => whole,
        _ => few.renamed(&sessions),
    });
    let rules = rules.into_iter().map(|r| r.renamed(&sessions)).collect();
    Some(Core { rules, sessions, shortage, minimal: !unknown })
}

fn prove(instance: &Instance, boothless: &[usize], tries: usize) -> Verdict {
    let model = Model::without_booths(instance, boothless);
    if shortage(instance, &model).is_some() {
        return Verdict::Impossible;
    }
    verdict(&model, tries)
}

/// Takes items away, in large pieces first, as long as `enough` says of those kept that they still
/// suffice.
fn reduce<T: Clone>(items: &mut Vec<T>, mut enough: impl FnMut(&[T]) -> bool) {
    let mut piece = items.len().div_ceil(2);
    while piece > 0 {
        let mut from = 0;
        while from < items.len() {
            let to = (from + piece).min(items.len());
            let rest = [&items[..from], &items[to..]].concat();
            if enough(&rest) { *items = rest } else { from = to }
        }
        piece = if piece == 1 { 0 } else { piece.div_ceil(2) };
    }
}
