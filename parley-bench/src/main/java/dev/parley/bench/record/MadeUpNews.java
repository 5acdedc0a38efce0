package dev.parley.bench.record;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.store.Sorted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Articles made of made-up words, as many as wanted and the same each time. Words, speakers and
 * issues are as unevenly frequent as they are in news (Zipf's law), articles come in no order of
 * their dates, and each has ten statements of some twenty words, two events and now and then a
 * meeting and a document.
 */
public final class MadeUpNews {

  /** How many statements an article has. */
  public static final int STATEMENTS = 10;

  private static final int WORDS = 30_000;
  private static final int SPEAKERS = 2_000;
  private static final int ISSUES = 40;
  private static final int NEGOTIATED = 10;
  private static final int OUTLETS = 60;
  private static final int DOCUMENTS = 100;
  private static final int DAYS = 3_650;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final List<String> PARTIES =
      List.of("USA", "RUS", "UKR", "EUR", "DEU", "FRA", "GBR", "CHN", "BLR", "POL", "TUR", "UNO");
  private static final List<String> SECTORS = List.of("GOV", "MIL", "JRN", "LEG", "SPY", "OPP");
  private static final List<String> PLACES = List.of("Geneva", "Vienna", "Brussels", "Minsk");
  private static final List<String> CONSONANTS =
      List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "st", "sh");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");

  private final long seed;
  private final List<String> vocabulary = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();

  /** Begins with a vocabulary and speakers that depend on the seed alone. */
  public MadeUpNews(long seed) {
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
  public static List<String> parties() {
    return PARTIES;
  }

  /** Returns the ids of what is negotiated. */
  public static List<String> issues() {
    return IntStream.range(0, NEGOTIATED).mapToObj(number -> "issue-" + number).toList();
  }

  /** Returns which statements of a reading are sorted, a tenth of them, and to which issues. */
  public static List<Sorted> sorted(Reading reading) {
    List<Sorted> sorted = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      int hash = Math.floorMod(statement.id().hashCode(), 10 * NEGOTIATED);
      if (hash < NEGOTIATED) {
        sorted.add(new Sorted(statement.id(), issues().get(hash), 0.8));
      }
    }
    return sorted;
  }

  /** Returns a day on which an article may be published. */
  public static LocalDate day(SplittableRandom random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** Returns the reading of the article of a number. */
  public Reading article(int number) {
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
    return new Reading(
        article,
        statements,
        List.of(event(statements, random), event(statements, random)),
        random.nextInt(3) == 0 ? List.of(meeting(statements, random)) : List.of(),
        random.nextInt(4) == 0 ? List.of(document(statements, random)) : List.of());
  }

  private Event event(List<Statement> statements, SplittableRandom random) {
    return new Event(
        List.of(party(random)),
        List.of(party(random)),
        one(List.of(EventType.values()), random),
        null,
        List.of(),
        new TimexValue(day(random).toString()),
        null,
        words(statements, random),
        List.of(),
        one(List.of(EventStatus.values()), random));
  }

  private Meeting meeting(List<Statement> statements, SplittableRandom random) {
    return new Meeting(
        List.of(party(random), party(random)),
        new TimexValue(day(random).toString()),
        one(PLACES, random),
        one(List.of(MeetingStatus.values()), random),
        words(statements, random),
        List.of());
  }

  private Document document(List<Statement> statements, SplittableRandom random) {
    Span words = words(statements, random);
    return new Document(
        "the treaty on " + vocabulary.get(rank(DOCUMENTS, random)),
        one(List.of("draft", "treaty", "letter"), random),
        List.of(party(random)),
        null,
        List.of(words),
        words);
  }

  private static ActorCode party(SplittableRandom random) {
    return new ActorCode(PARTIES.get(rank(PARTIES.size(), random)), "GOV");
  }

  private static Span words(List<Statement> statements, SplittableRandom random) {
    return one(statements, random).content().get(0);
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
        random.nextInt(3) == 0 ? List.of(party(random)) : List.of(),
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
