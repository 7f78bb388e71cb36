//! Every city submits at once, over HTTP on loopback, around the last second of the call. The
//! bench `deadline` runs the same with five hundred.

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, sessions},
    calls::{self, Asks, Kind, Moment, Question, Section},
    frameworks::Text,
    ids::{At, Known},
    submissions::{self, Said, State},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What became of a rush.
pub struct Rush {
    /// The answer to each request, with how long it took.
    pub answers: Vec<(u16, Duration)>,
    /// What is kept: late or not, and whether the state is that of something sent.
    pub kept: Vec<(Option<String>, bool)>,
}

impl Rush {
    pub fn answered(&self, status: StatusCode) -> usize {
        self.answers.iter().filter(|(held, _)| *held == status.as_u16()).count()
    }
}

/// A call of one text that closes so many seconds from now, in UTC.
pub async fn call(db: &Db, code: &str, seconds: i64, grace: u32) {
    let program = Actor::program("rush");
    let moment = |at: At| -> Moment { at.as_str()[..19].parse().expect("a moment") };
    let mut says = calls::blank(Kind::Other, Text::from([("en", "A call")]));
    says.window.opens = moment(At::now().plus(-30 * 24 * 60 * 60));
    says.window.closes = moment(At::now().plus(seconds));
    says.window.zone = "UTC".into();
    says.window.grace_seconds = grace;
    let question = |code: String| Question {
        code,
        label: Text::from([("en", "a question")]),
        asks: Asks::Text { words: 200 },
        required: true,
        ..Question::default()
    };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: (0..10).map(|n| question(format!("q-{n}"))).collect(),
        ..Section::default()
    }];
    let mut tx = db.begin().await.expect("begins");
    calls::compose(&mut tx, &program, code, says).await.expect("composed");
    calls::open(&mut tx, &program, code, 1).await.expect("opened");
    tx.commit().await.expect("commits");
}

/// A city with a coordinator who is signed in and has answered everything: the id of its
/// submission and the secret of the session.
pub async fn ready(db: &Db, city: &str, call: &str) -> (String, String) {
    let program = Actor::program("rush");
    let code = testkit::places::kept_city(db, city).await;
    let mut tx = db.begin().await.expect("begins");
    let new = NewAccount {
        email: format!("{city}@example.org"),
        name: city.to_owned(),
        language: "en".into(),
    };
    let account = accounts::open(&mut tx, &program, new).await.expect("opens");
    let appointment = Appointment { role: Role::Coordinator, scope: city.to_owned() };
    accounts::appoint(&mut tx, &program, &account.id, appointment).await.expect("appoints");
    let secret = sessions::begin(&mut tx, &account.id, "a rush").await.expect("a session");
    // begun and answered while the call was open
    let then = At::now().plus(-24 * 60 * 60);
    let id = submissions::start(&mut tx, &program, call, &code, "en", &then).await;
    let id = id.expect("starts").id;
    for n in 0..10 {
        let said = Said { value: format!("what we did, part {n}"), year: None };
        let question = format!("q-{n}");
        submissions::answer(&mut tx, &program, &id, &question, said, 0, &then)
            .await
            .expect("answers");
    }
    tx.commit().await.expect("commits");
    (id.to_string(), secret)
}

/// Serves the site on loopback and has everybody send at once.
pub async fn rush(db: &Db, calls: &[&str], ready: Vec<(String, String)>) -> Rush {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let site = web::site(web::App::new(db.clone(), format!("http://{address}")));
    let serving = tokio::spawn(async move { axum::serve(listener, site).await });
    let sending: Vec<_> = ready
        .into_iter()
        .map(|(id, secret)| {
            tokio::spawn(async move {
                let begun = Instant::now();
                let path = format!("/en/submissions/{id}/send");
                let request = format!(
                    "POST {path} HTTP/1.1\r\nhost: {address}\r\nsec-fetch-site: same-origin\r\n\
                     cookie: stoa-session={secret}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                let mut stream = TcpStream::connect(address).await.expect("a connection");
                stream.write_all(request.as_bytes()).await.expect("it is heard");
                let mut answer = vec![];
                stream.read_to_end(&mut answer).await.expect("it answers");
                let line = String::from_utf8_lossy(&answer[..answer.len().min(16)]).into_owned();
                let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
                (status.unwrap_or(0), begun.elapsed())
            })
        })
        .collect();
    let mut answers = vec![];
    for one in sending {
        answers.push(one.await.expect("it ends"));
    }
    serving.abort();
    let program = Actor::program("rush");
    let mut conn = db.read().await.expect("reads");
    let mut kept = vec![];
    for call in calls {
        let held = calls::get(&mut conn, &program, call, &Known::NOW).await.expect("the call");
        for one in submissions::of_call(&mut conn, &program, call).await.expect("reads") {
            if let Some(sent) = &one.sent_at {
                // kept as in time or in the grace, exactly as its moment says
                let (late, grace) = held.says.window.late_at(&[]);
                assert_eq!(one.late.is_some(), *sent >= late, "{sent}");
                assert!(*sent < grace, "{sent}");
            }
            kept.push((one.late, one.state == State::Submitted));
        }
    }
    Rush { answers, kept }
}
