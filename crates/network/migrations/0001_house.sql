-- One text for SQLite and PostgreSQL: see docs/sql.md.
-- Instants are RFC 3339 UTC with six decimals, so that text order is time order.
-- A table with (revision, recorded_at, replaced_at) keeps every version: the row
-- whose replaced_at is null is the one that holds now.

CREATE TABLE audit_head (
    id   BIGINT PRIMARY KEY,
    seq  BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');

CREATE TABLE audit (
    seq      BIGINT PRIMARY KEY,
    at       TEXT NOT NULL,
    actor    TEXT NOT NULL,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject);

CREATE TABLE account (
    id            TEXT PRIMARY KEY,
    email         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    language      TEXT NOT NULL,
    password_hash TEXT,
    created_at    TEXT NOT NULL,
    closed_at     TEXT
);

-- Which role an account holds, and where: a city, a country, a conference, or '' for everywhere.
CREATE TABLE appointment (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL,
    scope      TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    ended_at   TEXT
);
CREATE INDEX appointment_account ON appointment (account);

-- Secrets are kept as SHA-256: a copy of the database opens no door.
CREATE TABLE session (
    hash         TEXT PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    account      TEXT NOT NULL REFERENCES account (id),
    device       TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at   TEXT NOT NULL,
    ended_at     TEXT
);
CREATE INDEX session_account ON session (account);

CREATE TABLE sign_in_link (
    hash       TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at    TEXT
);

CREATE TABLE invitation (
    id          TEXT PRIMARY KEY,
    hash        TEXT NOT NULL UNIQUE,
    email       TEXT NOT NULL,
    role        TEXT NOT NULL,
    scope       TEXT NOT NULL,
    language    TEXT NOT NULL,
    invited_at  TEXT NOT NULL,
    invited_by  TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    accepted_at TEXT,
    withdrawn_at TEXT
);

-- How often something costly or guessable was tried since `began_at`; keys are hashes.
CREATE TABLE attempt (
    key      TEXT PRIMARY KEY,
    began_at TEXT NOT NULL,
    count    BIGINT NOT NULL
);

CREATE TABLE framework (
    code        TEXT NOT NULL,
    version     TEXT NOT NULL,
    document    TEXT NOT NULL,
    digest      TEXT NOT NULL,
    loaded_at   TEXT NOT NULL,
    loaded_by   TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (code, version)
);

CREATE TABLE city (
    code     TEXT PRIMARY KEY,
    added_at TEXT NOT NULL
);

-- What the register says of a city; a correction is a new revision.
CREATE TABLE city_entry (
    city              TEXT NOT NULL REFERENCES city (code),
    revision          BIGINT NOT NULL,
    name              TEXT NOT NULL,
    name_folded       TEXT NOT NULL,
    country           TEXT NOT NULL,
    region            TEXT NOT NULL,
    entity_type       TEXT NOT NULL,
    latitude          DOUBLE PRECISION,
    longitude         DOUBLE PRECISION,
    geo_source        TEXT NOT NULL,
    population        BIGINT,
    population_source TEXT NOT NULL,
    source            TEXT NOT NULL,
    note              TEXT NOT NULL,
    invented          TEXT,
    reason            TEXT NOT NULL,
    recorded_at       TEXT NOT NULL,
    recorded_by       TEXT NOT NULL,
    replaced_at       TEXT,
    PRIMARY KEY (city, revision)
);
CREATE UNIQUE INDEX city_entry_now ON city_entry (city) WHERE replaced_at IS NULL;

-- A spell of one state of membership; a correction is a new revision of the spell.
-- Dates of the world, as precise as they are known: '2015', '2015-09' or '2015-09-30'.
CREATE TABLE membership (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    city        TEXT NOT NULL REFERENCES city (code),
    state       TEXT NOT NULL,
    since       TEXT,
    until       TEXT,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE INDEX membership_city ON membership (city);

-- Clusters, cohorts, award rounds, sub-networks: names is an object by language.
CREATE TABLE grouping (
    code     TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    made_at  TEXT NOT NULL,
    made_by  TEXT NOT NULL
);

-- What a grouping is called in each language, and was called before.
CREATE TABLE grouping_name (
    grouping    TEXT NOT NULL REFERENCES grouping (code),
    revision    BIGINT NOT NULL,
    names       TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (grouping, revision)
);

CREATE TABLE city_grouping (
    city        TEXT NOT NULL REFERENCES city (code),
    grouping    TEXT NOT NULL REFERENCES grouping (code),
    part        TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (city, grouping, recorded_at)
);
CREATE UNIQUE INDEX city_grouping_now ON city_grouping (city, grouping) WHERE replaced_at IS NULL;

-- One value of one measurement for one city and period; every version is kept.
CREATE TABLE observation (
    city           TEXT NOT NULL REFERENCES city (code),
    measurement    TEXT NOT NULL,
    period         TEXT NOT NULL,
    place          TEXT NOT NULL,
    breakdown      TEXT NOT NULL,
    revision       BIGINT NOT NULL,
    value          DOUBLE PRECISION,
    standard_error DOUBLE PRECISION,
    status         TEXT NOT NULL,
    missing        TEXT,
    place_name     TEXT NOT NULL,
    source         TEXT NOT NULL,
    publisher      TEXT NOT NULL,
    address        TEXT NOT NULL,
    note           TEXT NOT NULL,
    withdrawn      TEXT,
    recorded_at    TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    replaced_at    TEXT,
    PRIMARY KEY (city, measurement, period, place, breakdown, revision)
);
CREATE INDEX observation_measurement ON observation (measurement);

CREATE TABLE target (
    city        TEXT NOT NULL REFERENCES city (code),
    measurement TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    value       DOUBLE PRECISION,
    year        BIGINT,
    note        TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (city, measurement, revision)
);

-- A file on its way in: kept in pieces until it is stored or thrown away.
CREATE TABLE import (
    id          TEXT PRIMARY KEY,
    file_name   TEXT NOT NULL,
    city        TEXT,
    framework   TEXT NOT NULL,
    state       TEXT NOT NULL,
    rows        BIGINT NOT NULL,
    done        BIGINT NOT NULL,
    report      TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    ended_at    TEXT
);

CREATE TABLE import_piece (
    import  TEXT NOT NULL REFERENCES import (id),
    number  BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (import, number)
);

-- Work to be done in the background, written in the transaction that asks for it.
CREATE TABLE job (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    payload    TEXT NOT NULL,
    due_at     TEXT NOT NULL,
    lease      TEXT,
    leased_until TEXT,
    attempts   BIGINT NOT NULL,
    problem    TEXT NOT NULL,
    ended_at   TEXT
);
CREATE INDEX job_due ON job (ended_at, due_at);

-- begun_at is set before a letter is handed to the post, sent_at after; sent letters
-- lose their body, which may hold a link that opens a door.
CREATE TABLE mail (
    id         TEXT PRIMARY KEY,
    address    TEXT NOT NULL,
    subject    TEXT NOT NULL,
    body       TEXT NOT NULL,
    written_at TEXT NOT NULL,
    begun_at   TEXT,
    sent_at    TEXT,
    problem    TEXT NOT NULL
);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
