//! The programme of the second conference in every open format, checked by others' schemas and
//! readers.

use std::{io::Write, process::Command};

use exchange::programme::{Asked, Part, from_xml, to_calendar, to_csv, to_json, to_xlsx, to_xml};
use jiff::tz::TimeZone;
use network::{
    Actor, Db, conferences,
    ids::Known,
    programme::versions::{self, Version},
};

const ASKED: Asked<'_> = Asked { lang: "en", address: "https://stoa.example.org" };

async fn second(db: &Db) -> Version {
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    conferences::ship(&mut tx, &program).await.unwrap();
    versions::latest(&mut tx, &program, "iclc-2", &Known::NOW).await.unwrap().unwrap()
}

fn kept(name: &str, content: &[u8]) -> tempfile::TempPath {
    let mut file = tempfile::Builder::new().suffix(name).tempfile().unwrap();
    file.write_all(content).unwrap();
    file.into_temp_path()
}

#[tokio::test]
async fn schedule_xml_is_valid_against_the_public_schema() {
    let version = second(&testkit::sqlite().await).await;
    let Some(folder) = testkit::shared::folder("reference/interop") else { return };
    for lang in ["en", "fr", "es"] {
        let file = kept(".xml", &to_xml(&version, Asked { lang, ..ASKED }));
        let Ok(said) = Command::new("xmllint")
            .args(["--noout", "--nonet", "--schema"])
            .arg(folder.join("schedule.xml.xsd"))
            .arg(&file)
            .output()
        else {
            eprintln!("xmllint (Debian: libxml2-utils) is not here: not validated");
            return;
        };
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    }
}

#[tokio::test]
async fn schedule_json_is_valid_against_the_public_schema() {
    let version = second(&testkit::sqlite().await).await;
    let Some(folder) = testkit::shared::folder("reference/interop") else { return };
    let schema = std::fs::read_to_string(folder.join("schedule.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let checks = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for lang in ["en", "fr", "es"] {
        let told = to_json(&version, Asked { lang, ..ASKED });
        let wrong: Vec<String> = checks
            .iter_errors(&told)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

/// Each instant in UTC, as the rules of the zone written into the file tell it.
const READ: &str = r#"
import sys, icalendar, datetime
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
zones = {str(z["TZID"]): z.to_tz(lookup_tzid=False) for z in calendar.walk("VTIMEZONE")}
for event in calendar.walk("VEVENT"):
    start = event["DTSTART"].dt.replace(tzinfo=None)
    there = zones[event["DTSTART"].params["TZID"]]
    here = start.replace(tzinfo=there) if not hasattr(there, "localize") else there.localize(start)
    print(event["UID"], here.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))
"#;

#[tokio::test]
async fn calendars_are_read_back_with_the_right_instants() {
    let version = second(&testkit::sqlite().await).await;
    let calendar = to_calendar(&version, &Part::default(), ASKED);
    assert!(calendar.lines().all(|line| line.len() <= 75), "lines are folded");
    assert!(calendar.contains("TZID:America/Mexico_City\r\n"));
    let mut expected: Vec<String> = version
        .programme
        .sessions
        .iter()
        .filter_map(|one| {
            let at = version.programme.is.instant(one.starts()?).timestamp();
            Some(format!("{}@stoa {at}", one.id))
        })
        .collect();
    expected.sort();
    // The opening at nine in summer time: fourteen hours UTC.
    assert!(expected.iter().any(|line| line.ends_with("2015-09-28T14:00:00Z")), "{expected:?}");

    let read: icalendar::Calendar = calendar.parse().unwrap();
    assert_eq!(read.events().count(), expected.len());

    if let Some(found) = read_back(&calendar) {
        assert_eq!(found, expected);
    }
}

/// What an independent library reads, each instant in UTC; `None` where it is not here.
fn read_back(calendar: &str) -> Option<Vec<String>> {
    let file = kept(".ics", calendar.as_bytes());
    let python = std::env::var("STOA_PYTHON").unwrap_or_else(|_| "python3".into());
    let said = Command::new(python).args(["-c", READ]).arg(&file).output();
    match said {
        Ok(said) if said.status.success() => {
            let text = String::from_utf8(said.stdout).unwrap();
            let mut found: Vec<String> = text.lines().map(str::to_owned).collect();
            found.sort();
            Some(found)
        }
        Ok(said) if !String::from_utf8_lossy(&said.stderr).contains("No module named") => {
            panic!("{}", String::from_utf8_lossy(&said.stderr))
        }
        _ => {
            eprintln!("Python with icalendar is not here: read back by one library only");
            None
        }
    }
}

#[tokio::test]
async fn the_clock_may_change_inside_the_conference() {
    let mut version = second(&testkit::sqlite().await).await;
    // (zone, days around the change, ten o'clock on each day in UTC)
    for (zone, days, hours) in [
        ("Europe/Helsinki", ["2027-03-27", "2027-03-28"], ["08", "07"]),
        ("America/New_York", ["2027-11-06", "2027-11-07"], ["14", "15"]),
        ("America/Mexico_City", ["2022-10-29", "2022-10-30"], ["15", "16"]),
        ("America/Mexico_City", ["2027-04-03", "2027-04-04"], ["16", "16"]),
    ] {
        let is = &mut version.programme.is;
        is.zone = zone.into();
        is.starts = days[0].parse().unwrap();
        is.ends = days[1].parse().unwrap();
        version.programme.sessions.truncate(2);
        for (one, day) in version.programme.sessions.iter_mut().zip(days) {
            one.place.day = Some(day.parse().unwrap());
            one.place.from = Some(jiff::civil::time(10, 0, 0, 0));
            one.place.room = "mineria-a".into();
        }
        let expected = |at: usize| {
            let id = &version.programme.sessions[at].id;
            format!("{id}@stoa {}T{}:00:00Z", days[at], hours[at])
        };
        let whole = to_calendar(&version, &Part::default(), ASKED);
        let mut both = vec![expected(0), expected(1)];
        both.sort();
        let code = version.programme.sessions[0].code.clone();
        let one = Part { session: Some(code.clone()), ..Part::default() };
        let own = Part { only: Some([(code, "Channel 2".to_owned())].into()), ..Part::default() };
        let room = Part { room: Some("mineria-a".into()), ..Part::default() };
        for (part, expected) in [
            (Part::default(), both.clone()),
            (room, both),
            (one, vec![expected(0)]),
            (own, vec![expected(0)]),
        ] {
            if let Some(found) = read_back(&to_calendar(&version, &part, ASKED)) {
                assert_eq!(found, expected, "{zone} {part:?}");
            }
        }
        assert!(
            whole.contains(&format!("DTSTART;TZID={zone}:{}T100000", days[0].replace('-', "")))
        );
        let text = String::from_utf8(to_xml(&version, ASKED)).unwrap();
        let (sessions, problems) = from_xml(&text, &version.programme.is.tz());
        assert_eq!((sessions.len(), problems.len()), (2, 0));
        assert!(sessions.iter().all(|one| one.from.unwrap().hour() == 10));
    }
}

#[tokio::test]
async fn a_calendar_holds_the_part_that_was_asked_for() {
    let version = second(&testkit::sqlite().await).await;
    let count = |part: Part| to_calendar(&version, &part, ASKED).matches("BEGIN:VEVENT").count();
    assert_eq!(count(Part { session: Some("opening".into()), ..Part::default() }), 1);
    assert_eq!(count(Part { room: Some("mineria-a".into()), ..Part::default() }), 2);
    assert_eq!(count(Part { track: Some("regional-forum".into()), ..Part::default() }), 5);
    assert_eq!(count(Part { person: Some("gilles-lipovetsky".into()), ..Part::default() }), 1);
    let keynote =
        to_calendar(&version, &Part { session: Some("keynote".into()), ..Part::default() }, ASKED);
    assert!(keynote.replace("\r\n ", "").contains("reconstructed"), "{keynote}");
}

#[tokio::test]
async fn what_is_written_as_schedule_xml_is_read_again() {
    let version = second(&testkit::sqlite().await).await;
    let text = String::from_utf8(to_xml(&version, ASKED)).unwrap();
    let (sessions, problems) = from_xml(&text, &version.programme.is.tz());
    assert_eq!(problems, []);
    let told: Vec<_> = version.programme.in_order();
    let told: Vec<_> = told.into_iter().filter(|one| one.starts().is_some()).collect();
    assert_eq!(sessions.len(), told.len());
    for one in told {
        let title = one.is.title.in_language("en").text;
        let found = sessions.iter().find(|read| {
            read.content.title.in_language("en").text == title && read.day == one.place.day
        });
        let found = found.unwrap_or_else(|| panic!("{title} is lost"));
        assert_eq!((found.from, found.content.minutes), (one.place.from, one.is.minutes));
        assert_eq!(found.content.kind, one.is.kind);
        assert_eq!(found.people.len(), one.is.people().count());
    }
}

#[test]
fn broken_dates_are_explained_and_nothing_is_lost() {
    let text = r#"<?xml version="1.0"?>
<schedule><version>1</version>
<day index="1" date="28.9.2015">
<room name="Hall"><event id="1"><title>Opening &amp; welcome</title><date>yesterday</date>
<start>nine</start><duration>1:30</duration><persons><person>A</person></persons></event>
<event id="2"><title>Keynote</title><date>2015-09-28T15:00:00Z</date><duration>forty</duration></event>
<event id="3"><start>09:00</start></event></room></day>
<day index="2" date="2015-09-29"><room name="Hall">
<event id="4"><title>Plenary</title><start>9:30</start><duration>00:45</duration></event></room></day>
</schedule>"#;
    let zone = TimeZone::get("America/Mexico_City").unwrap();
    let (sessions, problems) = from_xml(text, &zone);
    let codes: Vec<(u64, &str)> = problems.iter().map(|one| (one.row, one.code.as_str())).collect();
    assert_eq!(
        codes,
        [
            (3, "schedule-day-broken"),
            (4, "schedule-date-broken"),
            (6, "schedule-duration-broken"),
            (7, "schedule-untitled"),
        ]
    );
    let titles: Vec<&str> =
        sessions.iter().map(|one| one.content.title.in_language("en").text).collect();
    assert_eq!(titles, ["Opening & welcome", "Keynote", "", "Plenary"]);
    assert_eq!(sessions[1].from.unwrap().to_string(), "10:00:00");
    assert_eq!(sessions[3].day.unwrap().to_string(), "2015-09-29");
    // where the day and the start beside a broken date are whole, they are taken
    let text = text.replace("28.9.2015", "2015-09-28").replace("nine", "09:15");
    let (sessions, problems) = from_xml(&text, &zone);
    assert_eq!(problems[0].code, "schedule-date-odd");
    let told = (sessions[0].day.unwrap().to_string(), sessions[0].from.unwrap().to_string());
    assert_eq!(told, ("2015-09-28".into(), "09:15:00".into()));
    let (none, problems) = from_xml("BEGIN:VCALENDAR", &zone);
    assert!(none.is_empty() && problems[0].code == "schedule-empty");
}

#[tokio::test]
async fn a_table_has_a_row_for_each_session() {
    let version = second(&testkit::sqlite().await).await;
    let csv = String::from_utf8(to_csv(&version, ASKED)).unwrap();
    assert_eq!(csv.lines().count(), version.programme.sessions.len() + 1);
    assert!(csv.contains("2015-09-28,09:00,10:15,75,Teatro de la Ciudad,main auditorium,ceremony"));
    assert!(to_xlsx(&version, ASKED).starts_with(b"PK"));
}
