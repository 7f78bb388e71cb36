-- Whom the jury reads: chosen from the candidates of an award, best first. The last holds.
CREATE TABLE shortlist (
    call        TEXT NOT NULL REFERENCES call (code),
    revision    BIGINT NOT NULL,
    submissions TEXT NOT NULL, -- JSON: ids
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (call, revision)
);

-- In which order the winners of a round are called at a conference, with who receives it and
-- what is said. The last holds.
CREATE TABLE ceremony (
    round       TEXT NOT NULL REFERENCES grouping (code),
    revision    BIGINT NOT NULL,
    conference  TEXT NOT NULL, -- a code, or empty
    winners     TEXT NOT NULL, -- JSON: city, mayor, citation by language
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (round, revision)
);

-- The story of a winner, told from its file. Every version stays; everybody reads the last that
-- was published, unless it was taken back since.
CREATE TABLE story (
    round       TEXT NOT NULL REFERENCES grouping (code),
    city        TEXT NOT NULL REFERENCES city (code),
    revision    BIGINT NOT NULL,
    state       TEXT NOT NULL, -- draft, agreed, published, taken-back
    content     TEXT NOT NULL, -- JSON: texts by language
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (round, city, revision)
);

-- Submissions of a call printed one by one and packed into one file, by a job.
CREATE TABLE package (
    id        TEXT PRIMARY KEY,
    call      TEXT NOT NULL REFERENCES call (code),
    language  TEXT NOT NULL,
    chosen    TEXT NOT NULL, -- JSON: ids of submissions
    asked_at  TEXT NOT NULL,
    asked_by  TEXT NOT NULL,
    printed   BIGINT NOT NULL,
    size      BIGINT,        -- of the file, whose pieces are kept under this id
    ended_at  TEXT,
    problem   TEXT NOT NULL
);
CREATE INDEX package_call ON package (call);
