-- Certificates of attendance: one for each timetable, with a number that anybody can check.
CREATE TABLE attendance (
    number     TEXT PRIMARY KEY,
    conference TEXT NOT NULL,
    agenda     TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,   -- as certified
    sessions   BIGINT NOT NULL, -- at whose doors the badge was read
    issued_at  TEXT NOT NULL
);
