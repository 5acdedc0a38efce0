package dev.parley.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, and of the folders in it, that are inputs by their names; each folder in
 * the order of its names. Links to files are followed; links to folders are not, because they can
 * lead back up and multiply a corpus without end.
 */
final class Folder implements Iterator<Found> {

  private final Path root;
  private final Notices notices;
  private final Function<Path, Iterator<Found>> opener;
  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
  private Iterator<Found> current = Collections.emptyIterator();
  private boolean anything;

  Folder(Path root, Notices notices, Function<Path, Iterator<Found>> opener) {
    this.root = root;
    this.notices = notices;
    this.opener = opener;
    enter(root);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      Path child = nextChild();
      if (child != null) {
        visit(child);
      } else if (!anything) {
        fail(root, "nothing to read in this folder");
      } else {
        return false;
      }
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

  private @Nullable Path nextChild() {
    while (!levels.isEmpty()) {
      if (levels.element().hasNext()) {
        return levels.element().next();
      }
      levels.pop();
    }
    return null;
  }

  private void visit(Path child) {
    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      enter(child);
    } else if (Files.isDirectory(child)) {
      notices.note(child.toString(), "a link to a folder, not followed");
    } else if (FileKind.of(child).isInput()) {
      anything = true;
      current = opener.apply(child);
    }
  }

  private void enter(Path folder) {
    try {
      levels.push(children(folder).iterator());
    } catch (IOException e) {
      fail(folder, Failure.reason(e));
    }
  }

  private void fail(Path folder, String reason) {
    anything = true;
    current =
        Collections.<Found>singleton(new Found.Failed(folder.toString(), reason, 0)).iterator();
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    Collections.sort(children);
    return children;
  }
}
