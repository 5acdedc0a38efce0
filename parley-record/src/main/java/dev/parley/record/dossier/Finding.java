package dev.parley.record.dossier;

/**
 * Something in a dossier's file that is wrong or questionable.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in Unicode code points
 * @param isError whether the file cannot be used for it; a warning otherwise
 * @param reason what is the matter
 */
public record Finding(String file, int line, int column, boolean isError, String reason) {

  /** Returns it as compilers print it: {@code talks.yaml:3:5: error: …}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + (isError ? "error: " : "warning: ") + reason;
  }
}
