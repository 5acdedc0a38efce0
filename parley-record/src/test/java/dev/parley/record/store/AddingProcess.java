package dev.parley.record.store;

import dev.parley.model.ActorCode;
import dev.parley.model.Event;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Reading;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that adds articles to a record until it has added all or is killed. */
final class AddingProcess {

  /** How many statements each of its articles has. */
  static final int STATEMENTS = 8;

  private AddingProcess() {}

  /** Adds articles; prints the number of each once it is in. */
  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    int to = Integer.parseInt(arguments[2]);
    try (Record record = Record.open(arguments[0])) {
      System.out.println("open");
      for (int i = from; i < to; i++) {
        record.add(article(i), Provenance.of("1"));
        System.out.println(i);
      }
    }
  }

  /** Starts it; what it prints goes to a file. */
  static Process start(String where, int from, int to, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path").replace(":", File.pathSeparator),
            AddingProcess.class.getName(),
            where,
            "" + from,
            "" + to)
        .redirectOutput(output.toFile())
        .redirectError(output.resolveSibling(output.getFileName() + ".err").toFile())
        .start();
  }

  static Reading article(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < STATEMENTS; i++) {
      text.append("Envoy ").append(i).append(" of talks ").append(number).append(" told it. ");
    }
    Sample sample = Sample.of(text.toString()).url("https://a.example/" + number);
    for (int i = 0; i < STATEMENTS; i++) {
      sample.says("Envoy " + i + " of talks " + number, "told", "it");
    }
    sample.add(
        new Event(
            List.of(ActorCode.parse("BLR GOV")),
            List.of(),
            EventType.CONSULT,
            null,
            List.of(),
            null,
            null,
            sample.span("talks"),
            List.of(),
            EventStatus.HAPPENED));
    return sample.reading();
  }
}
