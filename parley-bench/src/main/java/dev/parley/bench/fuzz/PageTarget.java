package dev.parley.bench.fuzz;

import dev.parley.intake.html.HtmlPage;
import dev.parley.intake.html.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pages of HTML. */
final class PageTarget implements FuzzTarget {

  private static final List<String> SAMPLES = List.of("gazette.html", "bulletin.html");

  private static final Origin ORIGIN =
      new Origin(URI.create("https://gazette.example/talks/1"), null, LocalDate.of(2031, 3, 3));

  @Override
  public List<byte[]> samples() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    for (String name : SAMPLES) {
      try (InputStream in = PageTarget.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException(name + " is not among the resources");
        }
        samples.add(in.readAllBytes());
      }
    }
    return samples;
  }

  @Override
  public void read(byte[] input) throws IOException {
    HtmlPage.read(input, ORIGIN);
  }
}
