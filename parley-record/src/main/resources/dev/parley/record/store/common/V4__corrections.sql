-- What people changed. Rows are only ever added; an undo is a row too.
CREATE TABLE correction (
  number ${key},
  kind ${text} NOT NULL,
  entry ${text},
  article ${text},
  field ${text},
  value ${text},
  code ${text},
  undoes ${long} UNIQUE REFERENCES correction (number),
  made_by ${text} NOT NULL,
  made_at ${text} NOT NULL,
  reason ${text}
);
CREATE INDEX correction_entry ON correction (entry);
CREATE INDEX correction_article ON correction (article);
CREATE INDEX correction_kind ON correction (kind);
