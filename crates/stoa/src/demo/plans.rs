//! Plans of invented cities: Learnham's in its second version, a small one of Ilmabad, and none
//! elsewhere, so that both a lively plan and an empty city can be tried.

use std::collections::BTreeSet;

use network::{
    Actor, Db, Tx,
    evidence::{self, NewEvidence, Support},
    frameworks::Text,
    ids::{At, CityCode, EvidenceId, ItemId, Known},
    items::{
        self, Action, Body, BudgetLine, Challenge, Content, Decision, Department, Form, Frame,
        Funding, Group, Item, Judged, Kind, Meeting, NewItem, Objective, Review, Source, State,
        Status, Step, Verdict,
    },
    partners::{self, NewPartner, Sector},
    plans::{self, Decided},
    pledges,
};

/// English, French, Spanish.
fn three(en: &str, fr: &str, es: &str) -> Text {
    Text::from([("en", en), ("fr", fr), ("es", es)])
}

/// Writes into one city's plan.
struct Pen<'t> {
    tx: &'t mut Tx,
    actor: Actor,
    city: CityCode,
}

impl Pen<'_> {
    async fn write(&mut self, parent: Option<&ItemId>, content: Content) -> anyhow::Result<ItemId> {
        let new = NewItem { id: None, city: self.city.clone(), parent: parent.cloned(), content };
        Ok(items::keep(self.tx, &self.actor, new, None).await?.item().id.clone())
    }

    async fn rewrite(&mut self, item: &Item, content: Content) -> anyhow::Result<()> {
        let (id, city, parent) = (Some(item.id.clone()), self.city.clone(), item.parent.clone());
        items::keep(self.tx, &self.actor, NewItem { id, city, parent, content }, None).await?;
        Ok(())
    }

    async fn all(&mut self, kind: Kind) -> anyhow::Result<Vec<Item>> {
        Ok(items::of_city(self.tx, &self.city, &Known::NOW, &[kind]).await?)
    }

    async fn department(
        &mut self,
        name: Text,
        answers_for: Text,
        head: &str,
    ) -> anyhow::Result<String> {
        let contact = "office@learnham.example".into();
        let one = Department { name, answers_for, head: head.into(), contact };
        Ok(self.write(None, Content::Department(one)).await?.to_string())
    }

    async fn partner(&mut self, name: &str, sector: Sector) -> anyhow::Result<String> {
        let new = NewPartner {
            name: name.into(),
            sector,
            person: String::new(),
            contact: format!("{sector}@partners.example"),
            language: "en".into(),
            address: String::new(),
        };
        Ok(partners::add(self.tx, &self.actor, &self.city, new).await?.id.to_string())
    }

    async fn publish(&mut self, on: &str, by: &str, reference: &str) -> anyhow::Result<()> {
        let new = Decided { on: on.into(), by: by.into(), reference: reference.into() };
        plans::publish(self.tx, &self.actor, &self.city, new).await?;
        Ok(())
    }
}

pub async fn invent(db: &Db) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    let actor = Actor::program("demonstration");
    let mut learnham_pen = Pen { tx: &mut tx, actor: actor.clone(), city: "learnham".into() };
    learnham(&mut learnham_pen).await?;
    support(&mut learnham_pen).await?;
    ilmabad(&mut Pen { tx: &mut tx, actor, city: "ilmabad".into() }).await?;
    tx.commit().await?;
    Ok(())
}

/// The people of Learnham: departments and partners by number.
struct People {
    departments: Vec<String>,
    partners: Vec<String>,
}

async fn people(pen: &mut Pen<'_>) -> anyhow::Result<People> {
    let mut departments = vec![];
    for (name, answers_for, head) in [
        (
            three("Learning and schools", "Éducation et écoles", "Educación y escuelas"),
            three(
                "Schools, adult education, guidance",
                "Écoles, formation des adultes, orientation",
                "Escuelas, educación de personas adultas, orientación",
            ),
            "Ruth Adeyemi",
        ),
        (
            three("Culture and libraries", "Culture et bibliothèques", "Cultura y bibliotecas"),
            three(
                "Libraries, museums, the week of learning",
                "Bibliothèques, musées, la semaine de l’apprentissage",
                "Bibliotecas, museos, la semana del aprendizaje",
            ),
            "Owen Price",
        ),
        (
            three("City planning", "Urbanisme", "Urbanismo"),
            three(
                "Buildings and places to learn in",
                "Bâtiments et lieux où apprendre",
                "Edificios y lugares donde aprender",
            ),
            "Mei Tanaka",
        ),
        (
            three("Finance", "Finances", "Hacienda"),
            three(
                "The budget line for learning",
                "La ligne budgétaire pour l’apprentissage",
                "La partida para el aprendizaje",
            ),
            "Tomasz Nowak",
        ),
        (
            three("Statistics", "Statistique", "Estadística"),
            three(
                "Figures and the yearly review",
                "Données et bilan annuel",
                "Datos y revisión anual",
            ),
            "Jonas Weber",
        ),
        (
            three("Health and family", "Santé et famille", "Salud y familia"),
            three("Family centres", "Centres familiaux", "Centros familiares"),
            "Grace Mwangi",
        ),
    ] {
        departments.push(pen.department(name, answers_for, head).await?);
    }
    let mut partners = vec![];
    for (name, sector) in [
        ("Learnham Further Education College", Sector::Education),
        ("Chamber of Trade, Learnham", Sector::Business),
        ("Friends of the Lantern Library", Sector::Culture),
        ("Neighbours’ Houses of Learnham", Sector::CivilSociety),
        ("Radio Riverbank", Sector::Media),
        ("Learnham Youth Council", Sector::Youth),
        ("Riverside Health Centre", Sector::Health),
        ("University of the Marches", Sector::Research),
    ] {
        partners.push(pen.partner(name, sector).await?);
    }
    Ok(People { departments, partners })
}

async fn learnham(pen: &mut Pen<'_>) -> anyhow::Result<()> {
    let people = people(pen).await?;
    let name = three(
        "Learnham learns 2022–2027",
        "Learnham apprend 2022–2027",
        "Learnham aprende 2022–2027",
    );
    let (city, actor) = (pen.city.clone(), pen.actor.clone());
    plans::begin(pen.tx, &actor, &city, Some("first-plan"), name, "2022-01".parse()?).await?;
    let frame = pen.all(Kind::Frame).await?.remove(0);
    if let Content::Frame(held) = frame.content.clone() {
        let diagnosis = three(
            "Our figures are strong where people are already in education and weak where they have left it. Adults without a certificate, and the two districts beyond the railway, take part least.\nWe know too little about learning in families and at work: that is a task of this plan as well.",
            "Nos données sont bonnes là où les gens sont déjà en formation et faibles là où ils l’ont quittée. Les adultes sans diplôme et les deux quartiers au-delà de la voie ferrée participent le moins.\nNous savons trop peu de l’apprentissage en famille et au travail : c’est aussi une tâche de ce plan.",
            "Nuestros datos son buenos donde la gente ya estudia y débiles donde lo ha dejado. Las personas adultas sin título y los dos barrios al otro lado de la vía son quienes menos participan.\nSabemos demasiado poco del aprendizaje en familia y en el trabajo: también es tarea de este plan.",
        );
        pen.rewrite(
            &frame,
            Content::Frame(Frame { until: Some("2027-12".parse()?), diagnosis, ..held }),
        )
        .await?;
    }
    for (name, why, measurements) in [
        (
            three(
                "Adults without a certificate stay away",
                "Les adultes sans diplôme restent à l’écart",
                "Las personas adultas sin título no participan",
            ),
            three(
                "Three of four courses are taken by people who finished school long.",
                "Trois cours sur quatre sont suivis par des personnes déjà diplômées.",
                "Tres de cada cuatro cursos los siguen personas que ya tienen estudios.",
            ),
            ["2.1.3.a", "1.1.1.a"],
        ),
        (
            three(
                "Beyond the railway there is nowhere to learn in the evening",
                "Au-delà de la voie ferrée, nulle part où apprendre le soir",
                "Al otro lado de la vía no hay dónde aprender por la tarde",
            ),
            three(
                "Two districts with 41,000 people share one library that closes at five.",
                "Deux quartiers de 41 000 habitants partagent une bibliothèque qui ferme à dix-sept heures.",
                "Dos barrios con 41 000 habitantes comparten una biblioteca que cierra a las cinco.",
            ),
            ["2.2.1.a", "2.2.2.a"],
        ),
    ] {
        let measurements = measurements.map(str::to_owned).to_vec();
        let challenge =
            Challenge { name, why, measurements, goals: vec![4, 10], ..Challenge::default() };
        pen.write(None, Content::Challenge(challenge)).await?;
    }
    actions(pen, &people).await?;
    structure(pen, &people).await?;
    pen.publish("2022-03-15", "City Council of Learnham", "Minute 2022/41").await?;
    second(pen, &people).await
}

/// A line of a budget: amount, currency, where it comes from, how sure it is, year.
type Line = (i64, &'static str, Source, Funding, i64);

/// Gives the template's actions their people, their money and what came of them.
async fn actions(pen: &mut Pen<'_>, people: &People) -> anyhow::Result<()> {
    let money: [&[Line]; 9] = [
        &[(1_800_000, "GBP", Source::City, Funding::Spent, 2022)],
        &[
            (400_000, "GBP", Source::CivilSociety, Funding::Spent, 2022),
            (350_000, "GBP", Source::InKind, Funding::Spent, 2022),
        ],
        &[(2_200_000, "GBP", Source::City, Funding::Spent, 2023)],
        &[],
        &[
            (6_500_000, "GBP", Source::City, Funding::Secured, 2024),
            (1_500_000, "GBP", Source::Business, Funding::Promised, 2024),
        ],
        &[
            (9_000_000, "GBP", Source::State, Funding::Secured, 2024),
            (4_000_000, "EUR", Source::International, Funding::Secured, 2025),
        ],
        &[(3_600_000, "GBP", Source::InKind, Funding::Secured, 2024)],
        &[(1_200_000, "GBP", Source::City, Funding::Secured, 2025)],
        &[(25_000_000, "GBP", Source::City, Funding::Promised, 2026)],
    ];
    let (d, p) = (&people.departments, &people.partners);
    for (at, item) in pen.all(Kind::Action).await?.into_iter().enumerate() {
        let Content::Action(held) = item.content.clone() else { continue };
        let owner = [4, 0, 0, 0, 1, 0, 2, 4, 3][at % 9];
        let action = Action {
            status: [
                Status::Done,
                Status::Done,
                Status::Done,
                Status::Running,
                Status::Running,
                Status::Running,
                Status::Planned,
                Status::Running,
                Status::Running,
            ][at % 9],
            decides: Some(d[owner].clone()),
            does: vec![p[at % 8].clone(), d[(owner + 1) % 6].clone()],
            asked: vec![p[(at + 3) % 8].clone()],
            told: vec![p[4].clone()],
            until: if at >= 3 { Some("2027-12".parse()?) } else { held.until.clone() },
            place: three("All districts", "Tous les quartiers", "Todos los barrios"),
            ..*held
        };
        pen.rewrite(&item, Content::Action(Box::new(action))).await?;
        for (amount, currency, source, funding, year) in money[at % 9] {
            let line = BudgetLine {
                amount: *amount,
                currency: (*currency).into(),
                source: *source,
                funding: *funding,
                year: Some(*year),
                name: Text::default(),
            };
            pen.write(Some(&item.id), Content::Budget(line)).await?;
        }
    }
    for item in pen.all(Kind::Milestone).await? {
        let Content::Milestone(mut held) = item.content.clone() else { continue };
        if let Some(due) = held.due.clone().filter(|due| due.as_str() < "2024-06") {
            held.done = Some(due);
            pen.rewrite(&item, Content::Milestone(held)).await?;
        }
    }
    Ok(())
}

async fn structure(pen: &mut Pen<'_>, people: &People) -> anyhow::Result<()> {
    let (d, p) = (&people.departments, &people.partners);
    let board = Body {
        name: three(
            "Learning city board",
            "Conseil de la ville apprenante",
            "Consejo de la ciudad del aprendizaje",
        ),
        form: Form::Coordination,
        mandate: three(
            "Brings departments and partners together, follows the plan and prepares each version for the council.",
            "Réunit services et partenaires, suit le plan et prépare chaque version pour le conseil municipal.",
            "Reúne a departamentos y socios, sigue el plan y prepara cada versión para el pleno.",
        ),
        meets: three("Four times a year", "Quatre fois par an", "Cuatro veces al año"),
        chair: Some(d[0].clone()),
        members: d[1..].iter().chain(&p[..6]).cloned().collect(),
    };
    let board = pen.write(None, Content::Body(board)).await?;
    let evenings = Body {
        name: three(
            "Working group: evenings",
            "Groupe de travail : soirées",
            "Grupo de trabajo: tardes",
        ),
        form: Form::WorkingGroup,
        mandate: three(
            "Finds rooms beyond the railway that can open until nine.",
            "Cherche au-delà de la voie ferrée des salles ouvertes jusqu’à vingt et une heures.",
            "Busca al otro lado de la vía salas que puedan abrir hasta las nueve.",
        ),
        meets: three("Every month", "Chaque mois", "Cada mes"),
        chair: Some(d[2].clone()),
        members: vec![d[1].clone(), p[2].clone(), p[3].clone()],
    };
    pen.write(None, Content::Body(evenings)).await?;
    for (name, on, open, minutes, decisions) in [
        (
            three(
                "Spring meeting 2026",
                "Réunion de printemps 2026",
                "Reunión de primavera de 2026",
            ),
            "2026-04-21",
            true,
            three(
                "The board looked at the figures of 2025. Participation of adults moved little; the evenings beyond the railway are full. Radio Riverbank offers a weekly hour.",
                "Le conseil a examiné les données de 2025. La participation des adultes a peu bougé ; les soirées au-delà de la voie ferrée sont pleines. Radio Riverbank offre une heure par semaine.",
                "El consejo examinó los datos de 2025. La participación de adultos apenas se movió; las tardes al otro lado de la vía están llenas. Radio Riverbank ofrece una hora semanal.",
            ),
            vec![
                (
                    three(
                        "Open a second room beyond the railway by autumn",
                        "Ouvrir une deuxième salle au-delà de la voie ferrée d’ici l’automne",
                        "Abrir una segunda sala al otro lado de la vía antes del otoño",
                    ),
                    2,
                    "2026-10",
                    State::Done,
                ),
                (
                    three(
                        "A weekly hour on the radio, made by learners",
                        "Une heure hebdomadaire à la radio, faite par les apprenants",
                        "Una hora semanal en la radio, hecha por quienes aprenden",
                    ),
                    1,
                    "2026-12",
                    State::Open,
                ),
            ],
        ),
        (
            three("Winter meeting 2026", "Réunion d’hiver 2026", "Reunión de invierno de 2026"),
            "2026-11-10",
            false,
            three("Not approved yet.", "Pas encore approuvé.", "Pendiente de aprobación."),
            vec![(
                three(
                    "Prepare the review of the year with the statistics office",
                    "Préparer le bilan de l’année avec le service statistique",
                    "Preparar la revisión del año con estadística",
                ),
                4,
                "2027-01",
                State::Open,
            )],
        ),
    ] {
        let present = vec![d[0].clone(), d[1].clone(), d[4].clone(), p[2].clone(), p[4].clone()];
        let meeting = Meeting {
            name,
            on: Some(on.parse()?),
            place: "Guildhall".into(),
            present,
            minutes,
            open,
        };
        let meeting = pen.write(Some(&board), Content::Meeting(meeting)).await?;
        for (name, who, due, state) in decisions {
            let decision = Decision {
                name,
                who: Some(d[who].clone()),
                due: Some(due.parse()?),
                state,
                action: None,
            };
            pen.write(Some(&meeting), Content::Decision(decision)).await?;
        }
    }
    Ok(())
}

/// What the review of 2025 made of it.
async fn second(pen: &mut Pen<'_>, people: &People) -> anyhow::Result<()> {
    let (d, p) = (&people.departments, &people.partners);
    let actions = pen.all(Kind::Action).await?;
    let judged =
        |at: usize, verdict, note| Judged { action: actions[at].id.clone(), verdict, note };
    let review = Review {
        name: three("Review of 2025", "Bilan de 2025", "Revisión de 2025"),
        year: 2025,
        worked: three(
            "The week of learning reached 14,000 people, half of them for the first time. Guidance points work best where a neighbour runs them.",
            "La semaine de l’apprentissage a touché 14 000 personnes, la moitié pour la première fois. Les points d’orientation marchent le mieux là où un voisin les tient.",
            "La semana del aprendizaje llegó a 14 000 personas, la mitad por primera vez. Los puntos de orientación funcionan mejor donde los lleva alguien del barrio.",
        ),
        failed: three(
            "Evening hours in schools did not begin: nobody could agree on the keys.",
            "Les ouvertures du soir dans les écoles n’ont pas commencé : personne ne s’est accordé sur les clés.",
            "Las tardes en las escuelas no empezaron: nadie se puso de acuerdo sobre las llaves.",
        ),
        changes: three(
            "Evenings move from schools to the libraries and neighbours’ houses beyond the railway. A new objective for people at work.",
            "Les soirées passent des écoles aux bibliothèques et maisons de quartier au-delà de la voie ferrée. Un nouvel objectif pour les personnes au travail.",
            "Las tardes pasan de las escuelas a las bibliotecas y casas de barrio al otro lado de la vía. Un nuevo objetivo para quienes trabajan.",
        ),
        verdicts: vec![
            judged(3, Verdict::Done, Text::default()),
            judged(4, Verdict::Continue, Text::default()),
            judged(
                6,
                Verdict::Change,
                three("To other buildings", "Dans d’autres bâtiments", "A otros edificios"),
            ),
        ],
        ..Review::default()
    };
    let (city, actor) = (pen.city.clone(), pen.actor.clone());
    plans::close_review(pen.tx, &actor, &city, review).await?;
    if let Content::Action(held) = actions[6].content.clone() {
        let moved = Action {
            name: three(
                "Evenings in libraries and neighbours’ houses",
                "Soirées dans les bibliothèques et maisons de quartier",
                "Tardes en bibliotecas y casas de barrio",
            ),
            place: three(
                "Beyond the railway",
                "Au-delà de la voie ferrée",
                "Al otro lado de la vía",
            ),
            status: Status::Running,
            until: Some("2027-12".parse()?),
            ..*held
        };
        pen.rewrite(&actions[6], Content::Action(Box::new(moved))).await?;
    }
    let objective = Objective {
        name: three(
            "Learning at work for those who had least",
            "Apprendre au travail, pour qui a eu le moins",
            "Aprender en el trabajo, para quienes menos tuvieron",
        ),
        step: Step::Access,
        why: three(
            "Most people without a certificate have a job; few of them have an hour.",
            "La plupart des personnes sans diplôme ont un emploi ; peu ont une heure.",
            "La mayoría de quienes no tienen título tienen empleo; pocos tienen una hora.",
        ),
        features: ["2.3.1", "2.3.3", "1.2.2"].map(str::to_owned).to_vec(),
        goals: vec![4, 8, 10],
        measurements: ["2.3.1.a", "2.3.4.a"].map(str::to_owned).to_vec(),
        ..Objective::default()
    };
    let objective = pen.write(None, Content::Objective(objective)).await?;
    let hour = Action {
        name: three(
            "One paid hour a week to learn",
            "Une heure payée par semaine pour apprendre",
            "Una hora pagada por semana para aprender",
        ),
        what: three(
            "Twenty employers give one hour; the college comes to the workshop.",
            "Vingt employeurs donnent une heure ; le collège vient à l’atelier.",
            "Veinte empresas dan una hora; el instituto va al taller.",
        ),
        status: Status::Running,
        from: Some("2026-01".parse()?),
        until: Some("2027-12".parse()?),
        groups: vec![Group::Workers, Group::Migrants],
        decides: Some(d[0].clone()),
        does: vec![p[0].clone(), p[1].clone()],
        asked: vec![p[7].clone()],
        told: vec![p[4].clone()],
        ..Action::default()
    };
    let hour = pen.write(Some(&objective), Content::Action(Box::new(hour))).await?;
    for (amount, source, funding) in [
        (8_000_000, Source::Business, Funding::Promised),
        (3_000_000, Source::City, Funding::Secured),
    ] {
        let line = BudgetLine {
            amount,
            currency: "GBP".into(),
            source,
            funding,
            year: Some(2026),
            name: Text::default(),
        };
        pen.write(Some(&hour), Content::Budget(line)).await?;
    }
    let mut before = vec![];
    for (name, due, done) in [
        (
            three("Ten employers signed", "Dix employeurs signataires", "Diez empresas firmantes"),
            "2026-03",
            Some("2026-04"),
        ),
        (
            three("First hundred learners", "Cent premières personnes", "Primeras cien personas"),
            "2026-09",
            Some("2026-09"),
        ),
        (three("Twenty employers", "Vingt employeurs", "Veinte empresas"), "2027-06", None),
    ] {
        let done = done.map(str::parse).transpose()?;
        let milestone = items::Milestone { name, due: Some(due.parse()?), after: before, done };
        before = vec![pen.write(Some(&hour), Content::Milestone(milestone)).await?];
    }
    pen.publish("2026-02-17", "City Council of Learnham", "Minute 2026/9").await
}

/// Few words, in Arabic and English, and two currencies.
/// Evidence of what was done: for an action, a pledge and a measurement at once.
async fn support(pen: &mut Pen<'_>) -> anyhow::Result<()> {
    let actions = pen.all(Kind::Action).await?;
    let today = At::now().day().parse()?;
    let (pledges, _) = pledges::of_city(pen.tx, &pen.actor, &pen.city, today, &Known::NOW).await?;
    let mut supports: BTreeSet<Support> = [Support::of("measurement", "1.1.2.a")].into();
    supports.extend(actions.iter().take(2).map(|one| Support::of("action", one.id.as_str())));
    supports
        .extend(pledges.iter().take(1).map(|one| Support::of("pledge", one.pledge.id.as_str())));
    let new = NewEvidence {
        kind: "document".into(),
        title: "Counts at the doors of four libraries, 2025".into(),
        description: "Invented, for the demonstration.".into(),
        language: "en".into(),
        dated: "2025-12-31".into(),
        author: "Learnham Public Library (invented)".into(),
        licence: "CC-BY-4.0".into(),
        consent: "not-needed".into(),
        address: "https://learnham.example/counts".into(),
        public: true,
        supports,
        ..NewEvidence::default()
    };
    evidence::add(pen.tx, &pen.actor, &pen.city, EvidenceId::create(), new).await?;
    Ok(())
}

async fn ilmabad(pen: &mut Pen<'_>) -> anyhow::Result<()> {
    let two = |ar: &str, en: &str| Text::from([("ar", ar), ("en", en)]);
    let frame = Frame {
        name: two("خطة إلماباد للتعلّم", "Ilmabad’s plan for learning"),
        vision: two(
            "مدينة يتعلّم فيها الجار من جاره.",
            "A city in which neighbour learns from neighbour.",
        ),
        from: Some("2026-03".parse()?),
        until: Some("2028".parse()?),
        ..Frame::default()
    };
    pen.write(None, Content::Frame(frame)).await?;
    let office = Department {
        name: two("مكتب الثقافة", "Office of culture"),
        ..Department::default()
    };
    let office = pen.write(None, Content::Department(office)).await?.to_string();
    let centre = pen.partner("Women’s Centre of Ilmabad", Sector::CivilSociety).await?;
    let objective = Objective {
        name: two("كل أمّ تقرأ", "Every mother reads"),
        step: Step::Access,
        features: ["1.1.1", "2.2.2"].map(str::to_owned).to_vec(),
        goals: vec![4, 5],
        measurements: vec!["1.1.1.a".into()],
        ..Objective::default()
    };
    let objective = pen.write(None, Content::Objective(objective)).await?;
    let circles = Action {
        name: two("حلقات القراءة في البيوت", "Reading circles at home"),
        what: two(
            "تفتح أربعون امرأة بيوتهنّ لحلقة قراءة كلّ أسبوع.",
            "Forty women open their homes to a reading circle every week.",
        ),
        status: Status::Running,
        from: Some("2026-03".parse()?),
        until: Some("2027-12".parse()?),
        groups: vec![Group::Women, Group::Families],
        decides: Some(office),
        does: vec![centre],
        ..Action::default()
    };
    let circles = pen.write(Some(&objective), Content::Action(Box::new(circles))).await?;
    for (amount, currency, source) in
        [(1_200_000, "JOD", Source::City), (900_000, "EUR", Source::International)]
    {
        let line = BudgetLine {
            amount,
            currency: currency.into(),
            source,
            funding: Funding::Secured,
            year: Some(2026),
            name: Text::default(),
        };
        pen.write(Some(&circles), Content::Budget(line)).await?;
    }
    let milestone = items::Milestone {
        name: two("عشر حلقات", "Ten circles"),
        due: Some("2026-09".parse()?),
        done: Some("2026-10".parse()?),
        ..items::Milestone::default()
    };
    pen.write(Some(&circles), Content::Milestone(milestone)).await?;
    pen.publish("2026-02-03", "Municipal Council of Ilmabad", "7/2026").await
}
