//! What the panel is formed from: the submissions, the jurors with their limits, and how well
//! each juror fits each submission.

use std::collections::{HashMap, HashSet};

use panel::{Application, BARRED, Instance};
use serde::Serialize;

use super::{
    Juror, Ruling, SeatState, conflicts::conflicts_of_all, jurors, jury, read_of, reading,
};
use crate::{
    Conn, Result,
    calls::{Asks, Call},
    cities::{self, City},
    groupings,
    ids::{AccountId, CityCode, Known, SubmissionId},
    submissions::{self, Submission},
};

/// How well a juror fits a submission, in points: 40 for anybody who may read it, 20 where it is
/// written in their best language, 20 for each field of work that both share, two at most.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Fit {
    pub points: i64,
    pub best_language: bool,
    pub shared: Vec<String>,
}

const MAY_READ: i64 = 40;
const BEST_LANGUAGE: i64 = 20;
const SHARED_FIELD: i64 = 20;
const SHARED_MOST: usize = 2;

pub fn fit(language: &str, fields: &[String], juror: &Juror) -> Fit {
    let best_language = juror.languages.first().is_some_and(|best| best == language);
    let shared: Vec<String> =
        fields.iter().filter(|field| juror.expertise.contains(field)).cloned().collect();
    let counted = i64::try_from(shared.len().min(SHARED_MOST)).unwrap_or(0);
    let points = MAY_READ + if best_language { BEST_LANGUAGE } else { 0 } + counted * SHARED_FIELD;
    Fit { points, best_language, shared }
}

/// Everything about a call that forming its panel needs, at one moment.
#[derive(Clone, Debug)]
pub struct Table {
    pub call: Call,
    pub submissions: Vec<Submission>,
    /// What the cities that sent them are called.
    pub names: Vec<String>,
    /// The fields of work of each submission.
    pub fields: Vec<Vec<String>>,
    pub jurors: Vec<Juror>,
    pub rulings: Vec<(SubmissionId, AccountId, Ruling)>,
    /// Who holds which seat now, by submission: places in `jurors`.
    pub teams: Vec<Vec<usize>>,
    /// The seats that were confirmed: their jurors know of them.
    pub told: HashSet<(SubmissionId, AccountId)>,
    pub instance: Instance,
}

impl Table {
    pub async fn lay(conn: &mut Conn, call: Call) -> Result<Self> {
        let submissions = read_of(conn, &call).await?;
        let mut jurors = jurors::store::jurors(conn, &call.code).await?;
        jurors.retain(|juror| juror.dismissed_at.is_none());
        let (names, fields) = about(conn, &call, &submissions).await?;
        let conflicts = conflicts_of_all(conn, &call.code, &jurors).await?;
        let rulings = jury::store::rulings(conn, &call.code).await?;
        let seats = jury::store::seats(conn, &call.code).await?;
        let begun: HashSet<(SubmissionId, AccountId)> = reading::store::progress(conn, &call.code)
            .await?
            .into_iter()
            .map(|(of, who, _)| (of, who))
            .collect();

        let mut codes: Vec<&String> = vec![];
        for code in fields.iter().flatten().chain(jurors.iter().flat_map(|j| &j.expertise)) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let number = |code: &String| {
            let place = codes.iter().position(|known| *known == code).unwrap_or_default();
            u32::try_from(place).unwrap_or_default()
        };
        let applications: Vec<Application> = submissions
            .iter()
            .enumerate()
            .map(|(id, one)| Application {
                id,
                country: one.country.clone(),
                region: one.region.clone(),
                lang: one.language.clone(),
                themes: fields[id].iter().map(number).collect(),
            })
            .collect();
        let seated: Vec<panel::Juror> = jurors
            .iter()
            .enumerate()
            .map(|(id, juror)| panel::Juror {
                id,
                country: juror.country.clone(),
                region: juror.region().to_owned(),
                langs: juror.languages.clone(),
                themes: juror.expertise.iter().map(number).collect(),
                min_load: usize::try_from(juror.least).unwrap_or(0),
                max_load: usize::try_from(juror.most).unwrap_or(0),
                declared: (0..submissions.len())
                    .filter(|&place| {
                        // the own country bars by itself, and says so
                        submissions[place].country != juror.country
                            && conflicts[id].iter().any(|c| c.is_with(&submissions[place]))
                    })
                    .collect(),
            })
            .collect();
        let reviewers = usize::try_from(call.says.review.reviewers).unwrap_or(1);
        let mut instance = Instance {
            name: call.code.clone(),
            reviews_per_app: reviewers,
            applications,
            jurors: seated,
            score: vec![vec![0; jurors.len()]; submissions.len()],
            pins: vec![],
            forbids: vec![],
        };
        for (a, submission) in submissions.iter().enumerate() {
            for (j, juror) in jurors.iter().enumerate() {
                instance.score[a][j] = match instance.barrier(a, j) {
                    Some(_) => BARRED,
                    None => fit(&submission.language, &fields[a], juror).points,
                };
            }
        }
        let submission = by_id(submissions.iter().map(|one| &one.id));
        let juror = by_id(jurors.iter().map(|one| &one.account));
        for (of, who, ruling) in &rulings {
            let (Some(&a), Some(&j)) = (submission.get(of), juror.get(who)) else { continue };
            match ruling {
                Ruling::Pin if instance.barrier(a, j).is_none() => instance.pins.push((a, j)),
                Ruling::Forbid => instance.forbids.push((a, j)),
                Ruling::Pin => {}
            }
        }
        let mut teams = vec![vec![]; submissions.len()];
        for seat in seats.iter().filter(|seat| seat.state != SeatState::Released) {
            let place = (submission.get(&seat.submission), juror.get(&seat.account));
            let (Some(&a), Some(&j)) = place else { continue };
            teams[a].push(j);
            // who has begun to read goes on
            let begun = begun.contains(&(seat.submission.clone(), seat.account.clone()));
            if begun && instance.barrier(a, j).is_none() && !instance.pins.contains(&(a, j)) {
                instance.pins.push((a, j));
            }
        }
        teams.iter_mut().for_each(|team| team.sort_unstable());
        let told = seats
            .into_iter()
            .filter(|seat| seat.state == SeatState::Assigned)
            .map(|seat| (seat.submission, seat.account))
            .collect();
        Ok(Self { call, submissions, names, fields, jurors, rulings, teams, told, instance })
    }

    pub fn place(&self, submission: &SubmissionId) -> Option<usize> {
        self.submissions.iter().position(|one| one.id == *submission)
    }

    pub fn juror(&self, account: &AccountId) -> Option<usize> {
        self.jurors.iter().position(|one| one.account == *account)
    }

    pub fn ruling(&self, submission: usize, juror: usize) -> Option<Ruling> {
        let (of, who) = (&self.submissions[submission].id, &self.jurors[juror].account);
        self.rulings.iter().find(|(a, j, _)| (a, j) == (of, who)).map(|(_, _, ruling)| *ruling)
    }

    pub fn fit(&self, submission: usize, juror: usize) -> Fit {
        fit(&self.submissions[submission].language, &self.fields[submission], &self.jurors[juror])
    }

    /// Whether every submission has all its readers.
    pub fn is_full(&self) -> bool {
        self.teams.iter().all(|team| team.len() == self.instance.reviews_per_app)
    }
}

fn by_id<'a, T: std::hash::Hash + Eq>(ids: impl Iterator<Item = &'a T>) -> HashMap<&'a T, usize> {
    ids.enumerate().map(|(place, id)| (id, place)).collect()
}

/// The city of each submission, and what it is about: the clusters of the city, and those that
/// it chooses in its answers.
async fn about(
    conn: &mut Conn,
    call: &Call,
    submissions: &[Submission],
) -> Result<(Vec<String>, Vec<Vec<String>>)> {
    let groupings = groupings::all(conn, &Known::NOW).await?;
    let clusters = || groupings.iter().filter(|g| g.kind == groupings::Kind::Cluster);
    let cities = cities::all(conn, &Known::NOW, None).await?;
    let cities: HashMap<&CityCode, &City> = cities.iter().map(|city| (city.code(), city)).collect();
    let choices: Vec<&str> = call
        .says
        .questions()
        .filter(|question| match &question.asks {
            Asks::Choice { options, .. } => {
                options.iter().any(|option| clusters().any(|g| g.code == option.code))
            }
            _ => false,
        })
        .map(|question| question.code.as_str())
        .collect();
    let mut chosen = match choices.is_empty() {
        true => HashMap::new(),
        false => {
            let ids: Vec<_> = submissions.iter().map(|one| &one.id).collect();
            submissions::answered(conn, &ids, &choices).await?
        }
    };
    let (mut names, mut all) = (vec![], vec![]);
    for submission in submissions {
        let city = cities.get(&submission.city);
        names.push(city.map_or_else(|| submission.city.to_string(), |city| city.name().to_owned()));
        let belongs = |code: &str| city.is_some_and(|city| city.belongs_to(code));
        let mut found: Vec<String> =
            clusters().map(|g| &g.code).filter(|code| belongs(code)).cloned().collect();
        let answers = chosen.remove(&submission.id).unwrap_or_default();
        for code in answers.iter().flat_map(|answer| answer.value.split(' ')) {
            if clusters().any(|g| g.code == code) && !found.iter().any(|f| f == code) {
                found.push(code.to_owned());
            }
        }
        all.push(found);
    }
    Ok((names, all))
}
