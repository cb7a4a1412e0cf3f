-- Full text: words come folded from the program, so that both databases find the same.

CREATE TABLE article_text (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX article_text_words ON article_text USING GIN (words);
CREATE TABLE statement_text (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX statement_text_words ON statement_text USING GIN (words);
CREATE TABLE label_text (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX label_text_words ON label_text USING GIN (words);
CREATE TABLE identity_text (key BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX identity_text_words ON identity_text USING GIN (words);

-- What people decided is never changed, only added to.

CREATE FUNCTION people_enter_for_good() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: what people entered must stay but was changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER correction_stays BEFORE UPDATE OR DELETE ON correction
FOR EACH ROW EXECUTE FUNCTION people_enter_for_good();
CREATE TRIGGER identity_decision_stays BEFORE UPDATE OR DELETE ON identity_decision
FOR EACH ROW EXECUTE FUNCTION people_enter_for_good();
