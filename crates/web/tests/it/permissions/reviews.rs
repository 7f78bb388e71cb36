use network::Role::Juror;

use super::{KEEPERS, Row, SIGNED_IN, Who, Who::Holder, get, post};

/// A submission in which a juror has no seat is not there for them.
const JURORS: &[Who] = &[Holder(Juror)];

pub const ROWS: &[Row] = &[
    get("/api/calls/{call}/panel", KEEPERS),
    get("/{lang}/calls/{call}/jury", KEEPERS),
    post("/{lang}/calls/{call}/jury", KEEPERS, "account=x"),
    post("/{lang}/calls/{call}/jury/invite", KEEPERS, "email=x"),
    post("/{lang}/calls/{call}/jury/{account}", KEEPERS, "act=x"),
    get("/{lang}/calls/{call}/assignment", KEEPERS),
    post("/{lang}/calls/{call}/assignment", KEEPERS, "act=confirm"),
    get("/{lang}/calls/{call}/assignment/{submission}", KEEPERS),
    post("/{lang}/calls/{call}/assignment/{submission}", KEEPERS, "act=x"),
    get("/{lang}/calls/{call}/calibration", KEEPERS),
    get("/{lang}/reviews", JURORS),
    post("/{lang}/reviews/conflicts", JURORS, "call=award-2024&place=x&reason=x"),
    get("/{lang}/reviews/{submission}", JURORS),
    post("/{lang}/reviews/{submission}", JURORS, "seen=0&act=give"),
    get("/{lang}/reviews/{submission}/files/{question}", JURORS),
    post("/{lang}/reviews/{submission}/talk", JURORS, "text=x"),
    get("/{lang}/calls/{call}/decision", KEEPERS),
    post("/{lang}/calls/{call}/decision", KEEPERS, "act=x"),
    post("/{lang}/calls/{call}/decision/publication", KEEPERS, "moment=x"),
    get("/{lang}/submissions/{submission}/letter", SIGNED_IN),
];
