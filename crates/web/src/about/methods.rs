//! Every method with its formula and its source, topic by topic.

use axum::extract::Path;
use maud::{Markup, html};
use network::Error;

use super::formulas::formula;
use crate::{page, problem::Problem, reader::Reader};

pub struct Topic {
    pub code: &'static str,
    methods: &'static [Method],
}

/// A method: its texts are `methods-CODE-title` and `methods-CODE`.
struct Method {
    code: &'static str,
    formulas: &'static [&'static str],
    /// As an option of the commands.
    option: &'static str,
    /// In the language it was written in.
    source: &'static str,
}

const fn m(
    code: &'static str,
    formulas: &'static [&'static str],
    option: &'static str,
    source: &'static str,
) -> Method {
    Method { code, formulas, option, source }
}

const HANDBOOK_SCALE: &str = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 1.5 (normalisation).";
const HANDBOOK_WEIGHT: &str = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 1.6 (weighting and aggregation).";
const COINR: &str = "W. Becker, G. Caperna, M. Del Sorbo, H. Norlén, E. Papadimitriou and M. Saisana (2022), COINr: An R package for developing composite indicators, Journal of Open Source Software 7(78).";

pub const TOPICS: &[Topic] = &[
    Topic {
        code: "comparisons",
        methods: &[
            m(
                "similar",
                &[
                    "similarity = \\frac{∑_k c_k · p_k}{∑_k c_k}",
                    "p_{size} = 1 − min(1, |log_{10} \\frac{people_a}{people_b}|)",
                    "p_{income} = 1 − \\frac{|group_a − group_b|}{3}",
                ],
                "",
                "World Bank (July 2023), country classifications by income level, fiscal year 2024 (CC BY 4.0). The rule is ours.",
            ),
            m("latest", &[], "", ""),
            m("file", &[], "--comparison FILE", ""),
        ],
    },
    Topic {
        code: "scales",
        methods: &[
            m("direction", &["x = d · value, \\text{ } d = ±1"], "", HANDBOOK_SCALE),
            m(
                "minmax",
                &["s = a + \\frac{x − min}{max − min} · (b − a)"],
                "minmax:A:B",
                HANDBOOK_SCALE,
            ),
            m(
                "zscore",
                &[
                    "s = m + \\frac{x − \\bar{x}}{σ} · k, \\text{ } σ = \\sqrt{\\frac{∑(x − \\bar{x})^2}{n − 1}}",
                ],
                "zscore:M:S",
                HANDBOOK_SCALE,
            ),
            m(
                "rank",
                &["s = 1 + \\text{units with less}"],
                "rank:min, rank:average",
                HANDBOOK_SCALE,
            ),
            m(
                "borda",
                &["s = rank − 1"],
                "borda",
                "J.-C. de Borda (1781), Mémoire sur les élections au scrutin. OECD and JRC (2008), section 1.5.",
            ),
            m("percentile", &["s = \\frac{rank − 1}{n − 1}"], "percentile-rank", COINR),
            m(
                "distance-max",
                &["s = 1 − \\frac{max − x}{max − min}"],
                "distance-to-max",
                HANDBOOK_SCALE,
            ),
            m(
                "distance-target",
                &["s = 1 − \\frac{target − x}{target − min}"],
                "distance-to-target",
                HANDBOOK_SCALE,
            ),
            m("fraction", &["s = \\frac{x}{max}"], "fraction-of-max", HANDBOOK_SCALE),
            m(
                "goalposts",
                &["s = 100 · min(1, max(0, \\frac{x − lower}{upper − lower}))"],
                "goalposts",
                "UNDP, Human Development Report, Technical notes (dimension index).",
            ),
            m(
                "adjusted",
                &["s = 100 + 60 · \\frac{x − \\bar{x}}{max − min}"],
                "adjusted",
                "M. Mazziotta and A. Pareto (2016), On a Generalized Non-compensatory Composite Index for Measuring Socio-economic Phenomena, Social Indicators Research 127.",
            ),
            m(
                "hundred",
                &[
                    "minmax:\\text{ }s = 1 + 99 · \\frac{x − min}{max − min}",
                    "zscore:\\text{ }s = max(1, 50 + 10 · \\frac{x − \\bar{x}}{σ})",
                    "rank:\\text{ }s = 1 + 99 · \\frac{rank − 1}{n − 1}",
                ],
                "",
                "The scale is ours: on it every mean is defined.",
            ),
        ],
    },
    Topic {
        code: "means",
        methods: &[
            m("rescale", &["w_i' = \\frac{w_i}{∑_{present} w_j}"], "", COINR),
            m("arithmetic", &["y = ∑_i w_i · s_i"], "arithmetic", HANDBOOK_WEIGHT),
            m("geometric", &["y = exp(∑_i w_i · ln s_i)"], "geometric", HANDBOOK_WEIGHT),
            m("harmonic", &["y = \\frac{1}{∑_i w_i / s_i}"], "harmonic", COINR),
            m(
                "power",
                &["y = {(∑_i w_i · s_i^p)}^{1/p}"],
                "power:P",
                "G. H. Hardy, J. E. Littlewood and G. Pólya (1934), Inequalities, chapter II.",
            ),
            m(
                "copeland",
                &["y_a = ∑_{b ≠ a} sign(∑_i w_i · sign(s_{ai} − s_{bi}))"],
                "copeland",
                "A. H. Copeland (1951), A reasonable social welfare function. G. Munda and M. Nardo (2009), Noncompensatory/nonlinear composite indicators for ranking countries, Applied Economics 41.",
            ),
            m(
                "mazziotta",
                &[
                    "y = M ∓ \\frac{S^2}{M}",
                    "M = ∑_i w_i · s_i, \\text{ } S^2 = ∑_i w_i · (s_i − M)^2",
                ],
                "mazziotta-pareto, mazziotta-pareto:plus",
                "P. De Muro, M. Mazziotta and A. Pareto (2011), Composite Indices of Development and Poverty: An Application to MDGs, Social Indicators Research 104.",
            ),
            m(
                "doubt",
                &[
                    "y_u = max_w ∑_i w_i · s_{ui}",
                    "∑_i w_i · s_{ki} ≤ 1 \\text{ for every unit } k, \\text{ } w_i ≥ 0",
                    "low ≤ \\frac{w_i · s_{ui}}{∑_j w_j · s_{uj}} ≤ high",
                ],
                "benefit-of-doubt, benefit-of-doubt:LOW:HIGH",
                "L. Cherchye, W. Moesen, N. Rogge and T. Van Puyenbroeck (2007), An Introduction to ‘Benefit of the Doubt’ Composite Indicators, Social Indicators Research 82. Y.-H. B. Wong and J. E. Beasley (1990), Restricting Weight Flexibility in Data Envelopment Analysis.",
            ),
            m("branches", &[], "METHOD,METHOD, METHOD,CODE=METHOD", COINR),
        ],
    },
    Topic {
        code: "weights",
        methods: &[
            m("given", &["w_i = \\frac{g_i}{∑_j g_j}"], "original, equal", HANDBOOK_WEIGHT),
            m(
                "budget",
                &["w_i = \\frac{1}{E} ∑_e \\frac{points_{ei}}{∑_j points_{ej}}"],
                "budget:FILE",
                HANDBOOK_WEIGHT,
            ),
            m(
                "ahp",
                &[
                    "A · w = λ_{max} · w, \\text{ } a_{ij} = 1 / a_{ji}",
                    "CR = \\frac{λ_{max} − n}{(n − 1) · RI_n}",
                ],
                "ahp:FILE",
                "T. L. Saaty (1980), The Analytic Hierarchy Process.",
            ),
            m(
                "pca",
                &["w_i = \\frac{l_{ik}^2}{∑_j l_{jk}^2} · \\frac{∑_j l_{jk}^2}{∑_c ∑_j l_{jc}^2}"],
                "pca",
                "G. Nicoletti, S. Scarpetta and O. Boylaud (2000), Summary indicators of product market regulation, OECD. H. F. Kaiser (1958), The varimax criterion for analytic rotation in factor analysis.",
            ),
            m(
                "entropy",
                &["e_i = −\\frac{1}{ln n} ∑_u p_{ui} · ln p_{ui}, \\text{ } w_i ∝ 1 − e_i"],
                "entropy",
                "C. E. Shannon (1948), A Mathematical Theory of Communication. M. Zeleny (1982), Multiple Criteria Decision Making.",
            ),
            m(
                "critic",
                &["w_i ∝ σ_i · ∑_j (1 − r_{ij})"],
                "critic",
                "D. Diakoulaki, G. Mavrotas and L. Papayannakis (1995), Determining objective weights in multiple criteria problems: the CRITIC method, Computers & Operations Research 22.",
            ),
            m(
                "scatter",
                &[
                    "w_i' = w_i · (1 + x · U), \\text{ } U \\text{ even between } −1 \\text{ and } 1",
                ],
                "--spread share:PERCENT",
                "M. Saisana, A. Saltelli and S. Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators, Journal of the Royal Statistical Society A 168.",
            ),
            m(
                "dirichlet",
                &["(w_1', …, w_n') ∼ Dirichlet(c · n · w_1, …, c · n · w_n)"],
                "--spread dirichlet:C",
                "The same. Gamma draws: G. Marsaglia and W. W. Tsang (2000), A simple method for generating gamma variables.",
            ),
        ],
    },
    Topic {
        code: "missing",
        methods: &[
            m("left-out", &[], "none", COINR),
            m(
                "means",
                &["\\hat{x}_{ui} = \\text{mean or median of } x_i \\text{ in the group of } u"],
                "mean, median, group-mean:COLUMN, group-median:COLUMN",
                "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 1.3 (imputation of missing data).",
            ),
            m(
                "drawn",
                &[
                    "\\hat{s}_{ui} = s_{vi}, \\text{ } v \\text{ drawn among those that have a value}",
                ],
                "drawn, drawn:COLUMN",
                "R. R. Andridge and R. J. A. Little (2010), A Review of Hot Deck Imputation for Survey Non-response, International Statistical Review 78.",
            ),
            m(
                "errors",
                &["x_{ui}' = x_{ui} + e_{ui} · Z, \\text{ } Z ∼ N(0, 1)"],
                "--errors FILE",
                "M. Saisana, A. Saltelli and S. Tarantola (2005).",
            ),
            m(
                "outliers",
                &[
                    "g_1 = \\frac{n}{(n − 1)(n − 2)} ∑ {(\\frac{x − \\bar{x}}{σ})}^3",
                    "g_2 = \\frac{n(n + 1)}{(n − 1)(n − 2)(n − 3)} ∑ {(\\frac{x − \\bar{x}}{σ})}^4 − \\frac{3 (n − 1)^2}{(n − 2)(n − 3)}",
                    "s = ln(x − min + 0.01 · (max − min))",
                ],
                "winsorise:N",
                COINR,
            ),
        ],
    },
    Topic {
        code: "places",
        methods: &[
            m(
                "draws",
                &["place_{ud} = 1 + \\text{units with a higher index in draw } d"],
                "stoa robustness --draws N --seed S",
                "M. Saisana, A. Saltelli and S. Tarantola (2005). OECD and JRC (2008), Handbook, section 1.7 (uncertainty and sensitivity analysis).",
            ),
            m(
                "interval",
                &[
                    "q_p = \\text{smallest place with a share of at least } p \\text{ at or below it}",
                ],
                "",
                "R. J. Hyndman and Y. Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50 (type 1).",
            ),
            m(
                "ahead",
                &[
                    "P(a \\text{ ahead of } b) = \\frac{1}{N} ∑_d ([place_{ad} < place_{bd}] + \\frac{1}{2} [place_{ad} = place_{bd}])",
                ],
                "--pairs",
                "H. Goldstein and D. J. Spiegelhalter (1996), League Tables and Their Limitations, Journal of the Royal Statistical Society A 159.",
            ),
            m("groups", &["P(leader \\text{ ahead of } u) < 0.95"], "", "The rule is ours."),
            m(
                "sobol",
                &[
                    "S_i = \\frac{1}{N V} ∑ y_B · (y_{AB_i} − y_A)",
                    "ST_i = \\frac{1}{2 N V} ∑ (y_A − y_{AB_i})^2",
                ],
                "stoa sensitivity --runs N",
                "A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto and S. Tarantola (2010), Variance based sensitivity analysis of model output, Computer Physics Communications 181. M. J. W. Jansen (1999), Analysis of variance designs for model output.",
            ),
            m(
                "swap",
                &[
                    "min x \\text{ with } w_i (1 − x) ≤ w_i' ≤ w_i (1 + x) \\text{ and } y_a(w') ≤ y_b(w')",
                    "x = \\frac{|∑_i w_i · d_i|}{∑_i w_i · |d_i|} \\text{ for a plain mean, } d_i = s_{ai} − s_{bi}",
                ],
                "stoa swap A B",
                "The rule is ours.",
            ),
        ],
    },
    Topic {
        code: "progress",
        methods: &[
            m(
                "level",
                &[
                    "value_t = level_t + noise_t",
                    "level_{t+1} = level_t + drift_t + wandering_t, \\text{ } drift_{t+1} = φ · drift_t + change_t",
                ],
                "",
                "A. C. Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter. E. S. Gardner and E. McKenzie (1985), Forecasting trends in time series, Management Science 31. C. J. Masreliez and R. D. Martin (1977), Robust Bayesian estimation for the linear model and robustifying the Kalman filter.",
            ),
            m(
                "status",
                &[
                    "P(drift \\text{ the better way}) ≥ 0.90: \\text{ improving}",
                    "P ≥ 0.66: \\text{ probably improving}",
                ],
                "",
                "M. D. Mastrandrea and others (2010), Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties.",
            ),
            m(
                "reach",
                &[
                    "P(level_T \\text{ as good as the target}) ≥ 0.66: \\text{ on track}, ≤ 0.34: \\text{ unlikely}",
                ],
                "",
                "The same.",
            ),
            m(
                "growth",
                &[
                    "CAGR = {(\\frac{y_t}{y_0})}^{1/(t − t_0)} − 1",
                    "R = d · \\frac{CAGR_{observed}}{|CAGR_{required}|}",
                ],
                "",
                "Statistics Canada, Open SDG 2.4, progress methodology. Eurostat, Sustainable development in the European Union.",
            ),
        ],
    },
    Topic {
        code: "forecasts",
        methods: &[
            m(
                "model",
                &["\\hat{y}_T = common_T + level_t + drift_t · \\frac{1 − e^{−f (T − t)}}{f}"],
                "stoa hindcast",
                "A. C. Harvey (1989). E. S. Gardner and E. McKenzie (1985).",
            ),
            m(
                "chance-of",
                &[
                    "P(y_T \\text{ as good as the target}) = 1 − F_ν(\\frac{target − \\hat{y}_T}{scale_T})",
                ],
                "",
                "W. S. Gosset (‘Student’) (1908), The Probable Error of a Mean, Biometrika 6.",
            ),
            m(
                "brier",
                &["BS = \\frac{1}{N} ∑ (p − o)^2"],
                "",
                "G. W. Brier (1950), Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78.",
            ),
            m(
                "crps",
                &["CRPS = ∫ (F(x) − [x ≥ y])^2 dx"],
                "",
                "T. Gneiting and A. E. Raftery (2007), Strictly Proper Scoring Rules, Prediction, and Estimation, Journal of the American Statistical Association 102.",
            ),
            m(
                "reliability",
                &["came_k = \\frac{1}{n_k} ∑_{p ∈ k} o"],
                "",
                "J. Bröcker and L. A. Smith (2007), Increasing the Reliability of Reliability Diagrams, Weather and Forecasting 22.",
            ),
            m(
                "no-change",
                &["\\frac{∑ |\\hat{y} − y|}{∑ |y_t − y|}"],
                "",
                "H. Theil (1966), Applied Economic Forecasting.",
            ),
        ],
    },
];

pub async fn topic(
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let topic = TOPICS.iter().find(|topic| topic.code == code).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let title = lang.text(&format!("methods-topic-{code}"));
    Ok(page::page(
        &reader,
        &title,
        html! {
            (page::crumbs(&reader, &[("/methods".into(), lang.text("methods-title").into_owned())]))
            h1 { (title) }
            p class="lead topic" { (lang.text(&format!("methods-topic-{code}-lead"))) }
            @for method in topic.methods {
                section id=(method.code) {
                    h2 { (lang.text(&format!("methods-{code}-{}-title", method.code))) }
                    p { (lang.text(&format!("methods-{code}-{}", method.code))) }
                    @for written in method.formulas { (formula(written)) }
                    @if !method.option.is_empty() || !method.source.is_empty() {
                        p class="small muted" {
                            @if !method.option.is_empty() { code { (method.option) } " " }
                            @if !method.source.is_empty() { (lang.text("methods-source")) " " span lang="en" { (method.source) } }
                        }
                    }
                }
            }
            nav aria-label=(lang.text("methods-topics")) {
                h2 { (lang.text("methods-topics")) }
                (topics(&reader, Some(topic.code)))
            }
        },
    ))
}

/// The topics, but for the one that is open.
pub fn topics(reader: &Reader, but: Option<&str>) -> Markup {
    let lang = reader.lang;
    html! {
        ul {
            @for topic in TOPICS.iter().filter(|topic| Some(topic.code) != but) {
                li { a href=(reader.href(&format!("/methods/{}", topic.code))) { (lang.text(&format!("methods-topic-{}", topic.code))) }
                    " – " (lang.text(&format!("methods-topic-{}-lead", topic.code))) }
            }
        }
    }
}
