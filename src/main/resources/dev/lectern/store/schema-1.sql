-- What blogs say -----------------------------------------------------------------------------

CREATE TABLE blog (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,           -- canonical key of the site
  name TEXT NOT NULL,
  site TEXT NOT NULL,
  start TEXT NOT NULL,
  tags TEXT NOT NULL,                 -- the reader's, one a line
  complete INTEGER NOT NULL DEFAULT 0,
  synced TEXT NOT NULL DEFAULT '',    -- ISO 8601
  problem TEXT NOT NULL DEFAULT '',
  sources TEXT NOT NULL DEFAULT ''    -- one a line
);

CREATE TABLE visit (
  blog INTEGER NOT NULL REFERENCES blog ON DELETE CASCADE,
  address TEXT NOT NULL,
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  PRIMARY KEY (blog, address)
) WITHOUT ROWID;

CREATE TABLE post (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  blog INTEGER NOT NULL REFERENCES blog ON DELETE CASCADE,
  key TEXT NOT NULL,                  -- canonical key of the address
  address TEXT NOT NULL,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  authors TEXT NOT NULL,              -- one a line
  published TEXT NOT NULL,            -- ISO 8601, or empty
  updated TEXT NOT NULL,
  summary TEXT NOT NULL,
  minutes INTEGER NOT NULL,           -- 0 where unknown
  language TEXT NOT NULL,
  tags TEXT NOT NULL,                 -- one a line
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  picture TEXT NOT NULL,
  words INTEGER NOT NULL DEFAULT 0,
  confidence REAL NOT NULL DEFAULT 0,
  status TEXT NOT NULL,               -- LISTED, HELD, FAILED, GONE
  problem TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0, -- counts the changes of its author
  found INTEGER NOT NULL,             -- milliseconds of the epoch
  rank INTEGER NOT NULL UNIQUE,       -- grows with the date: minutes of the epoch * 2^20 + a number
  day INTEGER NOT NULL,               -- days of the epoch as published, or far in the past
  sort_title TEXT NOT NULL,
  UNIQUE (blog, key)
);
CREATE INDEX post_key ON post (key);

CREATE TABLE body (
  post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
  html BLOB NOT NULL,                 -- canonical HTML, deflated
  text BLOB NOT NULL,                 -- plain text, deflated
  headings TEXT NOT NULL,             -- one a line
  address TEXT NOT NULL               -- canonical, as the page gives it
);

CREATE TABLE page (
  post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
  html BLOB NOT NULL,                 -- as fetched, deflated
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  checked TEXT NOT NULL               -- ISO 8601
);

CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  replaced TEXT NOT NULL,             -- ISO 8601
  title TEXT NOT NULL,
  words INTEGER NOT NULL,
  html BLOB NOT NULL                  -- canonical HTML, deflated
);
CREATE INDEX revision_post ON revision (post);

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  at TEXT NOT NULL,
  problem TEXT NOT NULL
);
CREATE INDEX attempt_post ON attempt (post);

CREATE TABLE picture (
  address TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
);

-- What the reader did ------------------------------------------------------------------------

CREATE TABLE state (
  post INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
  read INTEGER NOT NULL DEFAULT 0,
  starred INTEGER NOT NULL DEFAULT 0,
  seen INTEGER NOT NULL DEFAULT 0,    -- the post's version when it was marked read
  tags TEXT NOT NULL DEFAULT '',      -- one a line
  block INTEGER NOT NULL DEFAULT 0,
  offset INTEGER NOT NULL DEFAULT 0,
  progress REAL NOT NULL DEFAULT 0
);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  block INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  made TEXT NOT NULL
);
CREATE INDEX note_post ON note (post);

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,
  sentence TEXT NOT NULL
);

CREATE TABLE undo (
  journal INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  read INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  tags TEXT NOT NULL,
  PRIMARY KEY (journal, post)
) WITHOUT ROWID;
CREATE INDEX undo_post ON undo (post);

CREATE TABLE saved_view (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL
);

CREATE TABLE memory (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- What is made of both, for lists: may be rebuilt at any time ------------------------------------

CREATE TABLE listing (
  rank INTEGER PRIMARY KEY,
  post INTEGER NOT NULL UNIQUE,
  blog INTEGER NOT NULL,
  blog_name TEXT NOT NULL,
  day INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  read INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  started INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  found INTEGER NOT NULL
);
-- Every index ends with the rank, so that equals stand newest first in both directions.
CREATE INDEX listing_blog ON listing (blog);
CREATE INDEX listing_blog_unread ON listing (blog) WHERE read = 0;
CREATE INDEX listing_blog_name ON listing (blog_name);
CREATE INDEX listing_blog_name_up ON listing (blog_name, rank DESC);
CREATE INDEX listing_minutes ON listing (minutes);
CREATE INDEX listing_minutes_up ON listing (minutes, rank DESC);
CREATE INDEX listing_title ON listing (title);
CREATE INDEX listing_read ON listing (read);
CREATE INDEX listing_read_up ON listing (read, rank DESC);
CREATE INDEX listing_starred ON listing (starred) WHERE starred = 1;
CREATE INDEX listing_started ON listing (started) WHERE started = 1;
CREATE INDEX listing_changed ON listing (changed) WHERE changed = 1;
CREATE INDEX listing_failed ON listing (failed) WHERE failed = 1;
CREATE INDEX listing_found ON listing (found);

CREATE TABLE label (
  tag TEXT NOT NULL,                  -- folded
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  shown TEXT NOT NULL,
  PRIMARY KEY (tag, post)
) WITHOUT ROWID;
CREATE INDEX label_post ON label (post);

CREATE TABLE tally (
  blog INTEGER PRIMARY KEY,
  posts INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  held INTEGER NOT NULL,
  failed INTEGER NOT NULL
);

CREATE TABLE tag_tally (
  tag TEXT PRIMARY KEY,
  shown TEXT NOT NULL,
  posts INTEGER NOT NULL,
  unread INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tag_tally_posts ON tag_tally (posts);

-- head: what filters look at; topic: what a post is about; both by rank. search: everything, by post.
CREATE VIRTUAL TABLE head USING fts5(
  title, summary, tags, author,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = "ascii tokenchars '!#$%&()*+-./:<=>?@[\]^_{|}~'"
);
CREATE VIRTUAL TABLE topic USING fts5(
  title, headings, summary, tags, author, topics,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = "ascii tokenchars '!#$%&()*+-./:<=>?@[\]^_{|}~'"
);
CREATE VIRTUAL TABLE search USING fts5(
  title, headings, summary, tags, author, body,
  content = '', contentless_delete = 1,
  tokenize = "ascii tokenchars '!#$%&()*+-./:<=>?@[\]^_{|}~'"
);
-- Fewer, larger pieces while thousands of posts come in; bytes of memory in such a transaction.
INSERT INTO search (search, rank) VALUES ('hashsize', 16000000);
CREATE VIRTUAL TABLE topic_words USING fts5vocab(topic, row);

CREATE TRIGGER post_added AFTER INSERT ON post BEGIN
  INSERT INTO listing (rank, post, blog, blog_name, day, minutes, title, kind, read, starred,
      started, changed, failed, held, found)
    SELECT new.rank, new.id, new.blog, blog.name, new.day, new.minutes, new.sort_title, new.kind,
      0, 0, 0, 0, new.problem <> '', new.status IN ('HELD', 'GONE'), new.found
    FROM blog WHERE blog.id = new.blog;
END;

-- Each looks first whether anything did change: writing a rank anew means writing every index anew.
CREATE TRIGGER post_moved AFTER UPDATE OF rank ON post WHEN old.rank <> new.rank BEGIN
  UPDATE listing SET rank = new.rank WHERE post = new.id;
END;

CREATE TRIGGER post_changed AFTER UPDATE OF day, minutes, sort_title, kind ON post
  WHEN (old.day, old.minutes, old.sort_title, old.kind)
    <> (new.day, new.minutes, new.sort_title, new.kind) BEGIN
  UPDATE listing SET day = new.day, minutes = new.minutes, title = new.sort_title, kind = new.kind
    WHERE post = new.id;
END;

CREATE TRIGGER post_fared AFTER UPDATE OF problem, status ON post
  WHEN (old.problem, old.status) <> (new.problem, new.status) BEGIN
  UPDATE listing SET failed = new.problem <> '', held = new.status IN ('HELD', 'GONE')
    WHERE post = new.id;
END;

CREATE TRIGGER post_revised AFTER UPDATE OF version ON post WHEN old.version <> new.version BEGIN
  UPDATE listing SET changed = 1
    WHERE post = new.id AND read = 1
      AND new.version > (SELECT seen FROM state WHERE post = new.id);
END;

CREATE TRIGGER post_removed AFTER DELETE ON post BEGIN
  DELETE FROM listing WHERE post = old.id;
  DELETE FROM head WHERE rowid = old.rank;
  DELETE FROM topic WHERE rowid = old.rank;
  DELETE FROM search WHERE rowid = old.id;
END;

CREATE TRIGGER blog_renamed AFTER UPDATE OF name ON blog BEGIN
  UPDATE listing SET blog_name = new.name WHERE blog = new.id;
END;

CREATE TRIGGER blog_removed AFTER DELETE ON blog BEGIN
  DELETE FROM tally WHERE blog = old.id;
END;

CREATE TRIGGER state_added AFTER INSERT ON state BEGIN
  UPDATE listing SET read = new.read, starred = new.starred,
      started = new.read = 0 AND new.progress > 0,
      changed = new.read = 1 AND (SELECT version FROM post WHERE id = new.post) > new.seen
    WHERE post = new.post;
END;

CREATE TRIGGER state_changed AFTER UPDATE OF read, starred, seen, progress ON state BEGIN
  UPDATE listing SET read = new.read, starred = new.starred,
      started = new.read = 0 AND new.progress > 0,
      changed = new.read = 1 AND (SELECT version FROM post WHERE id = new.post) > new.seen
    WHERE post = new.post;
END;

CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN
  INSERT INTO tally VALUES (new.blog, 1, 1 - new.read, new.held, new.failed)
    ON CONFLICT DO UPDATE SET posts = posts + 1, unread = unread + excluded.unread,
      held = held + excluded.held, failed = failed + excluded.failed;
END;

CREATE TRIGGER listing_changed AFTER UPDATE OF read, held, failed ON listing
  WHEN old.read <> new.read OR old.held <> new.held OR old.failed <> new.failed BEGIN
  UPDATE tally SET unread = unread + old.read - new.read, held = held + new.held - old.held,
      failed = failed + new.failed - old.failed
    WHERE blog = new.blog;
END;

CREATE TRIGGER listing_read_changed AFTER UPDATE OF read ON listing WHEN old.read <> new.read BEGIN
  UPDATE tag_tally SET unread = unread + old.read - new.read
    WHERE tag IN (SELECT tag FROM label WHERE post = new.post);
END;

CREATE TRIGGER listing_removed AFTER DELETE ON listing BEGIN
  UPDATE tally SET posts = posts - 1, unread = unread - 1 + old.read, held = held - old.held,
      failed = failed - old.failed
    WHERE blog = old.blog;
END;

CREATE TRIGGER label_added AFTER INSERT ON label BEGIN
  INSERT INTO tag_tally
    SELECT new.tag, new.shown, 1, 1 - read FROM listing WHERE post = new.post
    ON CONFLICT DO UPDATE SET posts = posts + 1, unread = unread + excluded.unread;
END;

CREATE TRIGGER label_removed AFTER DELETE ON label BEGIN
  UPDATE tag_tally SET posts = posts - 1,
      unread = unread - 1 + coalesce((SELECT read FROM listing WHERE post = old.post), 1)
    WHERE tag = old.tag;
  DELETE FROM tag_tally WHERE tag = old.tag AND posts = 0;
END;
