-- Which letters were written to the people of a National Commission about the candidates of a call:
-- one of each kind, whoever writes them.
CREATE TABLE endorsement_reminder (
    call       TEXT NOT NULL,
    country    TEXT NOT NULL,
    account    TEXT NOT NULL,
    stage      TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (call, country, account, stage)
);
