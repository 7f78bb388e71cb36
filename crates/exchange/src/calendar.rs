//! iCalendar (RFC 5545) as all our calendars write it: lines, texts, and the rules of a time
//! zone beside the clock times that stand in it, so that no program has to guess.

use jiff::{
    SignedDuration, Timestamp,
    tz::{Dst, Offset, TimeZone},
};

/// Lines of content, folded after 75 octets (section 3.1).
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    pub fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text (section 3.3.11); none where there is no text.
    pub fn text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut escaped = String::with_capacity(text.len() + 8);
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                '\r' => {}
                other if other.is_control() => escaped.push(' '),
                _ => escaped.push(letter),
            }
        }
        self.line(&format!("{name}:{escaped}"));
    }

    /// A zone around a stretch of time (section 3.6.5): the rule that holds when it begins, and
    /// every change of it until its end. A zone that has given up summer time has one rule.
    pub fn zone(&mut self, name: &str, tz: &TimeZone, first: Timestamp, last: Timestamp) {
        self.line("BEGIN:VTIMEZONE");
        self.line(&format!("TZID:{name}"));
        // none: since before anybody kept records
        self.rule(tz, tz.preceding(first).next().map(|change| change.timestamp()));
        for change in tz.following(first).take_while(|change| change.timestamp() <= last) {
            self.rule(tz, Some(change.timestamp()));
        }
        self.line("END:VTIMEZONE");
    }

    fn rule(&mut self, tz: &TimeZone, at: Option<Timestamp>) {
        let instant = at.unwrap_or(Timestamp::UNIX_EPOCH);
        let info = tz.to_offset_info(instant);
        let just_before = at.and_then(|at| at.checked_sub(SignedDuration::from_secs(1)).ok());
        let before = just_before.map_or(info.offset(), |at| tz.to_offset(at));
        let kind = if info.dst() == Dst::Yes { "DAYLIGHT" } else { "STANDARD" };
        self.line(&format!("BEGIN:{kind}"));
        // by the clock that was being left
        self.line(&format!("DTSTART:{}", before.to_datetime(instant).strftime("%Y%m%dT%H%M%S")));
        self.line(&format!("TZOFFSETFROM:{}", written(before)));
        self.line(&format!("TZOFFSETTO:{}", written(info.offset())));
        self.line(&format!("TZNAME:{}", info.abbreviation()));
        self.line(&format!("END:{kind}"));
    }

    pub fn into_text(self) -> String {
        self.0
    }
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
