-- What the cities of the network teach about a measurement: how it moves, as a prior for
-- forecasts (JSON), and the series it was learnt from (JSON; emptied once replaced). Real
-- and invented cities never teach each other: kind is 'real' or 'invented'.
CREATE TABLE panel (
    id          TEXT PRIMARY KEY,
    measurement TEXT NOT NULL,
    kind        TEXT NOT NULL,
    cities      BIGINT NOT NULL,
    figures     BIGINT NOT NULL,
    prior       TEXT,
    series      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    replaced_at TEXT
);
CREATE UNIQUE INDEX panel_now ON panel (measurement, kind) WHERE replaced_at IS NULL;
CREATE INDEX panel_kind ON panel (kind, recorded_at);

-- Measurements whose figures changed since their panel was learnt.
CREATE TABLE panel_due (
    measurement TEXT PRIMARY KEY,
    since       TEXT NOT NULL
);

-- Every forecast that was shown: once for a target and the figures it was made from.
-- Never changed; data is the digest of everything it follows from.
CREATE TABLE forecast (
    id              TEXT PRIMARY KEY,
    city            TEXT NOT NULL REFERENCES city (code),
    measurement     TEXT NOT NULL,
    kind            TEXT NOT NULL,
    place           TEXT NOT NULL,
    period          TEXT NOT NULL,
    direction       TEXT NOT NULL,
    target_revision BIGINT NOT NULL,
    target          DOUBLE PRECISION NOT NULL,
    year            BIGINT NOT NULL,
    method          TEXT NOT NULL,
    version         BIGINT NOT NULL,
    panel           TEXT,
    data            TEXT NOT NULL,
    figures         BIGINT NOT NULL,
    until           TEXT NOT NULL,
    latest          DOUBLE PRECISION NOT NULL,
    step            DOUBLE PRECISION NOT NULL,
    growth          DOUBLE PRECISION NOT NULL,
    center          DOUBLE PRECISION NOT NULL,
    scale           DOUBLE PRECISION NOT NULL,
    low             DOUBLE PRECISION NOT NULL,
    high            DOUBLE PRECISION NOT NULL,
    chance          DOUBLE PRECISION NOT NULL,
    recorded_at     TEXT NOT NULL,
    recorded_by     TEXT NOT NULL
);
CREATE UNIQUE INDEX forecast_once ON forecast (city, measurement, data);
CREATE INDEX forecast_measurement ON forecast (measurement);

-- What came of it, and how good the forecast was. A corrected figure makes a new revision;
-- a withdrawn one ends the score.
CREATE TABLE forecast_score (
    forecast    TEXT NOT NULL REFERENCES forecast (id),
    revision    BIGINT NOT NULL,
    observation BIGINT NOT NULL,
    came        DOUBLE PRECISION NOT NULL,
    brier       DOUBLE PRECISION NOT NULL,
    log_score   DOUBLE PRECISION NOT NULL,
    crps        DOUBLE PRECISION NOT NULL,
    recorded_at TEXT NOT NULL,
    replaced_at TEXT,
    PRIMARY KEY (forecast, revision)
);
CREATE UNIQUE INDEX forecast_score_now ON forecast_score (forecast) WHERE replaced_at IS NULL;
