-- A call: the invitation to apply, report or be honoured, with its rules and its form as
-- data. Whoever counts against a quota of the call takes its turn first, so that two
-- decisions at once are counted one after the other on both databases.
CREATE TABLE call (
    code     TEXT PRIMARY KEY,
    turn     BIGINT NOT NULL,
    added_at TEXT NOT NULL
);

CREATE TABLE call_version (
    call        TEXT NOT NULL REFERENCES call (code),
    revision    BIGINT NOT NULL,
    state       TEXT NOT NULL, -- draft, published, closed
    document    TEXT NOT NULL, -- JSON
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (call, revision)
);
CREATE UNIQUE INDEX call_version_now ON call_version (call) WHERE replaced_at IS NULL;
