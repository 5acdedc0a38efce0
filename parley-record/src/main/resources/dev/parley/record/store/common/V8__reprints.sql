-- The outlets that printed an article's very text after its own, one a line: appearance has the same
-- and more, but every entry that is shown asks for them.
ALTER TABLE article ADD COLUMN reprinted_by ${text};
