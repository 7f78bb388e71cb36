-- What a city asks of a department, a statistics office or a partner, and by when.
CREATE TABLE request (
    id          TEXT PRIMARY KEY,
    city        TEXT NOT NULL REFERENCES city (code),
    office      TEXT NOT NULL,
    email       TEXT NOT NULL,
    language    TEXT NOT NULL,
    items       TEXT NOT NULL, -- JSON: codes of measurements, and 'narrative'
    period      TEXT NOT NULL, -- of the figures; '' where none are asked for
    topic       TEXT NOT NULL, -- of the narrative; '' where none is asked for
    message     TEXT NOT NULL,
    due         TEXT NOT NULL,
    asked_at    TEXT NOT NULL,
    asked_by    TEXT NOT NULL,
    open        BIGINT NOT NULL, -- how many things are still to be answered
    answered_at TEXT,
    withdrawn   TEXT           -- why it was taken back
);
CREATE INDEX request_city ON request (city);
CREATE INDEX request_due ON request (due);

-- What was answered; every saving is kept.
CREATE TABLE request_answer (
    request     TEXT NOT NULL REFERENCES request (id),
    item        TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    state       TEXT NOT NULL, -- draft, sent, accepted, returned
    given       TEXT NOT NULL, -- JSON
    reason      TEXT NOT NULL, -- why it was returned
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (request, item, revision)
);
CREATE UNIQUE INDEX request_answer_now ON request_answer (request, item) WHERE replaced_at IS NULL;

-- Which reminders were written: one of each stage for each due date, whoever writes them.
CREATE TABLE request_reminder (
    request    TEXT NOT NULL REFERENCES request (id),
    due        TEXT NOT NULL,
    stage      TEXT NOT NULL, -- before, day, late
    written_at TEXT NOT NULL,
    PRIMARY KEY (request, due, stage)
);

-- An area of a city whose figures of a year are approved: nobody changes them until it is unlocked.
CREATE TABLE area_lock (
    city        TEXT NOT NULL REFERENCES city (code),
    area        TEXT NOT NULL,
    year        BIGINT NOT NULL,
    locked_at   TEXT NOT NULL,
    locked_by   TEXT NOT NULL,
    unlocked_at TEXT,
    unlocked_by TEXT,
    reason      TEXT, -- why it was unlocked
    PRIMARY KEY (city, area, year, locked_at)
);
CREATE UNIQUE INDEX area_lock_now ON area_lock (city, area, year) WHERE unlocked_at IS NULL;
