-- The record's places say how sure the reader is.

ALTER TABLE place ADD COLUMN confidence DOUBLE PRECISION NOT NULL DEFAULT 0;
