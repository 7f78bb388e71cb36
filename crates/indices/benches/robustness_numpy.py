"""The same draws as in robustness.rs, as a careful NumPy program: 1,000 cities, 60 measurements in
12 areas, a tenth missing, 1,000 draws of 3 normalisations, 2 means on each of 2 levels and weights
within 25 %, with the statistics of the places. Prints the best of ten runs, on one thread.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time

import numpy as np

UNITS, AREAS, EACH, DRAWS = 1000, 12, 5, 1000


def normalised(x):
    low, high = np.nanmin(x, 0), np.nanmax(x, 0)
    yield 1 + 99 * (x - low) / (high - low)
    z = (x - np.nanmean(x, 0)) / np.nanstd(x, 0, ddof=1)
    yield np.maximum(50 + 10 * z, 1)
    there = ~np.isnan(x)
    rank = np.argsort(np.argsort(np.where(there, x, np.inf), 0), 0)
    yield np.where(there, 1 + 99 * rank / (there.sum(0) - 1), np.nan)


def run(tables, logs, there, rng):
    choice = np.stack([rng.integers(0, n, DRAWS) for n in (3, 2, 2)], 1)
    leaf = 1 + 0.25 * (2 * rng.random((DRAWS, AREAS * EACH)) - 1)
    area = 1 + 0.25 * (2 * rng.random((DRAWS, AREAS)) - 1)
    places = np.empty((DRAWS, UNITS), np.int32)
    steps = np.arange(1, UNITS + 1, dtype=np.int32)
    for norm in range(3):
        for low in range(2):
            for top in range(2):
                draws = np.flatnonzero((choice == (norm, low, top)).all(1))
                if not len(draws):
                    continue
                values = (logs if low else tables)[norm]
                total = np.zeros((UNITS, len(draws)))
                weight = np.zeros((UNITS, len(draws)))
                for a in range(AREAS):
                    columns = slice(a * EACH, (a + 1) * EACH)
                    w = leaf[draws, columns].T
                    present = there[:, columns] @ w
                    some = present > 0
                    score = (values[:, columns] @ w) / np.where(some, present, 1)
                    if low and not top:
                        score = np.exp(score)
                    if top and not low:
                        score = np.log(np.where(some, score, 1))
                    total += area[draws, a] * np.where(some, score, 0)
                    weight += area[draws, a] * some
                order = np.argsort(-(total / weight).T, axis=1)
                for draw, row in zip(draws, order):
                    places[draw, row] = steps
    by_unit = np.sort(places.T, axis=1)
    quantiles = np.quantile(by_unit, (0.05, 0.5, 0.95), axis=1)
    tenth = (by_unit <= UNITS // 10).mean(1)
    quarter = (by_unit <= UNITS // 4).mean(1)
    return by_unit.mean(1), quantiles, tenth, quarter


def main():
    rng = np.random.default_rng(7)
    x = 100 * rng.random(AREAS * EACH) + 20 * rng.standard_normal((UNITS, AREAS * EACH))
    x[rng.random(x.shape) < 0.1] = np.nan
    there = (~np.isnan(x)).astype(float)
    tables = [np.nan_to_num(t) for t in normalised(x)]
    logs = [np.where(there > 0, np.log(np.where(there > 0, t, 1)), 0) for t in tables]
    times = []
    for _ in range(10):
        start = time.process_time()
        run(tables, logs, there, rng)
        times.append(time.process_time() - start)
    print(f"NumPy {np.__version__}, 1,000 draws of 1,000 cities: {min(times) * 1e3:.1f} ms")


main()
