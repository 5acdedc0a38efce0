-- Articles, by content. An article's key counts up in the order in which articles were added.
-- A published value is an ISO 8601 value as precise as known; published_from and published_to are
-- the first and the last day it may mean.
CREATE TABLE article (
  key ${key},
  id ${text} NOT NULL UNIQUE,
  given_id ${text} NOT NULL,
  title ${text},
  byline ${text},
  outlet ${text},
  url ${text},
  version INTEGER NOT NULL,
  language ${text},
  published_words ${text},
  published ${text},
  published_from ${text},
  published_to ${text},
  modified_words ${text},
  modified ${text},
  added ${text} NOT NULL,
  copy_group ${text} NOT NULL,
  reader ${text} NOT NULL
);
CREATE INDEX article_copy_group ON article (copy_group);
CREATE INDEX article_reader ON article (reader);

-- The text exactly as read, deflated UTF-16 or UTF-8 (the first byte says which).
CREATE TABLE article_text (
  article ${long} PRIMARY KEY REFERENCES article (key),
  text ${bytes} NOT NULL
);

-- The bytes an article was made from, deflated, where they were kept.
CREATE TABLE article_source (
  article ${long} PRIMARY KEY REFERENCES article (key),
  media_type ${text},
  bytes ${bytes} NOT NULL
);

-- Where a text appeared: each version of each URL, and each outlet that printed the same text.
CREATE TABLE appearance (
  key ${key},
  article ${long} NOT NULL REFERENCES article (key),
  url ${text},
  version INTEGER NOT NULL,
  outlet ${text},
  title ${text},
  published ${text},
  feed ${text},
  added ${text} NOT NULL,
  UNIQUE (url, version)
);
CREATE INDEX appearance_article ON appearance (article);

-- What copies are told by; the bands that copies share are kept in a way of each database's own.
CREATE TABLE copy_signature (
  article ${long} PRIMARY KEY REFERENCES article (key),
  signature ${bytes} NOT NULL
);
