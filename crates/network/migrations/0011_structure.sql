-- Who a city works with; a correction is a new revision. The one that holds has no
-- replaced_at; a partner that was taken back says why in withdrawn.
CREATE TABLE partner (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    city        TEXT NOT NULL REFERENCES city (code),
    name        TEXT NOT NULL,
    sector      TEXT NOT NULL,
    person      TEXT NOT NULL,
    contact     TEXT NOT NULL,
    language    TEXT NOT NULL,
    address     TEXT NOT NULL,
    withdrawn   TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE INDEX partner_city ON partner (city);
CREATE UNIQUE INDEX partner_now ON partner (id) WHERE replaced_at IS NULL;
