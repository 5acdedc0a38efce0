package dev.parley.bench.desk;

import dev.parley.bench.record.MadeUpNews;
import dev.parley.model.Reading;
import dev.parley.record.copy.Likeness;
import dev.parley.record.copy.Syndication;
import dev.parley.record.store.Provenance;
import dev.parley.record.store.Record;
import dev.parley.record.store.Sorted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A negotiation of made-up news, big enough to be slow.
 *
 * @param record its file
 * @param dossier its file
 */
record MadeUpTalks(Path record, Path dossier) {

  private static final int STEP = 500;

  /** Makes a record of so many statements and its dossier in a folder; what is there is kept. */
  static MadeUpTalks in(Path folder, int statements) throws IOException {
    MadeUpTalks talks =
        new MadeUpTalks(folder.resolve("parley.db"), folder.resolve("dossier.yaml"));
    if (!Files.exists(talks.record)) {
      Files.createDirectories(folder);
      Files.writeString(talks.dossier, yaml());
      talks.fill(statements / MadeUpNews.STATEMENTS);
    }
    return talks;
  }

  private void fill(int articles) {
    MadeUpNews news = new MadeUpNews(1);
    try (Record open =
        Record.open(record.toString(), new Syndication(Likeness.USUAL), Clock.systemUTC())) {
      List<Sorted> sorted = new ArrayList<>();
      for (int number = 0; number < articles; number++) {
        Reading reading = news.article(number);
        open.add(reading, Provenance.of("made up"));
        sorted.addAll(MadeUpNews.sorted(reading));
        if (sorted.size() >= STEP || number == articles - 1) {
          open.sort(sorted);
          sorted.clear();
        }
      }
    }
  }

  private static String yaml() {
    StringBuilder yaml = new StringBuilder("name: Made-up talks\nparties:\n");
    for (String code : MadeUpNews.parties()) {
      yaml.append("  - {id: ").append(code.toLowerCase(Locale.ROOT));
      yaml.append(", name: ").append(code).append(", codes: [").append(code).append("]}\n");
    }
    yaml.append("issues:\n");
    for (String issue : MadeUpNews.issues()) {
      yaml.append("  - {id: ").append(issue).append(", title: The ").append(issue);
      yaml.append(", phrases: [").append(issue).append("]}\n");
    }
    return yaml.toString();
  }
}
