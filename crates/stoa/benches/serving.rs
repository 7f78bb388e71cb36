//! The program as its readers meet it: a whole country stored by `stoa import`, served by
//! `stoa serve`, asked over loopback by eight connections of this process. Prints time from
//! start to first answer, memory, time a page, pages a second, and how soon an edit made by
//! another process is seen.
//!
//! `cargo bench -p stoa --bench serving [SECONDS]`

#[path = "serving/conference.rs"]
mod conference;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use network::{
    Actor, Db,
    ids::CityCode,
    observations::{self, NewObservation, Period},
};

const STOA: &str = env!("CARGO_BIN_EXE_stoa");
const CONNECTIONS: usize = 8;

fn main() {
    let seconds = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(5).min(60);
    conference::measure(seconds);
    match testkit::kolada::folder() {
        Some(kolada) => country(&kolada, seconds),
        None => println!("the country's figures are not here: not measured"),
    }
}

fn country(kolada: &Path, seconds: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite:{}", folder.path().join("stoa.sqlite").display());
    let cities = fill(kolada, folder.path(), &database);

    let begun = Instant::now();
    let (served, address, mut caller) = Served::start(&database, folder.path());
    let page = |code: &String| format!("/en/cities/{code}");
    let size = caller.get(&page(&cities[0])).len();
    line("start to first city page", millis(begun.elapsed()));
    line("a city page, compressed", format!("{:.1} kB", size as f64 / 1000.0));

    let mut fresh: Vec<_> = cities.iter().skip(1).map(|c| caller.timed(&page(c))).collect();
    line("a city page nobody has asked for, p50 / p95", quantiles(&mut fresh));
    let mut kept: Vec<_> = cities.iter().map(|c| caller.timed(&page(c))).collect();
    line("the same page again, p50 / p95", quantiles(&mut kept));
    line("memory with every city's page asked for", served.memory());

    for (name, paths) in [
        ("city pages", cities.iter().map(page).collect::<Vec<_>>()),
        ("first page", vec!["/en".to_owned()]),
        ("register", vec!["/fr/cities".to_owned()]),
    ] {
        let count = crowd(address, &paths, Duration::from_secs(seconds));
        line(&format!("{name} a second, load generator included"), count / seconds as usize);
    }
    line("memory after that", served.memory());
    line("an edit by another process seen on city, area and measurement page", {
        let mut waits: Vec<_> =
            cities.iter().take(9).map(|c| edit(&database, c, &mut caller)).collect();
        quantiles(&mut waits)
    });
    line("memory at the end", served.memory());
}

fn line(what: &str, figure: impl std::fmt::Display) {
    println!("{what:<68} {figure}");
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

fn quantiles(times: &mut [Duration]) -> String {
    times.sort();
    format!("{} / {}", millis(times[times.len() / 2]), millis(times[times.len() * 95 / 100]))
}

/// Stores the country by the program's own commands; gives the codes of its cities.
fn fill(kolada: &Path, folder: &Path, database: &str) -> Vec<String> {
    let write = |name: &str, text: String| {
        std::fs::write(folder.join(name), text).expect("can be written");
        folder.join(name)
    };
    let register = testkit::kolada::register(kolada);
    let framework = write("kolada.json", testkit::kolada::framework(kolada));
    let list = write("cities.csv", register.clone());
    stoa(&["migrate", "--database", database]);
    let run = |files: &[&Path]| {
        let begun = Instant::now();
        let mut words = vec!["import", "--database", database];
        words.extend(files.iter().map(|file| file.to_str().expect("a plain path")));
        stoa(&words);
        begun.elapsed()
    };
    run(&[&framework]);
    run(&[&list]);
    let time = run(&[&kolada.join("values_total.csv")]);
    line("236,643 values from the file, checked and stored by `stoa import`", millis(time));
    let codes = register.lines().skip(1).filter_map(|row| row.split(',').next());
    codes.map(str::to_owned).collect()
}

fn stoa(words: &[&str]) {
    let done = Command::new(STOA).args(words).stdout(Stdio::null()).output().expect("it runs");
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Changes a figure as another process would, and asks until three pages show it.
fn edit(database: &str, city: &str, caller: &mut Caller) -> Duration {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let pages = ["", "/areas/1.1", "/measurements/n05401"];
    let pages = pages.map(|page| format!("/en/cities/{city}{page}"));
    let before = pages.each_ref().map(|page| caller.get(page));
    let db = runtime.block_on(Db::open(database)).expect("it opens");
    runtime.block_on(async {
        let mut tx = db.begin().await.expect("begins");
        let city = CityCode::from(city);
        let new = NewObservation::value(&city, "n05401", Period::Year(2022), 12.34);
        let actor = Actor::program("bench");
        observations::record_all(&mut tx, &actor, vec![new], |_, _| {}).await.expect("is stored");
        tx.commit().await.expect("commits");
    });
    let begun = Instant::now();
    for (page, before) in pages.iter().zip(before) {
        while caller.get(page) == before {
            assert!(begun.elapsed() < Duration::from_secs(10), "{page} does not show it");
        }
    }
    let time = begun.elapsed();
    runtime.block_on(db.close());
    time
}

/// Eight callers for a while; gives how many answers they had.
fn crowd(address: SocketAddr, paths: &[String], time: Duration) -> usize {
    let until = Instant::now() + time;
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..CONNECTIONS)
            .map(|first| {
                scope.spawn(move || {
                    let mut caller = Caller::dial(address).expect("it answers");
                    let mut count = 0;
                    for path in paths.iter().cycle().skip(first * 31) {
                        if Instant::now() >= until {
                            break;
                        }
                        caller.get(path);
                        count += 1;
                    }
                    count
                })
            })
            .collect();
        callers.into_iter().map(|caller| caller.join().expect("it counts")).sum()
    })
}

/// One connection that is kept open, as a browser keeps it.
struct Caller(BufReader<TcpStream>);

impl Caller {
    fn dial(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// The compressed body of a page that must be there.
    fn get(&mut self, path: &str) -> Vec<u8> {
        let ask = format!("GET {path} HTTP/1.1\r\nhost: stoa\r\naccept-encoding: gzip\r\n\r\n");
        self.0.get_mut().write_all(ask.as_bytes()).expect("it listens");
        let (mut length, mut status) = (0, String::new());
        self.0.read_line(&mut status).expect("it answers");
        assert!(status.contains(" 200 "), "{path}: {status}");
        loop {
            let mut header = String::new();
            self.0.read_line(&mut header).expect("it answers");
            if header == "\r\n" {
                break;
            }
            if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).expect("the whole body");
        body
    }

    fn timed(&mut self, path: &str) -> Duration {
        let begun = Instant::now();
        self.get(path);
        begun.elapsed()
    }
}

/// The serving process; ended with the bench.
struct Served(Child);

impl Served {
    /// Starts it, and waits until it answers a first caller.
    fn start(database: &str, folder: &Path) -> (Self, SocketAddr, Caller) {
        let address = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr());
        let address = address.expect("a port");
        let served = Self(
            Command::new(STOA)
                .args(["serve", "--listen", &address.to_string(), "--database", database])
                .args(["--post", &format!("file:{}", folder.display())])
                .env("RUST_LOG", "warn")
                .spawn()
                .expect("it starts"),
        );
        loop {
            match Caller::dial(address) {
                Ok(caller) => return (served, address, caller),
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    /// What the process holds, and how much of it is its own: each connection sees the database's
    /// file in memory, and the same pages are counted for each of them.
    fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id()));
        let status = status.unwrap_or_default();
        let of = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kilobytes = line?.trim().trim_end_matches(" kB").parse::<f64>().ok();
            Some(kilobytes? * 1.024 / 1000.0)
        };
        match of("VmRSS:").zip(of("RssAnon:")) {
            Some((all, own)) => format!("{all:.0} MB, {own:.0} MB of its own"),
            None => "not known here".into(),
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
