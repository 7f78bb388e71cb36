-- Interpreters of a conference: `content` holds name, languages they take into which, absences.
CREATE TABLE interpreter (
    conference  TEXT NOT NULL,
    code        TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    content     TEXT NOT NULL,
    withdrawn   TEXT NOT NULL, -- why they do not come; empty where they do
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (conference, code, revision)
);
CREATE UNIQUE INDEX interpreter_now ON interpreter (conference, code) WHERE replaced_at IS NULL;

-- Who sits in which booth of which session, whole; `version` is that of the programme it was
-- made for. `told_at`: when the interpreters were written to about it.
CREATE TABLE roster (
    conference  TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    version     BIGINT NOT NULL,
    seats       TEXT NOT NULL,
    told_at     TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (conference, revision)
);
CREATE UNIQUE INDEX roster_now ON roster (conference) WHERE replaced_at IS NULL;
