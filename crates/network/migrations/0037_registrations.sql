-- Those who take part in a conference. `content` is what may be known of them when it is over:
-- name, part, country, languages, consent.
CREATE TABLE registration (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    conference  TEXT NOT NULL,
    delegation  TEXT,
    number      BIGINT,        -- given when step A is done; counts up within the conference
    badge       TEXT NOT NULL, -- what the code on the badge says; cannot be guessed
    state       TEXT NOT NULL, -- named, begun, complete, withdrawn
    content     TEXT NOT NULL,
    reason      TEXT NOT NULL, -- why it was withdrawn
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE UNIQUE INDEX registration_now ON registration (id) WHERE replaced_at IS NULL;
CREATE INDEX registration_conference ON registration (conference) WHERE replaced_at IS NULL;
CREATE INDEX registration_badge ON registration (badge) WHERE replaced_at IS NULL;

-- What is needed until the conference is over, and then forgotten: one row each, no history.
CREATE TABLE registration_private (
    registration TEXT PRIMARY KEY,
    conference   TEXT NOT NULL,
    contact      TEXT NOT NULL, -- objects; '' when forgotten
    needs        TEXT NOT NULL,
    travel       TEXT NOT NULL
);
CREATE INDEX registration_private_conference ON registration_private (conference);

-- A bed: from the night of `arrives` to the morning of `leaves`.
CREATE TABLE registration_stay (
    registration TEXT PRIMARY KEY,
    conference   TEXT NOT NULL,
    hotel        TEXT NOT NULL,
    room         TEXT NOT NULL, -- the code of a block of rooms
    arrives      TEXT NOT NULL,
    leaves       TEXT NOT NULL,
    state        TEXT NOT NULL, -- held, waiting
    asked_at     TEXT NOT NULL
);
CREATE INDEX registration_stay_conference ON registration_stay (conference);

-- A seat in a forum, by the code of the session.
CREATE TABLE registration_choice (
    registration TEXT NOT NULL,
    session      TEXT NOT NULL,
    conference   TEXT NOT NULL,
    state        TEXT NOT NULL, -- held, waiting
    asked_at     TEXT NOT NULL,
    PRIMARY KEY (registration, session)
);
CREATE INDEX registration_choice_conference ON registration_choice (conference);

-- Writers queue here before they count beds and seats; it also holds the last number given.
CREATE TABLE registration_turn (
    conference TEXT PRIMARY KEY,
    turns      BIGINT NOT NULL,
    last       BIGINT NOT NULL
);

-- What was forgotten, when and how many rows.
CREATE TABLE registration_forgotten (
    conference   TEXT NOT NULL,
    field        TEXT NOT NULL, -- contact, needs, travel, stay, address
    rows         BIGINT NOT NULL,
    forgotten_at TEXT NOT NULL,
    forgotten_by TEXT NOT NULL,
    PRIMARY KEY (conference, field, forgotten_at)
);
