-- Whom a conference invites: a Member State, a member city, an organisation, an expert.
-- `content` is an object: who, by when, what they answered, who leads, credentials.
CREATE TABLE delegation (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    conference  TEXT NOT NULL,
    content     TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE UNIQUE INDEX delegation_now ON delegation (id) WHERE replaced_at IS NULL;
CREATE INDEX delegation_conference ON delegation (conference) WHERE replaced_at IS NULL;

-- Which reminders were written to a delegation or to somebody registered: one of each stage for
-- each date, whoever writes them.
CREATE TABLE delegation_reminder (
    thing      TEXT NOT NULL,
    due        TEXT NOT NULL,
    stage      TEXT NOT NULL, -- before, day, late
    written_at TEXT NOT NULL,
    PRIMARY KEY (thing, due, stage)
);
