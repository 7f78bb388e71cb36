//! The hindcast as a table to read, and as CSV.

use std::{
    fmt::{self, Write as _},
    io::{self, Write},
};

use super::{Hindcast, Row};

impl Hindcast {
    /// One line for each method, origin and horizon, with a header.
    pub fn write_csv(&self, mut out: impl Write) -> io::Result<()> {
        writeln!(
            out,
            "method,origin,horizon,measurements,series,error_to_no_change,better,crps_to_no_change,coverage_50,coverage_80,coverage_90,brier"
        )?;
        for row in &self.rows {
            let Row { origin, horizon, measurements, series, error, better, crps, brier, .. } = row;
            let coverage = row.coverage.map_or(",,".to_string(), |[half, most, nearly]| {
                format!("{half:.4},{most:.4},{nearly:.4}")
            });
            let method = row.method.name();
            writeln!(
                out,
                "\"{method}\",{origin},{horizon},{measurements},{series},{error:.4},{better},{crps:.4},{coverage},{brier:.4}"
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Hindcast {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            f,
            "Errors and scores as a multiple of the error of no change on the same series (median of \
             measurements);\nbelow 1 is better. Brier: 0.25 is a coin.\n"
        )?;
        writeln!(
            f,
            "{:<28} {:>9} {:>7} {:>8} {:>6}   {:<17} {:>6}",
            "method", "years", "error", "better", "CRPS", "held 50/80/90 %", "Brier"
        )?;
        for row in &self.rows {
            let coverage = row.coverage.map_or("–".to_string(), |shares| {
                let [half, most, nearly] = shares.map(|share| 100.0 * share);
                format!("{half:.0} / {most:.0} / {nearly:.0}")
            });
            writeln!(
                f,
                "{:<28} {:>4} + {:<2} {:>7.3} {:>8} {:>6.3}   {:<17} {:>6.3}",
                row.method.name(),
                row.origin,
                row.horizon,
                row.error,
                format!("{}/{}", row.better, row.measurements),
                row.crps,
                coverage,
                row.brier,
            )?;
        }
        writeln!(f, "\nReliability: of what was given this chance, so much came\n")?;
        let mut said = String::new();
        let mut came = String::new();
        for point in &self.reliability {
            write!(said, "{:>6.0}", 100.0 * point.said)?;
            write!(came, "{:>6.0}", 100.0 * point.came)?;
        }
        writeln!(f, "said %{said}\ncame %{came}")?;
        writeln!(f, "\nWords when one more year arrives\n")?;
        writeln!(
            f,
            "{:<28} {:>12} {:>8} {:>10} {:>9} {:>17}",
            "method", "last year", "series", "changed %", "turned %", "says a direction %"
        )?;
        for words in &self.words {
            writeln!(
                f,
                "{:<28} {:>12} {:>8} {:>10.1} {:>9.2} {:>17.0}",
                words.method,
                format!("{} → {}", words.from, words.to),
                words.series,
                100.0 * words.changed,
                100.0 * words.turned,
                100.0 * words.says_a_direction,
            )?;
        }
        if !self.left_out.is_empty() {
            writeln!(f, "\nLeft out, as their values repeat: {}", self.left_out.join(", "))?;
        }
        Ok(())
    }
}
