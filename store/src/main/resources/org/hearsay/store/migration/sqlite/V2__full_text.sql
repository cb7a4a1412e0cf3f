-- Full text: words come folded from the program, so that both databases find the same.

CREATE VIRTUAL TABLE article_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE statement_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE label_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE identity_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');

-- What people decided is never changed, only added to.

CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'correction: what people entered must stay but was changed'); END;
CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'correction: what people entered must stay but was deleted'); END;
CREATE TRIGGER identity_decision_is_not_changed BEFORE UPDATE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'identity_decision: what people entered must stay but was changed'); END;
CREATE TRIGGER identity_decision_is_not_deleted BEFORE DELETE ON identity_decision
BEGIN SELECT RAISE(ABORT, 'identity_decision: what people entered must stay but was deleted'); END;
