//! Sums of money. Two currencies are never added.

use std::collections::BTreeMap;

use crate::items::{BudgetLine, Funding};

/// What lines in one currency come to, in hundredths.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Total {
    pub all: i64,
    /// Secured or spent.
    pub sure: i64,
}

/// One total for each currency, in the order of their codes.
pub fn totals<'a>(lines: impl IntoIterator<Item = &'a BudgetLine>) -> BTreeMap<String, Total> {
    let mut found: BTreeMap<String, Total> = BTreeMap::new();
    for line in lines {
        let total = found.entry(line.currency.clone()).or_default();
        total.all = total.all.saturating_add(line.amount);
        if matches!(line.funding, Funding::Secured | Funding::Spent) {
            total.sure = total.sure.saturating_add(line.amount);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn each_currency_has_its_own_sum_and_nothing_is_lost(
            lines in prop::collection::vec((0usize..3, 1i64..1_000_000), 0..40),
        ) {
            let codes = ["EUR", "JOD", "KES"];
            let lines: Vec<BudgetLine> = lines
                .into_iter()
                .map(|(code, amount)| BudgetLine {
                    amount,
                    currency: codes[code].into(),
                    ..BudgetLine::default()
                })
                .collect();
            let found = totals(&lines);
            for code in codes {
                let by_hand: i64 =
                    lines.iter().filter(|l| l.currency == code).map(|l| l.amount).sum();
                prop_assert_eq!(found.get(code).map_or(0, |total| total.all), by_hand);
            }
        }
    }
}
