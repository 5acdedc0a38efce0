package dev.parley.record.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent: {@code or} of {@code and} of {@code not} of terms. Length,
 * nesting and number of terms are bounded, and with them time, memory and what the store is given.
 */
final class QueryParser {

  static final int LONGEST = 4_000;
  static final int DEEPEST = 50;

  /** SQLite refuses expressions deeper than 1,000; no person types so many terms. */
  static final int MOST_TERMS = 200;

  private static final String TERM = "a word, a \"phrase\", a field or (";

  private final String text;
  private final Terms terms;
  private int at;
  private int depth;
  private int count;

  QueryParser(String text, Vocabulary vocabulary) {
    this.text = text;
    this.terms = new Terms(text, vocabulary);
  }

  Query parse() throws QuerySyntaxException {
    if (text.length() > LONGEST) {
      throw wrong(LONGEST, "the search goes on", "at most 4,000 characters");
    }
    skipSpace();
    if (at == text.length()) {
      return new Query.Everything();
    }
    Query query = or(null);
    if (at < text.length()) {
      throw wrong(at, "this parenthesis closes nothing", "the end, or a ( before it");
    }
    return query;
  }

  private Query or(@Nullable String field) throws QuerySyntaxException {
    List<Query> parts = new ArrayList<>(List.of(and(field)));
    while (takeOperator("OR")) {
      parts.add(and(field));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
  }

  private Query and(@Nullable String field) throws QuerySyntaxException {
    List<Query> parts = new ArrayList<>(List.of(not(field)));
    while (takeOperator("AND")
        || at < text.length() && text.charAt(at) != ')' && !isOperator("OR")) {
      parts.add(not(field));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  /** Reads one operand and the space after it. */
  private Query not(@Nullable String field) throws QuerySyntaxException {
    int start = at;
    if (++depth > DEEPEST) {
      throw wrong(start, "this is nested too deep", "at most 50 levels");
    }
    Query read;
    if (takeOperator("NOT")) {
      read = new Query.Not(not(field));
    } else if (at < text.length() && text.charAt(at) == '-') {
      at++;
      if (at == text.length() || isSpace(text.charAt(at)) || text.charAt(at) == ')') {
        throw wrong(at, "- leaves nothing out", "what to leave out, right behind the -");
      }
      read = new Query.Not(not(field));
    } else {
      read = operand(field);
    }
    depth--;
    skipSpace();
    return read;
  }

  private Query operand(@Nullable String field) throws QuerySyntaxException {
    if (at == text.length()) {
      throw wrong(at, "the search ends", TERM);
    }
    if (text.charAt(at) == '(') {
      return group(field);
    }
    if (text.charAt(at) == ')') {
      throw wrong(at, "nothing stands before this parenthesis", TERM);
    }
    if (isOperator("AND") || isOperator("OR")) {
      throw wrong(at, "nothing stands before this operator", TERM);
    }
    String named = fieldName();
    if (named == null) {
      return term(field);
    }
    if (field != null) {
      throw wrong(at, "a field stands inside the field " + field, "a value of " + field);
    }
    terms.check(named, at);
    at += named.length() + 1;
    return at < text.length() && text.charAt(at) == '(' ? group(named) : term(named);
  }

  private Query group(@Nullable String field) throws QuerySyntaxException {
    int open = at++;
    skipSpace();
    Query inner = or(field);
    if (at == text.length()) {
      throw wrong(open, "this parenthesis is never closed", "a ) after it");
    }
    at++;
    return inner;
  }

  private Query term(@Nullable String field) throws QuerySyntaxException {
    int start = at;
    if (++count > MOST_TERMS) {
      throw wrong(start, "this is one term too many", "at most 200 terms");
    }
    Term term = at < text.length() && isQuote(text.charAt(at)) ? quoted() : bare();
    return terms.read(field, term);
  }

  private Term quoted() throws QuerySyntaxException {
    int open = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !isQuote(text.charAt(at))) {
      value.append(taken());
    }
    if (at == text.length()) {
      throw wrong(open, "this quotation mark is never closed", "a second one after it");
    }
    at++;
    boolean prefix = at < text.length() && text.charAt(at) == '*';
    if (prefix) {
      at++;
    }
    return new Term(value.toString(), prefix, true, open);
  }

  private Term bare() throws QuerySyntaxException {
    int start = at;
    StringBuilder value = new StringBuilder();
    while (!isBoundary(at)) {
      if (text.charAt(at) == '*') {
        if (!isBoundary(at + 1)) {
          throw wrong(at, "a * stands inside a word", "it at the end of the word, or \\*");
        }
        at++;
        return new Term(value.toString(), true, false, start);
      }
      value.append(taken());
    }
    return new Term(value.toString(), false, false, start);
  }

  /** Takes one character, the one behind a backslash for both. */
  private char taken() throws QuerySyntaxException {
    if (text.charAt(at) == '\\' && ++at == text.length()) {
      throw wrong(at, "the search ends in a backslash", "the character it stands before");
    }
    return text.charAt(at++);
  }

  /** Returns the letters here if a colon follows them. */
  private @Nullable String fieldName() {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean named = end > at && end < text.length() && text.charAt(end) == ':';
    return named ? text.substring(at, end) : null;
  }

  private boolean takeOperator(String name) {
    if (!isOperator(name)) {
      return false;
    }
    at += name.length();
    skipSpace();
    return true;
  }

  private boolean isOperator(String name) {
    return text.startsWith(name, at) && isBoundary(at + name.length());
  }

  private boolean isBoundary(int index) {
    if (index >= text.length()) {
      return true;
    }
    char c = text.charAt(index);
    return isSpace(c) || c == '(' || c == ')' || isQuote(c);
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private QuerySyntaxException wrong(int offset, String reason, String expected) {
    return new QuerySyntaxException(text, offset, reason, expected);
  }

  /**
   * Tells whether it opens or closes a phrase; word processors make curly marks of straight ones.
   */
  static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
