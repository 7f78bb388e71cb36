-- A certificate with a number that anybody can check. What it says is kept as it was said; it
-- ends when it is revoked or another takes its place.
CREATE TABLE certificate (
    number     TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,   -- membership, award
    city       TEXT NOT NULL REFERENCES city (code),
    name       TEXT NOT NULL,   -- the city's, as certified
    country    TEXT NOT NULL,
    about      TEXT NOT NULL,   -- the award round, as award-2024; empty for a membership
    since      TEXT NOT NULL,   -- a date of the world, as precise as it is known; or empty
    issued_at  TEXT NOT NULL,
    issued_by  TEXT NOT NULL,
    ended_at   TEXT,
    ended_by   TEXT,
    reason     TEXT NOT NULL,   -- why it was revoked
    successor  TEXT             -- the number of the one that took its place
);
CREATE INDEX certificate_city ON certificate (city);
