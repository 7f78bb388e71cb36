-- Somebody's own timetable of a conference. `owner` is 'account/…', 'registration/…' or
-- 'address/…'; `content` holds the sessions they picked and what they say of themselves.
CREATE TABLE agenda (
    id          TEXT PRIMARY KEY,
    conference  TEXT NOT NULL,
    owner       TEXT NOT NULL,
    name        TEXT NOT NULL,
    address     TEXT NOT NULL,
    language    TEXT NOT NULL,
    content     TEXT NOT NULL,
    seen        BIGINT NOT NULL, -- the version of the programme that they last saw
    attended_at TEXT,            -- when organisers said that they were there
    made_at     TEXT NOT NULL,
    changed_at  TEXT NOT NULL,
    UNIQUE (conference, owner)
);

-- Questions of delegates to a session, shown when its chair or an organiser lets them.
CREATE TABLE agenda_question (
    id         TEXT PRIMARY KEY,
    conference TEXT NOT NULL,
    session    TEXT NOT NULL,
    agenda     TEXT NOT NULL,
    name       TEXT NOT NULL, -- '' where they did not want it shown
    language   TEXT NOT NULL,
    body       TEXT NOT NULL,
    state      TEXT NOT NULL, -- waiting, shown, answered, refused
    asked_at   TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT
);
CREATE INDEX agenda_question_session ON agenda_question (conference, session);

-- What somebody thought of a session, or, where it is '', of the conference.
CREATE TABLE agenda_feedback (
    conference TEXT NOT NULL,
    session    TEXT NOT NULL,
    agenda     TEXT NOT NULL,
    rating     BIGINT NOT NULL, -- 1 to 5
    body       TEXT NOT NULL,
    language   TEXT NOT NULL,
    given_at   TEXT NOT NULL,
    PRIMARY KEY (conference, session, agenda)
);
