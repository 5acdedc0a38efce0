-- Pages that feeds told of and that need not be fetched again while the feed states the same.
CREATE TABLE feed_page (
  url ${text} NOT NULL PRIMARY KEY,
  stated ${text} NOT NULL
);

-- How often a feed's ETag and Last-Modified were sent back since it last came whole.
ALTER TABLE feed ADD COLUMN uses INTEGER NOT NULL DEFAULT 0;
