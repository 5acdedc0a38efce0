package dev.parley.bench.record;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Articles made of made-up words, as many as wanted and the same each time. Words, speakers and
 * issues are as unevenly frequent as they are in news (Zipf's law), articles come in no order of
 * their dates, and each has ten statements of some twenty words.
 */
final class MadeUpNews {

  /** How many statements an article has. */
  static final int STATEMENTS = 10;

  private static final int WORDS = 30_000;
  private static final int SPEAKERS = 2_000;
  private static final int ISSUES = 40;
  private static final int OUTLETS = 60;
  private static final int DAYS = 3_650;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final List<String> PARTIES =
      List.of("USA", "RUS", "UKR", "EUR", "DEU", "FRA", "GBR", "CHN", "BLR", "POL", "TUR", "UNO");
  private static final List<String> SECTORS = List.of("GOV", "MIL", "JRN", "LEG", "SPY", "OPP");
  private static final List<String> CONSONANTS =
      List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "st", "sh");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");

  private final long seed;
  private final List<String> vocabulary = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();

  MadeUpNews(long seed) {
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < WORDS; i++) {
      vocabulary.add(word(random));
    }
    for (int i = 0; i < SPEAKERS; i++) {
      speakers.add(speaker(random));
    }
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(4);
    for (int i = 0; i < syllables; i++) {
      word.append(one(CONSONANTS, random)).append(one(VOWELS, random));
    }
    return word.append(one(CONSONANTS, random)).toString();
  }

  private Speaker speaker(SplittableRandom random) {
    String name = capital(word(random)) + ' ' + capital(word(random));
    ActorCode code = new ActorCode(PARTIES.get(rank(PARTIES.size(), random)), one(SECTORS, random));
    return new Speaker(name, List.of(code), random.nextInt(3) > 0 ? Basis.NAMED : Basis.UNNAMED);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  /** A number below the bound, each half as likely as one at half of it. */
  private static int rank(int bound, SplittableRandom random) {
    return Math.min(bound - 1, (int) Math.exp(random.nextDouble() * Math.log(bound)) - 1);
  }

  /** Returns the codes of those who negotiate. */
  static List<String> parties() {
    return PARTIES;
  }

  /** Returns the issue that a statement would be sorted to; "none" for most. */
  static String issue(Statement statement) {
    int hash = Math.floorMod(statement.id().hashCode(), 100);
    return hash < 10 ? "issue-" + hash : "none";
  }

  /** Returns a day on which an article may be published. */
  static LocalDate day(SplittableRandom random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** Returns the reading of the article of a number. */
  Reading article(int number) {
    SplittableRandom random = new SplittableRandom(seed + 1 + number);
    StringBuilder text = new StringBuilder();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statements.add(statement(text, number + "-" + i, random));
    }
    String day = day(random).toString();
    Article article =
        new Article(
            "made-up-" + number,
            text.toString(),
            capital(words(8, random)),
            null,
            "Outlet " + rank(OUTLETS, random),
            "https://outlet.example/" + number,
            "en",
            new StatedDate(day, day),
            null);
    return new Reading(article, statements, List.of(), List.of(), List.of());
  }

  private Statement statement(StringBuilder text, String id, SplittableRandom random) {
    Speaker speaker = speakers.get(rank(speakers.size(), random));
    Span source = append(text, String.valueOf(speaker.name()));
    text.append(' ');
    Span cue = append(text, "said");
    text.append(' ');
    Span content = append(text, words(10 + random.nextInt(20), random));
    text.append(". ").append(capital(words(15, random))).append(".\n");
    boolean dated = random.nextInt(2) == 0;
    return new Statement(
        "made-up-" + id,
        source,
        cue,
        List.of(content),
        Form.INDIRECT,
        speaker,
        null,
        null,
        null,
        dated ? new TimexValue(day(random).toString()) : null,
        one(List.of(Act.values()), random),
        random.nextInt(3) == 0
            ? List.of(new ActorCode(PARTIES.get(rank(PARTIES.size(), random)), "GOV"))
            : List.of(),
        false,
        random.nextInt(8) == 0 ? List.of(content) : List.of(),
        "label " + rank(ISSUES, random),
        one(List.of(Stance.values()), random));
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private String words(int count, SplittableRandom random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(vocabulary.get(rank(WORDS, random)));
    }
    return String.join(" ", words);
  }
}
