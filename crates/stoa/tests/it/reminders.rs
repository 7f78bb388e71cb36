//! Requests and reminders through a real post office on this machine, whose workers are killed
//! in the middle of their work: no letter goes out twice, and none is lost in silence.

use std::{
    collections::HashMap,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use network::{
    Actor, Db, frameworks,
    ids::{At, CityCode},
    jobs,
    mail::{self, NewLetter},
    requests::{self, NewRequest, Request},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

/// Parts of all letters after which a worker is killed.
const KILLS: [f64; 4] = [0.08, 0.2, 0.45, 0.75];
/// Letters that a worker has in its hands at once.
const LETTERS: usize = 8;

/// A post office that notes the Message-ID of every letter it took (RFC 5321, as far as needed).
#[derive(Clone, Default)]
struct PostOffice {
    took: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    news: Arc<Notify>,
}

impl PostOffice {
    async fn serve(self, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            let office = self.clone();
            office.connections.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let _ = office.talk(stream).await;
            });
        }
    }

    async fn talk(self, stream: TcpStream) -> std::io::Result<()> {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 post.test\r\n").await?;
        let mut letter: Option<String> = None;
        while let Some(line) = lines.next_line().await? {
            if let Some(id) = &mut letter {
                if let Some(found) = line.strip_prefix("Message-ID: ") {
                    found.trim().clone_into(id);
                }
                if line == "." {
                    self.took.lock().unwrap().push(letter.take().unwrap());
                    self.news.notify_one();
                    write.write_all(b"250 taken\r\n").await?;
                }
                continue;
            }
            let verb = line.get(..4).unwrap_or_default().to_uppercase();
            let answer: &[u8] = match verb.as_str() {
                "DATA" => {
                    letter = Some(String::new());
                    b"354 go on\r\n"
                }
                "QUIT" => {
                    write.write_all(b"221 bye\r\n").await?;
                    return Ok(());
                }
                _ => b"250 well\r\n",
            };
            write.write_all(answer).await?;
        }
        Ok(())
    }

    fn count(&self) -> usize {
        self.took.lock().unwrap().len()
    }
}

fn worker(url: &str, port: u16) -> Child {
    Command::new(env!("CARGO_BIN_EXE_stoa"))
        .args(["work", "--once", "--database", url, "--post", &format!("smtp://127.0.0.1:{port}")])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

async fn ask(db: &Db, requests: usize) {
    let program = Actor::program("test");
    let city: CityCode = testkit::places::kept_city(db, "espoo").await;
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &program).await.unwrap();
    tx.commit().await.unwrap();
    for batch in 0..requests / 50 {
        let mut tx = db.begin().await.unwrap();
        for number in 0..50 {
            let new = NewRequest {
                office: format!("Office {batch}-{number}"),
                email: format!("office-{batch}-{number}@example.org"),
                language: ["en", "fr", "es"][number % 3].into(),
                measurements: vec!["1.1.2.a".into()],
                period: "2024".into(),
                // due today: the reminder of the day is due at once
                due: At::now().day().to_owned(),
                ..NewRequest::default()
            };
            let letter = |request: &Request, secret: &str| NewLetter {
                to: request.email.clone(),
                subject: "asked".into(),
                body: secret.into(),
            };
            requests::ask(&mut tx, &program, &city, new, letter).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

async fn waiting(db: &Db) -> i64 {
    jobs::count(&mut db.read().await.unwrap()).await.unwrap().0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_and_reminders_go_out_once_though_workers_are_killed() {
    go_out_once(100).await;
}

/// 10,000 requests, each with its own letter and a reminder; it says how fast they went.
/// `cargo test --release -p stoa --test it -- --ignored --nocapture ten_thousand`
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "minutes long"]
async fn ten_thousand_requests_and_reminders_go_out_once_though_workers_are_killed() {
    go_out_once(10_000).await;
}

async fn go_out_once(requests: usize) {
    let clock = Instant::now();
    let folder = tempfile::tempdir_in(testkit::ground()).unwrap();
    let url = format!("sqlite:{}", folder.path().join("stoa.sqlite").display());
    let db = Db::open(&url).await.unwrap();
    ask(&db, requests).await;
    println!("{requests} requests asked in {:.1?}", clock.elapsed());

    let office = PostOffice::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(office.clone().serve(listener));

    // the first one dies while it writes the reminders
    let clock = Instant::now();
    let mut writing = worker(&url, port);
    while waiting(&db).await < i64::try_from(requests + requests / 3).unwrap() {
        assert!(writing.try_wait().unwrap().is_none(), "it wrote too few reminders");
        tokio::task::yield_now().await;
    }
    writing.kill().unwrap();
    writing.wait().unwrap();
    db.tamper("UPDATE job SET leased_until = NULL WHERE ended_at IS NULL").await;

    for part in KILLS {
        let kill = (part * 2.0 * requests as f64) as usize;
        let mut first = worker(&url, port);
        while office.count() < kill {
            office.news.notified().await;
        }
        first.kill().unwrap();
        first.wait().unwrap();
        // nobody waits five minutes here until its lease is over
        db.tamper("UPDATE job SET leased_until = NULL WHERE ended_at IS NULL").await;
    }
    let mut last = worker(&url, port);
    let done = tokio::task::spawn_blocking(move || last.wait().unwrap()).await.unwrap();
    assert!(done.success());
    let (all, took) = (office.count(), clock.elapsed());
    println!(
        "{all} letters written and sent in {took:.1?}: {:.0} a second",
        all as f64 / took.as_secs_f64()
    );

    // each worker speaks over a few connections, not over one for each letter
    let connections = office.connections.load(Ordering::Relaxed);
    assert!(connections <= 2 * LETTERS * (KILLS.len() + 2), "{connections} connections");

    let mut times: HashMap<String, usize> = HashMap::new();
    for id in office.took.lock().unwrap().iter() {
        *times.entry(id.clone()).or_default() += 1;
    }
    let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let mut conn = db.read().await.unwrap();
    assert_eq!(mail::outbox(&mut conn).await.unwrap(), []);
    // those that a worker had in its hands when it was killed are named, not sent again
    let unsure = mail::unsure(&mut conn).await.unwrap();
    assert!(unsure.len() <= LETTERS * (KILLS.len() + 1), "{}", unsure.len());
    let named =
        unsure.iter().filter(|letter| times.keys().any(|id| id.contains(letter.id.as_str())));
    let both = named.count();
    assert_eq!(
        times.len() + unsure.len() - both,
        2 * requests,
        "every letter went out or is named"
    );
}
