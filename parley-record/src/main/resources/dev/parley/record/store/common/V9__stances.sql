-- Entries that take a stance on an issue, in the order of all entries.
CREATE INDEX entry_with_stance ON entry (published, article, position, key)
  WHERE issue IS NOT NULL AND stance <> 'none' AND state = 'live';

-- How many transactions have changed the record, so that what was read of it is known to hold still.
CREATE TABLE change_count (number ${long} NOT NULL);
INSERT INTO change_count (number) VALUES (0);
