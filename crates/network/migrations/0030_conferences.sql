-- What is known of a conference: `particulars` is an object (theme, dates, zone, venues with
-- their rooms, languages, hosts, documents …), its texts objects by language.
CREATE TABLE conference (
    code        TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    particulars TEXT NOT NULL,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (code, revision)
);
CREATE UNIQUE INDEX conference_now ON conference (code) WHERE replaced_at IS NULL;
