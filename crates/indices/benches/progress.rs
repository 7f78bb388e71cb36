//! How long it takes to assess one series, and to learn from a panel.

use divan::{Bencher, black_box};
use indices::{
    forecast::{PanelPrior, forecast},
    progress::{Direction, Observed, Question, Range, Target, assess},
};

fn main() {
    divan::main();
}

/// A series with a way and its ups and downs.
fn series(city: u32, years: u32) -> Vec<Observed> {
    (0..years)
        .map(|at| {
            let wave = f64::from((at * 7 + city * 13) % 11) - 5.0;
            Observed::new(f64::from(2005 + at), 40.0 + 0.6 * f64::from(at) + 0.8 * wave)
        })
        .collect()
}

fn panel() -> Vec<Vec<Observed>> {
    (0..290).map(|city| series(city, 18)).collect()
}

#[divan::bench(args = [5, 18])]
fn assess_one_series(bencher: Bencher, years: u32) {
    let series = series(3, years);
    let question = Question {
        target: Some(Target { value: 60.0, year: 2030.0 }),
        ..Question::new(Direction::Higher)
    };
    bencher.bench(|| assess(black_box(&series), black_box(&question)));
}

#[divan::bench]
fn assess_one_series_of_18_with_other_cities(bencher: Bencher) {
    let series = series(3, 18);
    let prior = PanelPrior::fit(&panel(), 2022.0);
    let question = Question {
        target: Some(Target { value: 60.0, year: 2030.0 }),
        prior: prior.as_ref(),
        ..Question::new(Direction::Higher)
    };
    bencher.bench(|| assess(black_box(&series), black_box(&question)));
}

#[divan::bench]
fn forecast_one_series_of_18(bencher: Bencher) {
    let series = series(3, 18);
    let prior = PanelPrior::fit(&panel(), 2022.0);
    bencher.bench(|| forecast(black_box(&series), prior.as_ref(), Range::ANY, 2030.0));
}

#[divan::bench]
fn learn_from_290_cities(bencher: Bencher) {
    let panel = panel();
    bencher.bench(|| PanelPrior::fit(black_box(&panel), 2022.0));
}
