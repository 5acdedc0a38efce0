package dev.parley.exchange.briefing;

import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.store.Record;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a statement in one sentence that names its owner. The words are those of the report, from the
 * cue to the end of what was said; only the source gives way to the speaker's name, so that "he said"
 * becomes "Sergei Orlov said".
 */
final class Saying {

  /** So long may a sentence be, in chars. */
  private static final int LONGEST = 320;

  private final Record record;

  Saying(Record record) {
    this.record = record;
  }

  /** Returns the sentence, with a full stop at its end. */
  String of(Entry entry) {
    String text = record.article(entry.article().id()).map(Article::text).orElse(null);
    String told = text == null ? null : inOrder(entry, text);
    if (told == null) {
      told = apart(entry);
    }
    return stopped(Words.capital(Words.cut(told, LONGEST)));
  }

  /** Returns the text from source to content; null where they stand in another order. */
  private static @Nullable String inOrder(Entry entry, String text) {
    Statement statement = entry.statement();
    Span source = statement.source();
    Span cue = statement.cue();
    List<Span> content = statement.content();
    if (source == null || cue == null || content.isEmpty()) {
      return null;
    }
    int first = content.get(0).start();
    int end = content.get(content.size() - 1).end();
    String name = Naming.of(entry);
    if (source.end() <= cue.start() && cue.end() <= first) {
      String rest = text.substring(source.end(), end);
      return rest.indexOf('\n') < 0 && rest.length() <= 2 * LONGEST ? joined(name, rest) : null;
    }
    if (cue.end() <= source.start() && source.end() <= first && first - cue.start() < LONGEST) {
      String begin = text.substring(cue.start(), source.start());
      String rest = text.substring(source.end(), end);
      return rest.indexOf('\n') < 0 ? joined(begin + name, rest) : null;
    }
    return null;
  }

  /** A source may carry the comma behind an apposition; the name has none. */
  private static String joined(String name, String rest) {
    return rest.startsWith(" ") || rest.startsWith(",") || rest.startsWith("’") || rest.startsWith("'")
        ? name + rest
        : name + " " + rest;
  }

  /** Returns name and cue, a colon, and what was said. */
  private static String apart(Entry entry) {
    String name = Naming.of(entry);
    String content = Words.plain(entry.words().content());
    String cue = Words.plain(entry.words().cue());
    String source = Words.plain(entry.words().source());
    if (source.isEmpty() || source.equalsIgnoreCase("we") || source.equalsIgnoreCase("i")) {
      String own = cue.isEmpty() ? content : ownWords(source, cue, content);
      return name + ", in a text of its own: " + Words.quoted(Words.cut(own, LONGEST - name.length() - 30));
    }
    return name + " " + trimmed(cue) + ": " + content.replaceAll("[,;:]+(?=[\"”’]?$)", "");
  }

  private static String ownWords(String source, String cue, String content) {
    return (source + " " + cue + " " + content).strip();
  }

  private static String trimmed(String cue) {
    return cue.replaceAll("[,;:]+$", "").replaceAll("^[,;:]+\\s*", "");
  }

  private static String stopped(String sentence) {
    String end = sentence.replaceAll("[,;:]+([\"”’]?)$", "$1");
    return end.matches("(?s).*[.!?…][\"”’]?") ? end : end + ".";
  }
}
