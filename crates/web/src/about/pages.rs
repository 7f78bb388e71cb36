use maud::{Markup, html};

use super::methods;
use crate::{page, reader::Reader};

/// How progress is read, in the order in which a reader meets it.
pub async fn methods(reader: Reader) -> Markup {
    let lang = reader.lang;
    page::page(
        &reader,
        &lang.text("methods-title"),
        html! {
            h1 { (lang.text("methods-title")) }
            p class="lead" { (lang.text("methods-lead")) }
            @for part in ["values", "trend", "words", "target", "tally", "missing", "expert", "two-points", "known"] {
                section id=(part) {
                    h2 { (lang.text(&format!("methods-{part}-title"))) }
                    p { (lang.text(&format!("methods-{part}"))) }
                }
            }
            section id="formulas" {
                h2 { (lang.text("methods-topics")) }
                p { (lang.text("methods-topics-lead")) }
                (methods::topics(&reader, None))
            }
            section {
                h2 { (lang.text("methods-read-title")) }
                ul {
                    // works are cited in the language they were written in
                    @for work in WORKS { li lang="en" { (work) } }
                }
            }
        },
    )
}

const WORKS: [&str; 6] = [
    "OECD and JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide.",
    "A. C. Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter.",
    "M. D. Mastrandrea and others (2010), Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties.",
    "G. W. Brier (1950), Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78.",
    "T. Gneiting and A. E. Raftery (2007), Strictly Proper Scoring Rules, Prediction, and Estimation, Journal of the American Statistical Association 102.",
    "SDMX, code list CL_OBS_STATUS 2.2: the status of an observation.",
];

/// Where what ships comes from, and on which terms.
pub async fn licences(reader: Reader) -> Markup {
    let lang = reader.lang;
    page::page(
        &reader,
        &lang.text("nav-licences"),
        html! {
            h1 { (lang.text("nav-licences")) }
            p class="lead" { (lang.text("licences-lead")) }
            dl class="licences" {
                @for part in ["program", "features", "goals", "rubric", "register", "figures", "countries", "map", "status"] {
                    dt { (lang.text(&format!("licences-{part}-title"))) }
                    dd { (lang.text(&format!("licences-{part}"))) }
                }
            }
        },
    )
}
