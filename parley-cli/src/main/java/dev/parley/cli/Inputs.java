package dev.parley.cli;

import dev.parley.intake.Intake;
import dev.parley.intake.Policy;
import dev.parley.intake.warc.Place;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Goes through the inputs of the command line in their order and opens each when it is its turn, so
 * that a corpus of any size needs no more memory than its largest article. URLs that follow each
 * other are opened together, so that several can be fetched at a time.
 */
final class Inputs implements Iterator<Found> {

  private final List<String> arguments;
  private final InputStream standardInput;
  private final Notices notices;
  private final Web web;
  private final Intake intake;
  private final FileInput files;
  private int position;
  private Iterator<Found> current = Collections.emptyIterator();

  /**
   * Begins with the first argument.
   *
   * @param begin the record to begin with in the first archive
   */
  Inputs(
      List<String> arguments,
      InputStream standardInput,
      Policy policy,
      Notices notices,
      Web web,
      Place begin) {
    this.arguments = List.copyOf(arguments);
    this.standardInput = standardInput;
    this.notices = notices;
    this.web = web;
    this.intake = new Intake(policy);
    this.files = new FileInput(policy, notices, web, begin);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (position == arguments.size()) {
        return false;
      }
      current = open(arguments.get(position));
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
    if (Web.isUrl(argument)) {
      return new WebInput(urls(), web, intake, notices);
    }
    position++;
    if (argument.equals("-")) {
      return files.open(argument, standardInput);
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? new Folder(path, notices, files::open) : files.open(path);
    } catch (InvalidPathException e) {
      Found failed = new Found.Failed(argument, "not a file name", 0);
      return Collections.singleton(failed).iterator();
    }
  }

  private List<WebInput.Target> urls() {
    List<WebInput.Target> urls = new ArrayList<>();
    while (position < arguments.size() && Web.isUrl(arguments.get(position))) {
      urls.add(WebInput.Target.of(arguments.get(position++)));
    }
    return urls;
  }
}
