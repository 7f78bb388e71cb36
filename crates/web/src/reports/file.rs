//! The city file as reports read it: everything once, in one go, as known at one time.

use std::collections::HashMap;

use jiff::ToSpan;
use network::{
    Result,
    cities::{self, City},
    countries,
    events::{self, Event},
    evidence::{self, Evidence, Support},
    groupings,
    ids::{At, CityCode, EventId},
    narratives::{self, Narrative},
    observations::{self, Change},
    partners::{self, Partner},
    plans::{self, Plan},
    pledges,
    progress::{self, Standing},
};

use super::sheet::{Drawing, Form, Sheet};
use crate::{App, Lang, evidence::Things, progress::state_of, reader::Reader, temple};

pub struct CityFile {
    pub city: City,
    pub standing: Standing,
    /// The day from which changes are counted: a year before the day of the report.
    pub since: jiff::civil::Date,
    /// What was entered, corrected or withdrawn since; none for a report on a past day.
    pub changes: Vec<Change>,
    pub partners: Vec<Partner>,
    /// What the city tells of itself; empty for a reader who may not see its drafts.
    pub narratives: Vec<Narrative>,
    /// The version that holds, or the draft where there is none and the reader may see it.
    pub plan: Option<Plan>,
    /// Those that the reader may see, and how many there are altogether.
    pub pledges: Vec<pledges::Standing>,
    pub ledger: Vec<(pledges::State, usize)>,
    /// What is public, or all of it for the city's people.
    pub evidence: Vec<(Evidence, Vec<Support>)>,
    /// What evidence supports, by name.
    pub things: Things,
    pub events: Vec<Event>,
    pub turnouts: HashMap<EventId, Vec<(String, i64)>>,
    /// The day of the report.
    pub day: jiff::civil::Date,
    revision: i64,
    address: String,
}

impl CityFile {
    pub async fn read(app: &App, reader: &Reader, code: &CityCode) -> Result<Self> {
        let revision = app.db.revision().await?;
        let mut conn = app.db.read().await?;
        let city = cities::get(&mut conn, code, &reader.known, reader.known_on).await?;
        let standing = progress::of_city(&mut conn, code, &reader.known, None).await?;
        let today = At::now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        let day = reader.known_on.unwrap_or(today);
        let since = day.saturating_sub(1.year());
        let changes = match reader.known_on {
            None => observations::changes_since(&mut conn, code, &At::end_of(since)).await?,
            Some(_) => vec![],
        };
        let partners = partners::of_city(&mut conn, code, &reader.known).await?;
        let narratives = match reader.actor.may_open_desk(code) {
            Ok(()) => narratives::of_city(&mut conn, code, &reader.known).await?,
            Err(_) => vec![],
        };
        let plan = match plans::published(&mut conn, code, None, &reader.known).await? {
            None if reader.actor.may_read_drafts(code).is_ok() => {
                Some(plans::draft(&mut conn, &reader.actor, code, &reader.known).await?)
            }
            published => published,
        };
        let (pledges, ledger) =
            pledges::of_city(&mut conn, &reader.actor, code, day, &reader.known).await?;
        let evidence = evidence::of_city(&mut conn, &reader.actor, code, &reader.known).await?;
        let things = Things::of_city(&mut conn, reader, code).await?;
        let events = events::of_city(&mut conn, code, &reader.known).await?;
        let turnouts = events::turnouts(&mut conn, code, &reader.known).await?;
        let address = app.address.clone();
        Ok(Self {
            city,
            standing,
            since,
            changes,
            partners,
            narratives,
            plan,
            pledges,
            ledger,
            evidence,
            things,
            events,
            turnouts,
            day,
            revision,
            address,
        })
    }

    /// A sheet that says of whom it speaks, as known when, and nothing yet of what.
    pub fn begin(&self, lang: Lang, form: Form, title: &str, kicker: &str) -> Sheet {
        let is = &self.city.entry.is;
        let region = groupings::regions()
            .iter()
            .find(|label| label.code == is.region)
            .map(|label| lang.of(&label.names).to_owned());
        let known = [
            ("date", lang.date(&self.day.to_string()).into()),
            ("revision", lang.count(self.revision).into()),
        ];
        let known = lang.fill("report-known", known);
        let mut lines = vec![known.clone()];
        if let Some(joined) = &self.city.joined {
            let label = lang.text("city-member-since");
            lines.push(lang.beside(&label, &lang.date(joined.as_str())));
        }
        if let Some(population) = is.population {
            let label = lang.text("city-population");
            lines.push(format!(
                "{label}{}{} ({})",
                lang.colon(),
                lang.count(population),
                is.population_source
            ));
        }
        lines.push(format!("{}/{}/cities/{}", self.address, lang.code(), self.city.code()));
        Sheet {
            form,
            title: lang.fill(title, [("city", self.city.name().into())]),
            kicker: lang.text(kicker).into_owned(),
            subtitle: [Some(countries::name(&is.country, lang.code()).to_owned()), region]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            lines,
            foot: format!("{} · {known}", self.city.name()),
            mark: self.city.is_invented().then(|| lang.text("demonstration-figures").into_owned()),
            drawing: None,
            sections: vec![],
        }
    }

    /// What the register says of the city, each with its label.
    pub fn particulars(&self, lang: Lang) -> Vec<(String, String)> {
        let is = &self.city.entry.is;
        let label = |key: &str| lang.text(key).into_owned();
        let country = countries::name(&is.country, lang.code()).to_owned();
        let mut facts = vec![(label("cities-country"), country)];
        let region = groupings::regions().iter().find(|label| label.code == is.region);
        facts.extend(region.map(|it| (label("cities-region"), lang.of(&it.names).to_owned())));
        facts.extend(is.population.map(|population| {
            let said = format!("{} ({})", lang.count(population), is.population_source);
            (label("city-population"), said)
        }));
        let joined = self.city.joined.as_ref();
        facts.extend(joined.map(|on| (label("city-member-since"), lang.date(on.as_str()))));
        facts
    }

    /// The temple of the city, with the counts of each area.
    pub fn temple(&self, reader: &Reader) -> Drawing {
        let lang = reader.lang;
        let title = lang.fill("city-temple-title", [("city", self.city.name().into())]);
        let frameworks = &self.standing.frameworks;
        let look = temple::Look {
            id: "temple",
            title: &title,
            description: &lang.text("city-temple-description"),
            href: &|area| reader.href(&format!("/cities/{}/areas/{}", self.city.code(), area.code)),
            state: &|area| Some(state_of(lang, &self.standing, area)),
        };
        let svg = temple::one(lang, frameworks, &look);
        let areas: String = frameworks
            .areas()
            .map(|area| {
                let state = state_of(lang, &self.standing, area);
                format!(" {} {}", area.code, lang.beside(lang.of(&area.label), &state.summary))
            })
            .collect();
        Drawing {
            svg,
            alt: format!("{title}. {}{areas}", lang.text("city-temple-description")),
            title: String::new(),
            caption: lang.text("report-temple-caption").into_owned(),
        }
    }
}
