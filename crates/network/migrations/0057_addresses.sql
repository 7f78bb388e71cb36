-- Addresses in columns of their own, so that whose one is takes one indexed read. Those that are
-- there are cut out of the objects in two steps: what stands before and after becomes a tab, which
-- JSON never holds, and then all but what stands between the tabs goes.
ALTER TABLE registration_private ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE programme_person ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE interpreter ADD COLUMN email TEXT NOT NULL DEFAULT '';

UPDATE registration_private
SET email = replace(replace(contact, '{"email":"', '	'), '","phone":"', '	');
UPDATE registration_private
SET email = lower(replace(ltrim(rtrim(email, replace(email, '	', '')), replace(email, '	', '')), '	', ''));

UPDATE programme_person
SET email = replace(replace(content, '","email":"', '	'), '","language":"', '	');
UPDATE programme_person
SET email = lower(replace(ltrim(rtrim(email, replace(email, '	', '')), replace(email, '	', '')), '	', ''));

UPDATE interpreter
SET email = replace(replace(content, '","email":"', '	'), '","language":"', '	');
UPDATE interpreter
SET email = lower(replace(ltrim(rtrim(email, replace(email, '	', '')), replace(email, '	', '')), '	', ''));

CREATE INDEX registration_private_email ON registration_private (conference, email);
CREATE INDEX programme_person_email ON programme_person (conference, email)
    WHERE replaced_at IS NULL;
CREATE INDEX interpreter_email ON interpreter (conference, email) WHERE replaced_at IS NULL;
