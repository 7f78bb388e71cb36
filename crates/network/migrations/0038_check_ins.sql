-- A phone or desk that scans badges.
CREATE TABLE check_in_gate (
    id         TEXT PRIMARY KEY,
    conference TEXT NOT NULL,
    name       TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    seen_at    TEXT,
    shut_at    TEXT
);
CREATE INDEX check_in_gate_conference ON check_in_gate (conference);

-- Every scan, also a second one of the same badge and one that nobody knows. The phone makes
-- the id, so that what is sent twice is kept once.
CREATE TABLE check_in (
    id           TEXT PRIMARY KEY,
    conference   TEXT NOT NULL,
    session      TEXT NOT NULL, -- '' at the entrance
    badge        TEXT NOT NULL, -- as it was read
    registration TEXT,          -- null: nobody with such a badge
    gate         TEXT NOT NULL,
    scanned_at   TEXT NOT NULL, -- by the phone's clock, put right
    received_at  TEXT NOT NULL
);
CREATE INDEX check_in_who ON check_in (conference, session, registration);
