//! A throw-away PostgreSQL from Debian's package: one server per test process, one
//! database per test. It listens on a socket in a directory, not on a port.

use std::{
    io::Read,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    time::{Duration, Instant},
};

use network::Db;
use tokio::sync::OnceCell;

/// Runs the server until the test process ends.
const KEEPER: &str = r#"
trap 'kill -INT $server; wait $server; rm -rf "$1"; exit' INT TERM
"$2/initdb" --auth=trust --username=app --encoding=UTF8 --locale=C.UTF-8 --no-sync -D "$1/data" >"$1/log" 2>&1 || exit 1
"$2/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=off -c synchronous_commit=off \
    -c full_page_writes=off -c max_connections=300 -c shared_buffers=32MB >>"$1/log" 2>&1 &
server=$!
wait $server
"#;

/// A database of its own, with all tables and no rows; `None` without PostgreSQL.
pub async fn postgres() -> Option<Db> {
    static SERVER: OnceCell<Option<PathBuf>> = OnceCell::const_new();
    static NUMBER: AtomicU64 = AtomicU64::new(0);

    let socket = SERVER
        .get_or_init(|| async {
            let bin = bin()?;
            let socket = start(&bin);
            create(&socket, "template1", "house", "template0").await;
            let db = Db::open(&url(&socket, "house")).await.expect("the tables can be made");
            db.close().await;
            Some(socket)
        })
        .await
        .as_ref()?;
    let name = format!("t{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    create(socket, "template1", &name, "house").await;
    Some(Db::connect(&url(socket, &name)).await.expect("PostgreSQL answers"))
}

fn url(socket: &Path, database: &str) -> String {
    let host = socket.display().to_string().replace('/', "%2F");
    format!("postgres://app@{host}/{database}")
}

/// Debian keeps the server's programs out of the path.
fn bin() -> Option<PathBuf> {
    let found = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .max();
    if found.is_none() {
        assert!(std::env::var_os("CI").is_none(), "PostgreSQL is not installed");
        eprintln!("PostgreSQL is not installed: not tried on it");
    }
    found
}

fn start(bin: &Path) -> PathBuf {
    crate::sweep();
    let dir = crate::ground().join(format!("stoa-test-{}-pg", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a place for the server");
    // initdb refuses to run as root
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout == b"0\n");
    if root {
        let owned = Command::new("chown").arg("postgres").arg(&dir).status();
        assert!(owned.is_ok_and(|status| status.success()), "the server's directory has an owner");
    }
    let (bin, home) = (bin.to_owned(), dir.clone());
    let (failed, failure) = mpsc::channel();
    // The death signal comes when the thread that started the keeper ends
    // (prctl(2)), so this thread does not end before the process does.
    std::thread::spawn(move || {
        let mut command = Command::new("setpriv");
        command.arg("--pdeathsig=INT");
        if root {
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
        }
        let keeper = command
            .args(["sh", "-c", KEEPER, "keeper"])
            .args([&home, &bin])
            .current_dir("/")
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        match keeper {
            Ok(mut keeper) => {
                let mut said = String::new();
                if let Some(mut stderr) = keeper.stderr.take() {
                    let _ = stderr.read_to_string(&mut said);
                }
                let _ = keeper.wait();
                let _ = failed.send(said);
            }
            Err(error) => drop(failed.send(error.to_string())),
        }
        loop {
            std::thread::park();
        }
    });
    let socket = dir.join(".s.PGSQL.5432");
    let patience = Instant::now() + Duration::from_secs(60);
    while !socket.exists() {
        if let Ok(said) = failure.recv_timeout(Duration::from_millis(20)) {
            let log = std::fs::read_to_string(dir.join("log")).unwrap_or_default();
            panic!("PostgreSQL did not start: {said}{log}");
        }
        assert!(Instant::now() < patience, "PostgreSQL did not start in a minute");
    }
    dir
}

async fn create(socket: &Path, through: &str, name: &str, template: &str) {
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let patience = Instant::now() + Duration::from_secs(30);
    loop {
        let done = Db::run_statement(
            &url(socket, through),
            &format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"),
        )
        .await;
        match done {
            Ok(()) => return,
            // the server opens its socket a moment before it answers
            Err(error) => assert!(Instant::now() < patience, "no database {name}: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
