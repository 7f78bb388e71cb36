//! Two calls that jurors read, and one that was decided, so that every desk has something on it.
//! Cities, jurors and what they say are invented.

use std::collections::BTreeMap;

use network::{
    Actor, Appointment, Db, Role, Tx,
    accounts::{self, NewAccount},
    calls::{self, Asks, Criterion, Document, Kind, Moment, Question, Section, Window},
    cities::{self, Particulars},
    decisions::{self, NewDecision},
    frameworks::Text,
    ids::{AccountId, At, CityCode, Known, SubmissionId},
    mail::NewLetter,
    memberships::Outcome,
    reviews::{self, Juror, NewJuror, News, Score, Scores},
    submissions::{self, Said},
};

use super::people::CITY;

/// Membership, with a full jury at work.
const MEMBERSHIP: &str = "membership-2026";
/// Good practice, small: its jury has just begun.
const PRACTICE: &str = "practice-2026";
/// Good practice, decided.
const DECIDED: &str = "practice-2025";

/// Code, name, country, language, residents, how good it is, and what it says.
type Town = (&'static str, &'static str, &'static str, &'static str, i64, i64, [&'static str; 3]);

const TOWNS: [Town; 8] = [
    (
        "clearwater-bend",
        "Clearwater Bend (invented)",
        "CAN",
        "en",
        86_400,
        4,
        [
            "By 2030 every resident lives within fifteen minutes of a place of learning. Twelve branch libraries become learning houses, each with a coordinator paid by the city and a council of its users.",
            "A learning council of 24 seats meets four times a year: schools, the college, employers, the First Nations education authority, newcomers’ associations. Its minutes are public.",
            "We count enrolments by quarter and age each spring, and survey those who do not come. In 2025 the gap between the best and the worst served quarter fell from 19 to 12 points.",
        ],
    ),
    (
        "valle-sereno",
        "Valle Sereno (inventada)",
        "CHL",
        "es",
        54_100,
        3,
        [
            "Queremos que las personas mayores de 50 años terminen la escuela cerca de casa. Hay cursos en siete juntas de vecinos y un acompañamiento personal durante dos años.",
            "La mesa de aprendizaje reúne a la municipalidad, el servicio local de educación, dos universidades y las juntas de vecinos. Se reúne cada dos meses y publica sus acuerdos.",
            "Seguimos a cada cohorte hasta un año después del curso: de 412 personas, 305 terminaron y 120 siguieron estudiando.",
        ],
    ),
    (
        "mbaya-plage",
        "Mbaya-Plage (inventée)",
        "CMR",
        "fr",
        132_000,
        4,
        [
            "Chaque marché de la ville a son coin d’apprentissage : lecture, calcul, gestion d’un petit commerce. Les vendeuses y viennent avant l’ouverture, deux fois par semaine.",
            "Les associations de commerçantes, deux radios locales et l’université forment le comité ; la mairie paie les animatrices et prête les lieux.",
            "Nous relevons la présence chaque semaine et l’usage des carnets de compte chaque trimestre. Six participantes sur dix tiennent le leur après un an.",
        ],
    ),
    (
        "lindenau-am-see",
        "Lindenau am See (erfunden)",
        "DEU",
        "en",
        61_900,
        5,
        [
            "One education report every two years tells the council where people are lost between school, work and retirement, and what the city does about it. The plan to 2031 answers the report line by line.",
            "The education office leads; 40 partners have signed what they bring, with a sum or a number of hours beside each promise. What is not kept is said in the report.",
            "Forty measures have an owner, a date and a figure. In the last round 31 were reached, five moved, four were given up with a reason.",
        ],
    ),
    (
        "nueva-alborada",
        "Nueva Alborada (inventada)",
        "MEX",
        "es",
        208_500,
        2,
        [
            "La ciudad apoya muchas actividades culturales y deportivas durante el año, y quiere reunirlas bajo un mismo nombre.",
            "Participan varias instituciones según cada actividad. Está previsto un comité.",
            "Se prevé medir la participación a partir del próximo año.",
        ],
    ),
    (
        "bukit-cahaya",
        "Bukit Cahaya (rekaan)",
        "MYS",
        "en",
        97_300,
        3,
        [
            "Learning at work is the centre of our plan: small firms share trainers, and the city pays for the first twenty hours of each worker.",
            "The chamber of commerce and the polytechnic lead with the city. Workers’ representatives joined in 2024.",
            "Each firm reports hours of training by grade and sex. Women in the lowest grade reached the average in 2025.",
        ],
    ),
    (
        "riviere-claire",
        "Rivière-Claire (inventée)",
        "CAN",
        "fr",
        38_700,
        3,
        [
            "La bibliothèque et l’école des adultes ouvrent ensemble un guichet unique : bilan, orientation, inscription, le tout le même jour.",
            "Un comité de douze personnes, dont quatre apprenants élus, suit le plan. Le centre de services scolaire et la municipalité se partagent les frais.",
            "Le guichet compte ce qu’il advient de chaque visite. La moitié des visiteurs n’avaient suivi aucun cours depuis dix ans.",
        ],
    ),
    (
        "kisima-hills",
        "Kisima Hills (invented)",
        "TZA",
        "en",
        71_000,
        4,
        [
            "Evening schools in nine wards teach reading in two languages, with a garden beside each so that lessons pay for themselves.",
            "Ward committees decide about hours and subjects; the municipality sends teachers, the farmers’ union seeds and tools.",
            "We test reading at the start and after six months, and publish both by ward. Eight of nine wards improved in 2025.",
        ],
    ),
];

/// Name, address, country, languages, fields of work, how mild.
type Reader = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    i64,
);

const JURORS: [Reader; 7] = [
    (
        "Tomoko Sato",
        "juror@demo.example",
        "JPN",
        &["en", "fr"],
        &["literacy", "planning-monitoring"],
        0,
    ),
    ("Mateo Rojas", "rojas@demo.example", "COL", &["es", "en"], &["equity-inclusion"], 0),
    (
        "Aminata Touré",
        "toure@demo.example",
        "SEN",
        &["fr", "en"],
        &["literacy", "entrepreneurship"],
        1,
    ),
    ("Ingrid Nilsen", "nilsen@demo.example", "NOR", &["en"], &["planning-monitoring"], -1),
    ("Carlos Medina", "medina@demo.example", "ESP", &["es", "fr", "en"], &["health-well-being"], 0),
    ("Wanjiru Kamau", "kamau@demo.example", "KEN", &["en", "fr"], &["esd", "entrepreneurship"], 1),
    (
        "Élodie Martin",
        "martin@demo.example",
        "BEL",
        &["fr", "es", "en"],
        &["equity-inclusion", "literacy"],
        -1,
    ),
];

const REASONS: [&str; 5] = [
    "The answer names no action that could be checked.",
    "Intentions are clear; who does what by when is not.",
    "A sound beginning. Figures are given, but not what they were before.",
    "Concrete, with owners and dates. I should have liked to read about those who are not reached.",
    "Convincing: what was promised, what was reached and what was given up are all said.",
];

const DAY: i64 = 24 * 60 * 60;

/// Midnight or another clock time so many days from now.
fn moment(days: i64, clock: &str) -> anyhow::Result<Moment> {
    Ok(format!("{}T{clock}", At::now().plus(days * DAY).day()).parse()?)
}

fn letter(juror: &Juror, _: News) -> NewLetter {
    // invented people: the letter shows what a real juror would get
    NewLetter {
        to: juror.email.clone(),
        subject: "You are on a jury of the demonstration".into(),
        body: format!("Dear {},\n\nplease open your desk.", juror.name),
    }
}

pub async fn hold(db: &Db) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    let jurors = appear(&mut tx).await?;
    membership(&mut tx, &jurors).await?;
    practice(&mut tx, &jurors).await?;
    decided(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// The accounts of the jurors.
async fn appear(tx: &mut Tx) -> anyhow::Result<Vec<AccountId>> {
    let program = Actor::program("demonstration");
    let mut all = vec![];
    for (name, email, ..) in JURORS {
        let new = NewAccount { email: email.into(), name: name.into(), language: "en".into() };
        let account = accounts::open(tx, &program, new).await?;
        let role = Appointment { role: Role::Juror, scope: String::new() };
        accounts::appoint(tx, &program, &account.id, role).await?;
        all.push(account.id);
    }
    Ok(all)
}

async fn appoint(
    tx: &mut Tx,
    call: &str,
    who: &[(&AccountId, &Reader, i64)],
) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let texts = |all: &[&str]| all.iter().map(|&text| text.to_owned()).collect();
    for (account, (_, _, country, languages, expertise, _), most) in who {
        let new = NewJuror {
            country: (*country).to_owned(),
            languages: texts(languages),
            expertise: texts(expertise),
            least: 1,
            most: *most,
        };
        reviews::appoint(tx, &program, call, account, new, |juror| letter(juror, News::Seated(0)))
            .await?;
    }
    Ok(())
}

async fn membership(tx: &mut Tx, jurors: &[AccountId]) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let earlier = calls::get(tx, &program, "membership-2025", &Known::NOW).await?;
    let mut says = Document {
        title: Text::from([
            ("en", "Membership 2026"),
            ("fr", "Adhésion 2026"),
            ("es", "Adhesión 2026"),
        ]),
        window: window()?,
        source: "Invented for the demonstration, after the calls of the past.".into(),
        ..earlier.says
    };
    says.caps.all = 5;
    says.caps.per_country = 1;
    let call = calls::compose(tx, &program, MEMBERSHIP, says).await?;
    calls::open(tx, &program, MEMBERSHIP, call.revision).await?;
    let then = At::now().plus(-130 * DAY);
    for (code, name, country, language, population, _, texts) in TOWNS {
        let is = Particulars {
            name: name.into(),
            country: country.into(),
            population: Some(population),
            population_source: "invented".into(),
            source: "invented for the demonstration".into(),
            invented: Some("the demonstration".into()),
            ..Particulars::default()
        };
        let city = cities::add(tx, &program, Some(code), is, "invented").await?.city;
        let id = answered(tx, MEMBERSHIP, &city, name, language, &texts, &then).await?;
        submissions::endorse(tx, &program, &id, "", &At::now().plus(-100 * DAY)).await?;
    }
    let seats: Vec<_> = jurors.iter().zip(&JURORS).map(|(id, juror)| (id, juror, 5)).collect();
    appoint(tx, MEMBERSHIP, &seats).await?;
    let (ingrid, why) = (&jurors[3], "I advised the city on its plan until 2023.");
    reviews::declare(tx, &program, MEMBERSHIP, ingrid, "city/lindenau-am-see", why, letter).await?;
    reviews::form(tx, &program, MEMBERSHIP, "fair", letter).await?;
    reviews::confirm(tx, &program, MEMBERSHIP, letter).await?;
    for (j, juror) in jurors.iter().enumerate() {
        score(tx, juror, j).await?;
    }
    Ok(())
}

/// Closed since four months, read for two weeks more.
fn window() -> anyhow::Result<Window> {
    Ok(Window {
        opens: moment(-200, "00:00:00")?,
        closes: moment(-120, "23:59:59")?,
        endorsed_by: Some(moment(-90, "23:59:59")?),
        read_by: Some(moment(14, "23:59:59")?),
        decided_by: Some(moment(60, "12:00:00")?),
        grace_seconds: 300,
        ..Window::default()
    })
}

/// A submission with every answer that is asked for, signed and sent.
async fn answered(
    tx: &mut Tx,
    call: &str,
    city: &CityCode,
    name: &str,
    language: &str,
    texts: &[&str; 3],
    then: &At,
) -> anyhow::Result<SubmissionId> {
    let program = Actor::program("demonstration");
    let id = submissions::start(tx, &program, call, city, language, then).await?.id;
    let (_, call, held) = submissions::get(tx, &program, &id).await?;
    let mut said_so_far = 0;
    for question in call.says.questions().filter(|question| question.required) {
        let there = held.iter().find(|a| a.question == question.code);
        let seen = there.map(|a| a.revision);
        let mut year = None;
        let value = match &question.asks {
            Asks::Text { .. } => {
                said_so_far += 1;
                texts[(said_so_far - 1) % 3].to_owned()
            }
            Asks::Consent => "yes".into(),
            Asks::Choice { options, .. } => {
                let own = options.iter().find(|option| option.code == language);
                own.or(options.first()).map(|o| o.code.clone()).unwrap_or_default()
            }
            // the register knows how many, and not of which year
            Asks::Figure { .. } => {
                year = Some(2025);
                there.map(|a| a.value.clone()).unwrap_or_default()
            }
            Asks::Line if question.code == "contact-email" => format!("office@{city}.example"),
            Asks::Line if seen.is_none() => format!("Alex Example, {name}"),
            _ => continue,
        };
        let said = Said { value, year };
        let seen = seen.unwrap_or(0);
        submissions::answer(tx, &program, &id, &question.code, said, seen, then).await?;
    }
    if call.says.signed {
        submissions::sign(tx, &program, &id, "Alex Example", then).await?;
    }
    submissions::submit(tx, &program, &id, then).await?;
    Ok(id)
}

/// What a juror gives: most is given, the demonstration's own juror has begun.
async fn score(tx: &mut Tx, juror: &AccountId, j: usize) -> anyhow::Result<()> {
    let who = accounts::actor(tx, juror).await?;
    let now = At::now();
    for (_, tasks) in reviews::tasks(tx, &who).await? {
        for (t, task) in tasks.iter().enumerate() {
            let town = TOWNS.iter().position(|town| task.submission.city.as_str() == town.0);
            let Some(i) = town else { continue };
            let by: BTreeMap<String, Score> = task
                .call
                .says
                .rubric
                .iter()
                .enumerate()
                .map(|(k, criterion)| {
                    let chance = i64::try_from((3 * i + 5 * j + 7 * k) % 3).unwrap_or(1) - 1;
                    let score = (TOWNS[i].5 + JURORS[j].5 + chance).clamp(1, 5);
                    let reason = usize::try_from(score - 1).ok().and_then(|n| REASONS.get(n));
                    let reason = reason.copied().unwrap_or_default().to_owned();
                    (criterion.code.clone(), Score { score, reason })
                })
                .collect();
            let scores = Scores { by, remark: String::new() };
            let id = &task.submission.id;
            match (j, t) {
                (0, 1) => {
                    reviews::save(tx, &who, id, scores, 0, &now).await?;
                }
                // not begun
                (0, 2..) | (6, 3..) => {}
                _ => {
                    reviews::give(tx, &who, id, scores, 0, &now).await?;
                    if t == 0 && j < 3 {
                        let word = "I hesitated about the second criterion. What did you make of the figures?";
                        reviews::say(tx, &who, id, word).await?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// Asks for one text and reads it by two criteria.
fn small(title: [(&str, &str); 3]) -> Document {
    let text = |en: &str, fr: &str, es: &str| Text::from([("en", en), ("fr", fr), ("es", es)]);
    let mut says = calls::blank(Kind::Other, Text::from(title));
    says.lead = text(
        "One practice that others can take up, told in a page.",
        "Une pratique que d’autres peuvent reprendre, racontée en une page.",
        "Una práctica que otros pueden retomar, contada en una página.",
    );
    says.source = "Invented for the demonstration.".into();
    says.sections = vec![Section {
        code: "practice".into(),
        title: text("The practice", "La pratique", "La práctica"),
        questions: vec![
            Question {
                code: "practice".into(),
                label: text("What you do", "Ce que vous faites", "Qué hacen"),
                asks: Asks::Text { words: 300 },
                required: true,
                ..Question::default()
            },
            Question {
                code: "effect".into(),
                label: text("What came of it", "Ce qu’il en est advenu", "Qué resultó"),
                asks: Asks::Text { words: 300 },
                required: true,
                ..Question::default()
            },
        ],
        ..Section::default()
    }];
    says.rubric = vec![
        Criterion {
            code: "practice".into(),
            label: text("Worth taking up", "À reprendre", "Digna de retomarse"),
            what: text(
                "Others could do the same with what they have.",
                "D’autres pourraient en faire autant avec leurs moyens.",
                "Otros podrían hacer lo mismo con lo que tienen.",
            ),
            weight: 60,
        },
        Criterion {
            code: "effect".into(),
            label: text("Effect", "Effet", "Efecto"),
            what: text(
                "What changed is told with a figure and its source.",
                "Ce qui a changé est dit avec un chiffre et sa source.",
                "Lo que cambió se dice con una cifra y su fuente.",
            ),
            weight: 40,
        },
    ];
    says
}

/// A small call: seats are given, nothing is scored.
async fn practice(tx: &mut Tx, jurors: &[AccountId]) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut says = small([
        ("en", "Good practice 2026"),
        ("fr", "Bonnes pratiques 2026"),
        ("es", "Buenas prácticas 2026"),
    ]);
    says.window = Window { endorsed_by: None, ..window()? };
    says.review.reviewers = 1;
    says.review.unnamed = true;
    says.caps.all = 1;
    let call = calls::compose(tx, &program, PRACTICE, says).await?;
    calls::open(tx, &program, PRACTICE, call.revision).await?;
    let then = At::now().plus(-130 * DAY);
    for (city, texts) in [(CITY, &TOWNS[0].6), ("bukit-cahaya", &TOWNS[5].6)] {
        let city = CityCode::from(city);
        answered(tx, PRACTICE, &city, "", "en", texts, &then).await?;
    }
    appoint(tx, PRACTICE, &[(&jurors[0], &JURORS[0], 2), (&jurors[1], &JURORS[1], 2)]).await
}

/// A call that the secretariat decided alone; it is published as soon as somebody works.
async fn decided(tx: &mut Tx) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut says = small([
        ("en", "Good practice 2025"),
        ("fr", "Bonnes pratiques 2025"),
        ("es", "Buenas prácticas 2025"),
    ]);
    says.rubric.clear();
    says.window = Window {
        endorsed_by: None,
        read_by: None,
        decided_by: Some(moment(-1, "12:00:00")?),
        ..window()?
    };
    let call = calls::compose(tx, &program, DECIDED, says).await?;
    calls::open(tx, &program, DECIDED, call.revision).await?;
    let then = At::now().plus(-130 * DAY);
    for (city, texts, outcome, reason) in [
        (
            CITY,
            &TOWNS[3].6,
            Outcome::Accepted,
            "Each promise has an owner and a date, and what was not kept is said. Others can take this up tomorrow.",
        ),
        (
            "kisima-hills",
            &TOWNS[7].6,
            Outcome::Accepted,
            "Lessons that pay for themselves, with figures by ward before and after.",
        ),
        (
            "nueva-alborada",
            &TOWNS[4].6,
            Outcome::Declined,
            "The activities are lively, but it is not told what came of them. Please come back with a first count.",
        ),
    ] {
        let city = CityCode::from(city);
        let id = answered(tx, DECIDED, &city, "", "en", texts, &then).await?;
        let new = NewDecision::new(outcome, reason);
        decisions::decide(tx, &program, &id, new, &At::now()).await?;
    }
    decisions::set(tx, &program, DECIDED, &moment(-1, "12:00:00")?).await?;
    Ok(())
}
