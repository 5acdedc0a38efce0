package dev.parley.record.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** A file that is no dossier. It tells everything that is wrong with it, not only the first. */
public final class MalformedDossierException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  MalformedDossierException(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  /** Returns what is wrong and what is questionable, in the order of the file. */
  public List<Finding> findings() {
    return findings;
  }
}
