-- Who may use a server over this store, and what they did. Passwords and tokens are kept as hashes only.

CREATE TABLE account (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  made_at TEXT NOT NULL
);

CREATE TABLE token (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account,
  label TEXT NOT NULL,
  made_at TEXT NOT NULL,
  UNIQUE (account, label)
);

CREATE TABLE audit (
  number ${key} PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  client TEXT NOT NULL,
  action TEXT NOT NULL,
  status INTEGER NOT NULL
);
