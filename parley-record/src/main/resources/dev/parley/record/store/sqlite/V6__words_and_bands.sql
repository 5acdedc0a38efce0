-- Full text (https://www.sqlite.org/fts5.html). The words come in already parted and folded, so
-- that both databases find the same; the index keeps no copy of them. "codes" holds the single codes
-- of speaker and target.
CREATE VIRTUAL TABLE entry_words USING fts5 (
  speaker, words, codes, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The bands of articles' signatures: dozens of random numbers an article, each of which would touch a
-- page of its own. So those of the newest articles wait together, and go into the table in one go.
CREATE TABLE copy_band (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (key),
  PRIMARY KEY (band, article)
) WITHOUT ROWID;
-- Eight bytes a band, big-endian.
CREATE TABLE copy_band_waiting (
  article INTEGER PRIMARY KEY REFERENCES article (key),
  bands BLOB NOT NULL
);

-- "PRLY", so that the file is known as a record (https://www.sqlite.org/pragma.html#pragma_application_id).
PRAGMA application_id = 1347570777;
