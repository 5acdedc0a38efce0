package dev.parley.record.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a dossier's file holds.
 *
 * @param dossier the dossier
 * @param warnings what is questionable in it, in the order of the file
 */
public record DossierFile(Dossier dossier, List<Finding> warnings) {

  /** The largest file taken, in bytes: beyond what a person writes. */
  static final int LARGEST = 1 << 20;

  private static final String TEMPLATE = "template.yaml";

  /** Keeps its own copy of the warnings. */
  public DossierFile {
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read or is larger than 1 MiB
   * @throws MalformedDossierException if it is no dossier; the exception tells all that is wrong
   */
  public static DossierFile read(Path file) throws IOException, MalformedDossierException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new FileSystemException(file.toString(), null, "is larger than 1 MiB");
    }
    return parse(decode(bytes, file.toString()), file.toString());
  }

  /**
   * Reads the text of a file.
   *
   * @param text YAML 1.2
   * @param name what the file is called in errors
   * @throws MalformedDossierException if it is no dossier; the exception tells all that is wrong
   */
  public static DossierFile parse(String text, String name) throws MalformedDossierException {
    Findings findings = new Findings(name);
    Dossier dossier = new DossierReader(findings).read(text);
    if (dossier == null || findings.hasErrors()) {
      throw new MalformedDossierException(findings.inOrder());
    }
    return new DossierFile(dossier, findings.inOrder());
  }

  /** Returns the text of a dossier to begin with, which says in comments what goes where. */
  public static String template() {
    try (InputStream in = DossierFile.class.getResourceAsStream(TEMPLATE)) {
      return new String(
          Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the template cannot be read", e);
    }
  }

  private static String decode(byte[] bytes, String name) throws MalformedDossierException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1;
      throw new MalformedDossierException(
          List.of(new Finding(name, line, column, true, "this byte is not UTF-8")));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
