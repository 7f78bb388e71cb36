//! What a place hangs on, and the commands around it.

use std::{fs::File, io::Read};

use indices::{
    Data, Error,
    commands::{
        index::Options,
        robustness::{Source, robustness, robustness_given},
        sensitivity::{sensitivity, swap},
    },
    framework::Framework,
    robustness::{Design, Filling, Mean, Robustness, Spread},
    sensitivity::Factor,
    weights::WeightSet,
};

use crate::{montecarlo::cities, shared::shared};

fn nothing(_: &str) -> std::io::Result<Box<dyn Read>> {
    Err(std::io::ErrorKind::NotFound.into())
}

fn ready(data: &Data, framework: &Framework, design: &Design) -> Robustness {
    Robustness::new(data, framework, design, None).unwrap()
}

#[test]
fn a_single_open_choice_explains_everything() {
    let (framework, data) = cities(40);
    let design = Design {
        normalisations: vec!["minmax".parse().unwrap()],
        means: vec![Mean::Arithmetic],
        ..Design::default()
    };
    let result = ready(&data, &framework, &design).sensitivity(6000).unwrap();
    assert_eq!(result.factors, [Factor::Weights]);
    for unit in 0..40 {
        if result.variance[unit] > 0.0 {
            assert!((result.first[0][unit] - 1.0).abs() < 0.15, "{}", result.first[0][unit]);
            assert!((result.total[0][unit] - 1.0).abs() < 0.15, "{}", result.total[0][unit]);
        }
    }
}

#[test]
fn shares_are_about_between_zero_and_one_and_no_total_is_below_its_first_order() {
    let (framework, data) = cities(40);
    let result = ready(&data, &framework, &Design::default()).sensitivity(10_000).unwrap();
    assert_eq!(result.factors.len(), 3);
    for unit in 0..40 {
        let first: f64 = result.first.iter().map(|shares| shares[unit]).sum();
        let total: f64 = result.total.iter().map(|shares| shares[unit]).sum();
        assert!(first < 1.2, "{first}");
        assert!(total > 0.8, "{total}");
        for factor in 0..3 {
            assert!(result.first[factor][unit] > -0.15);
            assert!(result.first[factor][unit] < result.total[factor][unit] + 0.2);
        }
    }
}

#[test]
fn the_number_of_threads_does_not_change_a_share() {
    let (framework, data) = cities(30);
    let design = Design { fillings: vec![Filling::Drawn(None)], ..Design::default() };
    let ready = ready(&data, &framework, &design);
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| ready.sensitivity(600).unwrap())
    };
    assert_eq!(run(1), run(3));
}

#[test]
fn a_design_that_leaves_nothing_open_is_refused() {
    let (framework, data) = cities(5);
    let design = Design {
        normalisations: vec!["minmax".parse().unwrap()],
        means: vec![Mean::Arithmetic],
        weights: Spread::Fixed,
        ..Design::default()
    };
    let error = ready(&data, &framework, &design).sensitivity(100).unwrap_err();
    assert!(matches!(error, Error::Design(_)));
}

#[test]
fn countries_get_intervals_shares_and_swaps_from_their_files() {
    let Some(folder) = shared("reference/asem") else { return };
    let file = |name: &str| File::open(folder.join(name)).unwrap();
    let source = || Source::Coin { data: file("asem_idata.csv"), meta: file("asem_imeta.csv") };
    let design = Design {
        fillings: ["group-mean:EurAsia_group", "drawn:EurAsia_group"]
            .map(|text| text.parse().unwrap())
            .to_vec(),
        treatment: "winsorise:5".parse().unwrap(),
        draws: 300,
        ..Design::default()
    };
    let original = WeightSet::Original;
    let outcome = robustness(source(), &original, None, &design, &nothing).unwrap();
    let mut summary = vec![];
    outcome.write_summary(&mut summary).unwrap();
    let summary = String::from_utf8(summary).unwrap();
    assert_eq!(summary.lines().count(), 52);
    assert!(
        summary
            .starts_with("unit,mean_rank,p5,median,p95,share_top10,share_top_quarter,group\nAUT,")
    );
    let mut pairs = vec![];
    outcome.write_pairs(&mut pairs).unwrap();
    assert_eq!(String::from_utf8(pairs).unwrap().lines().count(), 52);

    let mut shares = vec![];
    sensitivity(source(), &original, None, &design, 600, &nothing, &mut shares).unwrap();
    let shares = String::from_utf8(shares).unwrap();
    assert!(shares.starts_with("unit,rank_sd,normalisation_first,normalisation_total,"));
    assert!(shares.contains("imputation_total"));

    let mut swapped = vec![];
    let options = Options {
        impute: "group-mean:EurAsia_group".parse().unwrap(),
        treat: "winsorise:5".parse().unwrap(),
        ..Options::default()
    };
    let (data, meta) = (file("asem_idata.csv"), file("asem_imeta.csv"));
    let notes = swap(data, meta, &options, ["AUT", "DEU"], &nothing, &mut swapped).unwrap();
    assert!(notes.iter().any(|note| note.contains("AUT and DEU swap places")), "{notes:?}");
    assert!(String::from_utf8(swapped).unwrap().lines().count() > 50);
}

#[test]
fn a_spread_of_weights_is_a_share_or_a_concentration() {
    for text in ["25%", "share:25", "share:25%"] {
        assert_eq!(text.parse::<Spread>().unwrap(), Spread::Share(0.25));
    }
    assert_eq!("dirichlet:10".parse::<Spread>().unwrap(), Spread::Dirichlet(10.0));
    for text in ["25", "share:", "-5%", "120%", "dirichlet:0", "about"] {
        assert!(text.parse::<Spread>().unwrap_err().to_string().contains("25%"), "{text}");
    }
}

#[test]
fn given_draws_are_written_as_they_stand_in_the_reference() {
    let Some(folder) = shared("reference/montecarlo") else { return };
    let file = |name: &str| File::open(folder.join(name)).unwrap();
    let [x, choices, indicators, areas] =
        ["x.csv", "choices.csv", "w_indicator.csv", "w_area.csv"].map(file);
    let outcome = robustness_given(x, choices, indicators, areas).unwrap();
    let mut ranks = vec![];
    outcome.write_ranks(&mut ranks).unwrap();
    assert_eq!(
        String::from_utf8(ranks).unwrap().trim_end(),
        std::fs::read_to_string(folder.join("ranks.csv")).unwrap().trim_end()
    );
    let source = Source::Plain { data: file("x.csv"), areas: 12 };
    let drawn = robustness(source, &WeightSet::Original, None, &Design::default(), &nothing);
    assert_eq!(drawn.unwrap().units.len(), 100);
}

#[test]
fn standard_errors_widen_an_interval_and_strange_ones_are_refused() {
    let data = "uCode,a,b\nx,10,3\ny,9,2\nz,1,1\nw,2,4\n";
    let meta = "Level,iCode,Direction,Weight,Parent,Type\n1,a,1,1,t,Indicator\n1,b,1,1,t,Indicator\n2,t,1,1,,Aggregate\n";
    let run = |errors: Option<&'static str>| {
        let source = Source::Coin { data: data.as_bytes(), meta: meta.as_bytes() };
        let design = Design {
            normalisations: vec!["minmax".parse().unwrap()],
            means: vec![Mean::Arithmetic],
            weights: Spread::Fixed,
            ..Design::default()
        };
        let errors = errors.map(str::as_bytes);
        let outcome = robustness(source, &WeightSet::Original, errors, &design, &nothing);
        outcome.map(|o| o.places.summary().iter().map(|p| p.high - p.low).sum::<f64>())
    };
    assert_eq!(run(None).unwrap(), 0.0);
    assert!(run(Some("uCode,a\nx,3\ny,3\n")).unwrap() > 0.5);
    assert!(run(Some("uCode,a\nq,3\n")).unwrap_err().to_string().contains("\"q\""));
    assert!(run(Some("uCode,a\nx,-3\n")).unwrap_err().to_string().contains("negative"));
}
