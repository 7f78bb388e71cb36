-- Who reads the submissions of a call: its jurors with what they read and their conflicts, the
-- seats they were given, what they said of each submission, and what they said to each other.
CREATE TABLE juror (
    call         TEXT NOT NULL REFERENCES call (code),
    account      TEXT NOT NULL REFERENCES account (id),
    country      TEXT NOT NULL,
    languages    TEXT NOT NULL, -- JSON array, the best first
    expertise    TEXT NOT NULL, -- JSON array: codes of clusters and areas
    least        BIGINT NOT NULL,
    most         BIGINT NOT NULL,
    appointed_at TEXT NOT NULL,
    appointed_by TEXT NOT NULL,
    dismissed_at TEXT,
    PRIMARY KEY (call, account)
);

-- With a city or a whole country; own countries and own roles are found, not declared.
CREATE TABLE juror_conflict (
    call         TEXT NOT NULL,
    account      TEXT NOT NULL,
    place        TEXT NOT NULL, -- 'city/…' or 'country/…'
    reason       TEXT NOT NULL,
    declared_at  TEXT NOT NULL,
    declared_by  TEXT NOT NULL,
    withdrawn_at TEXT,
    PRIMARY KEY (call, account, place, declared_at)
);

-- How the panel of a call was last formed, and what was proven of it.
CREATE TABLE jury (
    call         TEXT PRIMARY KEY REFERENCES call (code),
    objective    TEXT NOT NULL,
    proof        TEXT NOT NULL, -- JSON
    formed_at    TEXT NOT NULL,
    formed_by    TEXT NOT NULL,
    confirmed_at TEXT,
    confirmed_by TEXT
);

CREATE TABLE seat (
    submission TEXT NOT NULL REFERENCES submission (id),
    account    TEXT NOT NULL REFERENCES account (id),
    state      TEXT NOT NULL, -- 'proposed', 'assigned', 'released'
    reason     TEXT NOT NULL, -- why it was released
    since      TEXT NOT NULL,
    PRIMARY KEY (submission, account)
);
CREATE INDEX seat_account ON seat (account, state);

-- What was decided by hand: a juror must read a submission, or must not.
CREATE TABLE seat_ruling (
    submission TEXT NOT NULL REFERENCES submission (id),
    account    TEXT NOT NULL REFERENCES account (id),
    ruling     TEXT NOT NULL, -- 'pin', 'forbid'
    made_at    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    PRIMARY KEY (submission, account)
);

CREATE TABLE review (
    submission  TEXT NOT NULL REFERENCES submission (id),
    account     TEXT NOT NULL REFERENCES account (id),
    revision    BIGINT NOT NULL,
    state       TEXT NOT NULL, -- 'draft', 'given'
    scores      TEXT NOT NULL, -- JSON: criterion to score and reason
    remark      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (submission, account, revision)
);
CREATE UNIQUE INDEX review_now ON review (submission, account) WHERE replaced_at IS NULL;

CREATE TABLE deliberation (
    submission TEXT NOT NULL REFERENCES submission (id),
    number     BIGINT NOT NULL,
    account    TEXT NOT NULL,
    text       TEXT NOT NULL,
    said_at    TEXT NOT NULL,
    PRIMARY KEY (submission, number)
);

CREATE TABLE review_reminder (
    call       TEXT NOT NULL,
    account    TEXT NOT NULL,
    stage      TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (call, account, stage)
);
