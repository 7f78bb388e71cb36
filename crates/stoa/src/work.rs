//! What is done in the background: letters are handed to the post, old rows are tidied.

use std::{path::PathBuf, process::ExitCode, time::Duration};

use anyhow::Context;
use lettre::{
    AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
};
use network::{
    Db, Tx, accounts, decisions, files,
    ids::At,
    imports,
    jobs::{self, Job},
    mail::{self, Letter},
    packages, panels,
    programme::searches,
    registrations,
};

use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use crate::{Place, press, serve::stopped};

mod search;

/// Do the background work: send letters and reminders
///
/// `serve` does this too; run more of these beside it when there is much to do.
/// Processes share the work and never do the same twice.
#[derive(clap::Args)]
pub struct Work {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    post: PostOptions,
    /// How the site is reached from outside, for links in reminders
    #[arg(long, env = "STOA_ADDRESS", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    address: String,
    /// A folder of fonts for scripts that the shipped fonts do not write; for PDF only
    #[arg(long, env = "STOA_FONTS", value_name = "FOLDER")]
    fonts: Option<PathBuf>,
    /// Stop when nothing is due
    #[arg(long)]
    once: bool,
}

#[derive(clap::Args, Clone)]
pub struct PostOptions {
    /// Where letters go: smtp://…, smtps://USER:PASSWORD@HOST, or file:FOLDER
    #[arg(
        long,
        env = "STOA_POST",
        default_value = "file:data/letters",
        value_name = "URL",
        hide_env_values = true
    )]
    post: String,
    /// Who letters come from
    #[arg(
        long,
        env = "STOA_SENDER",
        default_value = "Stoa <stoa@localhost>",
        value_name = "NAME <ADDRESS>"
    )]
    sender: String,
}

/// The way letters leave the house.
#[derive(Clone)]
pub struct Post {
    way: Way,
    sender: Mailbox,
}

#[derive(Clone)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Files(AsyncFileTransport<Tokio1Executor>),
}

/// Whether the post will ever take a letter that it did not take.
struct Refusal {
    problem: String,
    kind: Kind,
}

enum Kind {
    /// It answered: not now.
    Later,
    /// It answered: never.
    Never,
    /// It did not answer; the letter may have gone out.
    Unknown,
}

impl PostOptions {
    pub fn open(&self) -> anyhow::Result<Post> {
        let sender = self.sender.parse().context("--sender is not of the form NAME <ADDRESS>")?;
        let way = match self.post.strip_prefix("file:") {
            Some(folder) => {
                let folder = PathBuf::from(folder);
                std::fs::create_dir_all(&folder)
                    .with_context(|| format!("cannot make the folder {}", folder.display()))?;
                Way::Files(AsyncFileTransport::new(folder))
            }
            None => Way::Smtp(Box::new(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(&self.post)
                    .context("--post begins with smtp://, smtps:// or file:")?
                    .timeout(Some(Duration::from_secs(30)))
                    .build(),
            )),
        };
        Ok(Post { way, sender })
    }
}

impl Post {
    async fn hand_over(&self, letter: &Letter) -> Result<(), Refusal> {
        let never = |error: &dyn std::fmt::Display| Refusal {
            problem: error.to_string(),
            kind: Kind::Never,
        };
        let later = |error: &dyn std::fmt::Display| Refusal {
            problem: error.to_string(),
            kind: Kind::Later,
        };
        let domain = self.sender.email.domain();
        let message = Message::builder()
            .from(self.sender.clone())
            .to(letter.address.parse().map_err(|error| never(&error))?)
            .subject(&letter.subject)
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            .body(letter.body.clone())
            .map_err(|error| never(&error))?;
        match &self.way {
            Way::Files(folder) => folder
                .send(message)
                .await
                .map(drop)
                .map_err(|error| Refusal { problem: error.to_string(), kind: Kind::Later }),
            Way::Smtp(server) => {
                // Nothing was spoken of a letter yet, so this may be tried again. The connection
                // is the one over which the letter goes, and it stays open for the next.
                match server.test_connection().await {
                    Ok(true) => {}
                    Ok(false) => return Err(later(&"the server closed the connection")),
                    Err(error) => return Err(later(&error)),
                }
                server.send(message).await.map(drop).map_err(|error| {
                    let kind = if error.is_permanent() {
                        Kind::Never
                    } else if error.is_transient() {
                        Kind::Later
                    } else {
                        Kind::Unknown
                    };
                    Refusal { problem: error.to_string(), kind }
                })
            }
        }
    }
}

impl Work {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let house = House {
            db: self.place.open().await?,
            post: self.post.open()?,
            press: press::with(self.fonts.as_deref())?,
            address: self.address,
        };
        if self.once {
            let (_going_on, end) = watch::channel(());
            web::remind(&house.db, &house.address).await?;
            let mut apart = JoinSet::new();
            while step(&house, &mut apart, &end).await? || apart.join_next().await.is_some() {}
            return Ok(ExitCode::SUCCESS);
        }
        let worker = Worker::start(house);
        stopped().await;
        worker.stop().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// What work needs: the rows, the ways letters and papers are made, and where the site is.
#[derive(Clone)]
pub struct House {
    pub db: Db,
    pub post: Post,
    pub press: web::Press,
    pub address: String,
}

/// Work that goes on until it is stopped.
pub struct Worker {
    task: JoinHandle<()>,
    going_on: watch::Sender<()>,
}

/// How long a worker may take to end what it began; what takes longer is taken up by another
/// when its lease is over.
const LAST_WORDS: Duration = Duration::from_secs(10);

impl Worker {
    pub fn start(house: House) -> Self {
        let (going_on, end) = watch::channel(());
        Self { task: tokio::spawn(keep_working(house, end)), going_on }
    }

    /// Lets it end what it began: a letter that is being handed over is noted as sent.
    pub async fn stop(self) {
        drop(self.going_on);
        if tokio::time::timeout(LAST_WORDS, self.task).await.is_err() {
            tracing::warn!("the background work did not end in time");
        }
    }
}

/// Whether whoever started the work wants it to end: the other end is gone.
fn is_over(end: &watch::Receiver<()>) -> bool {
    end.has_changed().is_err()
}

async fn keep_working(house: House, mut end: watch::Receiver<()>) {
    let mut tidied: Option<At> = None;
    let mut reminded: Option<At> = None;
    // Searches and packages take their time beside the rest, so that letters go on.
    let mut apart = JoinSet::new();
    while !is_over(&end) {
        while apart.try_join_next().is_some() {}
        match step(&house, &mut apart, &end).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "background work"),
        }
        let now = At::now();
        if tidied.as_ref().is_none_or(|last| last.plus(60 * 60) < now) {
            if let Err(error) = tidy(&house.db).await {
                tracing::error!(%error, "tidying");
            }
            tidied = Some(now.clone());
        }
        if reminded.as_ref().is_none_or(|last| last.plus(10 * 60) < now) {
            match web::remind(&house.db, &house.address).await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "people are reminded"),
                Err(error) => tracing::error!(%error, "reminding"),
            }
            reminded = Some(now);
        }
        let _ = tokio::time::timeout(Duration::from_secs(2), end.changed()).await;
    }
}

async fn tidy(db: &Db) -> network::Result<()> {
    let mut tx = db.begin().await?;
    accounts::tidy(&mut tx).await?;
    files::tidy_up(&mut tx).await?;
    panels::remind(&mut tx).await?;
    let today = At::now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    registrations::forget_due(&mut tx, today).await?;
    jobs::forget(&mut tx, &At::now().plus(-30 * 24 * 60 * 60)).await?;
    tx.commit().await
}

/// How many letters a worker has in its hands at once: it waits for the post, not the post for it.
/// If it dies, as many are left of which nobody knows whether they went out.
const LETTERS: usize = 8;

/// Does what is due, one job or many letters, or begins it `apart`; whether there was anything.
async fn step(
    house: &House,
    apart: &mut JoinSet<()>,
    end: &watch::Receiver<()>,
) -> network::Result<bool> {
    let mut tx = house.db.begin().await?;
    let mut any = false;
    loop {
        let mut letters = Vec::new();
        let mut other = None;
        while letters.len() < LETTERS && other.is_none() && !is_over(end) {
            match jobs::claim(&mut tx).await? {
                Some(job) if job.kind == mail::KIND => letters.push(job),
                Some(job) => other = Some(job),
                None => break,
            }
        }
        if letters.is_empty() && other.is_none() {
            tx.commit().await?;
            return Ok(any);
        }
        any = true;
        tx = send(house, tx, letters).await?;
        if let Some(job) = other {
            tx.commit().await?;
            work_on(house, apart, job).await?;
            return Ok(true);
        }
    }
}

/// Does a job, or begins it `apart` where it takes its time.
async fn work_on(house: &House, apart: &mut JoinSet<()>, job: Job) -> network::Result<()> {
    if !matches!(job.kind.as_str(), packages::KIND | searches::KIND) {
        return finish(house, &job).await;
    }
    let house = house.clone();
    apart.spawn(async move {
        if let Err(error) = finish(&house, &job).await {
            tracing::error!(%error, kind = job.kind, "background work");
        }
    });
    Ok(())
}

/// Does a job; where that fails it says so in its row, and is tried again later.
async fn finish(house: &House, job: &Job) -> network::Result<()> {
    let db = &house.db;
    let done = match job.kind.as_str() {
        imports::KIND => exchange::imports::work(db, job).await.map_err(said),
        panels::KIND => learn(db, job).await.map_err(said),
        packages::KIND => web::pack(db, &house.press, job).await.map_err(said),
        decisions::KIND => web::publish(db, job, &house.address).await.map(drop).map_err(said),
        searches::KIND => search::work(db, job).await.map_err(said),
        _ => {
            let mut tx = db.begin().await?;
            jobs::give_up(&mut tx, job, "no worker knows this kind of job").await?;
            return tx.commit().await;
        }
    };
    if let Err(error) = done {
        tracing::warn!(error, kind = job.kind, "a job was not done");
        let mut tx = db.begin().await?;
        jobs::fail(&mut tx, job, &error).await?;
        tx.commit().await?;
    }
    Ok(())
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

async fn learn(db: &Db, job: &Job) -> network::Result<()> {
    panels::learn_due(db, &At::now()).await?;
    let mut tx = db.begin().await?;
    jobs::finish(&mut tx, job).await?;
    tx.commit().await
}

/// Hands letters over, all at once. The transaction in which they are begun is the one that claimed
/// them; what became of them stands in the one that is given back, in which the next may be claimed:
/// so they cost one commit.
async fn send(house: &House, mut tx: Tx, jobs: Vec<Job>) -> network::Result<Tx> {
    let mut handing = JoinSet::new();
    let mut begun = Vec::new();
    for job in jobs {
        if let Some(letter) = mail::begin(&mut tx, &job).await? {
            begun.push((job, letter));
        }
    }
    tx.commit().await?;
    for (job, letter) in begun {
        let post = house.post.clone();
        handing.spawn(async move {
            let handed = post.hand_over(&letter).await;
            (job, letter, handed)
        });
    }
    let handed = handing.join_all().await;
    let mut tx = house.db.begin().await?;
    for (job, letter, handed) in handed {
        let Err(Refusal { problem, kind }) = handed else {
            mail::sent(&mut tx, &job).await?;
            continue;
        };
        tracing::warn!(letter = %letter.id, problem, "a letter was not taken");
        match kind {
            Kind::Later => mail::refused(&mut tx, &job, &problem).await?,
            Kind::Never | Kind::Unknown => mail::give_up(&mut tx, &job, &problem).await?,
        }
    }
    Ok(tx)
}
