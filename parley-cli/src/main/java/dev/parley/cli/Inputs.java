package dev.parley.cli;

import dev.parley.intake.plain.Policy;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * Goes through the inputs of the command line in their order and opens each when it is its turn, so
 * that a corpus of any size needs no more memory than its largest article.
 */
final class Inputs implements Iterator<Found> {

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final Notices notices;
  private final Policy policy;
  private final PlainInput plainText;
  private Iterator<Found> current = Collections.emptyIterator();

  Inputs(List<String> arguments, InputStream standardInput, Policy policy, Notices notices) {
    this.arguments = arguments.iterator();
    this.standardInput = standardInput;
    this.notices = notices;
    this.policy = policy;
    this.plainText = new PlainInput(policy, notices);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (!arguments.hasNext()) {
        return false;
      }
      current = open(arguments.next());
    }
    return true;
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Found> open(String argument) {
    if (argument.equals("-")) {
      return one(plainText.read(argument, standardInput));
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? new Folder(path, notices, this::openFile) : openFile(path);
    } catch (InvalidPathException e) {
      return one(new Found.Failed(argument, "not a file name", 0));
    }
  }

  private Iterator<Found> openFile(Path file) {
    return isJsonLines(file)
        ? JsonLinesInput.open(file, policy, notices)
        : one(plainText.read(file));
  }

  /** Tells whether a file found in a folder is an input by its name. */
  static boolean isInput(Path file) {
    return isJsonLines(file) || hasExtension(file, ".txt");
  }

  private static boolean isJsonLines(Path file) {
    return hasExtension(file, ".jsonl");
  }

  private static boolean hasExtension(Path file, String extension) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private static Iterator<Found> one(Found found) {
    return Collections.singleton(found).iterator();
  }
}
