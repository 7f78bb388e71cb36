//! The few teams of each application that an assignment worth enough could use.

use std::rc::Rc;

use super::{
    Floor,
    prices::{self, Priced},
    teams,
};
use crate::flow::Problem;

/// So many teams are too many to look through.
const MOST: usize = 40_000;

#[derive(Clone)]
pub(super) struct Choices {
    pub teams: Vec<Vec<Rc<[usize]>>>,
    prices: Vec<i64>,
}

impl Choices {
    /// All teams above a floor that could be part of something worth so much, as far as prices
    /// tell; `None` where they are too many.
    pub fn within(floor: &Floor, priced: &Priced, least: i64) -> Option<Self> {
        let mut count = 0;
        let mut choices = Vec::with_capacity(floor.scores.len());
        for (application, scores) in floor.scores.iter().enumerate() {
            let worth = floor.best_team(application, &priced.prices)?.worth;
            let worth = worth - (priced.bound - least);
            let own = (application, scores.as_slice());
            let near =
                teams::all(floor.problem, own, &priced.prices, floor.floor, worth, MOST - count);
            count += near.len();
            if count == MOST {
                return None;
            }
            choices.push(near.into_iter().map(|team| team.jurors.into()).collect());
        }
        Some(Self { teams: choices, prices: priced.prices.clone() })
    }

    /// Lowers the prices for these choices alone, and drops all that nothing worth so much could
    /// use at any of the prices on the way. False where nothing worth so much is left.
    pub fn tighten(&mut self, problem: &Problem, least: i64, steps: u32) -> bool {
        let teams = &mut self.teams;
        let mut worths: Vec<Vec<i64>> = vec![vec![]; teams.len()];
        let choose = |prices: &[i64], loads: &mut [i64]| {
            let mut gain = 0;
            for (application, (teams, worths)) in teams.iter().zip(&mut worths).enumerate() {
                worths.clear();
                worths.extend(teams.iter().map(|t| problem.worth_at(application, t, prices)));
                let best = (0..teams.len()).max_by_key(|&place| worths[place])?;
                teams[best].iter().for_each(|&juror| loads[juror] += 1);
                let most = worths[best];
                gain += most;
                worths.iter_mut().for_each(|worth| *worth = most - *worth);
            }
            let bound = gain + prices::earn(problem, prices, &mut loads.to_vec());
            for (teams, losses) in teams.iter_mut().zip(&worths) {
                let mut losses = losses.iter();
                teams.retain(|_| losses.next().is_some_and(|&loss| loss <= bound - least));
            }
            Some(gain)
        };
        match prices::lower(problem, self.prices.clone(), least, steps, choose) {
            Some(lowered) => {
                self.prices = lowered.prices;
                true
            }
            None => false,
        }
    }

    /// The same choices with one application decided.
    pub fn decided(&self, application: usize, team: &Rc<[usize]>) -> Self {
        let mut decided = self.clone();
        decided.teams[application] = vec![team.clone()];
        decided
    }

    /// How many teams there are to look at, by their members.
    pub fn size(&self) -> usize {
        self.teams.iter().flatten().map(|team| team.len()).sum()
    }

    pub fn contain(&self, application: usize, juror: usize) -> bool {
        self.teams[application].iter().any(|team| team.contains(&juror))
    }
}
