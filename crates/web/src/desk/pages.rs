use axum::extract::State;
use maud::{Markup, html};
use network::{
    Conn, Role, ScopeKind,
    cities::{self, City, Filter},
    frameworks::{Evidence, Measurement},
    ids::{At, CityCode, Known},
    memberships,
    observations::{self, Change},
    progress::{self, Standing},
    requests, submissions,
};

use super::{conference, secretariat, tasks};
use crate::{
    App, conferences::list::dates, page, problem::Problem, progress as figures, reader::Reader,
    requests::due_on_desk,
};

/// A figure this many years old is due again.
const OLD_YEARS: i32 = 3;
/// So many changes are told one by one.
const SHOWN: usize = 6;
const RECENT_SECONDS: i64 = 30 * 24 * 60 * 60;

pub async fn desk(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    reader.actor.must_be_signed_in()?;
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let mut files = vec![];
    let mut own: Vec<CityCode> = reader.actor.cities().collect();
    own.sort();
    own.dedup();
    for code in own {
        let city = cities::get(&mut conn, &code, &Known::NOW, None).await?;
        let standing = progress::of_city(&mut conn, &code, &Known::NOW, None).await?;
        let since = At::now().plus(-RECENT_SECONDS);
        let changes = observations::changes_since(&mut conn, &code, &since).await?;
        let asked = match reader.actor.may_coordinate(&code) {
            Ok(()) => requests::of_city(&mut conn, &reader.actor, &code).await?,
            Err(_) => vec![],
        };
        let owed = memberships::due_of_city(&mut conn, &reader.actor, &code, &At::now()).await?;
        let begun = crate::submissions::begun(&mut conn, &reader, &city).await?;
        files.push((city, standing, changes, asked, owed, begun));
    }
    let mut countries = vec![];
    for appointment in reader.actor.appointments() {
        if appointment.role.scope() == ScopeKind::Country {
            let filter = Filter { country: Some(appointment.scope.clone()), ..Filter::default() };
            let all = cities::list(&mut conn, &Known::NOW, &filter, lang.code()).await?;
            let waiting = candidates(&mut conn, &reader, &appointment.scope).await?;
            countries.push((appointment.scope.clone(), all, waiting));
        }
    }
    let holds = |role: Role, code: &str| {
        let roles = reader.actor.appointments();
        roles.iter().any(|a| a.role == role && a.scope == code)
    };
    let mut conferences = network::conferences::all(&mut conn, &reader.actor, &Known::NOW).await?;
    let attends: Vec<_> =
        conferences.iter().filter(|one| holds(Role::Delegate, &one.code)).cloned().collect();
    conferences.retain(|one| holds(Role::Organiser, &one.code));
    let mut organised = vec![];
    for one in conferences {
        let due = conference::due(&mut conn, &reader, &one).await?;
        organised.push((one, due));
    }
    let keeps = reader.actor.holds(Role::Secretariat) || reader.actor.holds(Role::Administrator);
    let of_network = match keeps {
        true => secretariat::due(&mut conn, &reader, &At::now()).await?,
        false => vec![],
    };
    let nothing = files.is_empty()
        && countries.is_empty()
        && organised.is_empty()
        && attends.is_empty()
        && !keeps
        && !reader.actor.holds(Role::Juror);
    let reads = crate::reviews::on_desk(&mut conn, &reader).await?;
    drop(conn);
    let name = reader.signed_in.as_ref().map_or("", |one| one.account.name.as_str());
    Ok(page::page(
        &reader,
        &lang.text("nav-desk"),
        html! {
            h1 { (lang.fill("desk-greeting", [("name", name.into())])) }
            @for (city, standing, changes, asked, owed, begun) in &files {
                @let of = |call: &str| begun.iter().find(|one| one.call.code == call);
                @for one in begun { (crate::submissions::on_desk(&reader, city, one, owed.iter().any(|due| due.call.code == one.call.code))) }
                @for one in owed { (crate::memberships::owed(&reader, one, of(&one.call.code))) }
                (file(&reader, city, standing, changes, asked))
            }
            @for (country, cities, waiting) in &countries { (of_country(&reader, country, cities, *waiting)) }
            @if keeps {
                section {
                    h2 { (lang.text("desk-network")) }
                    (tasks::list(&reader, of_network, At::now().date()))
                    div class="actions" {
                        a class="button" href=(reader.href("/admin")) { (lang.text("nav-admin")) }
                        a class="button plain" href=(reader.href("/memberships/due")) { (lang.text("due-title")) }
                        a class="button plain" href=(reader.href("/cities")) { (lang.text("nav-cities")) }
                    }
                }
            }
            (reads)
            @for (one, due) in organised {
                section {
                    h2 { a href=(reader.href(&format!("/conferences/{}", one.code))) { (lang.of(&one.is.title)) } }
                    p class="muted" { (dates(&reader, &one.is)) @if !one.is.place.is_empty() { " · " (one.is.place) } }
                    (tasks::list(&reader, due, conference::today(&one)))
                    div class="actions" {
                        a class="button" href=(reader.href(&format!("/conferences/{}/plan", one.code))) { (lang.text("conference-plan")) }
                        a class="button plain" href=(reader.href(&format!("/conferences/{}/sessions", one.code))) { (lang.text("conference-sessions")) }
                    }
                }
            }
            @for one in &attends {
                section {
                    h2 { a href=(reader.href(&format!("/conferences/{}", one.code))) { (lang.of(&one.is.title)) } }
                    p { (lang.text("desk-attends")) }
                    div class="actions" {
                        a class="button" href=(reader.href(&format!("/conferences/{}/programme", one.code))) { (lang.text("conference-programme")) }
                        a class="button plain" href=(reader.href(&format!("/conferences/{}/agenda", one.code))) { (lang.text("agenda-mine")) }
                    }
                }
            }
            @if nothing {
                div class="empty" {
                    p { (lang.text("desk-nothing")) }
                    p { a href=(reader.href("/account")) { (lang.text("nav-account")) } }
                }
            }
        },
    ))
}

/// The file of one city: its next step first.
fn file(
    reader: &Reader,
    city: &City,
    standing: &Standing,
    changes: &[Change],
    asked: &[requests::Standing],
) -> Markup {
    let lang = reader.lang;
    let code = city.code();
    let this_year = At::now().day()[..4].parse::<i32>().unwrap_or_default();
    let frameworks = &standing.frameworks;
    let due: Vec<(&Measurement, i32)> = frameworks
        .measurements()
        .filter_map(|m| {
            let year = standing.of(&m.code).headline()?.latest()?.key.period.year();
            (this_year - year >= OLD_YEARS).then_some((m, year))
        })
        .collect();
    let missing = |kind: Evidence| {
        frameworks.measurements().filter(move |m| {
            let one = standing.of(&m.code);
            m.kind == kind && one.headline().is_none() && one.missing().is_none()
        })
    };
    let kinds = [
        (Evidence::Official, "desk-missing-official"),
        (Evidence::Survey, "desk-missing-survey"),
        (Evidence::Expert, "desk-missing-expert"),
    ];
    let untold: usize = kinds.iter().map(|(kind, _)| missing(*kind).count()).sum();
    html! {
        section class="desk-file" {
            h2 { a href=(reader.href(&format!("/cities/{code}"))) { (city.name()) } }
            p class="lead" { (figures::tally(lang, &standing.tally(frameworks.measurements()))) }
            div class="actions" {
                @if reader.actor.may_record(code).is_ok() {
                    a class="button" href=(reader.href(&format!("/cities/{code}/observations"))) { (lang.text("city-enter")) }
                    a class="button plain" href=(reader.href(&format!("/cities/{code}/import"))) { (lang.text("city-import")) }
                } @else {
                    a class="button" href=(reader.href(&format!("/cities/{code}"))) { (lang.text("desk-see-city")) }
                }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/submissions"))) { (lang.text("submissions-title")) }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/plan"))) { (lang.text("plan-title")) }
                @if reader.actor.may_coordinate(code).is_ok() {
                    a class="button plain" href=(reader.href(&format!("/cities/{code}/people"))) { (lang.text("desk-people")) }
                }
            }
            div class="columns" {
                @if reader.actor.may_coordinate(code).is_ok() { (due_on_desk(reader, code, asked)) }
                section {
                    h3 { (lang.fill("desk-due", [("count", due.len().into())])) }
                    @if due.is_empty() { p class="muted" { (lang.text("desk-due-none")) } }
                    ul {
                        @for (measurement, year) in &due {
                            li { (link(reader, code, measurement)) " " span class="muted" { (lang.fill("desk-latest", [("year", year.to_string().into())])) } }
                        }
                    }
                }
                section {
                    h3 { (lang.fill("desk-missing", [("count", untold.into())])) }
                    @if untold == 0 { p class="muted" { (lang.text("desk-missing-none")) } }
                    @for (kind, key) in kinds {
                        @let of_kind: Vec<_> = missing(kind).collect();
                        @if !of_kind.is_empty() {
                            details {
                                summary { (lang.fill(key, [("count", of_kind.len().into())])) }
                                ul { @for measurement in of_kind { li { (link(reader, code, measurement)) } } }
                            }
                        }
                    }
                }
                section {
                    h3 { (lang.fill("desk-changed", [("count", changes.len().into())])) }
                    @if changes.is_empty() { p class="muted" { (lang.text("desk-changed-none")) } }
                    (changed(reader, code, standing, changes))
                    @if !changes.is_empty() {
                        p { a href=(reader.href(&format!("/cities/{code}/log"))) { (lang.text("desk-log")) } }
                    }
                }
            }
        }
    }
}

/// A few changes one by one; many by their measurements.
fn changed(reader: &Reader, city: &CityCode, standing: &Standing, changes: &[Change]) -> Markup {
    if changes.len() <= SHOWN {
        return html! { ul { @for change in changes { li { (figures::change(reader, standing, change)) } } } };
    }
    let mut of: Vec<(&Measurement, usize)> = vec![];
    for one in changes.iter().filter_map(|change| change.after.as_ref().or(change.before.as_ref()))
    {
        let known = of.iter_mut().find(|(m, _)| m.code == one.key.measurement);
        match (known, standing.frameworks.measurement(&one.key.measurement)) {
            (Some((_, count)), _) => *count += 1,
            (None, Some(measurement)) => of.push((measurement, 1)),
            (None, None) => {}
        }
    }
    html! {
        ul { @for (measurement, count) in of.iter().take(SHOWN) {
            li {
                (link(reader, city, measurement)) " "
                span class="muted" { (reader.lang.fill("desk-moved", [("count", (*count).into())])) }
            }
        } }
    }
}

fn link(reader: &Reader, city: &CityCode, measurement: &Measurement) -> Markup {
    html! {
        a href=(reader.href(&format!("/cities/{city}/measurements/{}", measurement.code))) {
            (reader.lang.of(&measurement.label))
        }
    }
}

/// How many submissions of a country wait for its National Commission.
async fn candidates(conn: &mut Conn, reader: &Reader, country: &str) -> network::Result<usize> {
    let (mut waiting, now) = (0, At::now());
    for call in submissions::asked(conn, &reader.actor).await? {
        if now < call.says.window.after(call.says.endorsed_by()) {
            let all = submissions::candidates(conn, &reader.actor, &call.code, country).await?;
            waiting += all.iter().filter(|one| one.state == submissions::State::Submitted).count();
        }
    }
    Ok(waiting)
}

/// The members of a country, for its National Commission.
fn of_country(reader: &Reader, country: &str, all: &[City], waiting: usize) -> Markup {
    let lang = reader.lang;
    html! {
        section {
            h2 { (network::countries::name(country, lang.code())) }
            p class="lead" { (lang.fill("desk-candidates", [("count", waiting.into())])) }
            div class="actions" { a class="button" href=(reader.href(&format!("/endorsements/{country}"))) { (lang.text("desk-endorse")) } }
            p { (lang.fill("desk-country", [("count", all.len().into())])) }
            ul { @for city in all { li { a href=(reader.href(&format!("/cities/{}", city.code()))) { (city.name()) } } } }
        }
    }
}
