-- Pages that feeds told of and that need not be fetched again while the feed states the same.
CREATE TABLE feed_page (
  url ${text} NOT NULL PRIMARY KEY,
  stated ${text} NOT NULL
);
