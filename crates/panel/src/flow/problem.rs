//! What is to be decided, in plain arrays: values of pairs, limits of jurors, limits of regions.

use crate::{Instance, Refusal};

/// The value of a pair that may not be.
pub(crate) const NEVER: i64 = -(1 << 59);

#[derive(Clone)]
pub(crate) struct Problem {
    /// Jurors per application.
    pub reviews: usize,
    pub min_load: Vec<i64>,
    pub max_load: Vec<i64>,
    /// Values by application and juror, row by row.
    values: Vec<i64>,
    /// Jurors pinned to each application.
    pinned: Vec<Vec<usize>>,
    /// The region of each juror, and how many of one region may be in a team.
    regions: Option<(Vec<usize>, usize)>,
    /// Scores by application and juror, and what those of a team must add up to.
    floor: Option<(Vec<i64>, i64)>,
}

impl Problem {
    /// The problem whose values are the scores. `mixed` limits the jurors of one region in a team.
    pub fn new(instance: &Instance, mixed: bool) -> Self {
        let mut values = instance.score.concat();
        for value in values.iter_mut().filter(|value| **value < 0) {
            *value = NEVER;
        }
        for &(application, juror) in &instance.forbids {
            values[application * instance.jurors.len() + juror] = NEVER;
        }
        let mut pinned = vec![vec![]; instance.applications.len()];
        for &(application, juror) in &instance.pins {
            if !pinned[application].contains(&juror) {
                pinned[application].push(juror);
            }
        }
        Self {
            reviews: instance.reviews_per_app,
            min_load: instance.jurors.iter().map(|juror| juror.min_load as i64).collect(),
            max_load: instance.jurors.iter().map(|juror| juror.max_load as i64).collect(),
            values,
            pinned,
            regions: mixed.then(|| (regions(instance), most_of_one_region(instance))),
            floor: None,
        }
    }

    /// The problem in which a pair of an earlier assignment is worth more than all scores together,
    /// so that fewest changes come first and the total second. Also tells how much more.
    pub fn keeping(instance: &Instance, mixed: bool, earlier: &[Vec<usize>]) -> (Self, i64) {
        let mut problem = Self::new(instance, mixed);
        let highest = instance.score.iter().flatten().max().copied().unwrap_or(0);
        let reviews = problem.applications() * problem.reviews;
        let keep = 1 + 2 * highest * reviews as i64;
        let jurors = problem.jurors();
        for (application, team) in earlier.iter().enumerate() {
            for &juror in team {
                let value = &mut problem.values[application * jurors + juror];
                if *value != NEVER {
                    *value += keep;
                }
            }
        }
        (problem, keep)
    }

    /// The same problem with values counted in a fraction of their unit.
    pub fn in_fractions(mut self, of: i64) -> Self {
        self.values.iter_mut().filter(|value| **value != NEVER).for_each(|value| *value *= of);
        self
    }

    /// The same problem with only some of its pairs.
    pub fn only(&self, keep: impl Fn(usize, usize) -> bool) -> Self {
        let mut problem = self.clone();
        for (place, value) in problem.values.iter_mut().enumerate() {
            if !keep(place / self.jurors(), place % self.jurors()) {
                *value = NEVER;
            }
        }
        problem
    }

    /// The same problem, where no swap takes a team below a floor.
    pub fn above(&self, scores: &[Vec<i64>], floor: i64) -> Self {
        Self { floor: Some((scores.concat(), floor)), ..self.clone() }
    }

    pub fn jurors(&self) -> usize {
        self.max_load.len()
    }

    pub fn applications(&self) -> usize {
        self.pinned.len()
    }

    pub fn values(&self, application: usize) -> &[i64] {
        &self.values[application * self.jurors()..][..self.jurors()]
    }

    pub fn value(&self, application: usize, juror: usize) -> i64 {
        self.values(application)[juror]
    }

    /// What a team is worth to an application at these prices.
    pub fn worth_at(&self, application: usize, team: &[usize], prices: &[i64]) -> i64 {
        team.iter().map(|&juror| self.value(application, juror) - prices[juror]).sum()
    }

    pub fn worth(&self, teams: &[Vec<usize>]) -> i64 {
        let teams = teams.iter().enumerate();
        teams.flat_map(|(a, team)| team.iter().map(move |&juror| self.value(a, juror))).sum()
    }

    pub fn may_read(&self, application: usize, juror: usize) -> bool {
        self.values(application)[juror] != NEVER
    }

    pub fn pinned(&self, application: usize) -> &[usize] {
        &self.pinned[application]
    }

    /// How many reviews a juror may take beyond the minimum.
    pub fn room(&self, juror: usize) -> i64 {
        self.max_load[juror] - self.min_load[juror]
    }

    /// About how many pairs are looked at to find a path and to follow it.
    pub fn path_length(&self) -> usize {
        self.jurors() * self.jurors() + 10 * self.reviews * self.applications()
    }

    /// How many reviews remain when all jurors have their minimum.
    pub fn beyond_minimum(&self) -> i64 {
        (self.applications() * self.reviews) as i64 - self.min_load.iter().sum::<i64>()
    }

    /// Whether a team keeps its mix of regions and its floor when one juror leaves and another joins.
    pub fn may_swap(&self, application: usize, team: &[usize], from: usize, to: usize) -> bool {
        !team.contains(&to)
            && self.regions.as_ref().is_none_or(|(of, most)| {
                of[from] == of[to] || team.iter().filter(|&&j| of[j] == of[to]).count() < *most
            })
            && self.floor.as_ref().is_none_or(|(scores, floor)| {
                let scores = &scores[application * self.jurors()..];
                team.iter().map(|&j| scores[j]).sum::<i64>() + scores[to] - scores[from] >= *floor
            })
    }

    /// The best team of an application alone, at given values. Regions limit teams as a matroid
    /// does, so that taking the best juror who still fits, again and again, is optimal.
    fn greedy_team(&self, application: usize, values: &[i64]) -> Vec<usize> {
        let mut team = self.pinned[application].clone();
        let mut order: Vec<usize> =
            (0..values.len()).filter(|&j| values[j] > NEVER / 2 && !team.contains(&j)).collect();
        order.sort_unstable_by_key(|&juror| (-values[juror], juror));
        for juror in order {
            if team.len() == self.reviews {
                break;
            }
            if self.fits(&team, juror) {
                team.push(juror);
            }
        }
        team
    }

    fn fits(&self, team: &[usize], juror: usize) -> bool {
        self.regions.as_ref().is_none_or(|(of, most)| {
            team.iter().filter(|&&member| of[member] == of[juror]).count() < *most
        })
    }

    pub fn best_team(&self, application: usize) -> Result<Vec<usize>, Refusal> {
        let team = self.greedy_team(application, self.values(application));
        let mixed = self.regions.as_ref().is_none_or(|(of, most)| {
            team.iter().all(|&j| team.iter().filter(|&&k| of[k] == of[j]).count() <= *most)
        });
        if team.len() == self.reviews && mixed {
            Ok(team)
        } else {
            Err(Refusal::Regions { application, needed: self.reviews })
        }
    }

    /// The best that the worst served application could hope for if nobody else had to be served.
    pub fn ceiling(&self, scores: &[Vec<i64>]) -> i64 {
        let best = scores.iter().enumerate().map(|(application, scores)| {
            let values = self.values(application).iter().zip(scores);
            let scores: Vec<i64> =
                values.map(|(&value, &score)| if value == NEVER { NEVER } else { score }).collect();
            self.greedy_team(application, &scores).iter().map(|&juror| scores[juror]).sum()
        });
        best.min().unwrap_or(0)
    }

    /// How many of a team can come from some jurors at most.
    pub fn most_from(&self, application: usize, allowed: &[bool]) -> usize {
        let values: Vec<i64> = (self.values(application).iter().zip(allowed))
            .map(|(&value, &allowed)| if allowed { value } else { NEVER })
            .collect();
        let team = self.greedy_team(application, &values);
        team.iter().filter(|&&juror| allowed[juror]).count()
    }

    /// See [`crate::bound`].
    pub fn bound(&self, prices: &[i64]) -> i64 {
        let teams = (0..self.applications()).map(|application| {
            let values: Vec<i64> = (self.values(application).iter().zip(prices))
                .map(|(value, price)| value - price)
                .collect();
            let team = self.greedy_team(application, &values);
            team.iter().map(|&juror| values[juror]).sum::<i64>()
        });
        let loads = prices.iter().enumerate().map(|(juror, &price)| {
            price * if price > 0 { self.max_load[juror] } else { self.min_load[juror] }
        });
        teams.sum::<i64>() + loads.sum::<i64>()
    }
}

fn regions(instance: &Instance) -> Vec<usize> {
    let mut names: Vec<&str> = instance.jurors.iter().map(|juror| juror.region.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let place = |juror: &crate::Juror| names.partition_point(|&name| name < juror.region.as_str());
    instance.jurors.iter().map(place).collect()
}

/// At most two jurors of a team come from one region, and a team comes from at least two.
pub(crate) fn most_of_one_region(instance: &Instance) -> usize {
    (instance.reviews_per_app - 1).clamp(1, 2)
}
