-- Pictures: each content once, however many addresses lead to it. Version 1 had a table for them
-- that nothing ever wrote to.
DROP TABLE picture;

CREATE TABLE image (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the bytes
  bytes BLOB NOT NULL
);

CREATE TABLE picture (
  address TEXT PRIMARY KEY,
  image INTEGER REFERENCES image,     -- NULL where it could not be had
  width INTEGER NOT NULL,             -- in pixels, 0 where it could not be had
  height INTEGER NOT NULL,
  problem TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX picture_image ON picture (image);

-- Which posts show a picture.
CREATE TABLE illustration (
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  address TEXT NOT NULL,
  PRIMARY KEY (post, address)
) WITHOUT ROWID;
CREATE INDEX illustration_address ON illustration (address);

-- Whether the pictures of the body held have been dealt with.
ALTER TABLE post ADD COLUMN illustrated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX post_bare ON post (blog, rank) WHERE illustrated = 0;

-- How the notes of a step stood before it.
CREATE TABLE undo_note (
  journal INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
  note INTEGER NOT NULL,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  existed INTEGER NOT NULL,
  block INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  made TEXT NOT NULL,
  PRIMARY KEY (journal, note)
) WITHOUT ROWID;
CREATE INDEX undo_note_post ON undo_note (post);
