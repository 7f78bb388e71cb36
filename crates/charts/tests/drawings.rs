//! What holds for every drawing: it is well-formed, carries no script and no inline style, and is named.

use charts::{Caption, standalone, temple::*};
use maud::Markup;

fn assert_sound(drawing: &Markup) {
    let text = &drawing.0;
    let mut reader = quick_xml::Reader::from_str(text);
    let mut ids = std::collections::HashSet::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {text}")) {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(tag) => {
                for attribute in tag.attributes() {
                    let attribute = attribute.expect("attributes are well-formed and not repeated");
                    let value = attribute.value.clone().into_owned();
                    assert_ne!(attribute.key.as_ref(), "style", "inline style in {text}");
                    assert!(!attribute.key.as_ref().starts_with("on"), "script in {text}");
                    if attribute.key.as_ref() == "id" {
                        assert!(ids.insert(value.clone()), "id {value} twice in {text}");
                    }
                    if ["d", "x", "y", "cx", "cy", "r", "width", "height", "viewBox"]
                        .contains(&attribute.key.as_ref())
                    {
                        assert!(
                            !value.contains("NaN") && !value.contains("inf"),
                            "{value} in {text}"
                        );
                    }
                }
            }
            _ => {}
        }
    }
    assert!(!text.contains("<script") && !text.contains("<style"));
    if text.contains("<svg") && !text.contains("aria-hidden") {
        for needed in ["<title", "<desc", "role=", "aria-labelledby="] {
            assert!(text.contains(needed), "no {needed} in {text}");
        }
    }
}

fn area(code: &str, state: Option<State>) -> Area {
    Area {
        code: code.into(),
        label: "A culture of <learning> & more".into(),
        href: Some("/a?b&c".into()),
        state,
    }
}

fn framework(counts: [usize; 3], state: Option<State>) -> Temple<'static> {
    let part = |n: usize| Part {
        label: "Pillar".into(),
        areas: (0..n).map(|i| area(&i.to_string(), state.clone())).collect(),
    };
    Temple {
        caption: Caption { id: "t", title: "T", description: "D" },
        pediment: part(counts[0]),
        columns: part(counts[1]),
        steps: part(counts[2]),
    }
}

#[test]
fn a_temple_of_any_number_of_areas_is_sound() {
    let wild = State {
        coverage: f64::NAN,
        improving: 123_456,
        worsening: 1,
        missing: 7,
        ..State::default()
    };
    for counts in [[3, 6, 3], [0, 0, 0], [1, 1, 1], [2, 9, 5]] {
        for state in [None, Some(State::default()), Some(wild.clone())] {
            let built = framework(counts, state);
            assert_sound(&temple(&built));
            assert_sound(&temple_narrow(&built));
            assert_sound(&temple_for_any_screen(&built));
        }
    }
    assert_sound(&logo());
}

#[test]
fn the_table_of_the_temple_names_every_area_and_links_to_it() {
    let words = TableWords {
        code: "Code",
        area: "Area",
        coverage: "Coverage",
        improving: "Improving",
        worsening: "Worsening",
        unclear: "Unclear",
        missing: "Missing",
    };
    let table = temple_table(&framework([3, 6, 3], Some(State::default())), &words);
    assert_sound(&table);
    assert_eq!(table.0.matches(r#"scope="row""#).count(), 12);
    assert_eq!(table.0.matches("<a href=").count(), 12);
    assert_eq!(table.0.matches(r#"scope="rowgroup""#).count(), 3);
}

#[test]
fn a_drawing_that_stands_alone_brings_its_colours() {
    let svg = standalone(&temple(&framework([3, 6, 3], None)));
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
    assert!(svg.contains("<style>") && !svg.contains("var("));
}
