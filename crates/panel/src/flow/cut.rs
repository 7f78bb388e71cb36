//! Why there is no assignment: the jurors at whom reviews pile up, or who cannot get enough.

use super::Flow;
use crate::Refusal;

impl Flow<'_> {
    /// The jurors that the last search could reach form a cut. Without the pool among them, they
    /// are all full and no application can turn to anybody else; with it, those out of reach lack
    /// reviews that nobody else can pass on.
    pub(super) fn obstacle(&mut self) -> Refusal {
        let problem = self.problem;
        let start = self.too_many();
        let reached = self.search(start).settled;
        let others: Vec<bool> =
            reached[..problem.jurors()].iter().map(|reached| !reached).collect();
        let from_others: usize =
            (0..problem.applications()).map(|a| problem.most_from(a, &others)).sum();
        let sum = |loads: &[i64], of_others: bool| -> usize {
            let loads = loads.iter().zip(&others).filter(|&(_, &other)| other == of_others);
            loads.map(|(&load, _)| load as usize).sum()
        };
        let who = |of_others: bool| {
            (0..problem.jurors()).filter(|&juror| others[juror] == of_others).collect()
        };
        if reached[problem.jurors()] {
            let owed = sum(&problem.min_load, true);
            Refusal::Underused { jurors: who(true), owed, available: from_others }
        } else {
            let needed = problem.applications() * problem.reviews - from_others;
            Refusal::Overfull { jurors: who(false), needed, places: sum(&problem.max_load, false) }
        }
    }
}
