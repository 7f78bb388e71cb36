-- A list as it was published, version after version: where one had to be corrected, both can be
-- read, and everybody reads why.
CREATE TABLE list_version (
    list         TEXT NOT NULL REFERENCES grouping (code), -- whom it lists, as cohort-2020
    number       BIGINT NOT NULL,
    cities       TEXT NOT NULL, -- JSON: code, name and country of each as published
    note         TEXT NOT NULL, -- JSON: what everybody reads about this version, by language
    published_on TEXT NOT NULL, -- a day
    recorded_at  TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    PRIMARY KEY (list, number)
);

-- That a city was written to about a report, once for each stage and due day.
CREATE TABLE membership_reminder (
    call       TEXT NOT NULL REFERENCES call (code),
    city       TEXT NOT NULL REFERENCES city (code),
    stage      TEXT NOT NULL, -- due, late, inactive
    due        TEXT NOT NULL, -- a day
    letters    BIGINT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (call, city, stage, due)
);
