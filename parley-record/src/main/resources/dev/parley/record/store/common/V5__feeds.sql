-- Feeds that are followed, and how far.
CREATE TABLE feed (
  url ${text} NOT NULL PRIMARY KEY,
  title ${text},
  etag ${text},
  last_modified ${text},
  last_poll ${text},
  next_poll ${text} NOT NULL,
  errors INTEGER NOT NULL,
  last_error ${text}
);
CREATE INDEX feed_next_poll ON feed (next_poll);
