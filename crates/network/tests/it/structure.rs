use network::{
    Actor,
    frameworks::Text,
    ids::Known,
    items::{Action, Body, Content, Decision, Department, Meeting},
    partners::{self, NewPartner},
    structure::{self, Part},
};
use testkit::people::coordinator_of;

use crate::{
    observations::ground,
    plans::{espoo, write},
};

fn text(said: &str) -> Text {
    Text::from([("en", said)])
}

testkit::on_both_databases! {
    async fn visitors_see_the_structure_without_addresses_and_only_open_meetings(db: Db) {
        let mut tx = ground(&db).await;
        let office = Department { name: text("Culture"), head: "Aino".into(), contact: "a@b.example".into(), ..Department::default() };
        write(&mut tx, None, Content::Department(office)).await;
        let body = write(&mut tx, None, Content::Body(Body { name: text("Round table"), ..Body::default() })).await;
        for (name, open) in [("Open", true), ("Closed", false)] {
            let on = Some("2026-05-04".parse().unwrap());
            let meeting = Meeting { name: text(name), on, open, ..Meeting::default() };
            let meeting = write(&mut tx, Some(&body.id), Content::Meeting(meeting)).await;
            let decision = Decision { name: text("Do it"), ..Decision::default() };
            write(&mut tx, Some(&meeting.id), Content::Decision(decision)).await;
        }
        let partner = NewPartner { name: "Library".into(), contact: "l@b.example".into(), ..NewPartner::default() };
        partners::add(&mut tx, &coordinator_of("espoo"), &espoo(), partner).await.unwrap();

        let inside = structure::of_city(&mut tx, &coordinator_of("espoo"), &espoo(), &Known::NOW).await.unwrap();
        assert_eq!(inside.meetings().len(), 2);
        let outside = structure::of_city(&mut tx, &Actor::visitor(), &espoo(), &Known::NOW).await.unwrap();
        assert_eq!(outside.meetings().len(), 1);
        assert_eq!(outside.items.iter().filter(|i| i.content.decision().is_some()).count(), 1);
        let (_, office) = outside.departments().next().unwrap();
        assert_eq!((office.head.as_str(), office.contact.as_str()), ("", ""));
        assert_eq!(outside.partners[0].contact, "");
    }
}

#[test]
fn the_part_that_weighs_most_is_named() {
    let action = Action {
        decides: Some("a".into()),
        does: vec!["a".into(), "b".into()],
        told: vec!["b".into(), "c".into()],
        ..Action::default()
    };
    let part = |who| structure::part_of(&action, who);
    assert_eq!(
        ["a", "b", "c", "d"].map(part),
        [Some(Part::Decides), Some(Part::Does), Some(Part::Told), None]
    );
}
