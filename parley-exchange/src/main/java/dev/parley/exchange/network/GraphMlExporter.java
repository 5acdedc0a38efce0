package dev.parley.exchange.network;

import dev.parley.exchange.Exporter;
import dev.parley.exchange.Selection;
import dev.parley.record.Entry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a folder with one GraphML file a network: {@code actors-issues.graphml}, and for each
 * {@link Tie} and {@link Normalization} a network of actors.
 */
public final class GraphMlExporter implements Exporter {

  @Override
  public void write(Selection selection, Path to) throws IOException {
    Networks networks;
    try (Stream<Entry> entries = selection.entries()) {
      networks = Networks.of(entries, selection.dossier());
    }
    write(networks.twoMode(), to.resolve("actors-issues.graphml"));
    for (Tie tie : Tie.values()) {
      for (Normalization normalization : Normalization.values()) {
        write(networks.oneMode(tie, normalization), to.resolve(name(tie, normalization)));
      }
    }
  }

  private static String name(Tie tie, Normalization normalization) {
    String weight =
        normalization == Normalization.NONE
            ? ""
            : "-" + normalization.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return tie.name().toLowerCase(Locale.ROOT) + weight + ".graphml";
  }

  private static void write(Network network, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      GraphMl.write(network, out);
    }
  }
}
