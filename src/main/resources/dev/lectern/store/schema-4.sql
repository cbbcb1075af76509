-- Whether the words of a saved query look into the texts, as a search does.
ALTER TABLE saved_view ADD COLUMN texts INTEGER NOT NULL DEFAULT 0;

-- How the names of blogs stood before a step.
CREATE TABLE undo_name (
  journal INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
  blog INTEGER NOT NULL REFERENCES blog ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (journal, blog)
) WITHOUT ROWID;
CREATE INDEX undo_name_blog ON undo_name (blog);

-- How the saved views of a step stood before it.
CREATE TABLE undo_view (
  journal INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
  name TEXT NOT NULL,
  existed INTEGER NOT NULL,
  query TEXT NOT NULL,
  texts INTEGER NOT NULL,
  PRIMARY KEY (journal, name)
) WITHOUT ROWID;
