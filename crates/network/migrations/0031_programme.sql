-- The sessions of a conference and the people in them; `content` is an object. Where and when
-- a session is held is not here: drafts and versions say it.
CREATE TABLE programme_session (
    conference  TEXT NOT NULL,
    code        TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    id          TEXT NOT NULL,
    number      BIGINT NOT NULL,
    content     TEXT NOT NULL,
    withdrawn   TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (conference, code, revision)
);
CREATE UNIQUE INDEX programme_session_now ON programme_session (conference, code)
    WHERE replaced_at IS NULL;

CREATE TABLE programme_person (
    conference  TEXT NOT NULL,
    code        TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    content     TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (conference, code, revision)
);
CREATE UNIQUE INDEX programme_person_now ON programme_person (conference, code)
    WHERE replaced_at IS NULL;

-- How many delegates want both of two sessions: [[code, code, people] …].
CREATE TABLE programme_wish (
    conference  TEXT PRIMARY KEY,
    pairs       TEXT NOT NULL,
    source      TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
