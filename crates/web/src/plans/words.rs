//! How the texts, dates, money and words of a plan are written.

use maud::{Markup, html};
use network::{
    When,
    frameworks::{Frameworks, Text},
    items::{Action, BudgetLine, Credit, Kind},
    plans::{self, Entry, Plan},
};

use crate::{Lang, figures, reader::Reader};

/// Languages in which people write, by what each calls itself.
pub const LANGUAGES: [(&str, &str); 20] = [
    ("en", "English"),
    ("fr", "français"),
    ("es", "español"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("de", "Deutsch"),
    ("el", "ελληνικά"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("hi", "हिन्दी"),
    ("id", "Bahasa Indonesia"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("pt", "português"),
    ("ru", "русский"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("tr", "Türkçe"),
    ("zh", "中文"),
];

pub fn language(code: &str) -> &str {
    LANGUAGES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// A text in the reader's language, or in the one it was written in, which is then named.
pub fn said(lang: Lang, text: &Text) -> Markup {
    let said = text.in_language(lang.code());
    html! {
        @if said.text.is_empty() { }
        @else if said.fell_back(lang.code()) {
            span lang=(said.language) dir="auto" { (said.text) } " "
            span class="mark" title=(language(said.language)) lang=(said.language) { (language(said.language)) }
        } @else { (said.text) }
    }
}

/// For titles, labels and drawings: the words alone.
pub fn plain(lang: Lang, text: &Text) -> &str {
    text.in_language(lang.code()).text
}

/// A longer text, paragraph by paragraph. Where it was not written in the reader's language,
/// it says so and holds the other versions.
pub fn prose(lang: Lang, text: &Text) -> Markup {
    let said = text.in_language(lang.code());
    let fell_back = said.fell_back(lang.code());
    html! {
        @if !said.text.is_empty() {
            div lang=[fell_back.then_some(said.language)] dir="auto" {
                @for line in said.text.lines().filter(|line| !line.trim().is_empty()) { p { (line) } }
            }
            @if fell_back {
                p class="small muted" { (lang.fill("plan-written-in", [("language", language(said.language).into())])) }
                @for (code, other) in text.versions().filter(|(code, _)| *code != said.language) {
                    details class="small" {
                        summary lang=(code) { (language(code)) }
                        div lang=(code) dir="auto" { @for line in other.lines() { p { (line) } } }
                    }
                }
            }
        }
    }
}

/// A word of a list: `plan-word-status-running`.
pub fn word(lang: Lang, list: &str, code: &str) -> String {
    lang.text(&format!("plan-word-{list}-{code}")).into_owned()
}

pub fn kind(lang: Lang, kind: Kind) -> String {
    word(lang, "kind", kind.code())
}

/// `March 2027 to June 2028`
pub fn span(lang: Lang, from: Option<&When>, until: Option<&When>) -> String {
    let date = |when: &When| lang.date(when.as_str());
    match (from, until) {
        (Some(from), Some(until)) => lang
            .fill("plan-from-until", [("from", date(from).into()), ("until", date(until).into())]),
        (Some(from), None) => lang.fill("plan-from", [("from", date(from).into())]),
        (None, Some(until)) => lang.fill("plan-until", [("until", date(until).into())]),
        (None, None) => lang.text("plan-no-dates").into_owned(),
    }
}

/// `12,500 EUR`, from hundredths.
pub fn money(lang: Lang, amount: i64, currency: &str) -> String {
    let decimals = if amount % 100 == 0 { 0 } else { 2 };
    format!("{}\u{a0}{currency}", lang.number(amount as f64 / 100.0, decimals))
}

/// One sum for each currency: `12,500 EUR · 300 JOD`.
pub fn sums<'a>(lang: Lang, lines: impl IntoIterator<Item = &'a BudgetLine>) -> String {
    let sums: Vec<String> = plans::totals(lines)
        .iter()
        .map(|(currency, total)| money(lang, total.all, currency))
        .collect();
    sums.join(" · ")
}

/// The lines of money below an action.
pub fn lines_of<'a>(plan: &'a Plan, action: &Entry) -> impl Iterator<Item = &'a BudgetLine> {
    plan.below(&action.id, Kind::Budget).filter_map(|entry| entry.content.budget())
}

/// A department or a partner by name.
pub fn who<'a>(lang: Lang, plan: &'a Plan, id: &str) -> Option<&'a str> {
    if let Some(partner) = plan.partner(id) {
        return Some(&partner.name);
    }
    let department = plan.get(&id.parse().ok()?)?.content.department()?;
    Some(plain(lang, &department.name))
}

pub fn everybody(lang: Lang, plan: &Plan, ids: &[String]) -> String {
    let names: Vec<&str> = ids.iter().filter_map(|id| who(lang, plan, id)).collect();
    lang.list(&names)
}

/// `▶ running`: a shape and a word.
pub fn status(lang: Lang, action: &Action) -> Markup {
    let code = action.status.code();
    let shape = match code {
        "running" => "▶",
        "done" => "✓",
        "dropped" => "✕",
        _ => "○",
    };
    html! { span class={ "plan-status is-" (code) } { span aria-hidden="true" { (shape) } " " (word(lang, "status", code)) } }
}

/// From where something was taken.
pub fn credit(reader: &Reader, credit: Option<&Credit>) -> Markup {
    let lang = reader.lang;
    html! {
        @if let Some(credit) = credit {
            p class="small muted" {
                @if credit.city.is_empty() {
                    @let template = plans::templates().iter().find(|one| one.code == credit.template);
                    (lang.fill("plan-credit-template", [("name", template.map_or(credit.template.as_str(), |one| lang.of(&one.name)).into())]))
                } @else {
                    @let version = credit.version.unwrap_or_default();
                    a href=(reader.href(&format!("/cities/{}/plan/{version}", credit.city))) {
                        (lang.fill("plan-credit-city", [("city", credit.city.as_str().into()), ("number", version.into())]))
                    }
                }
            }
        }
    }
}

/// What an objective or an action serves: features and goals as links.
pub fn serves(
    reader: &Reader,
    frameworks: &Frameworks,
    features: &[String],
    goals: &[u8],
) -> Markup {
    let lang = reader.lang;
    html! {
        @if !features.is_empty() {
            dt { (lang.text("plan-field-features")) }
            dd { ul class="plain" { @for code in features {
                @if let Some(feature) = frameworks.feature(code) {
                    li { a href=(reader.href(&format!("/frameworks/areas/{}", feature.area))) { (code) " " (lang.of(&feature.label)) } }
                }
            } } }
        }
        @if !goals.is_empty() {
            dt { (lang.text("plan-field-goals")) }
            dd { ul class="plain" { @for number in goals {
                @if let Some(goal) = frameworks.goal(*number) {
                    li { a href=(reader.href(&format!("/goals/{number}"))) { (number) " " (lang.of(&goal.label)) } }
                }
            } } }
        }
    }
}

/// The targets of the 2030 Agenda that an objective names.
pub fn targets(reader: &Reader, frameworks: &Frameworks, codes: &[String]) -> Markup {
    let lang = reader.lang;
    html! {
        @if !codes.is_empty() {
            dt { (lang.text("plan-field-targets")) }
            dd { ul class="plain" { @for code in codes { @if let Some(target) = frameworks.target(code) { li { (code) " " (lang.of(&target.label)) } } } } }
        }
    }
}

/// A measurement with where it stood and where it shall be.
pub fn measured(
    reader: &Reader,
    plan: &Plan,
    today: &[plans::Finding],
    frameworks: &Frameworks,
    code: &str,
) -> Markup {
    let lang = reader.lang;
    let Some(measurement) = frameworks.measurement(code) else { return html! {} };
    let unit = frameworks.unit(&measurement.unit);
    let finding = plan.finding(code).or_else(|| today.iter().find(|one| one.measurement == code));
    html! {
        a href=(reader.href(&format!("/cities/{}/measurements/{code}", plan.city))) { (lang.of(&measurement.label)) }
        @if let Some(finding) = finding {
            (lang.colon()) (lang.fill("plan-baseline", [
                ("value", figures::value(lang, unit, finding.value).into()),
                ("period", finding.period.as_str().into()),
            ]))
            @match (finding.target, finding.by) {
                (Some(target), Some(by)) => { " " (lang.fill("target-is", [
                    ("value", figures::value(lang, unit, target).into()), ("year", by.to_string().into()),
                ])) }
                _ => { " " span class="muted" { (lang.text("plan-no-target")) } }
            }
        } @else { (lang.colon()) span class="muted" { (lang.text("plan-no-figure")) } }
    }
}
