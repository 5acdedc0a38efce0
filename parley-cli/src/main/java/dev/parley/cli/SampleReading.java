package dev.parley.cli;

import dev.parley.desk.adding.IssueSorting;
import dev.parley.model.Article;
import dev.parley.model.Reading;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.store.Added;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the sample that Parley carries into a record, and sorts it to the issues of its dossier.
 */
final class SampleReading {

  private final Function<List<Path>, ArticleReader> reader;
  private final Consumer<String> say;

  /**
   * Reads with this reader.
   *
   * @param say is told what goes on, one line at a time
   */
  SampleReading(Function<List<Path>, ArticleReader> reader, Consumer<String> say) {
    this.reader = reader;
    this.say = say;
  }

  /** Reads the sample into a record. */
  void into(Record record) throws IOException {
    List<Article> articles = Sample.articles();
    say.accept("reading the sample, " + articles.size() + " articles of winter 2021-22 …");
    List<Article> fresh = articles.stream().filter(article -> isNew(article, record)).toList();
    Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    if (fresh.size() < articles.size()) {
      outcomes.put(Added.Outcome.UNCHANGED, articles.size() - fresh.size());
    }
    if (!fresh.isEmpty()) {
      add(fresh, record, outcomes);
    }
    Dossier dossier = Sample.dossier();
    try (IssueSorting sorting = new IssueSorting(dossier)) {
      int all = sorting.sortAll(record);
      say.accept(
          outcomes.entrySet().stream().map(SampleReading::told).collect(Collectors.joining(", "))
              + "; "
              + all
              + " statements, "
              + record.count(new Filter.Has(Field.ISSUE))
              + " of them sorted to "
              + dossier.issues().size()
              + " issues");
    }
  }

  private void add(List<Article> articles, Record record, Map<Added.Outcome, Integer> outcomes) {
    try (ArticleReader open = reader.apply(List.of());
        Stream<Reading> readings = open.readAll(articles.stream())) {
      Provenance provenance = Provenance.of(open.version());
      for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
        outcomes.merge(record.add(each.next(), provenance).outcome(), 1, Integer::sum);
      }
    }
  }

  /** An earlier version that is there already must not come in again behind the later one. */
  private static boolean isNew(Article article, Record record) {
    return record.recorded(Article.hash(article.text())).isEmpty();
  }

  private static String told(Map.Entry<Added.Outcome, Integer> outcome) {
    int count = outcome.getValue();
    return switch (outcome.getKey()) {
      case ADDED -> count + " added";
      case NEW_VERSION -> count + (count == 1 ? " new version" : " new versions");
      case COPY -> count + (count == 1 ? " copy" : " copies");
      case UNCHANGED -> count + " there already";
    };
  }
}
