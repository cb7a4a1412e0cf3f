-- What questions to many articles need: days beside what happens on them, counts beside who speaks; and by what
-- a revision was read.

ALTER TABLE revision ADD COLUMN knowledge TEXT;
ALTER TABLE revision ADD COLUMN options TEXT;

ALTER TABLE statement ADD COLUMN first_day TEXT;
ALTER TABLE statement ADD COLUMN last_day TEXT;
UPDATE statement SET
  first_day = (SELECT coalesce(substr(t.first_moment, 1, 10), '0000-00-00') FROM time t
    WHERE t.key = said_on AND coalesce(t.first_moment, t.last_moment) IS NOT NULL),
  last_day = (SELECT coalesce(substr(t.last_moment, 1, 10), '9999-99-99') FROM time t
    WHERE t.key = said_on AND coalesce(t.first_moment, t.last_moment) IS NOT NULL)
WHERE said_on IS NOT NULL;
CREATE INDEX statement_days ON statement (last_day, first_day) WHERE last_day IS NOT NULL;
CREATE INDEX statement_kind ON statement (type, source_type, denied);

ALTER TABLE event ADD COLUMN first_day TEXT;
ALTER TABLE event ADD COLUMN last_day TEXT;
UPDATE event SET
  first_day = (SELECT coalesce(substr(t.first_moment, 1, 10), '0000-00-00') FROM time t
    WHERE t.key = when_time AND coalesce(t.first_moment, t.last_moment) IS NOT NULL),
  last_day = (SELECT coalesce(substr(t.last_moment, 1, 10), '9999-99-99') FROM time t
    WHERE t.key = when_time AND coalesce(t.first_moment, t.last_moment) IS NOT NULL)
WHERE when_time IS NOT NULL;
CREATE INDEX event_days ON event (last_day, first_day) WHERE last_day IS NOT NULL;
DROP INDEX event_type;
CREATE INDEX event_type ON event (type, status, told_by);

ALTER TABLE identity ADD COLUMN statements ${key} NOT NULL DEFAULT 0;
ALTER TABLE identity ADD COLUMN articles ${key} NOT NULL DEFAULT 0;
UPDATE identity SET
  statements = (SELECT count(*) FROM actor a JOIN speaker s ON s.actor = a.key WHERE a.identity = identity.key),
  articles = (SELECT count(DISTINCT a.article) FROM actor a WHERE a.identity = identity.key);
CREATE INDEX identity_statements ON identity (statements);
CREATE INDEX identity_merged ON identity (root) WHERE root <> key;
