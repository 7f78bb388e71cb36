-- A draft says where and when sessions are held: `places` by the session's code. Each change is
-- a revision; `back_to` is the one that undoing leads to, 0 where there is none.
CREATE TABLE programme_draft (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    conference  TEXT NOT NULL,
    name        TEXT NOT NULL,
    places      TEXT NOT NULL,
    did         TEXT NOT NULL,
    back_to     BIGINT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE UNIQUE INDEX programme_draft_now ON programme_draft (id) WHERE replaced_at IS NULL;
CREATE INDEX programme_draft_conference ON programme_draft (conference);

-- A search for a better programme, done in the background.
CREATE TABLE programme_search (
    id        TEXT PRIMARY KEY,
    draft     TEXT NOT NULL,
    revision  BIGINT NOT NULL,
    seconds   BIGINT NOT NULL,
    seed      BIGINT NOT NULL,
    share     DOUBLE PRECISION NOT NULL,
    broken    BIGINT NOT NULL,
    cost      BIGINT NOT NULL,
    report    TEXT NOT NULL,
    asked_at  TEXT NOT NULL,
    asked_by  TEXT NOT NULL,
    ended_at  TEXT
);
CREATE INDEX programme_search_draft ON programme_search (draft);

-- The programme as it was published, whole, with what changed since the version before.
CREATE TABLE programme_version (
    conference   TEXT NOT NULL,
    number       BIGINT NOT NULL,
    programme    TEXT NOT NULL,
    changes      TEXT NOT NULL,
    note         TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (conference, number)
);
