-- What happens in a city, or in the network where city is null: festivals, learning weeks,
-- workshops, courses, guidance points. Clock times are those of the place.
CREATE TABLE event (
    id          TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    city        TEXT REFERENCES city (code),
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    language    TEXT NOT NULL,
    begins      TEXT NOT NULL, -- 2026-09-08T18:00, or 2026-09-08 where it lasts whole days
    ends        TEXT NOT NULL,
    zone        TEXT NOT NULL, -- IANA: Europe/Helsinki
    place       TEXT NOT NULL,
    organiser   TEXT NOT NULL,
    address     TEXT NOT NULL, -- on the web
    free        BIGINT NOT NULL, -- 1 where it costs nothing
    cancelled   TEXT,          -- why it was called off
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (id, revision)
);
CREATE INDEX event_city ON event (city);
CREATE UNIQUE INDEX event_now ON event (id) WHERE replaced_at IS NULL;

-- How many took part, by group; '' is everybody.
CREATE TABLE event_turnout (
    event       TEXT NOT NULL,
    people      TEXT NOT NULL,
    number      BIGINT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (event, people, recorded_at)
);
CREATE UNIQUE INDEX event_turnout_now ON event_turnout (event, people) WHERE replaced_at IS NULL;
