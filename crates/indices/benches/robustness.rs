//! How long robustness takes at the size of a large network: 1,000 cities, 60 measurements in 12
//! areas, a tenth of the values missing, 1,000 draws.

use std::{
    process::{Command, Stdio},
    time::Instant,
};

use divan::Bencher;
use indices::{
    Data, Framework,
    robustness::{Design, Robustness},
};
use rand::{Rng, SeedableRng, rngs::ChaCha8Rng};
use rayon::{ThreadPool, ThreadPoolBuilder};

fn main() {
    divan::main();
    println!(
        "\nof the machine: {:.1} Gflop/s in 8-byte sums of products, one thread",
        most_flops()
    );
    numpy();
}

/// The same as a NumPy program, if `PYTHON` (or `python3`) has NumPy.
fn numpy() {
    let python = std::env::var("PYTHON").unwrap_or("python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/robustness_numpy.py");
    match Command::new(&python).arg(script).stderr(Stdio::null()).status() {
        Ok(status) if status.success() => {}
        _ => println!("{python} has no NumPy: set PYTHON to one that has, to compare"),
    }
}

/// What the vector units do when they need not wait for memory.
fn most_flops() -> f64 {
    struct Products([f64; 128]);
    impl pulp::WithSimd for Products {
        type Output = [f64; 128];
        #[inline(always)]
        fn with_simd<S: pulp::Simd>(self, _: S) -> [f64; 128] {
            let mut sums = self.0;
            for _ in 0..ROUNDS {
                for sum in &mut sums {
                    *sum = sum.mul_add(0.999999, 1e-9);
                }
            }
            sums
        }
    }
    const ROUNDS: usize = 200_000;
    let best = (0..20)
        .map(|_| {
            let start = Instant::now();
            divan::black_box(pulp::Arch::new().dispatch(Products(divan::black_box([1.0; 128]))));
            start.elapsed()
        })
        .min();
    let seconds = best.map_or(f64::INFINITY, |best| best.as_secs_f64());
    (ROUNDS * 128 * 2) as f64 / seconds / 1e9
}

/// A table of bell-shaped columns, each with a centre and a spread of its own.
fn cities(units: usize) -> (Framework, Data) {
    let framework = Framework::plain(12, 5).expect("a plain framework is sound");
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let mut uniform = || (f64::from(rng.next_u32()) + 0.5) / 4294967296.0;
    let columns = (0..60)
        .map(|_| {
            let (centre, spread) = (100.0 * uniform(), 20.0 * uniform());
            (0..units)
                .map(|_| {
                    let bell: f64 = (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
                    if uniform() < 0.1 { f64::NAN } else { centre + spread * bell }
                })
                .collect()
        })
        .collect();
    let units = (0..units).map(|unit| unit.to_string()).collect();
    (framework, Data { units, columns, groups: Default::default(), notes: vec![] })
}

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started")
}

/// Three normalisations, two means on each of two levels, weights ± 25 %, with all statistics of
/// the places; the table is normalised already.
#[divan::bench(args = [1, 2], sample_count = 100)]
fn a_thousand_draws_of_a_thousand_cities(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(1000);
    let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
    let pool = pool(threads);
    bencher.bench(|| pool.install(|| ready.run()));
}

/// The same from the table on.
#[divan::bench(args = [1, 2], sample_count = 20)]
fn the_same_with_normalising(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(1000);
    let pool = pool(threads);
    bencher.bench(|| {
        pool.install(|| {
            Robustness::new(&data, &framework, &Design::default(), None).map(|r| r.run())
        })
    });
}

#[divan::bench(args = [1, 2], sample_count = 5)]
fn a_thousand_draws_of_ten_thousand_cities(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(10_000);
    let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
    let pool = pool(threads);
    bencher.bench(|| pool.install(|| ready.run()));
}

/// First and total order for every city.
#[divan::bench(args = [1, 2], sample_count = 10)]
fn sobol_of_a_thousand_cities_in_six_thousand_runs(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(1000);
    let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
    let pool = pool(threads);
    bencher.bench(|| pool.install(|| ready.sensitivity(6000)));
}

#[divan::bench(args = [1, 2], sample_count = 3)]
fn sobol_of_ten_thousand_cities_in_six_thousand_runs(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(10_000);
    let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
    let pool = pool(threads);
    bencher.bench(|| pool.install(|| ready.sensitivity(6000)));
}
