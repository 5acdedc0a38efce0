package dev.parley.bench.peer;

import dev.parley.model.Article;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contestant's process, seen from the one that compares. */
final class Rival implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * What came back for an article.
   *
   * @param nanos how long reading took, without the way there and back
   * @param peakKibibytes the most memory the process held so far
   * @param prediction the line as {@code parley score} takes it
   */
  record Answer(long nanos, long peakKibibytes, String prediction) {}

  private final Contestant contestant;
  private final Process process;
  private final BufferedWriter articles;
  private final BufferedReader answers;
  private final Path log;

  private Rival(Contestant contestant, Process process, Path log) {
    this.contestant = contestant;
    this.process = process;
    this.log = log;
    articles =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts a process that is ready once it answers.
   *
   * @param logs the folder for what it says on standard error
   */
  static Rival start(Contestant contestant, Path logs) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(contestant.javaOptions());
    command.add(ReadingProcess.class.getName());
    command.add(contestant.name());
    Path log = logs.resolve(contestant.title() + ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    // Not as -cp: ONNX Runtime ends a process whose command line is longer than 4,096 bytes.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return new Rival(contestant, builder.start(), log);
  }

  Answer read(Article article) throws IOException {
    articles.write(
        JSON.createObjectNode().put("id", article.id()).put("text", article.text()).toString());
    articles.newLine();
    articles.flush();
    String line = answers.readLine();
    if (line == null) {
      throw new IOException(contestant.title() + " gave up on " + article.id() + "; see " + log);
    }
    JsonNode answer = JSON.readTree(line);
    return new Answer(answer.get("nanos").asLong(), answer.get("peak").asLong(), line);
  }

  /** Lets the process end, and makes it after ten seconds. */
  @Override
  public void close() throws IOException {
    try {
      articles.close();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
