package dev.parley.record.meeting;

import dev.parley.model.Meeting;
import dev.parley.record.RecordedArticle;
import dev.parley.record.Told;
import dev.parley.record.answer.Cell;
import dev.parley.record.answer.Evidence;
import dev.parley.record.answer.Table;
import dev.parley.record.answer.Texts;
import dev.parley.record.clock.Moment;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.telling.Stories;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings expected, held and cancelled. */
public final class Meetings {

  private static final List<String> COLUMNS =
      List.of(
          "state",
          "when",
          "where",
          "participants",
          "status",
          "first_reported",
          "last_reported",
          "voices",
          "outlets",
          "known_as");

  private static final String NOBODY = "";

  private Meetings() {}

  /**
   * Returns the meetings, each mention being of exactly one, in the order of the times they were or
   * will be held; those of no known time last, by when they were first reported. Which mentions are
   * of one meeting is told by {@linkplain Gathering sides, times and places}, the most precise ones
   * first, and can be wrong; every mention is kept.
   *
   * @param told in any order
   */
  public static List<MeetingAccount> of(Stream<Told<Meeting>> told) {
    return of(told, List.of());
  }

  /**
   * Returns the meetings, those of the dossier's known meetings that any article tells of among
   * them. What the dossier says of who meets, when and where holds beside what the mentions say.
   *
   * @param told in any order
   */
  public static List<MeetingAccount> of(Stream<Told<Meeting>> told, Dossier dossier) {
    return of(told, Expected.of(dossier));
  }

  private static List<MeetingAccount> of(Stream<Told<Meeting>> told, List<Expected> known) {
    List<Told<Meeting>> all = told.toList();
    Stories stories = Stories.of(all.stream().map(Told::article).toList());
    List<Mention> mentions = new ArrayList<>();
    all.forEach(one -> mentions.add(new Mention(one, stories.story(one.article()))));
    mentions.sort(Comparator.comparingLong(Mention::coarseness).thenComparing(Mention::reported));
    List<Gathering> gatherings = new ArrayList<>();
    Map<Key, Set<Gathering>> index = new HashMap<>();
    for (Expected expected : known) {
      Gathering gathering = new Gathering(expected);
      gatherings.add(gathering);
      for (Key key : keys(expected)) {
        index.computeIfAbsent(key, side -> new LinkedHashSet<>()).add(gathering);
      }
    }
    for (Mention mention : mentions) {
      Gathering gathering = best(mention, index);
      if (gathering == null) {
        gathering = new Gathering(mention);
        gatherings.add(gathering);
      } else {
        gathering.add(mention);
      }
      for (Key key : keys(mention)) {
        index.computeIfAbsent(key, side -> new LinkedHashSet<>()).add(gathering);
      }
    }
    return gatherings.stream()
        .filter(Gathering::isTold)
        .map(Gathering::account)
        .sorted(byTime())
        .toList();
  }

  /** Returns the meetings with one row each. */
  public static Table table(List<MeetingAccount> meetings) {
    return new Table(COLUMNS, meetings.stream().map(Meetings::row).toList());
  }

  private static @Nullable Gathering best(Mention mention, Map<Key, Set<Gathering>> index) {
    Set<Gathering> candidates = new LinkedHashSet<>();
    keys(mention).forEach(key -> candidates.addAll(index.getOrDefault(key, Set.of())));
    Gathering best = null;
    for (Gathering candidate : candidates) {
      if (candidate.accepts(mention)
          && (best == null || candidate.daysFrom(mention) < best.daysFrom(mention))) {
        best = candidate;
      }
    }
    return best;
  }

  private static Set<Key> keys(Mention mention) {
    Set<Key> keys = new LinkedHashSet<>();
    Set<YearMonth> months = mention.months();
    keys.add(new Key(NOBODY, null, mention.story()));
    if (mention.sides().isEmpty()) {
      months.forEach(month -> keys.add(new Key(NOBODY, month, "")));
    }
    for (String side : mention.sides()) {
      months.forEach(month -> keys.add(new Key(side, month, "")));
      keys.add(new Key(side, null, mention.told().article().id()));
    }
    return keys;
  }

  /** A mention that names nobody may be of a known meeting. */
  private static Set<Key> keys(Expected expected) {
    Set<Key> keys = new LinkedHashSet<>();
    YearMonth month = YearMonth.from(expected.when().first());
    for (int count = 0;
        count < 3 && !month.isAfter(YearMonth.from(expected.when().last()));
        count++) {
      keys.add(new Key(NOBODY, month, ""));
      for (String side : expected.sides()) {
        keys.add(new Key(side, month, ""));
      }
      month = month.plusMonths(1);
    }
    return keys;
  }

  private static Comparator<MeetingAccount> byTime() {
    return Comparator.comparing((MeetingAccount account) -> account.when().value() == null)
        .thenComparing(Meetings::moment);
  }

  private static Moment moment(MeetingAccount account) {
    Told<Meeting> first = account.mentions().get(0);
    return Moment.happened(account.when().value(), first.article(), first.what().words().start());
  }

  private static List<Cell> row(MeetingAccount account) {
    List<Told<Meeting>> mentions = account.mentions();
    RecordedArticle first = mentions.get(0).article();
    RecordedArticle last = mentions.get(mentions.size() - 1).article();
    List<RecordedArticle> articles = mentions.stream().map(Told::article).toList();
    List<String> outlets =
        articles.stream().flatMap(article -> article.outlets().stream()).distinct().toList();
    return List.of(
        cell(Texts.word(account.state()), account.status().known()),
        cell(account.whenAsTold(), account.when().known()),
        cell(account.where().value(), account.where().known()),
        cell(
            account.participants().value() == null
                ? ""
                : Texts.codes(account.participants().value()),
            account.participants().known()),
        cell(
            account.status().value() == null ? "" : Texts.word(account.status().value()),
            account.status().known()),
        cell(Texts.published(first.published()), mentions.subList(0, 1)),
        cell(
            Texts.published(last.published()),
            mentions.subList(mentions.size() - 1, mentions.size())),
        cell(Stories.count(articles), mentions),
        cell(String.join("; ", outlets), mentions),
        cell(account.known() == null ? "" : account.known().id(), mentions));
  }

  private static Cell cell(@Nullable Object text, List<Told<Meeting>> mentions) {
    return Cell.resting(text, Evidence.ofMeetings(mentions));
  }

  /** Where a meeting is looked for: a side in a month, or in an article. */
  private record Key(String side, @Nullable YearMonth month, String article) {}
}
