//! Changes by hand move as little as possible, and are foretold exactly.

use proptest::prelude::*;

use super::{by_trying_all, keeps_the_rules, small};
use crate::{Instance, Objective, Proof, Standing, adjust, assign, explain};

/// The fewest pairs lost and then the highest total, by trying everything.
fn least_changed_by_trying_all(
    instance: &Instance,
    objective: Objective,
    earlier: &[Vec<usize>],
) -> Option<(i64, i64)> {
    const KEEP: i64 = 1000;
    let mut valued = instance.clone();
    for (scores, team) in valued.score.iter_mut().zip(earlier) {
        team.iter().for_each(|&juror| scores[juror] += KEEP);
    }
    let (_, value) = by_trying_all(&valued, objective)?;
    Some((value / KEEP, value % KEEP))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_change_by_hand_moves_as_little_as_possible(
        mut instance in small(),
        application in 0..4usize,
        juror in 0..6usize,
        pin: bool,
    ) {
        for objective in [Objective::Total, Objective::Diverse] {
            let Ok(before) = assign(&instance, objective) else { continue };
            let pair = (application % instance.score.len(), juror % instance.jurors.len());
            let seats = explain(&instance, objective, &before.assignment, pair.0).unwrap();
            let seat = seats.into_iter().find(|seat| seat.juror == pair.1).unwrap();
            let promised = match seat.standing {
                Standing::Reads { pinned: false, without } if !pin => without,
                Standing::Could(exchange) if pin => Some(exchange),
                Standing::Blocked if pin => None,
                _ => continue,
            };
            if pin { instance.pins.push(pair) } else { instance.forbids.push(pair) }
            let best = if instance.check().is_ok() {
                least_changed_by_trying_all(&instance, objective, &before.assignment)
            } else {
                None
            };
            let after = adjust(&instance, objective, &before.assignment).ok();
            prop_assert_eq!(after.is_some(), best.is_some());
            prop_assert_eq!(promised.is_some(), best.is_some());
            if let (Some(after), Some((kept, total)), Some(promised)) = (after, best, promised) {
                keeps_the_rules(&instance, &after.panel);
                let lost: usize = after.changes.iter().map(|change| change.left.len()).sum();
                let reviews = instance.score.len() * instance.reviews_per_app;
                prop_assert_eq!((reviews - lost) as i64, kept);
                prop_assert_eq!(after.panel.total, total);
                prop_assert_eq!(promised.changes, lost as i64);
                prop_assert_eq!(promised.loss, before.total - total);
            }
        }
    }

    #[test]
    fn a_fair_panel_stays_as_fair_as_the_pins_allow(mut instance in small(), juror in 0..6usize) {
        let Ok(before) = assign(&instance, Objective::Fair) else { return Ok(()) };
        instance.pins.push((0, juror % instance.jurors.len()));
        let Ok(fairest) = assign(&instance, Objective::Fair) else { return Ok(()) };
        let after = adjust(&instance, Objective::Fair, &before.assignment).unwrap();
        keeps_the_rules(&instance, &after.panel);
        prop_assert_eq!(after.panel.min_app, fairest.min_app);
        prop_assert_eq!(after.panel.proof, Proof::Optimal);
        prop_assert!(after.panel.total <= fairest.total);
    }
}
