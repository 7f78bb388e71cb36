//! The rules of a time zone around a conference, as VTIMEZONE (RFC 5545, section 3.6.5).

use jiff::{
    Timestamp,
    civil::Time,
    tz::{Dst, Offset},
};
use network::conferences::Particulars;

use super::calendar::Lines;

/// The rule that holds when the conference begins, and every change of it until a month after its
/// end. A zone that has given up summer time has one rule.
pub(super) fn write(out: &mut Lines, is: &Particulars) {
    let tz = is.tz();
    let first = is.instant(is.starts.to_datetime(Time::midnight())).timestamp();
    let last = is.instant(is.ends.to_datetime(Time::midnight())).timestamp();
    let after = last.saturating_add(jiff::SignedDuration::from_hours(31 * 24)).unwrap_or(last);
    out.line("BEGIN:VTIMEZONE");
    out.line(&format!("TZID:{}", is.zone));
    let begun = tz.preceding(first).next().map(|change| change.timestamp());
    let mut changes: Vec<Timestamp> = begun.into_iter().collect();
    changes
        .extend(tz.following(first).map(|change| change.timestamp()).take_while(|at| *at <= after));
    if begun.is_none() {
        // Since before anybody kept records.
        rule(out, &tz, None);
    }
    for at in changes {
        rule(out, &tz, Some(at));
    }
    out.line("END:VTIMEZONE");
}

fn rule(out: &mut Lines, tz: &jiff::tz::TimeZone, at: Option<Timestamp>) {
    let instant = at.unwrap_or(Timestamp::UNIX_EPOCH);
    let info = tz.to_offset_info(instant);
    let before = match at {
        Some(at) => {
            tz.to_offset(at.saturating_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(at))
        }
        None => info.offset(),
    };
    let kind = if info.dst() == Dst::Yes { "DAYLIGHT" } else { "STANDARD" };
    // By the clock that was being left.
    let local = before.to_datetime(instant).strftime("%Y%m%dT%H%M%S").to_string();
    out.line(&format!("BEGIN:{kind}"));
    out.line(&format!("DTSTART:{local}"));
    out.line(&format!("TZOFFSETFROM:{}", written(before)));
    out.line(&format!("TZOFFSETTO:{}", written(info.offset())));
    out.line(&format!("TZNAME:{}", info.abbreviation()));
    out.line(&format!("END:{kind}"));
}

/// `-0600`
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
