-- What an article tells beside statements. "number" counts within the article; "statements" holds
-- ids of entries parted by spaces; a new reading of the article replaces its rows.
CREATE TABLE event (
  article ${long} NOT NULL REFERENCES article (key),
  number INTEGER NOT NULL,
  actor ${text},
  recipient ${text},
  type ${text} NOT NULL,
  mode ${text},
  context ${text},
  happened_on ${text},
  location ${text},
  words ${text} NOT NULL,
  statements ${text},
  status ${text} NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE meeting (
  article ${long} NOT NULL REFERENCES article (key),
  number INTEGER NOT NULL,
  participants ${text},
  held_on ${text},
  place ${text},
  status ${text} NOT NULL,
  words ${text} NOT NULL,
  statements ${text},
  PRIMARY KEY (article, number)
) ${clustered};

CREATE TABLE document (
  article ${long} NOT NULL REFERENCES article (key),
  number INTEGER NOT NULL,
  title ${text} NOT NULL,
  kind ${text} NOT NULL,
  parties ${text},
  made_on ${text},
  provisions ${text},
  words ${text} NOT NULL,
  PRIMARY KEY (article, number)
) ${clustered};
