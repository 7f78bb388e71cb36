//! How long robustness takes at the size of a large network: 1,000 cities, 60 measurements in 12
//! areas, a tenth of the values missing, 1,000 draws.
//!
//! After the times by the clock come those that the processor worked, which other work on the machine
//! lengthens much less; `cargo bench -p indices --bench robustness -- cpu` gives these alone.

use std::{
    process::{Command, Stdio},
    time::Instant,
};

use divan::Bencher;
use indices::{
    Data, Framework,
    impute::Imputation,
    robustness::{Design, Filling, Robustness},
};
use rand::{Rng, SeedableRng, rngs::ChaCha8Rng};
use rayon::{ThreadPool, ThreadPoolBuilder};

fn main() {
    divan::main();
    println!("\ntime of the processor, best of several runs, on one thread:");
    let cpu = |what: &str, units: usize, runs: usize, work: &(dyn Fn(&Robustness) + Sync)| {
        let (framework, data) = cities(units);
        let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
        let one = pool(1);
        let time = |_| one.install(|| worked(|| work(&ready)));
        println!("  {what:<58} {:.1} ms", (0..runs).map(time).fold(f64::INFINITY, f64::min) * 1e3);
    };
    let run = |ready: &Robustness| drop(divan::black_box(ready.run()));
    let sobol = |ready: &Robustness| drop(divan::black_box(ready.sensitivity(6000)));
    cpu("1,000 draws of 1,000 cities", 1000, 10, &run);
    cpu("1,000 draws of 10,000 cities", 10_000, 3, &run);
    cpu("Sobol of 1,000 cities in 6,000 runs", 1000, 5, &sobol);
    cpu("Sobol of 10,000 cities in 6,000 runs", 10_000, 3, &sobol);
    println!("  the most memory that it took {}", most_memory());
    let flops = most_flops();
    println!("of the machine, one thread:");
    println!("  {flops:.1} Gflop/s in 8-byte sums of products, numbers in registers");
    for (what, bytes) in
        [("first cache", 16 << 10), ("second cache", 512 << 10), ("memory", 256 << 20)]
    {
        println!("  {:.1} GB/s read from the {what} ({} kB)", most_bytes(bytes), bytes >> 10);
    }
    per_draw(flops);
    numpy();
}

/// Seconds that the processor worked for this thread meanwhile; by the clock where the system does
/// not tell.
fn worked(work: impl FnOnce()) -> f64 {
    let so_far = || {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split(' ').next()?.parse::<f64>().ok()
    };
    let (before, start) = (so_far(), Instant::now());
    work();
    let passed = before.zip(so_far()).map(|(before, after)| (after - before) / 1e9);
    passed.unwrap_or(start.elapsed().as_secs_f64())
}

fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    most.map_or("is not known here".into(), |most| most.trim().to_owned())
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

/// The work of a draw beside what the machine could do, from the design of this bench.
fn per_draw(flops: f64) {
    let (framework, data) = cities(1000);
    let ready = Robustness::new(&data, &framework, &Design::default(), None).expect("sound");
    let one = pool(1);
    let run = || drop(divan::black_box(ready.run()));
    let times = (0..20).map(|_| one.install(|| worked(run)));
    let seconds = times.fold(f64::INFINITY, f64::min) / 1000.0;
    // Two fused products for each value and for each area: one for the score, one for the weight.
    let products = 2.0 * 2.0 * 72.0 * 1000.0;
    // Two tables of 60 numbers of 8 bytes.
    let bytes = 2.0 * 60.0 * 8.0 * 1000.0;
    println!("per draw of 1,000 cities, all statistics included: {:.1} µs", seconds * 1e6);
    println!(
        "  {:.2} Mflop in sums of products: {:.1} Gflop/s, {:.0} % of the machine's",
        products / 1e6,
        products / seconds / 1e9,
        100.0 * products / seconds / 1e9 / flops,
    );
    println!("  {:.2} MB of tables read: {:.1} GB/s", bytes / 1e6, bytes / seconds / 1e9);
}

/// What one thread reads from a block of so many bytes, in GB/s.
fn most_bytes(bytes: usize) -> f64 {
    struct Read<'a>(&'a [f64], usize);
    impl pulp::WithSimd for Read<'_> {
        type Output = f64;
        #[inline(always)]
        fn with_simd<S: pulp::Simd>(self, simd: S) -> f64 {
            let (vectors, _) = S::as_simd_f64s(self.0);
            let mut sums = [simd.splat_f64s(0.0); 8];
            for _ in 0..self.1 {
                for chunk in divan::black_box(vectors).chunks_exact(8) {
                    for (sum, x) in sums.iter_mut().zip(chunk) {
                        *sum = simd.add_f64s(*sum, *x);
                    }
                }
            }
            sums.into_iter().map(|sum| simd.reduce_sum_f64s(sum)).sum()
        }
    }
    let block = vec![1.0; bytes / 8];
    let rounds = ((256 << 20) / bytes).max(1);
    let best = (0..8)
        .map(|_| {
            let start = Instant::now();
            divan::black_box(pulp::Arch::new().dispatch(Read(&block, rounds)));
            start.elapsed()
        })
        .min();
    (rounds * bytes) as f64 / best.map_or(f64::INFINITY, |best| best.as_secs_f64()) / 1e9
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

/// What is missing left out in half of the draws, and drawn anew in the other half: what the pages
/// of comparison do.
#[divan::bench(args = [1, 2], sample_count = 20)]
fn a_thousand_draws_with_what_is_missing_drawn(bencher: Bencher, threads: usize) {
    let (framework, data) = cities(1000);
    let fillings = vec![Filling::Fixed(Imputation::None), Filling::Drawn(None)];
    let design = Design { fillings, ..Design::default() };
    let pool = pool(threads);
    bencher.bench(|| {
        pool.install(|| Robustness::new(&data, &framework, &design, None).map(|r| r.run()))
    });
}
