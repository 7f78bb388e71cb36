-- Files that stay: kept in pieces, as they arrived. Files on their way into the figures
-- (table import) keep theirs in the same place.
CREATE TABLE file (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    media       TEXT NOT NULL, -- the type found in the content
    purpose     TEXT NOT NULL,
    city        TEXT,          -- whose people may read it
    belongs     TEXT NOT NULL, -- what it was sent for, as 'request/…'
    size        BIGINT NOT NULL,
    sha256      TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    kept_at     TEXT,          -- null while it arrives
    public_at   TEXT,
    removed_at  TEXT
);
CREATE INDEX file_belongs ON file (belongs);

CREATE TABLE file_piece (
    file    TEXT NOT NULL,
    number  BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (file, number)
);

DROP TABLE import_piece;
