-- A door to one thing for somebody without an account. The secret is kept as SHA-256.
CREATE TABLE link (
    id         TEXT PRIMARY KEY,
    hash       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL, -- what kind of thing it opens: 'request', 'pledge', …
    opens      TEXT NOT NULL, -- the key of that thing
    address    TEXT NOT NULL, -- the e-mail address it was sent to
    language   TEXT NOT NULL,
    ask        TEXT NOT NULL, -- the account that helps when the link opens no more
    made_at    TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    uses       BIGINT,        -- how often it may be used; null: as often as needed
    used       BIGINT NOT NULL,
    used_at    TEXT,
    revoked_at TEXT
);
CREATE INDEX link_opens ON link (kind, opens);
