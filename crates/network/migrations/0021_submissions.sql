-- What a city sends in answer to a call. Each answer keeps every version; one that collided
-- with another stands beside it until somebody decides. What happened to a submission is a
-- list of steps; its state is that of the last.
CREATE TABLE submission (
    id         TEXT PRIMARY KEY,
    call       TEXT NOT NULL REFERENCES call (code),
    city       TEXT NOT NULL REFERENCES city (code),
    country    TEXT NOT NULL, -- as the register said when it began
    region     TEXT NOT NULL,
    language   TEXT NOT NULL,
    state      TEXT NOT NULL,
    place      BIGINT,        -- the rank that the National Commission gave it
    started_at TEXT NOT NULL,
    started_by TEXT NOT NULL,
    sent_at    TEXT,
    late       TEXT,          -- 'grace' where it came in the stated grace
    digest     TEXT NOT NULL  -- of the answers as sent
);
CREATE INDEX submission_call ON submission (call, state);
CREATE INDEX submission_city ON submission (city);
CREATE UNIQUE INDEX submission_one ON submission (call, city) WHERE state <> 'withdrawn';

CREATE TABLE submission_step (
    submission TEXT NOT NULL REFERENCES submission (id),
    number     BIGINT NOT NULL,
    state      TEXT NOT NULL,
    reason     TEXT NOT NULL,
    at         TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    PRIMARY KEY (submission, number)
);

CREATE TABLE answer (
    submission  TEXT NOT NULL REFERENCES submission (id),
    question    TEXT NOT NULL,
    revision    BIGINT NOT NULL,
    value       TEXT NOT NULL,
    year        BIGINT,
    origin      TEXT NOT NULL, -- 'typed', or 'file': taken from the city file
    beside      BIGINT,        -- the revision that held when this one collided with it
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (submission, question, revision)
);

-- The mayor's word for the answers as they were: by a link or on a signed paper.
CREATE TABLE signature (
    submission TEXT NOT NULL REFERENCES submission (id),
    number     BIGINT NOT NULL,
    name       TEXT NOT NULL,
    way        TEXT NOT NULL, -- 'link', 'account' or 'paper'
    file       TEXT,
    digest     TEXT NOT NULL, -- of the answers that were signed
    signed_at  TEXT NOT NULL,
    signed_by  TEXT NOT NULL,
    PRIMARY KEY (submission, number)
);
