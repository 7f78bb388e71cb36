//! Printing the submissions of a package, one after the other.

use network::{
    Actor, Db, Error, Result, cities,
    ids::Known,
    jobs::{self, Job},
    packages, submissions,
};

use crate::{Lang, Press, submissions::receipt};

/// After so many papers the row says how far it is, and the job is kept in hand.
const TELL: usize = 20;

/// Makes the package that a job asks for. The press is in other hands for no longer than a paper.
pub async fn work(db: &Db, press: &Press, job: &Job) -> Result<()> {
    let program = Actor::program("packages");
    let mut conn = db.read().await?;
    let package = packages::begin(&mut conn, job).await?;
    drop(conn);
    let Some(package) = package else {
        let mut tx = db.begin().await?;
        jobs::finish(&mut tx, job).await?;
        return tx.commit().await;
    };
    let lang = Lang::from_code(&package.language).unwrap_or_else(Lang::fallback);
    let mut papers = vec![];
    for (number, id) in package.chosen.iter().enumerate() {
        let mut conn = db.read().await?;
        let (one, call, held) = submissions::get(&mut conn, &program, id).await?;
        let signature = submissions::signature(&mut conn, id).await?;
        let city = cities::get(&mut conn, &one.city, &Known::NOW, None).await?;
        drop(conn);
        let Some(data) = receipt(lang, &one, &call, &held, signature.as_ref(), city.name()) else {
            continue;
        };
        let press = press.clone();
        let printed = tokio::task::spawn_blocking(move || press("receipt", &data)).await;
        match printed {
            Ok(Ok(pdf)) => papers.push((format!("{}.pdf", one.city), pdf)),
            Ok(Err(refused)) => {
                let mut tx = db.begin().await?;
                packages::give_up(&mut tx, job, &package.id, &refused).await?;
                return tx.commit().await;
            }
            Err(_) => return Err(Error::Conflict("lease-lost")),
        }
        if (number + 1).is_multiple_of(TELL) {
            let mut tx = db.begin().await?;
            packages::tell(&mut tx, job, &package.id, number + 1).await?;
            tx.commit().await?;
        }
    }
    let count = papers.len();
    let file = tokio::task::spawn_blocking(move || exchange::submissions::packed(&papers)).await;
    let file = file.map_err(|_| Error::Conflict("lease-lost"))?;
    let mut tx = db.begin().await?;
    packages::tell(&mut tx, job, &package.id, count).await?;
    packages::end(&mut tx, job, &package, &file).await?;
    tx.commit().await
}
