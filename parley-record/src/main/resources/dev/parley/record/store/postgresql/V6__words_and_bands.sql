-- Full text (PostgreSQL, chapter 12). The words come in already parted and folded, so that both
-- databases find the same; beside them stand the single codes of speaker and target.
CREATE TABLE entry_words (
  entry BIGINT PRIMARY KEY REFERENCES entry (key),
  words TSVECTOR NOT NULL
);
CREATE INDEX entry_words_in_text ON entry_words USING gin (words);

-- The bands of articles' signatures.
CREATE TABLE copy_band (
  band BIGINT NOT NULL,
  article BIGINT NOT NULL REFERENCES article (key),
  PRIMARY KEY (band, article)
);
