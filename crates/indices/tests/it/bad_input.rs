//! Files and methods that make no sense are refused with an error that names the place.

use indices::commands::index::{Options, index};

const META: &str = "Level,iCode,Direction,Weight,Parent,Type\n\
    1,reading,1,1,skills,Indicator\n\
    1,dropout,-1,2,skills,Indicator\n\
    2,skills,1,1,,Aggregate\n";

const DATA: &str = "uCode,reading,dropout\nEspoo,80,3\nCork,75,\nGdynia,60,9\n";

fn run(data: &str, meta: &str, normalise: &str, aggregate: &str) -> Result<String, String> {
    let mut out = vec![];
    let options = Options {
        normalise: normalise.parse().map_err(|error: indices::Error| error.to_string())?,
        aggregate: aggregate.parse().map_err(|error: indices::Error| error.to_string())?,
        ..Options::default()
    };
    let open = |_: &str| Err(std::io::Error::from(std::io::ErrorKind::NotFound));
    match index(data.as_bytes(), meta.as_bytes(), &options, &open, &mut out) {
        Ok(_) => Ok(String::from_utf8(out).unwrap()),
        Err(error) => {
            assert!(out.is_empty(), "nothing is written beside an error");
            Err(error.to_string())
        }
    }
}

#[track_caller]
fn refused(data: &str, meta: &str, aggregate: &str, words: &[&str]) {
    let error = run(data, meta, "minmax:0:100", aggregate).unwrap_err();
    for word in words {
        assert!(error.contains(word), "{word:?} is not in: {error}");
    }
}

#[test]
fn a_plain_index_is_computed() {
    let out = run(DATA, META, "minmax:0:100", "arithmetic").unwrap();
    assert_eq!(out, "unit,skills,index,rank\nEspoo,100,100,1\nCork,75,75,2\nGdynia,0,0,3\n");
}

#[test]
fn a_constant_column_is_named() {
    let data = "uCode,reading,dropout\nEspoo,80,3\nCork,75,3\nGdynia,60,\n";
    refused(data, META, "arithmetic", &["dropout", "same value (3)", "Espoo"]);
}

#[test]
fn a_unit_without_values_is_named() {
    let data = "uCode,reading,dropout\nEspoo,80,3\nCork,,NA\nGdynia,60,2\n";
    refused(data, META, "arithmetic", &["Cork", "no value"]);
}

#[test]
fn a_zero_under_a_geometric_mean_is_named_by_unit_and_indicator() {
    refused(DATA, META, "geometric", &["Gdynia", "reading", "geometric mean", "skills"]);
}

#[test]
fn a_single_unit_is_refused() {
    refused("uCode,reading,dropout\nEspoo,80,3\n", META, "arithmetic", &["one more"]);
}

#[test]
fn infinite_and_huge_values_are_named() {
    for cell in ["inf", "-inf", "1e200", "1e999"] {
        let data = format!("uCode,reading,dropout\nEspoo,80,3\nCork,{cell},5\n");
        refused(&data, META, "arithmetic", &["Cork", "reading"]);
    }
}

#[test]
fn a_text_in_place_of_a_number_is_named() {
    let data = "uCode,reading,dropout\nEspoo,80,3\nCork,\"75,5\",5\n";
    refused(data, META, "arithmetic", &["Cork", "reading", "75,5"]);
}

#[test]
fn a_unit_that_stands_twice_is_named_with_its_lines() {
    let data = "uCode,reading,dropout\nEspoo,80,3\nCork,70,5\nEspoo,70,5\n";
    refused(data, META, "arithmetic", &["Espoo", "lines 2 and 4"]);
}

#[test]
fn a_missing_column_is_named() {
    refused("uCode,reading\nEspoo,80\nCork,70\n", META, "arithmetic", &["dropout"]);
}

#[test]
fn weights_that_sum_to_zero_are_refused() {
    let meta = META.replace(",1,1,skills", ",1,0,skills").replace("-1,2,", "-1,0,");
    refused(DATA, &meta, "arithmetic", &["weights", "skills"]);
}

#[test]
fn a_negative_weight_is_refused() {
    refused(DATA, &META.replace("-1,2,", "-1,-2,"), "arithmetic", &["dropout", "-2"]);
}

#[test]
fn a_unit_with_only_weightless_values_is_named() {
    let meta = META.replace("-1,2,", "-1,0,");
    let data = "uCode,reading,dropout\nEspoo,80,3\nCork,,5\nGdynia,60,2\n";
    refused(data, &meta, "arithmetic", &["Cork", "weight is zero"]);
}

#[test]
fn a_framework_that_goes_in_a_circle_is_shown() {
    let meta = "Level,iCode,Direction,Weight,Parent,Type\n\
        1,reading,1,1,skills,Indicator\n1,dropout,-1,2,skills,Indicator\n\
        2,skills,1,1,people,Aggregate\n3,people,1,1,skills,Aggregate\n";
    refused(DATA, meta, "arithmetic", &["circle", "skills → people → skills"]);
}

#[test]
fn an_orphan_is_named_with_the_parent_it_lacks() {
    refused(
        DATA,
        &META.replace("2,skills,1,1,,A", "2,talents,1,1,,A"),
        "arithmetic",
        &["reading", "skills"],
    );
}

#[test]
fn a_code_that_stands_twice_is_named_with_its_lines() {
    refused(DATA, &META.replace("1,dropout", "1,reading"), "arithmetic", &["reading", "2 and 3"]);
}

#[test]
fn an_unknown_method_is_answered_with_those_that_exist() {
    let error = run(DATA, META, "minmax:100:0", "arithmetic").unwrap_err();
    assert!(error.contains("minmax:A:B"), "{error}");
    let error = run(DATA, META, "minmax:0:1", "mode").unwrap_err();
    assert!(error.contains("copeland"), "{error}");
}

#[test]
fn a_zero_denominator_is_named() {
    let meta = "Level,iCode,Direction,Weight,Denominator,Parent,Type\n\
        1,reading,1,1,people,skills,Indicator\n2,skills,1,1,,,Aggregate\n,people,,,,,Denominator\n";
    let data = "uCode,reading,people\nEspoo,80,3\nCork,70,0\n";
    refused(data, meta, "arithmetic", &["Cork", "reading", "people", "zero"]);
}

#[test]
fn a_value_without_a_unit_is_named_by_its_line() {
    let data = "uCode,reading,dropout\nEspoo,80,3\n,75,5\nGdynia,60,9\n";
    refused(data, META, "arithmetic", &["line 3", "uCode"]);
}

#[test]
fn files_may_differ_in_form_but_not_in_content() {
    let plain = run(DATA, META, "minmax:0:100", "arithmetic").unwrap();
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let quoted =
        "\"uCode\",\"reading\",\"dropout\"\n\"Espoo\",\"80\",\"3\"\nCork,75,NA\nGdynia,60,9";
    let capitals = "UCODE,Reading,DROPOUT\nEspoo,80,3\nCork,75,\nGdynia,60,9\n,,\n";
    let more = "note,dropout,uCode,uName,reading\nx,3,Espoo,\"Espoo, Finland\",80\n,,Cork,,75\n,9,Gdynia,,60\n";
    for data in [windows(DATA), quoted.into(), capitals.into(), more.into()] {
        assert_eq!(run(&data, META, "minmax:0:100", "arithmetic").unwrap(), plain, "{data}");
    }
    let turned = "iName,Type,Parent,iCode,Weight,Direction,Level,Note\n\
        Skills,aggregate,,skills,1,1,2,\n\"Dropout, early\",INDICATOR,skills,dropout,2,-1,1,x\n\
        ,Indicator,skills,reading,1,1,1,\n";
    for meta in [windows(META), turned.to_owned()] {
        assert_eq!(run(DATA, &meta, "minmax:0:100", "arithmetic").unwrap(), plain, "{meta}");
    }
}
