-- Statements as they are shown: as a reader read them, corrections applied. Spans are start-end in
-- UTF-16 units, several of them parted by spaces, with the exact words beside them; codes are
-- joined with " + ". "published" repeats the article's value, empty if unknown, since entries are
-- ordered by it; said_from and said_to are the first and last day that said_on may mean.
-- state: live, rejected (a correction says it is none) or gone (the last reading does not have it).
CREATE TABLE entry (
  key ${key},
  id ${text} NOT NULL UNIQUE,
  article ${long} NOT NULL REFERENCES article (key),
  published ${text} NOT NULL,
  position INTEGER NOT NULL,
  source ${text},
  cue ${text},
  content ${text},
  condition ${text},
  addressee ${text},
  channel ${text},
  source_words ${text},
  cue_words ${text},
  content_words ${text},
  condition_words ${text},
  addressee_words ${text},
  channel_words ${text},
  form ${text} NOT NULL,
  speaker ${text},
  speaker_code ${text},
  basis ${text} NOT NULL,
  via ${text},
  said_on ${text},
  said_from ${text},
  said_to ${text},
  act ${text} NOT NULL,
  target ${text},
  negated ${truth} NOT NULL,
  label ${text},
  stance ${text} NOT NULL,
  issue ${text},
  score ${real} NOT NULL,
  state ${text} NOT NULL,
  corrected ${truth} NOT NULL,
  reader ${text}
);
CREATE INDEX entry_in_order ON entry (published, article, position, key);
CREATE INDEX entry_article ON entry (article);
CREATE INDEX entry_issue ON entry (issue, published) WHERE issue IS NOT NULL;

-- The same before correction, for entries that a correction lies or lay over: as the reader read it
-- or, where "reader" is null, as the person gave it who added it.
CREATE TABLE entry_as_read (
  key ${long} PRIMARY KEY,
  id ${text} NOT NULL UNIQUE,
  article ${long} NOT NULL REFERENCES article (key),
  published ${text} NOT NULL,
  position INTEGER NOT NULL,
  source ${text},
  cue ${text},
  content ${text},
  condition ${text},
  addressee ${text},
  channel ${text},
  source_words ${text},
  cue_words ${text},
  content_words ${text},
  condition_words ${text},
  addressee_words ${text},
  channel_words ${text},
  form ${text} NOT NULL,
  speaker ${text},
  speaker_code ${text},
  basis ${text} NOT NULL,
  via ${text},
  said_on ${text},
  said_from ${text},
  said_to ${text},
  act ${text} NOT NULL,
  target ${text},
  negated ${truth} NOT NULL,
  label ${text},
  stance ${text} NOT NULL,
  issue ${text},
  score ${real} NOT NULL,
  state ${text} NOT NULL,
  corrected ${truth} NOT NULL,
  reader ${text}
);

-- Who was read to speak, by name, with the codes first read for that name.
CREATE TABLE actor (
  name ${text} NOT NULL PRIMARY KEY,
  code ${text}
) ${clustered};
