package dev.parley.exchange.briefing;

import dev.parley.record.Entry;
import dev.parley.record.RecordedArticle;
import dev.parley.record.ask.Asking;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.Issue;
import dev.parley.record.party.Parties;
import dev.parley.record.position.Position;
import dev.parley.record.position.Positions;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Record;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up a briefing, section by section. */
final class BriefingDesk {

  /** Days that shifts are told for where nobody says since when. */
  private static final int DAYS = 7;

  private final Record record;
  private final Dossier dossier;
  private final Scope scope;
  private final Parties parties;
  private final Footnotes footnotes;
  private final Saying saying;
  private final Set<String> articles = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private long statements;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  BriefingDesk(Record record, Dossier dossier, Scope scope) {
    this.record = record;
    this.dossier = dossier;
    this.scope = scope;
    this.parties = new Parties(dossier.parties());
    this.footnotes = new Footnotes(record);
    this.saying = new Saying(record, parties);
  }

  Briefing briefing() {
    Filter wanted =
        scope.asOf() == null
            ? scope.wanted()
            : Filter.and(
                scope.wanted(), new Filter.Days(Filter.Clock.PUBLISHED, null, scope.asOf()));
    try (Stream<Entry> entries = record.entries(wanted)) {
      entries.forEach(this::count);
    }
    LocalDate asOf = scope.asOf() == null ? last : scope.asOf();
    LocalDate since = scope.since() == null && asOf != null ? asOf.minusDays(DAYS) : scope.since();
    List<Position> positions = positions(wanted);
    Asking asking = new Asking(record, parties, wanted, null, false);
    List<Section> sections = new ArrayList<>();
    Standing standing = new Standing(dossier, positions, saying, footnotes);
    add(sections, "At a glance", standing.atAGlance());
    add(sections, "Where the parties stand", standing.byIssue());
    add(
        sections,
        since == null ? "What has moved" : "What has moved since " + Days.words(since),
        new Moved(dossier, saying, footnotes).of(positions, since));
    add(sections, "Contested claims", new Contested(saying, footnotes).of(asking));
    add(
        sections,
        "Threats, promises and their conditions",
        new Conditional(saying, footnotes).of(asking));
    add(
        sections,
        "Meetings",
        new Encounters(dossier, footnotes, asOf, since)
            .of(asking.meetings().filter(told -> isBy(told.article(), asOf))));
    add(
        sections,
        "Documents",
        new Papers(dossier, saying, footnotes)
            .of(asking.documents().filter(told -> isBy(told.article(), asOf)), asking));
    return new Briefing(
        dossier.name(), standfirst(asOf), dossier.description().strip(), sections, footnotes.all());
  }

  private void count(Entry entry) {
    statements++;
    RecordedArticle article = entry.article();
    if (!articles.add(article.id())) {
      return;
    }
    if (article.outlet() != null) {
      outlets.add(article.outlet());
    }
    TimeFrame published = TimeFrame.of(article.published());
    if (published != null) {
      LocalDate day = published.last().toLocalDate();
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }

  private List<Position> positions(Filter wanted) {
    Filter filter = Filter.and(Asking.WITH_STANCE, wanted);
    Set<String> issues = new HashSet<>(dossier.issues().stream().map(Issue::id).toList());
    try (Stream<Entry> entries = record.entries(filter)) {
      return Positions.of(
          entries.filter(
              entry ->
                  issues.contains(String.valueOf(entry.issue())) && entry.score() >= scope.firm()),
          parties);
    }
  }

  private String standfirst(@Nullable LocalDate asOf) {
    String when = asOf == null ? "" : "As of " + Days.words(asOf) + ". ";
    String span =
        first == null || last == null
            ? ""
            : first.equals(last)
                ? ", " + Days.words(first)
                : ", " + Days.words(first) + " to " + Days.words(last);
    return when
        + "From "
        + Words.count(statements, "statement", "statements")
        + " in "
        + Words.count(articles.size(), "article", "articles")
        + " of "
        + Words.count(outlets.size(), "outlet", "outlets")
        + span
        + ".";
  }

  private static boolean isBy(RecordedArticle article, @Nullable LocalDate asOf) {
    TimeFrame published = TimeFrame.of(article.published());
    return asOf == null || published == null || !published.first().toLocalDate().isAfter(asOf);
  }

  private static void add(List<Section> sections, String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(title, blocks));
    }
  }
}
