use network::{
    Error, Tx, When,
    frameworks::Text,
    ids::{CityCode, ItemId, Known},
    items::{
        self, Action, BudgetLine, Content, Department, Frame, Item, Judged, Kept, Milestone,
        NewItem, Objective, Review, Status, Verdict,
    },
    plans::{self, Change, Decided},
};
use testkit::people::{coordinator_of, holding};

use crate::observations::ground;

pub fn espoo() -> CityCode {
    "espoo".into()
}

fn text(said: &str) -> Text {
    Text::from([("en", said)])
}

pub async fn write(tx: &mut Tx, parent: Option<&ItemId>, content: Content) -> Item {
    let new = NewItem { id: None, city: espoo(), parent: parent.cloned(), content };
    items::keep(tx, &coordinator_of("espoo"), new, None).await.unwrap().item().clone()
}

async fn rewrite(
    tx: &mut Tx,
    item: &Item,
    content: Content,
    seen: Option<i64>,
) -> network::Result<Kept> {
    let new = NewItem { id: Some(item.id.clone()), city: espoo(), parent: None, content };
    items::keep(tx, &coordinator_of("espoo"), new, seen).await
}

fn objective(name: &str) -> Content {
    let measurements = vec!["1.1.2.a".into()];
    Content::Objective(Objective { name: text(name), measurements, ..Objective::default() })
}

fn action(name: &str) -> Content {
    Content::Action(Box::new(Action { name: text(name), ..Action::default() }))
}

fn milestone(name: &str, after: &[&Item]) -> Content {
    let after = after.iter().map(|item| item.id.clone()).collect();
    Content::Milestone(Milestone { name: text(name), after, ..Milestone::default() })
}

/// A small plan: its objective and its action.
async fn small_plan(tx: &mut Tx) -> (Item, Item) {
    write(tx, None, Content::Frame(Frame { name: text("Plan"), ..Frame::default() })).await;
    let above = write(tx, None, objective("Everybody votes")).await;
    let below = write(tx, Some(&above.id), action("Open evenings")).await;
    (above, below)
}

fn decided(on: &str) -> Decided {
    Decided { on: on.into(), by: "City council".into(), reference: "2026/14".into() }
}

fn code_of<T: std::fmt::Debug>(refused: network::Result<T>) -> &'static str {
    match refused {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_published_version_never_changes_and_the_next_shows_what_did(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let (_, evenings) = small_plan(&mut tx).await;
        let first = plans::publish(&mut tx, &actor, &espoo(), decided("2026-03-01")).await.unwrap();
        assert_eq!(first.number, 1);
        let again = plans::publish(&mut tx, &actor, &espoo(), decided("2026-03-02")).await;
        assert_eq!(code_of(again), "plan-unchanged");

        rewrite(&mut tx, &evenings, action("Open mornings"), Some(1)).await.unwrap();
        let one = plans::published(&mut tx, &espoo(), Some(1), &Known::NOW).await.unwrap().unwrap();
        let said = one.get(&evenings.id).unwrap().content.name().get("en").unwrap().to_owned();
        assert_eq!(said, "Open evenings");
        let second = plans::publish(&mut tx, &actor, &espoo(), decided("2026-09-01")).await.unwrap();
        assert_eq!(second.number, 2);
        let two = plans::published(&mut tx, &espoo(), None, &Known::NOW).await.unwrap().unwrap();
        let changes = plans::differences(&one.entries, &two.entries);
        let [Change::Edited { edits, .. }] = &changes[..] else { panic!("{changes:?}") };
        assert_eq!(edits[0].field, "name");
        assert_eq!(edits[0].language.as_deref(), Some("en"));
        assert_eq!((&edits[0].before, &edits[0].after), (&"Open evenings".into(), &"Open mornings".into()));
        let still = plans::published(&mut tx, &espoo(), Some(1), &Known::NOW).await.unwrap().unwrap();
        assert_eq!(still.version.unwrap(), first);
    }

    async fn two_people_who_write_at_once_lose_nothing(db: Db) {
        let mut tx = ground(&db).await;
        let item = write(&mut tx, None, objective("Before")).await;
        rewrite(&mut tx, &item, objective("Theirs"), Some(1)).await.unwrap();
        let late = rewrite(&mut tx, &item, objective("Yours"), Some(1)).await.unwrap();
        let Kept::Collided { yours, theirs } = late else { panic!("{late:?}") };
        assert_eq!(theirs.content.name().get("en"), Some("Theirs"));
        let held = items::get(&mut tx, &item.id).await.unwrap().unwrap();
        assert_eq!(held.content.name().get("en"), Some("Theirs"), "theirs goes on holding");
        let versions = items::history(&mut tx, &item.id).await.unwrap();
        assert_eq!(versions.iter().filter(|v| v.aside.is_some()).count(), 1);
        assert_eq!(versions[0].content.name().get("en"), Some("Yours"), "yours is kept");

        let actor = coordinator_of("espoo");
        let back = items::bring_back(&mut tx, &actor, &item.id, yours.revision).await.unwrap();
        assert_eq!((back.content.name().get("en"), back.revision), (Some("Yours"), 4));
    }

    async fn milestones_that_wait_for_each_other_are_refused_and_the_circle_is_named(db: Db) {
        let mut tx = ground(&db).await;
        let (_, evenings) = small_plan(&mut tx).await;
        let one = write(&mut tx, Some(&evenings.id), milestone("Room", &[])).await;
        let two = write(&mut tx, Some(&evenings.id), milestone("Poster", &[&one])).await;
        let three = write(&mut tx, Some(&evenings.id), milestone("Evening", &[&two])).await;
        let refused = rewrite(&mut tx, &one, milestone("Room", &[&three]), Some(1)).await;
        let Err(Error::Invalid { code, args, .. }) = refused else { panic!("{refused:?}") };
        assert_eq!(code, "milestone-cycle");
        assert_eq!(args[0].1, "“Room” → “Evening” → “Poster” → “Room”");
        let itself = rewrite(&mut tx, &one, milestone("Room", &[&one]), Some(1)).await;
        assert_eq!(code_of(itself), "milestone-cycle");
    }

    async fn an_action_that_is_taken_back_takes_its_milestones_out_and_brings_them_back(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let (_, evenings) = small_plan(&mut tx).await;
        write(&mut tx, Some(&evenings.id), milestone("Room", &[])).await;
        let count = |plan: plans::Plan| plan.entries.len();
        items::take_back(&mut tx, &actor, &evenings.id, "no money").await.unwrap();
        assert_eq!(count(plans::draft(&mut tx, &actor, &espoo(), &Known::NOW).await.unwrap()), 2);
        items::bring_back(&mut tx, &actor, &evenings.id, 1).await.unwrap();
        assert_eq!(count(plans::draft(&mut tx, &actor, &espoo(), &Known::NOW).await.unwrap()), 4);
    }

    async fn each_mistake_in_a_plan_is_named(db: Db) {
        let mut tx = ground(&db).await;
        let (above, evenings) = small_plan(&mut tx).await;
        let when = |text: &str| -> Option<When> { Some(text.parse().unwrap()) };
        let late = Action { name: text("x"), from: when("2027"), until: when("2026-05"), ..Action::default() };
        let line = |amount, currency: &str| Content::Budget(BudgetLine {
            amount, currency: currency.into(), ..BudgetLine::default()
        });
        let strange = Objective { name: text("x"), features: vec!["9.9.9".into()], ..Objective::default() };
        let goal = Objective { name: text("x"), goals: vec![18], ..Objective::default() };
        let stranger = Action { name: text("x"), decides: Some(ItemId::create().to_string()), ..Action::default() };
        for (parent, content, expected) in [
            (None, objective("  "), "needed"),
            (None, action("x"), "item-parent-missing"),
            (Some(&evenings.id), action("x"), "item-parent-missing"),
            (Some(&above.id), Content::Action(Box::new(late)), "ends-before-it-begins"),
            (Some(&above.id), Content::Action(Box::new(stranger)), "who-unknown"),
            (Some(&evenings.id), line(0, "EUR"), "amount-impossible"),
            (Some(&evenings.id), line(100, "EURO"), "currency-unknown"),
            (None, Content::Objective(strange), "item-feature-unknown"),
            (None, Content::Objective(goal), "item-goal-unknown"),
        ] {
            let new = NewItem { id: None, city: espoo(), parent: parent.cloned(), content };
            let refused = items::keep(&mut tx, &coordinator_of("espoo"), new, None).await;
            assert_eq!(code_of(refused), expected);
        }
        let empty = plans::publish(&mut tx, &coordinator_of("cork"), &"cork".into(), decided("2026")).await;
        assert_eq!(code_of(empty), "plan-not-ready");
        let future = plans::publish(&mut tx, &coordinator_of("espoo"), &espoo(), decided("2999-01-01")).await;
        assert_eq!(code_of(future), "decision-in-future");
    }

    async fn only_the_citys_people_and_the_secretariat_read_a_draft(db: Db) {
        let mut tx = ground(&db).await;
        small_plan(&mut tx).await;
        for (role, scope, may) in [
            (network::Role::Contributor, "espoo", true),
            (network::Role::Mayor, "espoo", true),
            (network::Role::Secretariat, "", true),
            (network::Role::Coordinator, "cork", false),
            (network::Role::Juror, "", false),
        ] {
            let read = plans::draft(&mut tx, &holding(role, scope), &espoo(), &Known::NOW).await;
            assert_eq!(read.is_ok(), may, "{role}");
        }
        let contributor = holding(network::Role::Contributor, "espoo");
        let new = NewItem { id: None, city: espoo(), parent: None, content: objective("x") };
        assert!(matches!(items::keep(&mut tx, &contributor, new, None).await, Err(Error::Forbidden)));
    }

    async fn a_plan_begins_from_a_template_and_says_so(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let from: When = "2027-01".parse().unwrap();
        for template in plans::templates() {
            let city: CityCode = if template.code == "first-plan" { espoo() } else { continue };
            let copied = plans::begin(&mut tx, &actor, &city, Some(&template.code), text("Ours"), from.clone()).await.unwrap();
            assert_eq!(copied.objectives, template.objectives.len());
            let plan = plans::draft(&mut tx, &actor, &city, &Known::NOW).await.unwrap();
            assert!(plan.objectives().all(|(_, o)| o.credit.as_ref().unwrap().template == "first-plan"));
            let (_, frame) = plan.frame().unwrap();
            assert_eq!(frame.until.as_ref().unwrap().to_string(), "2029-12-31");
        }
        let again = plans::begin(&mut tx, &actor, &espoo(), None, text("Ours"), from).await;
        assert!(matches!(again, Err(Error::Conflict(_))));
    }

    async fn what_is_copied_from_another_city_names_it_and_leaves_money_and_people_behind(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let (above, evenings) = small_plan(&mut tx).await;
        let office = Department { name: text("Culture"), contact: "a@b.example".into(), ..Department::default() };
        let office = write(&mut tx, None, Content::Department(office)).await;
        let owned = Action { name: text("Open evenings"), decides: Some(office.id.to_string()), status: Status::Done, ..Action::default() };
        rewrite(&mut tx, &evenings, Content::Action(Box::new(owned)), None).await.unwrap();
        let room = write(&mut tx, Some(&evenings.id), milestone("Room", &[])).await;
        write(&mut tx, Some(&evenings.id), milestone("Poster", &[&room])).await;
        plans::publish(&mut tx, &actor, &espoo(), decided("2026-03-01")).await.unwrap();
        let from = plans::published(&mut tx, &espoo(), None, &Known::NOW).await.unwrap().unwrap();
        let department = from.entries.iter().find_map(|e| e.content.department()).unwrap();
        assert_eq!(department.contact, "", "addresses are not published");

        let cork = coordinator_of("cork");
        let copied = plans::copy(&mut tx, &cork, &"cork".into(), &from, std::slice::from_ref(&above.id)).await.unwrap();
        assert_eq!(copied.actions, 1);
        let plan = plans::draft(&mut tx, &cork, &"cork".into(), &Known::NOW).await.unwrap();
        let (_, action) = plan.actions().next().unwrap();
        assert_eq!((action.decides.as_ref(), action.status), (None, Status::Planned));
        assert_eq!(action.credit.as_ref().unwrap().city, "espoo");
        let waits: Vec<usize> = plan.entries.iter().filter_map(|e| Some(e.content.milestone()?.after.len())).collect();
        assert_eq!(waits, [0, 1]);
        let ours = plan.entries.iter().all(|e| from.get(&e.id).is_none());
        assert!(ours, "copies are items of their own");
    }

    async fn a_review_ends_actions_and_leaves_a_draft_for_the_next_version(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let (_, evenings) = small_plan(&mut tx).await;
        let judged = Judged { action: evenings.id.clone(), verdict: Verdict::Stop, note: Text::default() };
        let review = Review { year: 2026, worked: text("The posters"), verdicts: vec![judged], ..Review::default() };
        let early = plans::close_review(&mut tx, &actor, &espoo(), review.clone()).await;
        assert_eq!(code_of(early), "review-without-version");
        plans::publish(&mut tx, &actor, &espoo(), decided("2026-03-01")).await.unwrap();
        assert!(!plans::has_changed(&mut tx, &actor, &espoo()).await.unwrap());
        let silent = Review { worked: Text::default(), ..review.clone() };
        assert_eq!(code_of(plans::close_review(&mut tx, &actor, &espoo(), silent).await), "review-says-nothing");

        plans::close_review(&mut tx, &actor, &espoo(), review).await.unwrap();
        assert!(plans::has_changed(&mut tx, &actor, &espoo()).await.unwrap());
        let plan = plans::draft(&mut tx, &actor, &espoo(), &Known::NOW).await.unwrap();
        assert_eq!(plan.actions().next().unwrap().1.status, Status::Dropped);
        let next = plans::publish(&mut tx, &actor, &espoo(), decided("2026-11-01")).await.unwrap();
        assert_eq!(next.number, 2);
    }

    async fn one_item_has_several_language_versions_and_none_passes_for_another(db: Db) {
        let mut tx = ground(&db).await;
        let mut name = text("Everybody votes");
        name.set("fr", "Tout le monde vote");
        name.set("es", "   ");
        let content = Content::Objective(Objective { name, ..Objective::default() });
        let item = write(&mut tx, None, content).await;
        assert_eq!(item.content.languages(), ["en", "fr"], "an empty version is none");
        assert!(item.content.name().in_language("es").fell_back("es"));
    }
}
