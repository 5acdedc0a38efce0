package dev.parley.bench.peer;

import dev.parley.bench.corpus.CodedArticle;
import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import dev.parley.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The process in which one contestant reads. It takes an article a line on standard input, as JSON
 * with {@code id} and {@code text}, and answers each with a line of JSON: the {@code nanos} that
 * reading took, the {@code statements}, and the process's {@code peak} memory so far in KiB.
 */
public final class ReadingProcess {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path STATUS = Path.of("/proc/self/status");

  private ReadingProcess() {}

  /** Runs until standard input ends; the argument names the contestant. */
  public static void main(String[] args) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    try (Contestant.Session session = Contestant.valueOf(args[0]).open();
        BufferedReader articles =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = articles.readLine(); line != null; line = articles.readLine()) {
        JsonNode json = JSON.readTree(line);
        Article article = Article.of(json.get("id").stringValue(), json.get("text").stringValue());
        long start = System.nanoTime();
        CodedArticle read = session.read(article);
        long nanos = System.nanoTime() - start;
        answers.write(answer(read, nanos).toString().getBytes(StandardCharsets.UTF_8));
        answers.write('\n');
        answers.flush();
      }
    }
  }

  private static ObjectNode answer(CodedArticle read, long nanos) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", read.id()).put("nanos", nanos).put("peak", peakKibibytes());
    ArrayNode statements = answer.putArray("statements");
    for (CodedStatement statement : read.statements()) {
      ObjectNode one = statements.addObject();
      one.set("source", span(statement.source()));
      one.set("cue", span(statement.cue()));
      ArrayNode content = one.putArray("content");
      statement.content().forEach(extent -> content.add(span(extent)));
    }
    return answer;
  }

  private static JsonNode span(@Nullable Extent extent) {
    return extent == null
        ? JSON.nullNode()
        : JSON.createArrayNode().add(extent.start()).add(extent.end());
  }

  /** Returns the most memory the process ever held (VmHWM), 0 where the system does not tell. */
  private static long peakKibibytes() throws IOException {
    List<String> lines = Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
