package dev.parley.desk.negotiation;

import dev.parley.record.correction.MadeCorrection;
import java.util.List;

/** Somebody else has corrected the entry since it was looked at; nothing was changed. */
public final class OverlookedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<MadeCorrection> since;

  OverlookedException(List<MadeCorrection> since) {
    super(
        "corrected since by "
            + String.join(", ", since.stream().map(MadeCorrection::by).distinct().toList()));
    this.since = List.copyOf(since);
  }

  /** Returns what was corrected since, in the order in which it was. */
  public List<MadeCorrection> since() {
    return since;
  }
}
