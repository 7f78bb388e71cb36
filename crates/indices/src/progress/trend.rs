//! How a series moves: an underlying level that wanders and drifts, seen through noise.
//!
//! The state-space model is Harvey's local linear trend (1989, "Forecasting, Structural Time
//! Series Models and the Kalman Filter") with a drift that fades as in Gardner and McKenzie's
//! damped trend (1985), in continuous time so that gaps and half years need no care. A surprise
//! beyond three standard deviations is believed only that far until the next value confirms it,
//! after Masreliez and Martin (1977).

use serde::{Deserialize, Serialize};

use super::series::Observed;
use crate::forecast::student::Student;

/// How many standard deviations of a surprise are believed at once.
const BELIEVED: f64 = 3.0;

/// How many values the typical step of other cities weighs against a city's own.
const WEIGHT_OF_OTHERS: f64 = 3.0;

/// The shares of a typical yearly step. Variances, in units of the squared step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Movement {
    /// Of the noise in each value; it is seen twice in a step.
    pub noise: f64,
    /// Of the yearly wandering of the level.
    pub wander: f64,
    /// Of the yearly drift, in the long run.
    pub drift: f64,
    /// The rate at which a drift fades, per year.
    pub fading: f64,
}

impl Movement {
    /// A yearly step is half real and half noise; a drift is typically under a quarter of a step and
    /// has a half-life of 13.5 years.
    pub const TYPICAL: Movement =
        Movement { noise: 0.25, wander: 0.5, drift: 0.05, fading: 0.0513 };
}

impl Movement {
    /// Years' worth of today's drift that reach the level in so many years.
    pub fn reach(&self, years: f64) -> f64 {
        (1.0 - (-self.fading * years).exp()) / self.fading
    }
}

/// Level and drift with the covariance between them, in units of the squared step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct State {
    pub level: f64,
    pub drift: f64,
    pub cov: [f64; 3],
}

/// What a span of years does to a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Span {
    years: f64,
    /// Years' worth of drift that reach the level.
    reach: f64,
    /// The share of the drift that is left.
    left: f64,
    added: [f64; 3],
}

impl Span {
    fn of(years: f64, movement: &Movement) -> Span {
        let Movement { wander, drift, fading, .. } = *movement;
        let left = (-fading * years).exp();
        let reach = movement.reach(years);
        let into_level =
            drift / fading * (2.0 * years - 4.0 * reach + (1.0 - left * left) / fading);
        let added = [
            wander * years + into_level.max(0.0),
            drift * fading * reach * reach,
            drift * (1.0 - left * left),
        ];
        Span { years, reach, left, added }
    }

    fn ahead(&self, state: &State) -> State {
        let [level, both, drift] = state.cov;
        let Span { reach, left, added, .. } = *self;
        State {
            level: state.level + reach * state.drift,
            drift: left * state.drift,
            cov: [
                level + reach * (2.0 * both + reach * drift) + added[0],
                left * (both + reach * drift) + added[1],
                left * left * drift + added[2],
            ],
        }
    }
}

/// Follows a series value by value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Filter {
    movement: Movement,
    /// The typical yearly step before the series spoke, and its weight in values.
    step: f64,
    weight: f64,
    pub state: State,
    /// Sum of squared surprises in units of what was expected, and their number.
    surprise: f64,
    surprises: f64,
    log_expected: f64,
    last: Option<f64>,
    doubted: f64,
    span: Span,
}

impl Filter {
    pub fn new(movement: Movement, step: f64, weight: f64) -> Filter {
        Filter {
            movement,
            step,
            weight,
            state: State::default(),
            surprise: 0.0,
            surprises: 0.0,
            log_expected: 0.0,
            last: None,
            doubted: 0.0,
            span: Span::of(1.0, &movement),
        }
    }

    /// The standard deviation of a yearly step of this series, as known by now.
    pub fn step(&self) -> f64 {
        let squares = self.weight * self.step * self.step + self.surprise;
        (squares / (self.weight + self.surprises).max(1.0)).sqrt()
    }

    /// The state `years` after the last value.
    pub fn ahead(&self, years: f64) -> State {
        Span::of(years, &self.movement).ahead(&self.state)
    }

    /// The noise of a value in units of the squared step. A stated standard error counts where
    /// it is larger than what such a series usually has.
    fn noise(&self, observed: &Observed) -> f64 {
        match observed.standard_error {
            Some(error) if self.step > 0.0 => self.movement.noise.max((error / self.step).powi(2)),
            _ => self.movement.noise,
        }
    }

    /// Takes in the next value and returns the state expected before it came.
    pub fn observe(&mut self, observed: &Observed) -> State {
        let noise = self.noise(observed);
        let Some(last) = self.last.replace(observed.year) else {
            let cov = [noise, 0.0, self.movement.drift];
            self.state = State { level: observed.value, drift: 0.0, cov };
            return self.state;
        };
        let years = observed.year - last;
        if years != self.span.years {
            self.span = Span::of(years, &self.movement);
        }
        let expected = self.span.ahead(&self.state);
        let variance = expected.cov[0] + noise;
        let surprise = self.believe(observed.value - expected.level, variance);

        let [level, both, drift] = expected.cov;
        let [to_level, to_drift] = [level / variance, both / variance];
        self.state = State {
            level: expected.level + to_level * surprise,
            drift: expected.drift + to_drift * surprise,
            cov: [level - to_level * level, both - to_level * both, drift - to_drift * both],
        };
        expected
    }

    /// Counts a surprise and returns as much of it as is believed.
    fn believe(&mut self, surprise: f64, variance: f64) -> f64 {
        let limit = BELIEVED * self.step() * variance.sqrt();
        let is_wild = limit > 0.0 && surprise.abs() > limit;
        let is_confirmed = is_wild && self.doubted * surprise > 0.0;
        let counted = if is_wild { surprise.abs().min(1.5 * limit) } else { surprise };
        self.surprise += counted * counted / variance;
        self.surprises += 1.0;
        self.log_expected += variance.ln();
        self.doubted = if is_wild && !is_confirmed { surprise } else { 0.0 };
        if is_wild && !is_confirmed { limit.copysign(surprise) } else { surprise }
    }

    /// What is known of a quantity with this centre and this variance in squared steps.
    pub fn knows(&self, center: f64, variance: f64) -> Student {
        Student::of(center, variance * self.step().powi(2))
    }

    /// What is known of the drift by now, per year.
    pub fn drift(&self) -> Student {
        self.knows(self.state.drift, self.state.cov[2])
    }

    /// The mean square step of the series alone.
    pub fn own_mean_square(&self) -> f64 {
        self.surprise / self.surprises.max(1.0)
    }

    /// Of the series under this movement, its variance being known only roughly (the logarithm
    /// of a Student's t, up to a constant).
    pub fn log_likelihood(&self) -> f64 {
        let squares = self.weight * self.step * self.step + self.surprise;
        -0.5 * (self.log_expected
            + (self.weight + self.surprises) * squares.max(f64::MIN_POSITIVE).ln())
    }

    /// The part of a new value's variance that is noise.
    pub fn usual_noise(&self) -> f64 {
        self.movement.noise
    }
}

/// A filter for a series, from the typical step of other cities or from the series' own.
pub(crate) fn filter_for(series: &[Observed], movement: Movement, step: Option<f64>) -> Filter {
    match step {
        Some(step) => Filter::new(movement, step, WEIGHT_OF_OTHERS),
        None => Filter::new(movement, own_step(series, &movement), 1.0),
    }
}

/// The typical yearly step of a series against its own way: from the mean distance of steps to
/// their median, which one wild value moves less than a mean square.
pub(crate) fn own_step(series: &[Observed], movement: &Movement) -> f64 {
    let steps = || {
        series.windows(2).filter(|pair| pair[1].year > pair[0].year).map(|pair| {
            let years = pair[1].year - pair[0].year;
            ((pair[1].value - pair[0].value) / years, years)
        })
    };
    let mut slopes: Vec<f64> = steps().map(|step| step.0).collect();
    slopes.sort_by(f64::total_cmp);
    let middle = slopes.len() / 2;
    let median = match slopes.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => slopes[middle],
        _ => 0.5 * (slopes[middle - 1] + slopes[middle]),
    };
    let distances = steps().map(|(slope, years)| {
        let expected = (2.0 * movement.noise + movement.wander * years).sqrt();
        (slope - median).abs() * years / expected
    });
    let mean = distances.sum::<f64>() / (slopes.len().max(2) - 1) as f64;
    let from_values = mean * (std::f64::consts::PI / 2.0).sqrt();
    if from_values > 0.0 {
        return from_values;
    }
    // A series that goes its way without any noise moves within its stated errors.
    let errors = series.iter().filter_map(|one| one.standard_error);
    errors.fold(0.0, f64::max) / movement.noise.sqrt()
}

/// The level at each value's time as seen from the end of the series.
pub(crate) struct Smoothed {
    pub filter: Filter,
    pub states: Vec<State>,
    /// The covariance of each level with the last one.
    pub with_last: Vec<f64>,
}

/// Follows a series and looks back over it (Rauch, Tung and Striebel 1965). `each` sees the
/// filter after every value.
pub(crate) fn smooth(
    series: &[Observed],
    mut filter: Filter,
    mut each: impl FnMut(&Filter),
) -> Smoothed {
    let mut steps = Vec::with_capacity(series.len());
    for observed in series {
        let expected = filter.observe(observed);
        steps.push((filter.state, expected, filter.span));
        each(&filter);
    }
    let mut states: Vec<State> = steps.iter().map(|step| step.0).collect();
    let mut with_last: Vec<f64> = states.iter().map(|state| state.cov[0]).collect();
    // The covariance of the later level and drift with the last level.
    let mut later = filter.state.cov;
    let mut chain = [later[0], later[1]];
    for at in (0..states.len().saturating_sub(1)).rev() {
        let (now, (_, expected, span)) = (states[at], steps[at + 1]);
        let gain = look_back(&now, &expected, &span);
        let next = states[at + 1];
        let [up, on] = [next.level - expected.level, next.drift - expected.drift];
        let gap: [f64; 3] = std::array::from_fn(|i| later[i] - expected.cov[i]);
        states[at] = State {
            level: now.level + gain[0][0] * up + gain[0][1] * on,
            drift: now.drift + gain[1][0] * up + gain[1][1] * on,
            cov: sandwich(&gain, gap, now.cov),
        };
        later = states[at].cov;
        chain = [
            gain[0][0] * chain[0] + gain[0][1] * chain[1],
            gain[1][0] * chain[0] + gain[1][1] * chain[1],
        ];
        with_last[at] = chain[0];
    }
    Smoothed { filter, states, with_last }
}

/// The smoother's gain: covariance of now with next, over the covariance of next.
fn look_back(now: &State, expected: &State, span: &Span) -> [[f64; 2]; 2] {
    let [level, both, drift] = now.cov;
    let across = [
        [level + span.reach * both, span.left * both],
        [both + span.reach * drift, span.left * drift],
    ];
    let [a, b, c] = expected.cov;
    let determinant = a * c - b * b;
    if determinant <= 1e-14 * a * c {
        // Nothing is known to drift: the level alone speaks.
        return [[across[0][0] / a, 0.0], [0.0, 0.0]];
    }
    across.map(|[x, y]| [(x * c - y * b) / determinant, (y * a - x * b) / determinant])
}

fn sandwich(gain: &[[f64; 2]; 2], gap: [f64; 3], start: [f64; 3]) -> [f64; 3] {
    let through = gain.map(|[x, y]| [x * gap[0] + y * gap[1], x * gap[1] + y * gap[2]]);
    let [first, second] = gain;
    [
        start[0] + through[0][0] * first[0] + through[0][1] * first[1],
        start[1] + through[0][0] * second[0] + through[0][1] * second[1],
        start[2] + through[1][0] * second[0] + through[1][1] * second[1],
    ]
}
