//! The ledger of a city.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, Tx, cities,
    evidence::{self, Evidence, Support},
    ids::{At, CityCode, Known},
    partners::{self, NewPartner, Sector},
    pledges::{self, Standing, State as Stands},
};
use serde::Deserialize;

use super::letters;
use crate::{
    App, Lang,
    evidence::list,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    act: String,
    partner: String,
    name: String,
    contact: String,
    language: String,
    pledge: String,
    reason: String,
}

#[derive(Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Query(done): Query<Done>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &city, &Typed::default(), &done.done, None).await?)
}

pub async fn act(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut tx = app.db.begin().await?;
    let done = done(&mut tx, &app, &reader, &city, &typed).await;
    let to = |word| format!("/cities/{city}/pledges?done={word}");
    settled(tx, &reader, done, to, async |wrong| {
        let mut conn = app.db.read().await?;
        Ok(drawn(&mut conn, &reader, &city, &typed, "", Some(&wrong)).await?)
    })
    .await
}

async fn done(
    tx: &mut Tx,
    app: &App,
    reader: &Reader,
    city: &CityCode,
    typed: &Typed,
) -> Result<&'static str> {
    let name = cities::get(tx, city, &Known::NOW, None).await?.name().to_owned();
    let asker = reader.signed_in.as_ref().map_or(name.as_str(), |me| me.account.name.as_str());
    let from = (app.address.as_str(), name.as_str(), asker);
    let id = || typed.pledge.parse().map_err(|_| Error::NotFound);
    match typed.act.as_str() {
        "ask" => {
            let partner = if typed.partner.is_empty() {
                let new = NewPartner {
                    name: typed.name.clone(),
                    contact: typed.contact.clone(),
                    language: typed.language.clone(),
                    sector: Sector::Other,
                    ..NewPartner::default()
                };
                partners::add(tx, &reader.actor, city, new).await?.id
            } else {
                typed.partner.parse().map_err(|_| Error::NotFound)?
            };
            let letter =
                |partner: &partners::Partner, secret: &str| letters::asked(partner, from, secret);
            pledges::invite(tx, &reader.actor, &partner, letter).await?;
            Ok("asked")
        }
        "again" => {
            let letter =
                |partner: &partners::Partner, secret: &str| letters::asked(partner, from, secret);
            pledges::write_again(tx, &reader.actor, &id()?, letter).await?;
            Ok("asked")
        }
        "withdraw" => {
            pledges::withdraw(tx, &reader.actor, &id()?, &typed.reason).await?;
            Ok("withdrawn")
        }
        _ => Err(Error::NotFound),
    }
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    city: &CityCode,
    typed: &Typed,
    done: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, city, &Known::NOW, None).await?;
    let today = reader.known_on.unwrap_or_else(|| At::now().day().parse().unwrap_or_default());
    let (all, counts) =
        pledges::of_city(conn, &reader.actor, city.code(), today, &reader.known).await?;
    let may = reader.actor.may_coordinate(city.code()).is_ok() && reader.known.is_now();
    let evidence = evidence::of_city(conn, &reader.actor, city.code(), &reader.known).await?;
    let partners =
        if may { partners::of_city(conn, city.code(), &Known::NOW).await? } else { vec![] };
    let lang = reader.lang;
    let title = lang.fill("pledges-of", [("city", city.name().into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{}", city.code()), city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("pledges-lead")) }
            @if ["asked", "withdrawn"].contains(&done) {
                div class="notice good" role="status" { p { (lang.text(&format!("pledges-done-{done}"))) } }
            }
            @if counts.iter().any(|(_, count)| *count > 0) {
                dl class="figures" { @for (state, count) in counts.iter().filter(|(_, count)| *count > 0) {
                    div { dt { (lang.text(&format!("pledge-state-{}", state.code()))) } dd { (count) } }
                } }
            }
            @if all.is_empty() {
                div class="empty" { p { (lang.text(if may { "pledges-none-yet" } else { "pledges-none" })) } }
            } @else {
                div class="cards-grid" { @for one in &all { (card(reader, one, &evidence, today, may)) } }
            }
            @if may { (ask(reader, &partners, typed, wrong)) }
        },
    ))
}

fn card(
    reader: &Reader,
    one: &Standing,
    evidence: &[(Evidence, Vec<Support>)],
    today: jiff::civil::Date,
    may: bool,
) -> Markup {
    let lang = reader.lang;
    let state = one.state(today);
    let this = Support::of("pledge", one.pledge.id.as_str());
    let mut shown = evidence.iter().filter(|(_, supports)| supports.contains(&this)).peekable();
    html! {
        article class="card pledge" id=(one.pledge.id) {
            h2 { (one.partner.name) }
            p { span class=(if state == Stands::Late { "mark warn" } else { "mark" }) { (lang.text(&format!("pledge-state-{}", state.code()))) }
                @if may && !one.is_public() && one.words.is_some() { " " span class="mark" { (lang.text("pledges-not-public")) } } }
            @if let Some(words) = &one.words {
                blockquote lang=(words.language) { p { (words.promise) } }
                dl class="facts" {
                    dt { (lang.text("pledges-measure")) } dd lang=(words.language) { (words.measure) }
                    dt { (lang.text("pledges-due")) } dd { (lang.date(&words.due)) }
                    @if let Some(day) = one.kept_on() { dt { (lang.text("pledges-kept-on")) } dd { (lang.date(day)) } }
                    @if !one.pledge.withdrawn.is_empty() { dt { (lang.text("pledges-why")) } dd { (one.pledge.withdrawn) } }
                }
                @if let Some(last) = one.reports.last() {
                    p class="said" lang=(words.language) { (last.told) " " span class="muted" { "(" (lang.day(&last.reported_at)) ")" } }
                }
                @if shown.peek().is_some() {
                    h3 { (lang.text("evidence-title")) }
                    (list(reader, shown.map(|(evidence, _)| evidence)))
                }
            }
            @if may && one.pledge.withdrawn_at.is_none() {
                details {
                    summary { (lang.text("pledges-more")) }
                    form method="post" {
                        input type="hidden" name="act" value="again";
                        input type="hidden" name="pledge" value=(one.pledge.id);
                        button class="plain" { (lang.text("pledges-again")) }
                    }
                    form method="post" {
                        input type="hidden" name="act" value="withdraw";
                        input type="hidden" name="pledge" value=(one.pledge.id);
                        label { (lang.text("pledges-why")) input name="reason" required maxlength="1000"; }
                        button class="plain" { (lang.text("pledges-withdraw")) }
                    }
                }
            }
        }
    }
}

fn ask(
    reader: &Reader,
    partners: &[partners::Partner],
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let new = (String::new(), lang.text("pledges-new-partner").into_owned());
    let known = partners.iter().map(|one| (one.id.to_string(), one.name.clone()));
    html! {
        h2 { (lang.text("pledges-ask")) }
        p { (lang.text("pledges-ask-lead")) }
        (summary(lang, wrong))
        form method="post" {
            input type="hidden" name="act" value="ask";
            @if !partners.is_empty() {
                (Field::choice("partner", lang.text("pledges-partner"), known.chain([new])).value(&typed.partner).optional().wrong(wrong))
            }
            details open[partners.is_empty() || (wrong.is_some() && typed.partner.is_empty())] {
                summary { (lang.text("pledges-new-partner")) }
                (Field::line("name", lang.text("pledges-name")).value(&typed.name).optional().wrong(wrong))
                (Field::line("contact", lang.text("account-email")).kind("email").value(&typed.contact).optional().wrong(wrong))
                (Field::choice("language", lang.text("invite-language"), Lang::all().map(|l| (l.code().to_owned(), l.name().into_owned()))).value(if typed.language.is_empty() { lang.code() } else { &typed.language }).optional())
            }
            button { (lang.text("pledges-send")) }
        }
    }
}
