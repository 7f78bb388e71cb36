//! The exact engine under all objectives: a minimum-cost flow from applications to jurors, folded
//! into a graph with one node per juror.
//!
//! An arc from juror *u* to juror *v* is the cheapest swap that takes an application away from *u*
//! and gives it to *v*. One more node, the pool, stands for the reviews beyond the jurors' minimum
//! loads. Every application starts with its best team, whatever the loads; reviews then move from
//! jurors who have too many to jurors who have too few along shortest paths, with prices at the
//! jurors that keep every remaining swap at a cost of zero or more (successive shortest paths with
//! potentials: Ahuja, Magnanti, Orlin, *Network Flows*, section 9.7). Prices at the end prove the
//! optimum: see [`crate::bound`].

mod cut;
mod problem;

pub(crate) use problem::{NEVER, Problem};

/// More than any path costs.
const FAR: i64 = 1 << 58;

/// The cheapest way to move a review from one juror to another.
#[derive(Clone, Copy)]
struct Swap {
    cost: i64,
    application: usize,
}

const NO_SWAP: Swap = Swap { cost: FAR, application: usize::MAX };

#[derive(Clone)]
pub(crate) struct Flow<'p> {
    pub problem: &'p Problem,
    /// The jurors of each application, `reviews` at a time.
    teams: Vec<usize>,
    /// Applications whose team is decided and takes part in no swap.
    fixed: Vec<bool>,
    /// The applications of each juror.
    held: Vec<Vec<usize>>,
    /// Reviews of each juror that the pool counts: those beyond the minimum load.
    pooled: Vec<i64>,
    /// Reviews too many (or, negative, too few) at each juror and, last, at the pool.
    excess: Vec<i64>,
    /// Prices of the jurors and, last, of the pool.
    potential: Vec<i64>,
    /// `swaps[u * jurors + v]`, right in the rows that are not stale.
    swaps: Vec<Swap>,
    stale: Vec<bool>,
    /// How many paths were followed so far.
    paths: usize,
}

impl<'p> Flow<'p> {
    /// Begins with one team for each application, without regard to loads, and a price for each
    /// juror. Whom a price pays for reading is counted as reading most, whom it charges, least.
    fn start(problem: &'p Problem, teams: &[Vec<usize>], prices: &[i64]) -> Self {
        let jurors = problem.jurors();
        let mut flow = Self {
            problem,
            teams: teams.concat(),
            fixed: vec![false; problem.applications()],
            held: vec![vec![]; jurors],
            pooled: vec![0; jurors],
            excess: vec![0; jurors + 1],
            potential: prices.iter().map(|price| -price).chain([0]).collect(),
            swaps: vec![NO_SWAP; jurors * jurors],
            stale: vec![true; jurors],
            paths: 0,
        };
        for (application, team) in teams.iter().enumerate() {
            team.iter().for_each(|&juror| flow.held[juror].push(application));
        }
        let mut in_pool = 0;
        for (juror, price) in prices.iter().enumerate() {
            let beyond = flow.held[juror].len() as i64 - problem.min_load[juror];
            let room = problem.room(juror);
            flow.pooled[juror] = match price {
                0 => beyond.clamp(0, room),
                1.. => room,
                _ => 0,
            };
            flow.excess[juror] = beyond - flow.pooled[juror];
            in_pool += flow.pooled[juror];
        }
        flow.excess[jurors] = in_pool - problem.beyond_minimum();
        flow
    }

    /// The optimum of a problem, or the set of jurors that makes it impossible.
    pub fn solve(problem: &'p Problem) -> Result<Self, crate::Refusal> {
        let teams: Vec<Vec<usize>> =
            (0..problem.applications()).map(|a| problem.best_team(a)).collect::<Result<_, _>>()?;
        let mut flow = Self::start(problem, &teams, &vec![0; problem.jurors()]);
        if flow.settle() { Ok(flow) } else { Err(flow.obstacle()) }
    }

    /// Moves as few reviews as it can to bring given teams within all loads, so that no team falls
    /// below the floor of the problem. The teams are to be the best at the prices. A floor is not a
    /// matter of flow: the result need not be optimal, and where there is none, there may be one.
    pub fn repair(problem: &'p Problem, teams: &[Vec<usize>], prices: &[i64]) -> Option<Self> {
        let mut flow = Self::start(problem, teams, prices);
        flow.settle().then_some(flow)
    }

    pub fn team(&self, application: usize) -> &[usize] {
        &self.teams[application * self.problem.reviews..][..self.problem.reviews]
    }

    pub fn value(&self) -> i64 {
        (0..self.problem.applications())
            .flat_map(|a| self.team(a).iter().map(move |&j| self.problem.value(a, j)))
            .sum()
    }

    /// A measure of the work done.
    pub fn paths(&self) -> usize {
        self.paths
    }

    pub fn all_teams(&self) -> Vec<Vec<usize>> {
        self.teams.chunks(self.problem.reviews).map(<[usize]>::to_vec).collect()
    }

    /// What a review of each juror costs the rest of the panel, as an offset to the value of a pair.
    pub fn prices(&self) -> Vec<i64> {
        let pool = self.potential[self.problem.jurors()];
        self.potential[..self.problem.jurors()].iter().map(|price| pool - price).collect()
    }

    /// Decides the team of one application and restores the optimum of everything else. False, and
    /// the flow of no further use, where that is impossible.
    pub fn fix(&mut self, application: usize, team: &[usize]) -> bool {
        let start = application * self.problem.reviews;
        let seats = start..start + team.len();
        for &old in &self.teams[seats.clone()] {
            self.held[old].retain(|&held| held != application);
            self.excess[old] -= 1;
            self.stale[old] = true;
        }
        for &new in team {
            self.held[new].push(application);
            self.excess[new] += 1;
            self.stale[new] = true;
        }
        self.teams[seats].copy_from_slice(team);
        self.fixed[application] = true;
        self.settle()
    }

    /// The least that it costs to take a review from one juror and give it to each other in the
    /// end, by a chain of swaps; `None` where no chain leads there.
    pub fn chains(&mut self, from: usize) -> Vec<Option<i64>> {
        let start = Search::from(self.excess.len(), |node| node == from);
        let search = self.search(start);
        let reached = (0..self.problem.jurors()).map(|to| {
            search.settled[to].then(|| search.cost[to] - self.potential[from] + self.potential[to])
        });
        reached.collect()
    }

    /// Moves reviews along cheapest paths until nobody has too many.
    fn settle(&mut self) -> bool {
        while self.excess.iter().any(|&excess| excess > 0) {
            let start = self.too_many();
            let search = self.search(start);
            let Some(end) = search.end else { return false };
            self.reprice(&search, end);
            self.shift(&search, end);
            self.paths += 1;
        }
        true
    }

    fn too_many(&self) -> Search {
        Search::from(self.excess.len(), |node| self.excess[node] > 0)
    }

    /// Dijkstra's algorithm on reduced costs, from all starts (those who have too many) to the
    /// nearest who has too few. Among paths of equal cost the one with the fewest steps wins: it passes each node of
    /// the unfolded network at most once, so that no limit of a region is used twice.
    fn search(&mut self, mut search: Search) -> Search {
        let (jurors, pool) = (self.problem.jurors(), self.problem.jurors());
        while let Some(here) = search.nearest() {
            search.settled[here] = true;
            if self.excess[here] < 0 {
                search.end = Some(here);
                break;
            }
            let base = self.potential[here];
            if here == pool {
                for juror in 0..jurors {
                    if self.pooled[juror] > 0 {
                        search.relax(here, juror, base - self.potential[juror]);
                    }
                }
                continue;
            }
            if self.pooled[here] < self.problem.room(here) {
                search.relax(here, pool, base - self.potential[pool]);
            }
            if self.stale[here] {
                self.refresh(here);
            }
            let row = &self.swaps[here * jurors..][..jurors];
            for (juror, swap) in row.iter().enumerate() {
                if swap.cost < FAR {
                    search.relax(here, juror, swap.cost + base - self.potential[juror]);
                }
            }
        }
        search
    }

    /// Keeps every remaining swap at a reduced cost of zero or more.
    fn reprice(&mut self, search: &Search, end: usize) {
        let reach = search.cost[end];
        for node in 0..search.cost.len() {
            if search.settled[node] {
                self.potential[node] += search.cost[node] - reach;
            }
        }
    }

    fn shift(&mut self, search: &Search, end: usize) {
        let (jurors, pool) = (self.problem.jurors(), self.problem.jurors());
        let mut node = end;
        while let Some(before) = search.before[node] {
            if node == pool {
                self.pooled[before] += 1;
            } else if before == pool {
                self.pooled[node] -= 1;
            } else {
                self.swap(self.swaps[before * jurors + node].application, before, node);
            }
            node = before;
        }
        self.excess[node] -= 1;
        self.excess[end] += 1;
    }

    fn swap(&mut self, application: usize, from: usize, to: usize) {
        let reviews = self.problem.reviews;
        let team = &mut self.teams[application * reviews..][..reviews];
        let place = team.iter().position(|&juror| juror == from);
        team[place.expect("a swap starts from a member of the team")] = to;
        for &juror in &*team {
            self.stale[juror] = true;
        }
        self.stale[from] = true;
        self.held[from].retain(|&held| held != application);
        self.held[to].push(application);
    }

    /// Finds the cheapest swaps away from a juror.
    fn refresh(&mut self, juror: usize) {
        let problem = self.problem;
        let (jurors, reviews) = (problem.jurors(), problem.reviews);
        let row = &mut self.swaps[juror * jurors..][..jurors];
        row.fill(NO_SWAP);
        for &application in &self.held[juror] {
            if self.fixed[application] || problem.pinned(application).contains(&juror) {
                continue;
            }
            let team = &self.teams[application * reviews..][..reviews];
            let values = problem.values(application);
            let own = values[juror];
            for (other, (best, value)) in row.iter_mut().zip(values).enumerate() {
                let cost = own - value;
                if cost < best.cost && problem.may_swap(application, team, juror, other) {
                    *best = Swap { cost, application };
                }
            }
        }
        self.stale[juror] = false;
    }
}

/// One run of Dijkstra's algorithm over the jurors and the pool.
struct Search {
    cost: Vec<i64>,
    steps: Vec<u32>,
    before: Vec<Option<usize>>,
    settled: Vec<bool>,
    end: Option<usize>,
}

impl Search {
    fn from(nodes: usize, start: impl Fn(usize) -> bool) -> Self {
        Self {
            cost: (0..nodes).map(|node| if start(node) { 0 } else { FAR }).collect(),
            steps: vec![0; nodes],
            before: vec![None; nodes],
            settled: vec![false; nodes],
            end: None,
        }
    }

    fn nearest(&self) -> Option<usize> {
        (0..self.cost.len())
            .filter(|&node| !self.settled[node] && self.cost[node] < FAR)
            .min_by_key(|&node| (self.cost[node], self.steps[node]))
    }

    fn relax(&mut self, from: usize, to: usize, cost: i64) {
        let reached = (self.cost[from] + cost, self.steps[from] + 1);
        if !self.settled[to] && reached < (self.cost[to], self.steps[to]) {
            (self.cost[to], self.steps[to]) = reached;
            self.before[to] = Some(from);
        }
    }
}
