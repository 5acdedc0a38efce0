package dev.parley.bench.regression;

import dev.parley.bench.score.Figure;
import dev.parley.bench.score.Predictor;
import dev.parley.bench.score.Protocol;
import dev.parley.bench.talks.FactsCommand;
import dev.parley.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A score that was measured once, and everything needed to measure it again.
 *
 * @param command what was run, {@code parley score PROTOCOL DATA/path}, where {@code DATA} stands
 *     for the folder of annotated articles
 * @param data the SHA-256 of each file or folder, by its path in that folder; empty where it is yet
 *     to be pinned
 * @param model the SHA-256 of each file of the model, by its path among the resources; empty where
 *     it is yet to be pinned
 * @param tolerance how far a score may fall before it counts, in percentage points
 * @param date when the scores were pinned, null if they never were
 * @param note what changed then
 * @param scores the figures by name, in the order in which they are printed; empty if never pinned
 */
public record Regression(
    String command,
    Map<String, String> data,
    Map<String, String> model,
    BigDecimal tolerance,
    @Nullable LocalDate date,
    String note,
    Map<String, BigDecimal> scores) {

  private static final Pattern COMMAND = Pattern.compile("parley score (\\w+) DATA/(\\S+)");

  /** Needs no data but the project's own. */
  private static final String FACTS = "parley facts";

  /** Keeps its own copies, and refuses a command that it cannot run. */
  public Regression {
    if (!command.equals(FACTS) && !COMMAND.matcher(command).matches()) {
      throw new IllegalArgumentException(
          "the command must be 'parley score PROTOCOL DATA/path' or 'parley facts', but is '"
              + command
              + "'");
    }
    data = ordered(data);
    model = ordered(model);
    scores = ordered(scores);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Tells whether there is anything to compare with. */
  public boolean isPinned() {
    return !scores.isEmpty();
  }

  /**
   * Returns the paths of data whose checksum is pinned and is another now.
   *
   * @param folder the folder of annotated articles
   * @throws IOException if the data cannot be read
   */
  public List<String> changedData(Path folder) throws IOException {
    Map<String, String> now = checksums(folder);
    return data.keySet().stream().filter(path -> differs(data.get(path), now.get(path))).toList();
  }

  /** Tells whether the model is another than that whose scores are pinned. */
  public boolean isModelChanged() throws IOException {
    Map<String, String> now = modelChecksums();
    return model.keySet().stream().anyMatch(file -> differs(model.get(file), now.get(file)));
  }

  private static boolean differs(@Nullable String pinned, @Nullable String now) {
    return pinned != null && !pinned.isEmpty() && !pinned.equals(now);
  }

  /**
   * Measures again.
   *
   * @param folder the folder of annotated articles
   * @return the figures by name, in order
   * @throws IOException if the data cannot be read
   */
  public Map<String, BigDecimal> measure(Path folder, Reader reader) throws IOException {
    if (command.equals(FACTS)) {
      return FactsCommand.figures();
    }
    Matcher parts = COMMAND.matcher(command);
    if (!parts.matches()) {
      throw new AssertionError(command);
    }
    Protocol protocol = Protocol.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    for (Figure figure : protocol.score(folder.resolve(parts.group(2)), Predictor.from(reader))) {
      figures.put(figure.name(), figure.value());
    }
    return figures;
  }

  /** Returns the figures that differ from the pinned ones. */
  public List<Movement> moved(Map<String, BigDecimal> now) {
    return Movement.between(scores, now);
  }

  /** Returns those of the movements that are losses beyond the tolerance. */
  public List<Movement> fallen(List<Movement> movements) {
    return movements.stream().filter(movement -> movement.isFall(tolerance)).toList();
  }

  /**
   * Returns the same with these figures pinned today, and with the checksums of the data and the
   * model as they are now.
   *
   * @throws IOException if the data or the model cannot be read
   */
  public Regression pinned(Map<String, BigDecimal> figures, String why, Path folder)
      throws IOException {
    return new Regression(
        command, checksums(folder), modelChecksums(), tolerance, LocalDate.now(), why, figures);
  }

  private Map<String, String> checksums(Path folder) throws IOException {
    Map<String, String> checksums = new LinkedHashMap<>();
    for (String path : data.keySet()) {
      checksums.put(path, Checksum.of(folder.resolve(path)));
    }
    return checksums;
  }

  private Map<String, String> modelChecksums() throws IOException {
    Map<String, String> checksums = new LinkedHashMap<>();
    for (String file : model.keySet()) {
      try (InputStream in = Reader.class.getResourceAsStream("/" + file)) {
        checksums.put(file, in == null ? "" : Checksum.of(in));
      }
    }
    return checksums;
  }
}
