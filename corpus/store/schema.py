"""What the store keeps. Everything can be read again from the files, so another version is rebuilt, not migrated.

Numbers. Each article owns a stretch of `width` consecutive numbers that begins with its id; its facts and its
full-text rows are numbered from there on. So one article's rows lie together, a fact's number sorts it by
article and place, and a full-text hit leads to its article by one look-up.

Counts. A node of the tree keeps how many facts and articles stand under it; `node_article` is what one article
added, so that it can be taken away again; `node_fact` lists the facts themselves. Nothing is counted on opening.

Hidden articles (their file is gone) keep their rows but stand under no node and in no full text.
"""

from __future__ import annotations

import sqlite3

VERSION = 2
APPLICATION_ID = 0x64756B6F  # "duko": tells our stores from anybody else's database

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

-- Short texts that come back all the time (kinds, units, rule sets, lists of regions) are kept once.
CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

-- reason: why the file could not be read, NULL where it was. mtime_ns is NULL where it must be tried again.
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER,
  mtime_ns INTEGER,
  fingerprint TEXT NOT NULL,
  reason TEXT,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX file_failed ON file (path) WHERE reason IS NOT NULL AND NOT gone;

-- part: its place among the articles of one file. suffix parts articles of one key (reprints): '' for the first path, '~' and a hash of the path for others.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  width INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES file,
  part INTEGER NOT NULL,
  key TEXT NOT NULL,
  suffix TEXT NOT NULL,
  head TEXT NOT NULL,
  reference_date TEXT,
  facts INTEGER NOT NULL,
  unclaimed INTEGER NOT NULL,
  warnings TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_file ON article (file);
CREATE INDEX article_key ON article (key, suffix);

-- text: deflated UTF-8; sentences: the spans of the full-text rows; layout: everything else that is drawn.
CREATE TABLE page (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text BLOB NOT NULL,
  sentences BLOB NOT NULL,
  layout BLOB NOT NULL
);

-- unit … rules hold ids of term; regions is [[donor …], [recipient …], [place …]], actors and rules are JSON.
-- sentence: number of the full-text row that holds the fact, NULL where it stands in none.
CREATE TABLE fact (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  number_start INTEGER NOT NULL,
  number_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  value_max TEXT,
  indicator TEXT,
  since TEXT,
  until TEXT,
  sentence INTEGER,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  unit INTEGER,
  kind INTEGER NOT NULL,
  bound INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  status INTEGER NOT NULL,
  aggregation INTEGER,
  programme INTEGER,
  theme INTEGER NOT NULL,
  certainty INTEGER NOT NULL,
  regions INTEGER NOT NULL,
  actors INTEGER NOT NULL,
  rules INTEGER NOT NULL
);
CREATE INDEX fact_article ON fact (article);
CREATE INDEX fact_id ON fact (id);
CREATE INDEX fact_sentence ON fact (sentence);

-- rank and sort give the tree's order: programmes by their facts, articles by date, newest first; regions and
-- pairings have their path of codes as sort, so that their order is that of the unfolded tree.
-- donor, recipient: the two regions of a pairing, as in node keys. names: of a region, for notes.
CREATE TABLE node (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  view TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  note TEXT NOT NULL,
  parent INTEGER REFERENCES node,
  sort TEXT NOT NULL,
  day INTEGER NOT NULL,
  donor TEXT,
  recipient TEXT,
  facts INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  rank INTEGER GENERATED ALWAYS AS (CASE view WHEN 'programme' THEN -facts ELSE -day END) VIRTUAL
);
CREATE INDEX node_children ON node (view, parent, rank, sort);
CREATE INDEX node_order ON node (view, kind, rank, sort);
CREATE INDEX node_parent ON node (parent);
CREATE INDEX node_recipient ON node (recipient) WHERE recipient IS NOT NULL;

CREATE TABLE node_article (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  node INTEGER NOT NULL,
  facts INTEGER NOT NULL,
  PRIMARY KEY (article, node)
) WITHOUT ROWID;

-- roles: how the fact stands under a region, 1 donor, 2 recipient, 4 place, added up; 0 under other nodes.
CREATE TABLE node_fact (
  node INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  roles INTEGER NOT NULL,
  PRIMARY KEY (node, fact)
) WITHOUT ROWID;

-- What one article says of a programme and of a pairing; detail is JSON (ProgrammeDetail). Rows go when their
-- article is hidden, so they never outlive their node.
CREATE TABLE programme (
  node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
  article INTEGER NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (node, article)
) WITHOUT ROWID;

CREATE TABLE pairing (
  node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
  article INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  since TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (node, article, start, stop)
) WITHOUT ROWID;

-- Names by which the jump box finds a node: Chinese, full pinyin without blanks, initials.
CREATE TABLE jump (
  node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
  name TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  PRIMARY KEY (node, name)
) WITHOUT ROWID;
CREATE INDEX jump_pinyin ON jump (pinyin);
CREATE INDEX jump_initials ON jump (initials);

-- One row a sentence, one token a character; the text itself is not kept twice, nor are lengths.
CREATE VIRTUAL TABLE fulltext USING fts5 (words, content = '', columnsize = 0);
"""

# Totals of what is not hidden, and `changes`, which grows with every transaction.
_META = ("articles", "facts", "failed", "unclaimed", "changes")


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file is a store of this program, of whatever version."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0]) == APPLICATION_ID


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether the database has no table yet."""
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether this version of the program can read the store."""
    return is_ours(connection) and int(connection.execute("PRAGMA user_version").fetchone()[0]) == VERSION


def create(connection: sqlite3.Connection) -> None:
    """Makes the tables, or makes them anew: what another version kept is dropped, in one transaction."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    virtual = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
    plain = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    changes = _changes(connection)
    for query in (virtual, plain):
        for (name,) in connection.execute(query).fetchall():
            connection.execute(f'DROP TABLE "{name}"')
    for statement in _statements(_TABLES):
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO meta VALUES (?, ?)", [(name, changes + 1 if name == "changes" else 0) for name in _META]
    )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def _changes(connection: sqlite3.Connection) -> int:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone() is None:
        return 0
    row = connection.execute("SELECT value FROM meta WHERE name = 'changes'").fetchone()
    return int(row[0]) if row else 0


def _statements(script: str) -> list[str]:
    """The script's statements; `executescript` would commit, so it cannot be one transaction."""
    found, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return found
