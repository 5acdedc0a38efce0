package dev.parley.exchange.briefing;

import dev.parley.model.Basis;
import dev.parley.model.Speaker;
import dev.parley.record.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls the speaker of a statement by a name that can stand alone in a line. */
final class Naming {

  /** Words that name nobody outside the sentence they stand in. */
  private static final Set<String> POINTING =
      Set.of(
          "he", "she", "it", "they", "we", "i", "who", "which", "that", "this", "these", "those",
          "you", "one", "his", "her", "its", "their", "himself", "herself", "itself", "themselves");

  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\s+(?:of|in|from|at|with|who|whose|close|familiar|on|for|to|near)\\b.*");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an)\\s.*");

  private Naming() {}

  /** Returns who speaks; a source that is held back is marked as unnamed. */
  static String of(Entry entry) {
    Speaker speaker = entry.statement().speaker();
    String source = source(entry);
    return switch (speaker.basis()) {
      case NAMED -> speaker.name() == null ? nobody(source) : speaker.name();
      case UNNAMED -> unnamed(speaker, source) + " (unnamed)";
      case INSTITUTION, DOCUMENT -> source != null ? source : article(nobody(speaker.name()));
      case NONE -> "a source that is not told";
    };
  }

  /** Tells whether words stand only for somebody named elsewhere. */
  static boolean points(String words) {
    return POINTING.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String source(Entry entry) {
    String source = Words.plain(entry.words().source()).replaceAll("[,;:]+$", "");
    return source.isEmpty() || points(source) ? null : source;
  }

  private static String unnamed(Speaker speaker, @Nullable String source) {
    if (source != null && source.matches("(?i)(?:a|an|one|two|some|several|many)\\s.*")) {
      return source;
    }
    if (speaker.name() == null) {
      return nobody(source);
    }
    return article(speaker.name());
  }

  /** Returns a description with an article if it is of one and has none: "a senior official". */
  private static String article(String name) {
    List<String> head = List.of(BEHIND.matcher(name).replaceFirst("").split("\\s+"));
    String last = head.get(head.size() - 1);
    boolean several = last.endsWith("s") || last.equalsIgnoreCase("people");
    boolean proper = last.isEmpty() || Character.isUpperCase(last.charAt(0));
    if (several || proper || name.contains("'s ") || name.contains("’s ") || ARTICLE.matcher(name).matches()) {
      return name;
    }
    return (spokenVowel(name) ? "an " : "a ") + name;
  }

  private static boolean spokenVowel(String name) {
    return "aeiouAEIO".indexOf(name.charAt(0)) >= 0 && !name.startsWith("Euro");
  }

  private static String nobody(@Nullable String name) {
    return name == null || name.isBlank() ? "somebody" : name;
  }

  /** Tells whether the speaker's name is held back. */
  static boolean isUnnamed(Entry entry) {
    return entry.statement().speaker().basis() == Basis.UNNAMED;
  }
}
