-- When the name on a certificate of attendance is forgotten, a digest of it stays, so that the name
-- on the paper can still be compared.
ALTER TABLE attendance ADD COLUMN digest TEXT NOT NULL DEFAULT '';

-- A letter that was sent loses its address with its body.
UPDATE mail SET address = '' WHERE sent_at IS NOT NULL;
