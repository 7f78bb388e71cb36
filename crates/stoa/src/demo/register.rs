//! An invented award round with its ceremony, certificates, a story and a list that was
//! corrected; and the real winners of 2024 as a published list.

use network::{
    Actor, Db,
    awards::{self, Winner},
    certificates::{self, Kind},
    frameworks::Text,
    groupings::{self, Part},
    ids::{At, CityCode},
    lists,
    stories::{self, Content},
};

const ROUND: &str = "award-2026";

/// A text by language.
type Texts = [(&'static str, &'static str); 3];

/// City, mayor, citation.
const WINNERS: [(&str, &str, Texts); 2] = [
    (
        "villa-aprendiz",
        "Rosa Ejemplo, alcaldesa",
        [
            ("en", "For learning that came to every market, on the days when people are there."),
            ("fr", "Pour un apprentissage venu sur chaque marché, les jours où les gens y sont."),
            ("es", "Por un aprendizaje que llegó a cada mercado, los días en que la gente está."),
        ],
    ),
    (
        "savoirville",
        "Luc Exemple, maire",
        [
            ("en", "For a house of knowledge in every quarter, kept by its own people."),
            ("fr", "Pour une maison des savoirs dans chaque quartier, tenue par ses habitants."),
            ("es", "Por una casa del saber en cada barrio, llevada por sus vecinos."),
        ],
    ),
];

pub async fn keep(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let today = At::now().date();
    let mut tx = db.begin().await?;
    let names = Text::from([
        ("en", "Award of the demonstration 2026"),
        ("fr", "Prix de la démonstration 2026"),
        ("es", "Premio de la demostración 2026"),
    ]);
    groupings::create(&mut tx, &program, Some(ROUND), groupings::Kind::Award, names).await?;
    let mistaken = CityCode::from("ilmabad");
    groupings::put(&mut tx, &program, &mistaken, ROUND, Part::Member).await?;
    for (city, ..) in WINNERS {
        groupings::put(&mut tx, &program, &city.into(), ROUND, Part::Member).await?;
        certificates::issue(&mut tx, &program, &city.into(), Kind::Award, ROUND).await?;
    }
    let learnham = CityCode::from(super::people::CITY);
    certificates::issue(&mut tx, &program, &learnham, Kind::Membership, "").await?;

    lists::publish(&mut tx, &program, ROUND, Text::default(), today).await?;
    let note = Text::from([
        ("en", "One city of three had been named by mistake; two were honoured."),
        ("fr", "Une ville sur trois avait été nommée par erreur ; deux ont été distinguées."),
        ("es", "Una de las tres ciudades se había nombrado por error; dos fueron distinguidas."),
    ]);
    lists::take_off(&mut tx, &program, ROUND, &mistaken, note, today).await?;
    let note = Text::from([
        ("en", "As published on 2 December 2024."),
        ("fr", "Telle que publiée le 2 décembre 2024."),
        ("es", "Tal como se publicó el 2 de diciembre de 2024."),
    ]);
    let day = "2024-12-02".parse()?;
    lists::publish(&mut tx, &program, "award-2024", note, day).await?;

    let winners = WINNERS.map(|(city, mayor, citation)| Winner {
        city: city.into(),
        mayor: mayor.into(),
        citation: Text::from(citation),
    });
    awards::arrange(&mut tx, &program, ROUND, 0, "forum-2027", winners.into()).await?;
    tell(&mut tx, &program).await?;
    Ok(tx.commit().await?)
}

async fn tell(tx: &mut network::Tx, program: &Actor) -> anyhow::Result<()> {
    let (city, mayor, _) = WINNERS[0];
    let city = CityCode::from(city);
    let begun = stories::begin(tx, program, ROUND, &city).await?;
    let content = Content {
        mayor: mayor.into(),
        quotation: Text::from([
            ("en", "We stopped asking people to come to us, and went to where they were."),
            ("fr", "Nous avons cessé de faire venir les gens et sommes allés là où ils étaient."),
            ("es", "Dejamos de pedir a la gente que viniera y fuimos adonde estaba."),
        ]),
        overview: Text::from([
            ("en", "An invented town of 655,000 people, half of them younger than thirty."),
            (
                "fr",
                "Une ville inventée de 655 000 habitants, dont la moitié a moins de trente ans.",
            ),
            ("es", "Una ciudad inventada de 655 000 habitantes, la mitad menor de treinta años."),
        ]),
        challenges: Text::from([
            ("en", "Courses were full in the centre and empty at the edge."),
            ("fr", "Les cours étaient pleins au centre et vides en périphérie."),
            ("es", "Los cursos se llenaban en el centro y quedaban vacíos en las afueras."),
        ]),
        narrative: Text::from([
            (
                "en",
                "Teachers of the evening schools moved to the markets, two mornings a week.\n\nAfter a year, every second participant had not taken part in anything before.",
            ),
            (
                "fr",
                "Les enseignants des cours du soir se sont installés sur les marchés, deux matins par semaine.\n\nUn an plus tard, un participant sur deux n’avait jamais pris part à rien auparavant.",
            ),
            (
                "es",
                "Los docentes de las escuelas nocturnas se trasladaron a los mercados, dos mañanas por semana.\n\nUn año después, uno de cada dos participantes no había tomado parte antes en nada.",
            ),
        ]),
    };
    let written = stories::write(tx, program, ROUND, &city, begun.revision, content).await?;
    let agreed = stories::agree(tx, program, ROUND, &city, written.revision).await?;
    stories::publish(tx, program, ROUND, &city, agreed.revision).await?;
    stories::begin(tx, program, ROUND, &WINNERS[1].0.into()).await?;
    Ok(())
}
