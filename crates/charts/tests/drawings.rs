//! What holds for every drawing: it is well-formed, carries no script and no inline style, and is named.

use charts::{Caption, Hue, Status, dots::*, lines::*, map::*, standalone, strips::*, temple::*};
use maud::Markup;
use proptest::prelude::*;

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

fn number(value: f64) -> String {
    format!("{value:.1}")
}

fn series(values: &[Option<f64>]) -> Line<'static> {
    Line {
        caption: Caption { id: "l", title: "T", description: "D" },
        hue: Hue::Blocks,
        points: values
            .iter()
            .enumerate()
            .map(|(i, &value)| Point { year: 2010.0 + i as f64, value, ..Point::default() })
            .collect(),
        trend: None,
        target: None,
        baseline: None,
        years: None,
        values: None,
        number: &number,
        tick: &number,
        year: &number,
    }
}

fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        Just(None),
        Just(Some(f64::NAN)),
        Just(Some(f64::INFINITY)),
        Just(Some(f64::MAX)),
        Just(Some(f64::MIN)),
        Just(Some(0.0)),
        (-1e6..1e6f64).prop_map(Some),
        (-1e-9..1e-9f64).prop_map(Some)
    ]
}

proptest! {
    #[test]
    fn any_series_is_sound(values in prop::collection::vec(value(), 0..30), target in value(), baseline in 2005.0..2030.0f64) {
        let mut series = series(&values);
        series.baseline = Some(baseline.round());
        series.target = target.map(|value| Target { year: 2030.0, value, label: "Target".into() });
        series.trend = Some(Trend {
            points: values.iter().flatten().enumerate().map(|(i, &v)| TrendPoint { year: 2010.0 + i as f64, low: v - 1.0, middle: v, high: v + 1.0 }).collect(),
            status: Status::Unclear,
        });
        for drawing in [line(&series, Size::Small), line(&series, Size::Large), sparkline(&series), line_for_any_screen(&series)] {
            assert_sound(&drawing);
        }
    }
}

#[test]
fn a_gap_is_not_bridged() {
    let drawn = line(&series(&[Some(1.0), Some(2.0), None, Some(3.0), Some(4.0)]), Size::Small).0;
    let stroke = drawn.split(r#"class="stroke" d=""#).nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(stroke.matches('M').count(), 2, "{stroke}");
    assert_eq!(drawn.matches(r#"class="gap""#).count(), 1);
}

#[test]
fn first_and_last_value_are_written_on_the_drawing() {
    let drawn = line(&series(&[Some(17.25), Some(20.0), Some(33.75)]), Size::Small).0;
    assert!(drawn.contains(">17.2</text>") && drawn.contains(">33.8</text>"), "{drawn}");
}

#[test]
fn the_table_of_a_series_has_every_year_and_the_target() {
    let mut series = series(&[Some(1.0), None, Some(3.0)]);
    series.target = Some(Target { year: 2030.0, value: 9.0, label: "Target 9".into() });
    let table = line_table(
        &series,
        &LineWords { year: "Year", value: "Value", trend: "Trend", note: "Note" },
    );
    assert_sound(&table);
    assert_eq!(table.0.matches(r#"scope="row""#).count(), 4);
    assert!(table.0.contains("Target 9"));
}

#[test]
fn a_map_is_sound_and_its_points_leave_the_keyboard_to_the_list() {
    let place = |longitude, latitude| Place {
        longitude,
        latitude,
        label: "A & B".into(),
        href: Some("/x".into()),
        ..Place::default()
    };
    let world = World {
        caption: Caption { id: "w", title: "T", description: "D" },
        places: vec![
            place(24.65, 60.2),
            place(f64::NAN, 0.0),
            place(540.0, -12.0),
            place(0.0, 91.0),
        ],
    };
    let drawn = world_map(&world);
    assert_sound(&drawn);
    assert_eq!(drawn.0.matches("<a ").count(), 2);
    assert_eq!(drawn.0.matches(r#"tabindex="-1""#).count(), 2);
    let table = world_table(&world, &WorldWords { place: "City", area: "Country" });
    assert_sound(&table);
    assert_eq!(table.0.matches(r#"<a href="/x">"#).count(), 4);
}

fn strip_of(rows: Vec<Interval>, axis: Option<(f64, f64)>) -> Strip<'static> {
    Strip {
        caption: Caption { id: "s", title: "T", description: "D" },
        hue: Hue::Plain,
        rows,
        axis,
        tick: &number,
    }
}

proptest! {
    #[test]
    fn any_strip_is_sound(values in prop::collection::vec((value(), value(), value()), 0..6), label in ".{0,60}", axis in prop::option::of((-1e3..1e3f64, -1e3..1e3f64))) {
        let label: String = label.chars().filter(|c| !c.is_control() && *c != '\u{fffe}' && *c != '\u{ffff}').collect();
        let rows = values.into_iter().map(|(a, b, c)| Interval {
            label: label.clone(), href: Some("/x".into()), low: a.unwrap_or(f64::NAN), middle: b.unwrap_or(0.0), high: c.unwrap_or(9.0), text: "1 to 2".into(), strong: false,
        });
        let strip = strip_of(rows.collect(), axis);
        assert_sound(&strip_for_any_screen(&strip));
        assert_sound(&strip_table(&strip, &StripWords { item: "City", value: "Rank" }));
    }

    #[test]
    fn any_shares_are_sound_and_fill_the_bar(amounts in prop::collection::vec(value(), 0..7)) {
        let parts: Vec<_> = amounts.iter().enumerate().map(|(i, amount)| Share {
            label: "part".into(), amount: amount.unwrap_or(0.0).min(1e12), text: "1".into(),
            fill: [Fill::Full, Fill::Soft, Fill::Hatched, Fill::Empty][i % 4],
        }).collect();
        let drawn = shares(&Shares { caption: Caption { id: "c", title: "T", description: "D" }, hue: Hue::Blocks, parts });
        assert_sound(&drawn);
    }
}

#[test]
fn an_axis_from_high_to_low_runs_that_way() {
    let caption = Caption { id: "i", title: "T", description: "D" };
    let of = Interval { low: 1.0, middle: 2.0, high: 3.0, ..Interval::default() };
    let median = |axis| {
        let drawn = interval(&caption, Hue::Plain, &of, axis).0;
        drawn.split(r#"cx=""#).nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap()
    };
    assert!(median((1.0, 10.0)) < 80.0 && median((10.0, 1.0)) > 80.0);
}

#[test]
fn dots_are_counted_in_drawing_and_table() {
    let dots_of = Dots {
        caption: Caption { id: "d", title: "T", description: "D" },
        per_row: 9,
        dots: (1..=17)
            .map(|i| Dot {
                short: i.to_string(),
                label: format!("Goal {i}"),
                shape: if i % 2 == 0 { Shape::Empty } else { Shape::Full },
                ..Dot::default()
            })
            .collect(),
    };
    let drawn = dots(&dots_of);
    assert_sound(&drawn);
    assert_eq!(drawn.0.matches("<circle").count(), 17);
    let table = dots_table(&dots_of, "Goal", "Touched");
    assert_sound(&table);
    assert_eq!(table.0.matches(r#"scope="row""#).count(), 17);
}

#[test]
fn the_longest_names_of_the_areas_fit_the_stones_uncut() {
    let languages = [
        [
            "Empowered individuals and social cohesion",
            "Inclusive learning in the education system",
            "Governance and participation of all stakeholders",
        ],
        [
            "Autonomisation des individus et cohésion sociale",
            "Apprentissage dans les familles et les communautés",
            "Gouvernance et participation de toutes les parties prenantes",
        ],
        [
            "Empoderamiento de las personas y cohesión social",
            "Una cultura del aprendizaje a lo largo de toda la vida",
            "Gobernanza y participación de todas las partes interesadas",
        ],
    ];
    for names in languages {
        for state in [
            None,
            Some(State {
                improving: 12,
                worsening: 3,
                unclear: 10,
                missing: 25,
                ..State::default()
            }),
        ] {
            let mut built = framework([3, 6, 3], state);
            for (part, name) in
                [&mut built.pediment, &mut built.columns, &mut built.steps].into_iter().zip(names)
            {
                part.areas.iter_mut().for_each(|area| area.label = name.into());
            }
            for drawn in [temple(&built), temple_narrow(&built)] {
                assert!(!drawn.0.contains('…'), "{names:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn a_reliability_curve_is_sound(
        shares in prop::collection::vec((-1.0..2.0f64, 0.0..1.0f64, 0.0..1.0f64, 0.0..1.0f64), 0..12),
    ) {
        use charts::reliability::*;
        let points = shares
            .into_iter()
            .map(|(said, came, low, high)| Point { said, came, low, high, count: "<3>".into() })
            .chain([Point { said: f64::NAN, ..Point::default() }])
            .collect();
        let drawn = Curve {
            caption: Caption { id: "r", title: "R & co", description: "D" },
            hue: Hue::Blocks,
            points,
            said: "said",
            came: "came",
            share: &|share| format!("{:.0}%", 100.0 * share),
        };
        assert_sound(&curve(&drawn));
        assert_sound(&curve_table(&drawn, &CurveWords { count: "n", by_chance: "<chance>" }));
    }
}
