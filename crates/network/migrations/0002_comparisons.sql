-- Whether a city takes part in comparisons: the first answer makes it part, a later one takes its
-- place. Without an answer it takes no part.
CREATE TABLE comparison_answer (
    city        TEXT NOT NULL REFERENCES city (code),
    revision    BIGINT NOT NULL,
    answer      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (city, revision)
);
CREATE UNIQUE INDEX comparison_answer_now ON comparison_answer (city) WHERE replaced_at IS NULL;
