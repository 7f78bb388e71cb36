//! Blocks that several reports show: one measurement, what moves, targets, what is missing, sources.

use std::collections::BTreeMap;

use charts::Status;
use network::{
    frameworks::{Area, Measurement},
    observations::{Observation, Place},
    progress::{Measured, Standing},
};

use super::{
    file::CityFile,
    sheet::{Block, Cell, Drawing, Multiple, Table},
};
use crate::{
    figures,
    progress::{draw, words},
    reader::Reader,
    temple,
};

/// A measurement of the city with what is known of it.
#[derive(Clone, Copy)]
pub struct One<'f> {
    pub file: &'f CityFile,
    pub measurement: &'f Measurement,
    pub measured: &'f Measured,
}

/// Every measurement of the framework, with or without figures.
pub fn all(file: &CityFile) -> impl Iterator<Item = One<'_>> {
    file.standing.frameworks.measurements().map(move |m| One::of(file, m))
}

pub fn of_area<'f>(file: &'f CityFile, area: &'f Area) -> impl Iterator<Item = One<'f>> {
    let measurements = file.standing.frameworks.measurements_of_area(&area.code);
    measurements.map(move |m| One::of(file, m))
}

impl<'f> One<'f> {
    pub fn of(file: &'f CityFile, measurement: &'f Measurement) -> Self {
        Self { file, measurement, measured: file.standing.of(&measurement.code) }
    }

    fn standing(&self) -> &'f Standing {
        &self.file.standing
    }

    pub fn has_figures(&self) -> bool {
        self.measured.headline().is_some()
    }

    /// The chance that it goes the better way, where there is a trend at all.
    pub fn chance(&self) -> Option<f64> {
        let progress = self.measured.progress.as_ref()?;
        (progress.status != indices::progress::Status::TooFew).then_some(progress.improving)
    }

    pub fn status(&self) -> Option<Status> {
        self.measured.progress.as_ref().map(|progress| words::drawn(progress.status))
    }

    pub fn label(&self, reader: &Reader) -> Cell {
        let path =
            format!("/cities/{}/measurements/{}", self.file.city.code(), self.measurement.code);
        Cell {
            text: reader.lang.of(&self.measurement.label).to_owned(),
            href: Some(reader.href(&path)),
            ..Cell::default()
        }
    }

    /// The latest value with its unit, its period, and the place where that is not the city itself.
    pub fn latest(&self, reader: &Reader) -> String {
        let lang = reader.lang;
        let Some(series) = self.measured.headline() else { return "–".to_owned() };
        let Some(one) = series.latest() else { return "–".to_owned() };
        let unit = figures::unit_of(&self.standing().frameworks, self.measurement, one);
        let mut said = format!(
            "{} ({})",
            figures::value(lang, unit, one.value.unwrap_or_default()),
            one.key.period
        );
        if series.place != Place::city() {
            said.push_str(&format!(" · {}", lang.of(series.place.label())));
        }
        if one.status.code() != "A" {
            said.push_str(&format!(" · {}", lang.of(one.status.label())));
        }
        said
    }

    /// Where it goes, in one word with its sign.
    pub fn going(&self, reader: &Reader) -> Cell {
        match self.measured.progress.as_ref() {
            Some(progress) => Cell {
                text: reader.lang.text(words::key(progress.status)).into_owned(),
                status: Some(words::drawn(progress.status)),
                ..Cell::default()
            },
            None => "–".into(),
        }
    }

    /// From the first value to the latest, with its sign.
    pub fn change(&self, reader: &Reader) -> String {
        let unit = self.standing().frameworks.unit(&self.measurement.unit);
        match self.measured.progress.as_ref().filter(|progress| progress.values > 1) {
            Some(progress) => reader.lang.fill(
                "report-change-since",
                [
                    ("change", figures::change(reader.lang, unit, progress.change).into()),
                    ("year", words::year(progress.baseline.year).into()),
                ],
            ),
            None => "–".to_owned(),
        }
    }

    pub fn sentence(&self, reader: &Reader) -> String {
        let unit = self.standing().frameworks.unit(&self.measurement.unit);
        self.measured
            .progress
            .as_ref()
            .map(|progress| words::sentence(reader.lang, unit, progress))
            .unwrap_or_default()
    }

    pub fn target(&self, reader: &Reader) -> Option<String> {
        let unit = self.standing().frameworks.unit(&self.measurement.unit);
        words::target(reader.lang, unit, self.measured)
    }

    /// The figures as a drawing 720 wide, or 320 wide among its like.
    fn drawn(&self, reader: &Reader, large: bool) -> Option<(maud::Markup, String)> {
        let series = self.measured.headline().filter(|series| series.observations.len() > 1)?;
        let frameworks = &self.standing().frameworks;
        let area = frameworks.area_of(self.measurement)?;
        let drawing = draw::Drawing {
            measurement: self.measurement,
            unit: frameworks.unit(&self.measurement.unit),
            series,
            measured: Some(self.measured),
            hue: temple::hue(frameworks, &area.code),
        };
        let said = draw::described(reader.lang, &drawing);
        let target = self.target(reader).map(|target| format!(" {target}")).unwrap_or_default();
        let alt = format!("{}. {said}{target}", reader.lang.of(&self.measurement.label));
        let svg = if large { draw::one(reader, &drawing) } else { draw::small(reader, &drawing) };
        Some((svg, alt))
    }

    pub fn drawing(&self, reader: &Reader) -> Option<Block> {
        let (svg, alt) = self.drawn(reader, true)?;
        Some(Block::Drawing(Drawing {
            svg,
            alt,
            title: reader.lang.of(&self.measurement.label).to_owned(),
            caption: [Some(self.sentence(reader)), self.target(reader)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
        }))
    }

    pub fn multiple(&self, reader: &Reader) -> Option<Multiple> {
        let (svg, alt) = self.drawn(reader, false)?;
        let going = self.going(reader);
        Some(Multiple {
            title: self.label(reader),
            figure: self.latest(reader),
            going: going.status.map(|status| (status, going.text)),
            svg,
            alt,
        })
    }
}

/// The one whose drawing says most of a group: with a target, a sure movement, many values.
pub fn telling<'f>(group: impl Iterator<Item = One<'f>>) -> Option<One<'f>> {
    group.filter(|one| one.measured.headline().is_some_and(|s| s.observations.len() > 1)).max_by(
        |a, b| {
            let weight = |one: &One| {
                let sure = one.chance().map_or(0.0, |chance| (chance - 0.5).abs() * 2.0);
                let values = one.measured.progress.as_ref().map_or(0, |progress| progress.values);
                let target = if one.measured.target.is_some() { 0.5 } else { 0.0 };
                sure + target + values.min(20) as f64 / 40.0
            };
            weight(a).total_cmp(&weight(b))
        },
    )
}

/// Those that most surely go the better way, or the worse; the surest first.
pub fn surest(file: &CityFile, better: bool) -> Vec<One<'_>> {
    let wanted = if better { Status::Improving } else { Status::Worsening };
    let mut found: Vec<One> = all(file).filter(|one| one.status() == Some(wanted)).collect();
    found.sort_by(|a, b| {
        let chance = |one: &One| one.chance().map_or(0.5, |c| if better { c } else { 1.0 - c });
        chance(b).total_cmp(&chance(a))
    });
    found
}

/// Latest value, change, movement and target of each measurement with figures; `of` is what they
/// are of.
pub fn standing_table<'f>(
    reader: &Reader,
    of: &str,
    group: impl Iterator<Item = One<'f>>,
) -> Option<Block> {
    let lang = reader.lang;
    let rows: Vec<Vec<Cell>> = group
        .filter(One::has_figures)
        .map(|one| {
            let aim = one.measured.target.as_ref().map_or_else(
                || "–".to_owned(),
                |aim| {
                    let unit = one.standing().frameworks.unit(&one.measurement.unit);
                    format!("{} ({})", figures::value(lang, unit, aim.value), aim.year)
                },
            );
            vec![
                one.label(reader),
                one.latest(reader).into(),
                one.change(reader).into(),
                one.going(reader),
                aim.into(),
            ]
        })
        .collect();
    let head = [
        "report-measurement",
        "report-latest",
        "report-change",
        "report-movement",
        "report-target",
    ];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.fill("report-standing-caption", [("name", of.into())]),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![32, 21, 20, 15, 14],
        })
    })
}

/// Every target with what is said of reaching it.
pub fn targets(reader: &Reader, file: &CityFile, most: usize) -> Option<Block> {
    let lang = reader.lang;
    let mut found: Vec<One> = all(file).filter(|one| one.measured.target.is_some()).collect();
    let chance = |one: &One| {
        let target = one.measured.progress.as_ref().and_then(|progress| progress.target);
        target.and_then(|target| target.chance).unwrap_or(1.0)
    };
    found.sort_by(|a, b| chance(a).total_cmp(&chance(b)));
    let rows: Vec<Vec<Cell>> = found
        .iter()
        .take(most)
        .map(|one| {
            let reading = one.measured.progress.as_ref().and_then(|progress| progress.target);
            let unit = one.standing().frameworks.unit(&one.measurement.unit);
            let aim = one.measured.target.as_ref();
            vec![
                one.label(reader),
                one.latest(reader).into(),
                aim.map_or_else(String::new, |aim| {
                    format!("{} ({})", figures::value(lang, unit, aim.value), aim.year)
                })
                .into(),
                reading
                    .and_then(|reading| reading.chance)
                    .map_or_else(|| "–".to_owned(), |chance| figures::chance(lang, chance))
                    .into(),
                reading
                    .map_or_else(String::new, |reading| {
                        lang.text(words::target_key(reading.status)).into_owned()
                    })
                    .into(),
            ]
        })
        .collect();
    let head =
        ["report-measurement", "report-latest", "report-target", "report-chance", "report-reading"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("report-targets-caption").into_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![3],
            widths: vec![32, 22, 16, 11, 21],
        })
    })
}

/// What has no figure, and why, where somebody said so.
pub fn missing<'f>(
    reader: &Reader,
    of: &str,
    group: impl Iterator<Item = One<'f>>,
) -> Option<Block> {
    let lang = reader.lang;
    let rows: Vec<Vec<Cell>> = group
        .filter(|one| !one.has_figures())
        .map(|one| {
            let said = one.measured.missing();
            let reason = said.and_then(|said| said.missing);
            vec![
                one.label(reader),
                reason
                    .map_or_else(|| lang.text("report-no-reason"), |r| lang.of(r.label()).into())
                    .as_ref()
                    .into(),
                said.map(|said| said.note.clone()).unwrap_or_default().into(),
            ]
        })
        .collect();
    let head = ["report-measurement", "report-reason", "observation-note"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.fill("report-missing-caption", [("name", of.into())]),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![45, 30, 25],
        })
    })
}

/// Every source with the number of figures that come from it.
pub fn sources(reader: &Reader, file: &CityFile) -> Option<Block> {
    let lang = reader.lang;
    let mut found: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for one in
        all(file).flat_map(|one| &one.measured.series).flat_map(|series| &series.observations)
    {
        if !one.source.is_empty() || !one.publisher.is_empty() {
            *found.entry((&one.source, &one.publisher, &one.address)).or_default() += 1;
        }
    }
    let rows: Vec<Vec<Cell>> = found
        .into_iter()
        .map(|((title, publisher, address), count)| {
            let web = ["https://", "http://"].iter().any(|start| address.starts_with(start));
            let named = [title, address, publisher].into_iter().find(|name| !name.is_empty());
            let title = named.unwrap_or("–");
            vec![
                Cell {
                    text: title.to_owned(),
                    href: web.then(|| address.to_owned()),
                    ..Cell::default()
                },
                publisher.into(),
                lang.count(count as i64).into(),
            ]
        })
        .collect();
    let head = ["observation-source", "report-publisher", "report-figures"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("city-sources").into_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![2],
            widths: vec![50, 35, 15],
        })
    })
}

/// Every value of the series that stand for the measurements, so that what is drawn can be read.
pub fn every_value(reader: &Reader, file: &CityFile) -> Option<Block> {
    let lang = reader.lang;
    let said = |one: &One| {
        let frameworks = &file.standing.frameworks;
        let value = |o: &Observation| {
            let unit = figures::unit_of(frameworks, one.measurement, o);
            let value = figures::short(lang, unit, o.value?);
            let status = if o.status.code() == "A" {
                String::new()
            } else {
                format!(" {}", o.status.code())
            };
            Some(format!("{}{}{value}{status}", o.key.period, lang.colon()))
        };
        let values =
            one.measured.headline().map(|series| series.observations.iter().filter_map(value));
        values.into_iter().flatten().collect::<Vec<_>>().join("; ")
    };
    let rows: Vec<Vec<Cell>> = all(file)
        .filter(One::has_figures)
        .map(|one| vec![one.label(reader), said(&one).into()])
        .collect();
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("report-values-caption").into_owned(),
            head: vec![lang.text("report-measurement").into(), lang.text("report-values").into()],
            rows,
            numbers: vec![],
            widths: vec![35, 65],
        })
    })
}
