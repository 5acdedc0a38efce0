package dev.parley.bench.answer;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Basis;
import dev.parley.model.Form;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import dev.parley.record.Entry;
import dev.parley.record.ExactWords;
import dev.parley.record.RecordedArticle;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entries that nobody said, the same each time: eight an article, one article in five a copy. */
final class MadeUpEntries {

  private static final int PER_ARTICLE = 8;
  private static final int ISSUES = 20;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final List<ActorCode> SPEAKERS =
      Stream.of(
              "RUS GOV",
              "USA GOV",
              "UKR GOV",
              "EUR",
              "IGO NATO",
              "DEU GOV",
              "FRA GOV",
              "POL GOV",
              "CHN GOV",
              "TUR GOV")
          .map(ActorCode::parse)
          .toList();
  private static final String[] WORDS =
      ("troops border sanctions gas talks missile grain ceasefire invasion drone energy export visa"
              + " treaty summit envoy convoy tanks radar harbour pipeline budget election reform aid"
              + " loan harvest winter spring summer")
          .split(" ");

  private MadeUpEntries() {}

  static Stream<Entry> stream(int count) {
    return IntStream.range(0, count).mapToObj(MadeUpEntries::entry);
  }

  /** Returns a party for each speaker. */
  static Parties parties() {
    return new Parties(
        SPEAKERS.stream()
            .map(code -> new Party(code.toString(), code.toString(), List.of(code)))
            .toList());
  }

  /** Tells whether the database would give an entry for one party's position on one issue. */
  static boolean isOfOnePosition(Entry entry) {
    return "issue 3".equals(entry.issue())
        && entry.statement().stance() != Stance.NONE
        && entry.statement().speaker().code().contains(SPEAKERS.get(0));
  }

  private static Entry entry(int number) {
    RecordedArticle article = article(number / PER_ARTICLE);
    Random random = new Random(number * 7919L);
    int place = number % PER_ARTICLE * 100;
    Span span = new Span(place, place + 50);
    String content = content(random);
    boolean conditional = random.nextInt(20) == 0;
    StatedDate day = article.published();
    Statement statement =
        new Statement(
            "s" + number,
            span,
            span,
            List.of(span),
            Form.INDIRECT,
            new Speaker(
                "Person " + random.nextInt(2000),
                List.of(any(SPEAKERS, random)),
                random.nextInt(4) == 0 ? Basis.UNNAMED : Basis.NAMED),
            null,
            null,
            null,
            day != null && day.value() != null && random.nextBoolean()
                ? new TimexValue(day.value())
                : null,
            any(Arrays.asList(Act.values()), random),
            random.nextBoolean() ? List.of(any(SPEAKERS, random)) : List.of(),
            false,
            conditional ? List.of(span) : List.of(),
            null,
            any(Arrays.asList(Stance.values()), random));
    ExactWords words =
        new ExactWords("source", "said", content, conditional ? "if " + content : null, null, null);
    return new Entry(statement, article, "issue " + random.nextInt(ISSUES), 1, false, words);
  }

  private static RecordedArticle article(int number) {
    Random random = new Random(number * 104_729L);
    String day = FIRST_DAY.plusDays(random.nextInt(3650)).toString();
    int copied = number > 10 && random.nextInt(5) == 0 ? number - 1 - random.nextInt(9) : number;
    return new RecordedArticle(
        "a" + number,
        null,
        "Outlet " + number % 300,
        "https://example.org/" + number,
        1,
        new StatedDate(day, day),
        Instant.EPOCH.plusSeconds(number),
        "a" + copied);
  }

  private static String content(Random random) {
    StringBuilder content = new StringBuilder();
    for (int word = 0; word < 9; word++) {
      content.append(any(Arrays.asList(WORDS), random));
      content.append(random.nextInt(4) == 0 ? random.nextInt(3000) : "").append(' ');
    }
    return content.toString().strip();
  }

  private static <T> T any(List<T> choice, Random random) {
    return choice.get(random.nextInt(choice.size()));
  }
}
