-- A submission may be given back to be completed by a date. So decisions are told in rounds: first
-- all of them, later those about what was completed. The last decision that was told stands for
-- its city while the next one is prepared.
ALTER TABLE decision ADD COLUMN complete_by TEXT; -- a clock time of the call, with 'returned'
ALTER TABLE decision ADD COLUMN told_at TEXT;
UPDATE decision SET told_at = (
    SELECT p.published_at FROM publication p JOIN submission s ON s.call = p.call
    WHERE s.id = decision.submission)
WHERE replaced_at IS NULL;

CREATE TABLE publication_round (
    call         TEXT NOT NULL REFERENCES call (code),
    number       BIGINT NOT NULL,
    due_at       TEXT NOT NULL,
    set_at       TEXT NOT NULL,
    set_by       TEXT NOT NULL,
    published_at TEXT,
    PRIMARY KEY (call, number)
);
INSERT INTO publication_round (call, number, due_at, set_at, set_by, published_at)
SELECT call, 1, due_at, set_at, set_by, published_at FROM publication;
DROP TABLE publication;
ALTER TABLE publication_round RENAME TO publication;
