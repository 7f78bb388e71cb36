//! The last minute of a call, with everybody there at once.

use axum::http::StatusCode;

use crate::rush::{call, ready, rush};

const CITIES: usize = 12;

testkit::on_both_databases! {
    async fn everybody_who_comes_in_the_last_minute_is_taken_and_nobody_later(db: Db) {
        // one call closes in a minute, one closed a moment ago within its grace, one before it
        call(&db, "open", 60, 0).await;
        call(&db, "grace", -5, 600).await;
        call(&db, "over", -5, 1).await;
        let mut people = vec![];
        for n in 0..CITIES {
            for call in ["open", "grace", "over"] {
                people.push(ready(&db, &format!("{call}-{n}"), call).await);
            }
        }
        let done = rush(&db, &["open", "grace", "over"], people).await;
        assert_eq!(done.answered(StatusCode::SEE_OTHER), 2 * CITIES, "{:?}", done.answers);
        assert_eq!(done.answered(StatusCode::UNPROCESSABLE_ENTITY), CITIES, "{:?}", done.answers);
        let sent = done.kept.iter().filter(|(_, sent)| *sent).count();
        assert_eq!(sent, 2 * CITIES, "what was acknowledged is there");
        let late = done.kept.iter().filter(|(late, sent)| *sent && late.is_some()).count();
        assert_eq!(late, CITIES, "and what came in the grace says so");
    }
}
