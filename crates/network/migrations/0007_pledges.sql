-- What a partner promises a city. The words are the partner's own; every version is kept.
CREATE TABLE pledge (
    id           TEXT PRIMARY KEY,
    city         TEXT NOT NULL REFERENCES city (code),
    partner      TEXT NOT NULL,
    invited_at   TEXT NOT NULL,
    invited_by   TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn    TEXT NOT NULL -- why it was withdrawn
);
CREATE INDEX pledge_city ON pledge (city);

CREATE TABLE pledge_words (
    pledge      TEXT NOT NULL REFERENCES pledge (id),
    revision    BIGINT NOT NULL,
    promise     TEXT NOT NULL,
    measure     TEXT NOT NULL, -- by what anybody can see that it was kept
    due         TEXT NOT NULL,
    language    TEXT NOT NULL,
    credit      BIGINT NOT NULL, -- 1 where the partner wants to be named in public
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (pledge, revision)
);
CREATE UNIQUE INDEX pledge_words_now ON pledge_words (pledge) WHERE replaced_at IS NULL;

CREATE TABLE pledge_report (
    pledge      TEXT NOT NULL REFERENCES pledge (id),
    number      BIGINT NOT NULL,
    told        TEXT NOT NULL,
    kept_on     TEXT NOT NULL, -- the day on which it was kept; '' while under way
    reported_at TEXT NOT NULL,
    reported_by TEXT NOT NULL,
    PRIMARY KEY (pledge, number)
);
