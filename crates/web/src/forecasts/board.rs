//! The scoreboard of the methods and the reliability curve.

use charts::{
    Caption, Hue,
    reliability::{self, Curve, CurveWords},
};
use maud::{Markup, html};
use network::forecasts::{Method, Reckoning, Told};

use crate::{Lang, figures, page::scrolling, reader::Reader};

fn name(method: Method) -> &'static str {
    match method {
        Method::Stoa => "forecasts-method-stoa",
        Method::NoChange => "forecasts-method-no-change",
        Method::Growth => "forecasts-method-growth",
    }
}

pub fn board(reader: &Reader, reckoning: &Reckoning) -> Markup {
    let lang = reader.lang;
    let title = lang.text("forecasts-board");
    html! {
        section {
            h2 id="scoreboard" { (title) }
            @if reckoning.board.is_empty() {
                div class="empty" { p { (lang.text("forecasts-none-resolved")) } }
            } @else {
                p { (lang.fill("forecasts-board-counts", [("count", reckoning.counted.counted.into())])) }
                (scrolling(&title, table(lang, &reckoning.board)))
                details {
                    summary { (lang.text("forecasts-scores-what")) }
                    dl {
                        @for (score, what) in [
                            ("forecasts-brier", "forecasts-brier-what"),
                            ("forecasts-log", "forecasts-log-what"),
                            ("forecasts-error", "forecasts-error-what"),
                            ("forecasts-crps", "forecasts-crps-what"),
                            ("forecasts-coverage", "forecasts-coverage-what"),
                        ] {
                            dt { (lang.text(score)) } dd { (lang.text(what)) }
                        }
                    }
                }
            }
        }
    }
}

fn table(lang: Lang, board: &[Told]) -> Markup {
    let heads = ["forecasts-brier", "forecasts-log", "forecasts-error", "forecasts-crps"];
    let best = |of: &dyn Fn(&Told) -> f64| board.iter().map(of).fold(f64::INFINITY, f64::min);
    let cell = |label: &str, of: &dyn Fn(&Told) -> f64, told: &Told| {
        let value = of(told);
        let text = lang.number(value, 2);
        html! {
            td class="number" data-label=(lang.text(label)) {
                @if value <= best(of) { strong { (text) } } @else { (text) }
            }
        }
    };
    html! {
        table class="cards" {
            thead { tr {
                th scope="col" { (lang.text("forecasts-method")) }
                @for head in heads { th scope="col" class="number" { (lang.text(head)) } }
                th scope="col" class="number" { (lang.text("forecasts-coverage")) }
            } }
            tbody {
                @for told in board {
                    tr {
                        th scope="row" { (lang.text(name(told.method))) }
                        (cell(heads[0], &|told| told.brier, told))
                        (cell(heads[1], &|told| told.log_score, told))
                        (cell(heads[2], &|told| told.error, told))
                        (cell(heads[3], &|told| told.crps, told))
                        td class="number" data-label=(lang.text("forecasts-coverage")) {
                            @match told.coverage {
                                Some(shares) => (shares.map(|share| figures::share(lang, share)).join(" · ")),
                                None => "–",
                            }
                        }
                    }
                }
            }
        }
    }
}

pub fn curve(reader: &Reader, reckoning: &Reckoning) -> Markup {
    let lang = reader.lang;
    if reckoning.reliability.is_empty() {
        return html! {};
    }
    let title = lang.text("forecasts-reliability");
    let (said, came) = (lang.text("forecasts-said"), lang.text("forecasts-came"));
    let drawn = Curve {
        caption: Caption {
            id: "reliability",
            title: &title,
            description: &lang.text("forecasts-reliability-what"),
        },
        hue: Hue::Blocks,
        points: reckoning
            .reliability
            .iter()
            .map(|one| reliability::Point {
                said: one.said,
                came: one.came,
                low: one.low,
                high: one.high,
                count: lang.fill("forecasts-count", [("count", one.count.into())]),
            })
            .collect(),
        said: &said,
        came: &came,
        share: &|share| figures::share(lang, share),
    };
    let words = CurveWords {
        count: &lang.text("forecasts-title"),
        by_chance: &lang.text("forecasts-by-chance"),
    };
    html! {
        section {
            h2 id="reliability-curve" { (title) }
            p { (lang.text("forecasts-reliability-what")) }
            figure class="reliability-figure" {
                (reliability::curve(&drawn))
                details {
                    summary { (lang.text("as-table")) }
                    (scrolling(&title, reliability::curve_table(&drawn, &words)))
                }
            }
        }
    }
}
