-- The parts of the record as tables. Spans count Unicode code points, as in the record's JSON:
-- substr(article.text, span_start + 1, span_end - span_start) are the words, on both databases.
-- What each table and column holds stands in docs/reference/tables.md.

CREATE TABLE outlet (
  name TEXT PRIMARY KEY,
  folded TEXT NOT NULL
);
CREATE INDEX outlet_folded ON outlet (folded);

CREATE TABLE article (
  key ${key} PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  given_id TEXT NOT NULL,
  uri TEXT,
  outlet TEXT REFERENCES outlet,
  title TEXT,
  published TEXT,
  published_day TEXT NOT NULL,
  published_from TEXT,
  language TEXT,
  licence TEXT,
  licence_start INTEGER,
  licence_end INTEGER,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  revision INTEGER NOT NULL,
  corrected ${bytes}
);
CREATE INDEX article_given_id ON article (given_id);
CREATE INDEX article_outlet ON article (outlet, published_day);
CREATE INDEX article_published ON article (published_day DESC, key DESC);

CREATE TABLE byline (
  article ${key} NOT NULL REFERENCES article,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE revision (
  article ${key} NOT NULL REFERENCES article,
  number INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,
  hearsay TEXT NOT NULL,
  model TEXT NOT NULL,
  codebook TEXT,
  kept_at TEXT NOT NULL,
  record ${bytes} NOT NULL,
  PRIMARY KEY (article, number)
);

CREATE TABLE identity (
  key ${key} PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  country TEXT,
  known_as TEXT,
  root ${key} NOT NULL REFERENCES identity
);
CREATE INDEX identity_known_as ON identity (known_as) WHERE known_as IS NOT NULL;
CREATE INDEX identity_root ON identity (root);

CREATE TABLE identity_name (
  key ${key} PRIMARY KEY,
  identity ${key} NOT NULL REFERENCES identity,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  whole INTEGER NOT NULL,
  UNIQUE (identity, folded)
);
CREATE INDEX identity_name_folded ON identity_name (folded);

CREATE TABLE actor (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  known_as TEXT,
  identity ${key} NOT NULL REFERENCES identity,
  identity_confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX actor_identity ON actor (identity);

CREATE TABLE mention (
  actor ${key} NOT NULL REFERENCES actor,
  number INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (actor, number)
) ${clustered};

CREATE TABLE role (
  actor ${key} NOT NULL REFERENCES actor,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  of_actor ${key} REFERENCES actor,
  status TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (actor, number)
) ${clustered};
CREATE INDEX role_of_actor ON role (of_actor) WHERE of_actor IS NOT NULL;

CREATE TABLE affiliation (
  actor ${key} NOT NULL REFERENCES actor,
  number INTEGER NOT NULL,
  to_actor ${key} NOT NULL REFERENCES actor,
  relation TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (actor, number)
) ${clustered};
CREATE INDEX affiliation_to_actor ON affiliation (to_actor);

CREATE TABLE time (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  id TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  first_moment TEXT,
  last_moment TEXT
);

CREATE TABLE place (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  id TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  name TEXT NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  country TEXT,
  geonames ${key},
  sense TEXT NOT NULL
);

CREATE TABLE statement (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  published_day TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  source_type TEXT NOT NULL,
  channel_kind TEXT,
  channel_name TEXT,
  channel_folded TEXT,
  said_on ${key} REFERENCES time,
  said_at ${key} REFERENCES place,
  parent ${key} REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
  denied INTEGER NOT NULL,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX statement_order ON statement (published_day DESC, article DESC, key);
CREATE INDEX statement_channel_kind ON statement (channel_kind) WHERE channel_kind IS NOT NULL;
CREATE INDEX statement_channel_folded ON statement (channel_folded) WHERE channel_folded IS NOT NULL;
CREATE INDEX statement_said_on ON statement (said_on) WHERE said_on IS NOT NULL;
CREATE INDEX statement_said_at ON statement (said_at) WHERE said_at IS NOT NULL;
CREATE INDEX statement_parent ON statement (parent) WHERE parent IS NOT NULL;

CREATE TABLE statement_span (
  statement ${key} NOT NULL REFERENCES statement,
  part TEXT NOT NULL,
  number INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (statement, part, number)
) ${clustered};

CREATE TABLE speaker (
  statement ${key} NOT NULL REFERENCES statement,
  number INTEGER NOT NULL,
  actor ${key} NOT NULL REFERENCES actor,
  PRIMARY KEY (statement, number)
) ${clustered};
CREATE INDEX speaker_actor ON speaker (actor);

CREATE TABLE addressee (
  statement ${key} NOT NULL REFERENCES statement,
  number INTEGER NOT NULL,
  actor ${key} NOT NULL REFERENCES actor,
  PRIMARY KEY (statement, number)
) ${clustered};
CREATE INDEX addressee_actor ON addressee (actor);

CREATE TABLE spoken_of (
  statement ${key} NOT NULL REFERENCES statement,
  actor ${key} NOT NULL REFERENCES actor,
  PRIMARY KEY (statement, actor)
) ${clustered};
CREATE INDEX spoken_of_actor ON spoken_of (actor);

CREATE TABLE chain (
  statement ${key} NOT NULL REFERENCES statement,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (statement, number)
) ${clustered};

CREATE TABLE event (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  published_day TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  when_time ${key} REFERENCES time,
  where_place ${key} REFERENCES place,
  status TEXT NOT NULL,
  told_by ${key} REFERENCES statement,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX event_order ON event (published_day DESC, article DESC, key);
CREATE INDEX event_type ON event (type, status);
CREATE INDEX event_when_time ON event (when_time) WHERE when_time IS NOT NULL;
CREATE INDEX event_where_place ON event (where_place) WHERE where_place IS NOT NULL;
CREATE INDEX event_told_by ON event (told_by) WHERE told_by IS NOT NULL;

CREATE TABLE event_context (
  event ${key} NOT NULL REFERENCES event,
  number INTEGER NOT NULL,
  context TEXT NOT NULL,
  PRIMARY KEY (event, number)
) ${clustered};

CREATE TABLE event_actor (
  event ${key} NOT NULL REFERENCES event,
  number INTEGER NOT NULL,
  actor ${key} NOT NULL REFERENCES actor,
  PRIMARY KEY (event, number)
) ${clustered};
CREATE INDEX event_actor_actor ON event_actor (actor);

CREATE TABLE event_recipient (
  event ${key} NOT NULL REFERENCES event,
  number INTEGER NOT NULL,
  actor ${key} NOT NULL REFERENCES actor,
  PRIMARY KEY (event, number)
) ${clustered};
CREATE INDEX event_recipient_actor ON event_recipient (actor);

CREATE TABLE label (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  published_day TEXT NOT NULL,
  id TEXT NOT NULL,
  actor ${key} REFERENCES actor,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  label TEXT NOT NULL,
  form TEXT NOT NULL,
  voice ${key} REFERENCES statement,
  distance TEXT
);
CREATE INDEX label_order ON label (published_day DESC, article DESC, key);
CREATE INDEX label_actor ON label (actor);
CREATE INDEX label_voice ON label (voice) WHERE voice IS NOT NULL;

CREATE TABLE position (
  key ${key} PRIMARY KEY,
  actor ${key} NOT NULL REFERENCES actor,
  issue TEXT NOT NULL,
  stance TEXT NOT NULL,
  statement ${key} NOT NULL REFERENCES statement,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX position_actor ON position (actor);
CREATE INDEX position_issue ON position (issue, stance);
CREATE INDEX position_statement ON position (statement);

CREATE TABLE correction (
  number ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES article,
  revision INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  action TEXT NOT NULL,
  layer TEXT NOT NULL,
  item TEXT NOT NULL,
  field TEXT,
  anchor TEXT,
  old_value TEXT,
  new_value TEXT,
  undoes ${key} REFERENCES correction
);
CREATE INDEX correction_article ON correction (article, number);
CREATE INDEX correction_undoes ON correction (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE conflict (
  correction ${key} PRIMARY KEY REFERENCES correction,
  article ${key} NOT NULL REFERENCES article,
  message TEXT NOT NULL
);
CREATE INDEX conflict_article ON conflict (article);

CREATE TABLE identity_decision (
  number ${key} PRIMARY KEY,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  action TEXT NOT NULL,
  identity ${key} NOT NULL REFERENCES identity,
  other ${key} NOT NULL REFERENCES identity,
  article ${key} REFERENCES article,
  folded TEXT,
  undoes ${key} REFERENCES identity_decision
);
CREATE INDEX identity_decision_article ON identity_decision (article, folded) WHERE article IS NOT NULL;
CREATE INDEX identity_decision_undoes ON identity_decision (undoes) WHERE undoes IS NOT NULL;
