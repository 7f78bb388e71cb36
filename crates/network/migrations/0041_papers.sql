-- Slides, texts and recordings of sessions: a file that was sent, or an address elsewhere.
CREATE TABLE session_paper (
    id          TEXT PRIMARY KEY,
    conference  TEXT NOT NULL,
    session     TEXT NOT NULL,
    kind        TEXT NOT NULL, -- text, slides, recording, other
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    file        TEXT,
    href        TEXT NOT NULL, -- '' where it is a file
    added_at    TEXT NOT NULL,
    added_by    TEXT NOT NULL,
    released_at TEXT,          -- null: only for organisers, people of the session, interpreters
    removed_at  TEXT
);
CREATE INDEX session_paper_session ON session_paper (conference, session);

-- What somebody with a part in the programme answered: whether they come.
CREATE TABLE programme_answer (
    conference  TEXT NOT NULL,
    person      TEXT NOT NULL,
    answer      TEXT NOT NULL, -- yes, no
    note        TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (conference, person)
);

-- What came out of a session, as its rapporteurs wrote it: an object of texts by language.
CREATE TABLE session_result (
    conference  TEXT NOT NULL,
    session     TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    content     TEXT NOT NULL,
    released_at TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (conference, session, revision)
);
CREATE UNIQUE INDEX session_result_now ON session_result (conference, session)
    WHERE replaced_at IS NULL;
