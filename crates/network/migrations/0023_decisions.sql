-- What is decided about the submissions of a call, with the reason that the city reads, and when
-- it is told to everybody. Nothing of it is seen outside before.
CREATE TABLE decision (
    submission  TEXT NOT NULL REFERENCES submission (id),
    revision    BIGINT NOT NULL,
    outcome     TEXT NOT NULL, -- 'accepted', 'declined'
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (submission, revision)
);
CREATE UNIQUE INDEX decision_now ON decision (submission) WHERE replaced_at IS NULL;

CREATE TABLE publication (
    call         TEXT PRIMARY KEY REFERENCES call (code),
    due_at       TEXT NOT NULL,
    set_at       TEXT NOT NULL,
    set_by       TEXT NOT NULL,
    published_at TEXT
);
