package dev.parley.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that a command line's inputs stand for.
 *
 * @param files each once, by their paths
 * @param failures inputs that are none
 */
record InputPlan(List<InputFile> files, List<FailureRow> failures) {

  /**
   * Finds files. An input is a file, a folder with all below it, or a pattern as Hadoop has them
   * ({@code *}, {@code ?}, {@code {a,b}}). What begins with {@code _} or {@code .} in a folder is
   * left out, as Spark does.
   */
  static InputPlan of(List<String> inputs, Configuration hadoop) {
    Map<String, InputFile> files = new TreeMap<>();
    List<FailureRow> failures = new ArrayList<>();
    for (String input : inputs) {
      try {
        if (!find(new Path(input), hadoop, files)) {
          failures.add(failed(input, "no .warc, .wet, .jsonl or .parquet file there"));
        }
      } catch (FileNotFoundException e) {
        failures.add(failed(input, "not found"));
      } catch (IOException | IllegalArgumentException e) {
        failures.add(failed(input, Reasons.of(e)));
      }
    }
    return new InputPlan(List.copyOf(files.values()), List.copyOf(failures));
  }

  private static FailureRow failed(String input, String reason) {
    return new FailureRow(input, null, null, null, reason);
  }

  private static boolean find(Path input, Configuration hadoop, Map<String, InputFile> files)
      throws IOException {
    FileSystem system = input.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(input);
    if (matches == null || matches.length == 0) {
      throw new FileNotFoundException(input.toString());
    }
    boolean any = false;
    for (FileStatus match : matches) {
      any |= match.isFile() ? add(match, files) : addFolder(system, match.getPath(), files);
    }
    return any;
  }

  private static boolean addFolder(FileSystem system, Path folder, Map<String, InputFile> files)
      throws IOException {
    boolean any = false;
    for (RemoteIterator<LocatedFileStatus> below = system.listFiles(folder, true);
        below.hasNext(); ) {
      FileStatus file = below.next();
      if (!isHidden(file.getPath(), folder)) {
        any |= add(file, files);
      }
    }
    return any;
  }

  private static boolean isHidden(Path file, Path folder) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (at.getName().startsWith("_") || at.getName().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean add(FileStatus file, Map<String, InputFile> files) {
    InputFile.Kind kind = InputFile.Kind.of(file.getPath().getName());
    if (kind == null) {
      return false;
    }
    files.put(file.getPath().toString(), InputFile.of(file, kind));
    return true;
  }
}
