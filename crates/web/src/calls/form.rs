//! One question of a call's form as somebody fills it in.

use maud::{Markup, html};
use network::calls::{Asks, Question};

use super::draw;
use crate::Lang;

/// What stands in a question's field.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    pub text: String,
    pub year: String,
}

/// The fields of a question. Their names are its code, and its code with `.year` behind it.
pub fn question(
    lang: Lang,
    question: &Question,
    filled: &Filled,
    shut: bool,
    beside: Markup,
) -> Markup {
    let code = &question.code;
    let hint = format!("{code}-hint");
    let many = matches!(&question.asks, Asks::Choice { .. } | Asks::Rating | Asks::Consent);
    let about = html! {
        p class="hint" id=(hint) {
            // a line, a choice or a file is seen to be one
            @let limit = matches!(&question.asks, Asks::Text { .. } | Asks::Figure { .. } | Asks::Rating);
            @if limit { (draw::asks(lang, question)) }
            @if limit && !question.required { " · " }
            @if !question.required { (lang.text("question-optional")) }
            @if question.reconstructed { " · " span title=(lang.text("call-reconstructed-hint")) { (lang.text("call-reconstructed")) } }
            @if !question.hint.is_blank() && !matches!(question.asks, Asks::Text { .. }) { br; (lang.of(&question.hint)) }
        }
        (beside)
    };
    html! {
        div class="field question" id=(format!("question-{code}")) {
            @if many {
                fieldset aria-describedby=(hint) disabled[shut] {
                    legend { (lang.of(&question.label)) }
                    (about)
                    @match &question.asks {
                        Asks::Rating => div class="rating" { @for n in 1..=5 {
                            label class="choice" { input type="radio" name=(code) value=(n) checked[filled.text == n.to_string()]; (n) }
                        } },
                        Asks::Consent => label class="choice" {
                            input type="checkbox" name=(code) value="yes" checked[filled.text == "yes"];
                            span { (lang.text("question-yes")) }
                        },
                        Asks::Choice { options, most } => @for option in options {
                            label class="choice" {
                                input type=(if *most > 1 { "checkbox" } else { "radio" }) name=(code) value=(option.code)
                                    checked[filled.text.split(' ').any(|chosen| chosen == option.code)];
                                span { (lang.of(&option.label)) }
                            }
                        },
                        _ => {},
                    }
                }
            } @else {
                label for=(code) { (lang.of(&question.label)) }
                (about)
                @match &question.asks {
                    Asks::Text { .. } => textarea id=(code) name=(code) rows="7" aria-describedby=(hint) disabled[shut] { (filled.text) },
                    Asks::Figure { .. } => div class="figure-year" {
                        input id=(code) name=(code) inputmode="decimal" class="number" value=(filled.text) aria-describedby=(hint) disabled[shut];
                        label for=(format!("{code}.year")) { (lang.text("question-year")) }
                        input id=(format!("{code}.year")) name=(format!("{code}.year")) inputmode="numeric" class="year" value=(filled.year) disabled[shut];
                    },
                    Asks::Link => input id=(code) name=(code) type="url" placeholder="https://" value=(filled.text) aria-describedby=(hint) disabled[shut];,
                    Asks::File | Asks::Signature | Asks::Item => output id=(code) aria-describedby=(hint) {
                        @if filled.text.is_empty() { span class="muted" { (lang.text("question-nothing-yet")) } } @else { (filled.text) }
                    },
                    _ => input id=(code) name=(code) value=(filled.text) aria-describedby=(hint) disabled[shut];,
                }
            }
        }
    }
}
