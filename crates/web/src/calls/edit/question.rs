//! One question of a form: first what kind of answer it asks for, then the fields of that kind.

use maud::{Markup, html};
use network::{
    calls::{Asks, Call, ITEMS, Question},
    frameworks::{Frameworks, Text},
};

use super::fields::{line, tick};
use crate::{
    Lang,
    calls::parts::{Typed, is_own, is_some_kinds},
    fields::{Field, Texts, versions},
};

/// Empty lines for further options, beside those that are there.
const FURTHER: usize = 3;

/// The form of a question as somebody would have typed it.
pub fn written(question: &Question) -> Typed {
    let text = |name: &str, text: &Text| -> Vec<(String, String)> {
        text.versions().map(|(code, said)| (format!("{name}-{code}"), said.to_owned())).collect()
    };
    let mut fields = vec![
        ("asks".to_owned(), question.asks.code().to_owned()),
        ("from".to_owned(), question.from.clone()),
    ];
    match &question.asks {
        Asks::Text { words } if *words > 0 => fields.push(("words".into(), words.to_string())),
        Asks::Figure { unit } => fields.push(("unit".into(), unit.clone())),
        Asks::Choice { options, most } => {
            fields.push(("most".into(), most.to_string()));
            for (place, option) in options.iter().enumerate() {
                fields.push((format!("option-code-{place}"), option.code.clone()));
                fields.extend(text(&format!("option-{place}"), &option.label));
            }
        }
        _ => {}
    }
    fields.extend(text("label", &question.label));
    fields.extend(text("hint", &question.hint));
    for (name, said) in [("required", question.required), ("reconstructed", question.reconstructed)]
    {
        if said {
            fields.push((name.into(), "yes".into()));
        }
    }
    Typed(fields)
}

fn kinds(lang: Lang) -> impl Iterator<Item = (String, String)> {
    Asks::CODES
        .iter()
        .map(move |code| ((*code).to_owned(), lang.text(&format!("call-asks-{code}")).into_owned()))
}

/// What kind of answer a new question asks for.
pub fn pick(lang: Lang, call: &Call, section: &str) -> Option<Markup> {
    let section = call.says.sections.iter().find(|held| held.code == section)?;
    Some(html! {
        p class="muted" { (lang.of(&section.title)) }
        form method="get" {
            input type="hidden" name="section" value=(section.code);
            fieldset {
                legend { (lang.text("question-asks")) }
                @for (place, (code, name)) in kinds(lang).enumerate() {
                    label class="choice" { input type="radio" name="asks" value=(code) checked[place == 0]; span { (name) } }
                }
            }
            button { (lang.text("question-go-on")) }
        }
    })
}

/// The fields of its kind; what was typed into those of another is kept, unseen.
/// `None`: there is no such section.
pub fn form(
    lang: Lang,
    call: &Call,
    frameworks: &Frameworks,
    (section, code): (&str, &str),
    typed: &Typed,
) -> Option<Markup> {
    let section = call.says.sections.iter().find(|held| held.code == section)?;
    let asks = Asks::CODES.into_iter().find(|code| *code == typed.get("asks")).unwrap_or("line");
    let seen = match typed.get("seen") {
        "" => call.revision.to_string(),
        seen => seen.to_owned(),
    };
    let text = |name: &str| versions(name, |field| Some(typed.get(field)));
    let turned = !typed.get("shown").is_empty() && typed.get("shown") != asks;
    let name = lang.text(&format!("call-asks-{asks}"));
    Some(html! {
        @if turned {
            div class="notice" role="status" { p { (lang.fill("question-turned", [("kind", (&*name).into())])) } }
        }
        form method="post" {
            // the first button is the one that the enter key means
            button class="only-read" tabindex="-1" aria-hidden="true" {}
            input type="hidden" name="seen" value=(seen);
            input type="hidden" name="section" value=(section.code);
            input type="hidden" name="question" value=(code);
            input type="hidden" name="shown" value=(asks);
            @for (name, value) in &typed.0 {
                @if is_some_kinds(name) && !is_own(asks, name) { input type="hidden" name=(name) value=(value); }
            }
            p class="muted" { (lang.of(&section.title)) }
            (Texts::line(lang, "label", lang.text("question-label"), &text("label")))
            (Texts::line(lang, "hint", lang.text("question-hint"), &text("hint")))
            div class="filters" {
                (Field::choice("asks", lang.text("question-asks"), kinds(lang)).value(asks))
                button class="plain" name="act" value="turn" { (lang.text("question-turn")) }
            }
            (own(lang, frameworks, asks, typed))
            (tick("required", "yes", &lang.text("question-required"), !typed.get("required").is_empty()))
            (tick("reconstructed", "yes", &lang.text("call-is-reconstructed"), !typed.get("reconstructed").is_empty()))
            button { (lang.text("call-keep")) }
        }
    })
}

/// What only some kinds of answer have.
fn own(lang: Lang, frameworks: &Frameworks, asks: &str, typed: &Typed) -> Markup {
    let nothing = || (String::new(), lang.text("question-from-none").into_owned());
    let measured = frameworks
        .measurements()
        .map(|m| (format!("measurement/{}", m.code), format!("{} {}", m.code, lang.of(&m.label))));
    let items = ITEMS
        .iter()
        .map(|item| ((*item).to_owned(), lang.text(&format!("call-item-{item}")).into_owned()))
        .chain(measured);
    let mut units: Vec<(String, String)> = frameworks
        .units()
        .map(|unit| (unit.code.clone(), lang.of(&unit.name).to_owned()))
        .collect();
    units.sort_by(|a, b| lang.order(&a.1, &b.1));
    // a unit of a framework that is no longer known stays one
    let unit = typed.get("unit");
    if !unit.is_empty() && !units.iter().any(|(code, _)| code == unit) {
        units.push((unit.to_owned(), unit.to_owned()));
    }
    html! {
        @match asks {
            "text" => (line("words", &lang.text("question-words"), &lang.text("question-words-hint"), "number", typed.get("words"))),
            "figure" => (Field::choice("unit", lang.text("question-unit"), std::iter::once(nothing()).chain(units)).value(unit).optional()),
            "choice" => (options(lang, typed)),
            _ => {}
        }
        @if is_own(asks, "from") {
            (Field::choice("from", lang.text("question-from"), std::iter::once(nothing()).chain(items))
                .hint(lang.text("question-from-hint")).value(typed.get("from")).optional())
        }
    }
}

fn options(lang: Lang, typed: &Typed) -> Markup {
    let text = |place: usize| versions(&format!("option-{place}"), |field| Some(typed.get(field)));
    let held = typed.options();
    let most = match typed.get("most") {
        "" => "1",
        most => most,
    };
    html! {
        fieldset id="options" {
            legend { (lang.text("question-options")) }
            p class="hint" { (lang.text("question-options-hint")) }
            @for place in 0..held + FURTHER {
                @let code = typed.get(&format!("option-code-{place}"));
                @if !code.is_empty() { input type="hidden" name=(format!("option-code-{place}")) value=(code); }
                (Texts::line(lang, format!("option-{place}"), lang.fill("question-option", [("number", (place + 1).into())]), &text(place)))
            }
            button class="plain" name="act" value="turn" { (lang.text("question-more-options")) }
        }
        (line("most", &lang.text("question-most"), "", "number", most))
    }
}
