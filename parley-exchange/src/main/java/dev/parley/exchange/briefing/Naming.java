package dev.parley.exchange.briefing;

import dev.parley.model.ActorCode;
import dev.parley.model.Speaker;
import dev.parley.record.Entry;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
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
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "you",
          "one",
          "his",
          "her",
          "its",
          "their",
          "himself",
          "herself",
          "itself",
          "themselves");

  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my", "us");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\s+(?:of|in|from|at|with|who|whose|close|familiar|on|for|to|near)\\b.*");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an)\\s.*");

  private final Parties parties;

  Naming(Parties parties) {
    this.parties = parties;
  }

  /** Returns who speaks; a source that is held back is marked as unnamed. */
  String of(Entry entry) {
    Speaker speaker = entry.statement().speaker();
    String source = source(entry);
    if (speaker.code().size() > 1 && ActorCode.join(speaker.code()).equals(speaker.name())) {
      return source != null ? source : institution(speaker);
    }
    return switch (speaker.basis()) {
      case NAMED -> speaker.name() == null ? nobody(source) : speaker.name();
      case UNNAMED -> unnamed(speaker, source) + " (unnamed)";
      case INSTITUTION, DOCUMENT -> source != null ? source : institution(speaker);
      case NONE -> "a source that is not told";
    };
  }

  /** Where the text only points to a body, it is called as the dossier calls it, or by its name. */
  private String institution(Speaker speaker) {
    List<ActorCode> codes = speaker.code();
    List<String> names =
        parties.all().stream()
            .filter(party -> codes.stream().anyMatch(party.codes()::contains))
            .map(Party::name)
            .toList();
    if (names.size() == 1 && codes.size() == 1) {
      return names.get(0);
    }
    if (codes.size() > 1) {
      return Words.list(codes.stream().map(this::side).distinct().toList());
    }
    String name = nobody(speaker.name());
    return Character.isLowerCase(name.charAt(0)) && !ARTICLE.matcher(name).matches()
        ? "the " + name
        : name;
  }

  private String side(ActorCode code) {
    List<Party> of = parties.of(List.of(code));
    return of.isEmpty() ? code.toString() : of.get(0).name();
  }

  /** Tells whether a source speaks of itself. */
  static boolean isFirstPerson(String words) {
    return FIRST_PERSON.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean points(String words) {
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
    if (several
        || proper
        || name.contains("'s ")
        || name.contains("’s ")
        || ARTICLE.matcher(name).matches()) {
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
}
