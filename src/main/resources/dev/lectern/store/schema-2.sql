-- The title that a body came with, for the revision it becomes: a list may bring the new title first.
-- Empty where the body is older than this column.
ALTER TABLE body ADD COLUMN title TEXT NOT NULL DEFAULT '';

-- As the other keys have it: equals stand newest first in both directions.
CREATE INDEX listing_title_up ON listing (title, rank DESC);
