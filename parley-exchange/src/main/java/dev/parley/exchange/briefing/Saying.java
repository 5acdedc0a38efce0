package dev.parley.exchange.briefing;

import dev.parley.model.Article;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.record.Entry;
import dev.parley.record.party.Parties;
import dev.parley.record.store.Record;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a statement in one sentence that names its owner. The words are those of the report, in its
 * order, from the first word of source, cue and content to the last; only the source gives way to
 * the speaker's name, so that "he said" becomes "Sergei Orlov said".
 */
final class Saying {

  /** So long may a sentence be, in chars. */
  private static final int LONGEST = 320;

  private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(?:we|our|us|i|my)\\b");

  private static final Pattern WHOM = Pattern.compile("[^,.;:\\n\"“”]+(?=[,.;:])");

  private final Record record;
  private final Naming naming;

  Saying(Record record, Parties parties) {
    this.record = record;
    this.naming = new Naming(parties);
  }

  /** Returns the sentence, with a full stop at its end. */
  String of(Entry entry) {
    String name = naming.of(entry);
    String text = record.article(entry.article().id()).map(Article::text).orElse(null);
    String told = text == null ? null : asReported(entry.statement(), name, text);
    if (told == null) {
      told = apart(entry, name);
    }
    return stopped(Words.capital(told));
  }

  /** Returns the sentence as it was reported; null where it is too long or not in one paragraph. */
  private static @Nullable String asReported(Statement statement, String name, String text) {
    Span source = statement.source();
    Span cue = statement.cue();
    boolean own = source == null || Naming.isFirstPerson(source.in(text));
    List<Span> spans = new ArrayList<>(statement.content());
    if (cue != null) {
      spans.add(cue);
    }
    if (source != null && !(own && cue != null && cue.end() <= source.start())) {
      spans.add(source);
    }
    if (spans.isEmpty()) {
      return null;
    }
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = withWhom(spans.stream().mapToInt(Span::end).max().orElseThrow(), text);
    String all = text.substring(start, end);
    if (all.indexOf('\n') >= 0) {
      return null;
    }
    if (own) {
      boolean reported =
          cue != null
              && cue.start() == start
              && !FIRST_PERSON.matcher(all).find()
              && Character.isLowerCase(all.charAt(0));
      return reported
          ? Words.cut(name + " " + all, LONGEST)
          : name + ", in its own words: " + Words.quoted(Words.cut(all, LONGEST - name.length()));
    }
    String before = text.substring(start, source.start());
    String behind = text.substring(source.end(), end);
    if (before.length() + name.length() > LONGEST) {
      return null;
    }
    boolean apart = behind.isEmpty() || ", ’';:.".indexOf(behind.charAt(0)) >= 0;
    return Words.cut(before + middle(before, name) + (apart ? "" : " ") + behind, LONGEST);
  }

  /** "He told" is not the end of a sentence: whom he told follows. */
  private static int withWhom(int end, String text) {
    Matcher whom = WHOM.matcher(text).region(end, Math.min(text.length(), end + 80));
    return text.startsWith("told", Math.max(0, end - 4)) && whom.lookingAt() ? whom.end() : end;
  }

  /** Within a sentence "The State Department" is "the State Department". */
  private static String middle(String before, String name) {
    return !before.isBlank() && name.startsWith("The ") ? "the " + name.substring(4) : name;
  }

  /** Returns name and cue, a colon, and what was said. */
  private static String apart(Entry entry, String name) {
    String cue = Words.plain(entry.words().cue()).replaceAll("^[,;:]+\\s*|[,;:]+$", "");
    String said = Words.plain(entry.words().content()).replaceAll("[,;:]+(?=[\"”’]?$)", "");
    String head = cue.isEmpty() ? name + ": " : name + " " + cue + ": ";
    return head + Words.cut(said, LONGEST);
  }

  private static String stopped(String sentence) {
    String end = sentence.replaceAll("[,;:]+([\"”’]?)$", "$1");
    return end.matches("(?s).*[.!?…][\"”’]?") ? end : end + ".";
  }
}
