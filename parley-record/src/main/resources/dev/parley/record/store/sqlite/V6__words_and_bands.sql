-- Full text (https://www.sqlite.org/fts5.html). The words come in already parted and folded, so
-- that both databases find the same; the index keeps no copy of them. "codes" holds the single codes
-- of speaker and target.
CREATE VIRTUAL TABLE entry_words USING fts5 (
  speaker, words, codes, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The bands of articles' signatures, as words of a text: dozens of random numbers an article, which a
-- full-text index takes in far fewer pages than a table would.
CREATE VIRTUAL TABLE copy_band USING fts5 (
  bands, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
);
-- Every article is looked up by all its bands: few segments matter more than few merges.
INSERT INTO copy_band (copy_band, rank) VALUES ('crisismerge', 4);

-- "PRLY", so that the file is known as a record (https://www.sqlite.org/pragma.html#pragma_application_id).
PRAGMA application_id = 1347570777;
