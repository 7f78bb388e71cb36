//! The jury of a call: who is on it, with what load, who is late; appointing and inviting.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Appointment, Conn, Error, Result, Role,
    accounts::{self, invitations, people::Person},
    awards,
    calls::{self, Call, Moment},
    countries,
    ids::{AccountId, At, Known},
    reviews::{self, NewJuror, News, Sitting},
};

use super::{
    letters,
    words::{self, Fields},
};
use crate::{
    App, Lang,
    calls::draw,
    fields::{Choices, Field, Wrong, led_on, summary},
    files::Sent,
    page::page,
    problem::Problem,
    reader::Reader,
    roles::{self, Places},
};

pub async fn jury(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Markup, Problem> {
    reader.actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, &Sent::of(asked), None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    typed: &Sent,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let call = calls::get(conn, &reader.actor, code, &Known::NOW).await?;
    let sitting = reviews::sitting(conn, &reader.actor, code).await?;
    let others = reviews::could_be_appointed(conn, &reader.actor, code).await?;
    let candidates = match call.says.rubric.is_empty() {
        true => 0,
        false => reviews::candidates(conn, &reader.actor, code).await?.len(),
    };
    let shortlisted = awards::on_shortlist(conn, &reader.actor, &call).await?;
    let fields = Fields::of(conn).await?;
    let all = sitting.iter().flat_map(|one| &one.conflicts);
    let places = Places::of(conn, words::cities_of(all)).await?;
    let lang = reader.lang;
    let needed = candidates * usize::try_from(call.says.review.reviewers).unwrap_or(0);
    let room: i64 = sitting.iter().map(|one| one.juror.most).sum();
    let end = call.says.read_by();
    let late = end.is_some_and(|by| At::now() >= call.says.window.after(by));
    let (seats, given): (usize, usize) =
        (sitting.iter().map(|s| s.seats).sum(), sitting.iter().map(|s| s.given).sum());
    Ok(page(
        reader,
        &lang.text("jury-title"),
        html! {
            (words::tabs(reader, &call, "jury"))
            (summary(lang, wrong))
            dl class="figures" {
                div { dt { (lang.text("jury-jurors")) } dd { (sitting.len()) } }
                div { dt { (lang.text("jury-readings")) } dd { (needed) } }
                div { dt { (lang.text("jury-room")) } dd { (room) } }
                @if seats > 0 { div { dt { (lang.text("jury-given")) } dd { (given) " / " (seats) } } }
            }
            (words::on_shortlist(reader, &call, shortlisted))
            (next(reader, &call, &sitting, seats, given, needed, room))
            @if let Some(by) = end { p { (lang.fill("jury-until", [("moment", draw::moment(lang, by).into())])) } }
            @if sitting.is_empty() { div class="empty" { p { (lang.text("jury-empty")) } } }
            @else {
                ul class="cards jurors" { @for one in &sitting { (juror(reader, &call, &fields, &places, one, late)) } }
            }
            @if let Some(one) = changed(&sitting, typed) { (change_form(reader, &call, &fields, one, typed)) }
            section id="appoint" {
                h2 { (lang.text("jury-appoint")) }
                @if others.is_empty() { p { (lang.text("jury-nobody")) } }
                @else { (form(reader, &call, &fields, &others, typed, wrong)) }
            }
            section {
                h2 { (lang.text("jury-invite")) }
                p { (lang.text("jury-invite-hint")) }
                form method="post" action=(format!("/{}/calls/{code}/jury/invite", lang.code())) {
                    (Field::line("email", lang.text("account-email")).kind("email").autocomplete("off").value(typed.text("email")).wrong(wrong))
                    (Field::choice("letter-language", lang.text("invite-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()))).value(lang.code()))
                    button class="plain" { (lang.text("invite-send")) }
                }
            }
        },
    ))
}

/// Of whom the languages, fields and load are changed: as chosen in the address, or as was sent.
fn changed<'a>(sitting: &'a [Sitting], typed: &Sent) -> Option<&'a Sitting> {
    let is = |name: &str, one: &&Sitting| one.juror.account.as_str() == typed.text(name);
    sitting.iter().find(|one| is("change", one) || is("account", one))
}

fn change_form(
    reader: &Reader,
    call: &Call,
    fields: &Fields,
    one: &Sitting,
    typed: &Sent,
) -> Markup {
    let (lang, juror) = (reader.lang, &one.juror);
    let filled = match typed.text("account") {
        "" => Filled::of(juror),
        _ => Filled::typed(lang, typed),
    };
    html! {
        section id="change" {
            h2 { (lang.fill("juror-change-of", [("juror", juror.name.as_str().into())])) }
            form method="post" action=(format!("/{}/calls/{}/jury", lang.code(), call.code)) {
                input type="hidden" name="account" value=(juror.account);
                (particulars(lang, fields, "-change", &filled))
                button { (lang.text("juror-keep")) }
            }
        }
    }
}

/// The one next step of whoever runs the jury.
fn next(
    reader: &Reader,
    call: &Call,
    sitting: &[Sitting],
    seats: usize,
    given: usize,
    needed: usize,
    room: i64,
) -> Markup {
    let lang = reader.lang;
    let step = |path: &str, key: &str| {
        html! { a class="button" href=(reader.href(&format!("/calls/{}/{path}", call.code))) { (lang.text(key)) } }
    };
    html! {
        div class="actions" {
            @if sitting.is_empty() || usize::try_from(room).unwrap_or(0) < needed { a class="button" href="#appoint" { (lang.text("jury-appoint")) } }
            @else if seats == 0 { (step("assignment", "jury-next-assign")) }
            @else if given < seats { (step("assignment", "jury-next-look")) }
            @else { (step("decision", "jury-next-decide")) }
        }
    }
}

fn juror(
    reader: &Reader,
    call: &Call,
    fields: &Fields,
    places: &Places,
    one: &Sitting,
    late: bool,
) -> Markup {
    let (lang, juror) = (reader.lang, &one.juror);
    let to = format!("/{}/calls/{}/jury/{}", lang.code(), call.code, juror.account);
    let id = |name: &str| format!("{name}-{}", juror.account);
    html! {
        li class="card" {
            h2 { (juror.name) }
            p class="muted" { (countries::name(&juror.country, lang.code())) " · " (words::languages(lang, &juror.languages)) }
            @if !juror.expertise.is_empty() { p { (fields.list(lang, &juror.expertise)) } }
            p { (lang.fill("juror-between", [("least", juror.least.into()), ("most", juror.most.into())])) }
            @if one.seats > 0 {
                p {
                    (lang.fill("juror-given", [("given", one.given.into()), ("seats", one.seats.into())])) " "
                    @if one.given == one.seats { span class="mark good" { (lang.text("juror-done")) } }
                    @else if late { span class="mark warn" { (lang.fill("juror-late", [("count", one.open().into())])) } }
                    @else if one.begun > 0 { span class="mark" { (lang.fill("juror-begun", [("count", one.begun.into())])) } }
                }
            }
            @if one.waiting > 0 {
                form method="post" action=(to) class="actions" {
                    button class="plain" name="act" value="remind" aria-label=(format!("{}: {}", lang.text("juror-remind"), juror.name)) { (lang.text("juror-remind")) }
                    @if let Some(at) = &one.reminded_at { span class="muted" { (lang.fill("juror-reminded", [("day", lang.day(at).into())])) } }
                }
            }
            details {
                summary { (lang.fill("juror-conflicts", [("count", one.conflicts.len().into())])) }
                ul { @for conflict in &one.conflicts {
                    li { strong { (words::place(lang, places, conflict)) } (lang.colon()) (words::why(lang, conflict)) }
                } }
                form method="post" action=(to) {
                    input type="hidden" name="act" value="conflict";
                    div class="field" { label for=(id("place")) { (lang.text("conflict-place")) } input id=(id("place")) name="place" required autocomplete="off"; }
                    div class="field" { label for=(id("why")) { (lang.text("conflict-why")) } input id=(id("why")) name="reason" required; }
                    button class="plain" { (lang.text("conflict-record")) }
                }
            }
            details {
                summary { (lang.text("juror-change")) }
                p { a href=(format!("{}#change", reader.href(&format!("/calls/{}/jury?change={}", call.code, juror.account)))) { (lang.text("juror-change-particulars")) } }
                form method="post" action=(to) {
                    input type="hidden" name="act" value="dismiss";
                    div class="field" { label for=(id("reason")) { (lang.text("juror-dismiss-why")) } input id=(id("reason")) name="reason" required; }
                    button class="plain" { (lang.text("juror-dismiss")) }
                }
            }
        }
    }
}

/// What stands in the fields about a juror.
#[derive(Default)]
struct Filled {
    country: String,
    best: String,
    languages: Vec<String>,
    expertise: Vec<String>,
    least: String,
    most: String,
}

impl Filled {
    fn of(juror: &reviews::Juror) -> Self {
        Self {
            country: juror.country.clone(),
            best: juror.languages.first().cloned().unwrap_or_default(),
            languages: juror.languages.clone(),
            expertise: juror.expertise.clone(),
            least: juror.least.to_string(),
            most: juror.most.to_string(),
        }
    }

    fn typed(lang: Lang, typed: &Sent) -> Self {
        let or = |name: &str, other: &str| match typed.text(name) {
            "" => other.to_owned(),
            text => text.to_owned(),
        };
        Self {
            country: typed.text("country").to_owned(),
            best: or("best", lang.code()),
            languages: typed.all("reads").map(str::to_owned).collect(),
            expertise: typed.all("expertise").map(str::to_owned).collect(),
            least: or("least", "0"),
            most: or("most", "8"),
        }
    }
}

fn form(
    reader: &Reader,
    call: &Call,
    fields: &Fields,
    others: &[Person],
    typed: &Sent,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let people = others.iter().map(|one| (one.account.id.to_string(), one.account.name.clone()));
    html! {
        form method="post" action=(format!("/{}/calls/{}/jury", lang.code(), call.code)) {
            (Field::choice("account", lang.text("juror-who"), people).value(typed.text("account")).wrong(wrong))
            (particulars(lang, fields, "", &Filled::typed(lang, typed)))
            button { (lang.text("jury-appoint")) }
        }
    }
}

fn particulars(lang: Lang, fields: &Fields, end: &str, filled: &Filled) -> Markup {
    let id = |name: &str| format!("{name}{end}");
    html! {
        div class="field" {
            label for=(id("country")) { (lang.text("juror-country")) }
            p class="hint" id=(id("country-hint")) { (lang.text("juror-country-hint")) }
            select id=(id("country")) name="country" required aria-describedby=(id("country-hint")) {
                option value="" {}
                @for (code, name) in crate::countries::named(lang) { option value=(code) selected[code == filled.country] { (name) } }
            }
        }
        div class="field" {
            label for=(id("best")) { (lang.text("juror-best")) }
            select id=(id("best")) name="best" { @for one in Lang::all() {
                option value=(one.code()) selected[one.code() == filled.best] { (words::language(lang, one.code())) }
            } }
        }
        (Choices::new("reads", lang.text("juror-reads"), Lang::all().map(|one| (one.code().to_owned(), words::language(lang, one.code())))).held(&filled.languages).id(end))
        details {
            summary { (lang.text("juror-expertise")) }
            @for (legend, codes) in [("juror-clusters", fields.clusters(lang)), ("juror-areas", fields.areas(lang))] {
                fieldset {
                    legend { (lang.text(legend)) }
                    @for (code, name) in &codes { label class="choice" {
                        input type="checkbox" name="expertise" value=(code) checked[filled.expertise.contains(code)];
                        span { (name) }
                    } }
                }
            }
        }
        div class="field" {
            label for=(id("least")) { (lang.text("juror-least")) }
            input id=(id("least")) name="least" type="number" min="0" value=(filled.least);
        }
        div class="field" {
            label for=(id("most")) { (lang.text("juror-most")) }
            input id=(id("most")) name="most" type="number" min="1" value=(filled.most);
        }
    }
}

fn account(text: &str) -> Result<AccountId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// Does it and leads back, or shows the page again with what is wrong.
async fn done(
    app: &App,
    reader: &Reader,
    code: &str,
    typed: &Sent,
    outcome: Result<()>,
) -> Result<Response, Problem> {
    led_on(reader, outcome, &format!("/calls/{code}/jury"), async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(&mut conn, reader, code, typed, Some(&wrong)).await
    })
    .await
}

pub async fn appoint(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let typed = Sent::of(typed);
    let best = typed.text("best").to_owned();
    let mut languages: Vec<String> = typed.all("reads").map(str::to_owned).collect();
    languages.retain(|code| *code != best);
    if !best.is_empty() {
        languages.insert(0, best);
    }
    let number = |name: &str| {
        let text = typed.text(name);
        text.parse::<i64>().map_err(|_| Error::invalid("most", "not-a-count").with("text", text))
    };
    let appointed = async {
        let new = NewJuror {
            country: typed.text("country").to_owned(),
            languages,
            expertise: typed.all("expertise").map(str::to_owned).collect(),
            least: number("least")?,
            most: number("most")?,
        };
        let mut tx = app.db.begin().await?;
        let call = calls::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        let account = account(typed.text("account"))?;
        let letter = |juror: &reviews::Juror| letters::appointed(&app.address, &call, juror);
        reviews::appoint(&mut tx, &reader.actor, &code, &account, new, letter).await?;
        tx.commit().await
    };
    done(&app, &reader, &code, &typed, appointed.await).await
}

pub async fn invite(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let typed = Sent::of(typed);
    let invited = async {
        let mut tx = app.db.begin().await?;
        let inviter = accounts::name_of(&mut tx, reader.actor.name()).await?;
        let inviter = inviter.unwrap_or_else(|| reader.actor.name().to_owned());
        let language = Lang::from_code(typed.text("letter-language")).unwrap_or(reader.lang).code();
        let new = invitations::NewInvitation {
            email: typed.text("email").to_owned(),
            appointment: Appointment { role: Role::Juror, scope: String::new() },
            language: language.to_owned(),
        };
        invitations::invite(&mut tx, &reader.actor, new, |invitation, secret| {
            let role = |lang: Lang| roles::name(lang, Role::Juror);
            crate::letters::invitation(&app, invitation, secret, &inviter, role)
        })
        .await?;
        tx.commit().await
    };
    done(&app, &reader, &code, &typed, invited.await).await
}

/// A reminder by hand, a conflict that the secretariat knows of, or a dismissal.
pub async fn change(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, who)): Path<(String, String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let typed = Sent::of(typed);
    let changed = async {
        let who = account(&who)?;
        let mut tx = app.db.begin().await?;
        let call = calls::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        let letter =
            |juror: &reviews::Juror, news: News| letters::seats(&app.address, &call, juror, news);
        let (actor, reason) = (&reader.actor, typed.text("reason"));
        match typed.text("act") {
            "remind" => {
                let letter = |call: &Call, juror: &reviews::Juror, stage, open| {
                    letters::reminder(&app.address, call, juror, stage, open)
                };
                reviews::remind_now(&mut tx, actor, &code, &who, &At::now(), letter).await?;
                return tx.commit().await;
            }
            "dismiss" => reviews::dismiss(&mut tx, actor, &code, &who, reason, letter).await?,
            "conflict" => {
                let place = meant(&mut tx, reader.lang, typed.text("place")).await?;
                reviews::declare(&mut tx, actor, &code, &who, &place, reason, letter).await?
            }
            _ => return Err(Error::NotFound),
        };
        tx.commit().await
    };
    done(&app, &reader, &code, &typed, changed.await).await
}

/// The city or country that somebody typed by its name or code.
pub async fn meant(conn: &mut Conn, lang: Lang, typed: &str) -> Result<String> {
    let country = roles::place(lang, Role::NationalCommission, typed);
    if countries::get(&country).is_some() {
        return Ok(format!("country/{country}"));
    }
    let wanted = network::fold(typed);
    let all = network::cities::all(conn, &Known::NOW, None).await?;
    let named = all
        .iter()
        .find(|city| city.code().as_str() == typed || network::fold(city.name()) == wanted);
    named
        .map(|city| format!("city/{}", city.code()))
        .ok_or_else(|| Error::invalid("place", "conflict-place-unknown"))
}

/// The last moment of reading, in words.
pub fn until(lang: Lang, by: Option<&Moment>) -> Option<String> {
    by.map(|by| draw::moment(lang, by))
}
