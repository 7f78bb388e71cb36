-- What the people of a city write into their plan and their structure: objectives, actions,
-- milestones, departments, meetings … One row for each version of an item; content is JSON,
-- each text in it with its languages. Where aside is set, two people wrote at the same time
-- and this version never held: it is kept so that nothing is lost.
CREATE TABLE item (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    city        TEXT NOT NULL REFERENCES city (code),
    kind        TEXT NOT NULL,
    parent      TEXT,
    content     TEXT NOT NULL,
    aside       TEXT,
    withdrawn   TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE INDEX item_city ON item (city, kind);
CREATE UNIQUE INDEX item_now ON item (id) WHERE replaced_at IS NULL;

-- A version of the plan as the council decided it. Rows are never changed: the document holds
-- every text and figure as it was.
CREATE TABLE plan_version (
    city         TEXT NOT NULL REFERENCES city (code),
    number       BIGINT NOT NULL,
    decided_on   TEXT NOT NULL,
    decided_by   TEXT NOT NULL,
    reference    TEXT NOT NULL,
    document     TEXT NOT NULL,
    digest       TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (city, number)
);
