-- Documents, links, pictures and videos that support what a city says.
CREATE TABLE evidence (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    city        TEXT NOT NULL REFERENCES city (code),
    kind        TEXT NOT NULL, -- document, link, picture, video
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    language    TEXT NOT NULL,
    dated       TEXT NOT NULL, -- as precise as it is known: 2015, 2015-09, 2015-09-30
    author      TEXT NOT NULL,
    licence     TEXT NOT NULL,
    consent     TEXT NOT NULL, -- given, not-needed, missing
    alt         TEXT NOT NULL, -- what a picture shows, for those who do not see it
    address     TEXT NOT NULL, -- where it is on the web; '' where it is a file
    file        TEXT REFERENCES file (id),
    public      BIGINT NOT NULL, -- 1 where everybody may see it
    withdrawn   TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE INDEX evidence_city ON evidence (city);
CREATE UNIQUE INDEX evidence_now ON evidence (id) WHERE replaced_at IS NULL;

-- What a version of it supports: a feature, a measurement, an action, a pledge …
CREATE TABLE evidence_support (
    evidence TEXT NOT NULL,
    revision BIGINT NOT NULL,
    kind     TEXT NOT NULL,
    thing    TEXT NOT NULL,
    PRIMARY KEY (evidence, revision, kind, thing)
);
CREATE INDEX evidence_support_thing ON evidence_support (kind, thing);

-- What a city tells of itself, by topic and language; a text that was written against a
-- version that no longer held is kept aside and never held.
CREATE TABLE narrative (
    city        TEXT NOT NULL REFERENCES city (code),
    topic       TEXT NOT NULL,
    language    TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    body        TEXT NOT NULL,
    words       BIGINT NOT NULL,
    aside       BIGINT, -- the version that its writer had before them
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (city, topic, language, revision)
);
