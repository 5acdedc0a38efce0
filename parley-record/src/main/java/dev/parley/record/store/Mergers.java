package dev.parley.record.store;

import dev.parley.model.Speaker;
import dev.parley.model.Statement;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.correction.MadeCorrection.Kind;
import dev.parley.record.correction.StatementPart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names of actors go over into which others. */
final class Mergers {

  private final Map<String, MadeCorrection> byName = new HashMap<>();

  /** Takes those that hold; of two of the same name, the later. */
  Mergers(List<MadeCorrection> merges) {
    for (MadeCorrection merge : merges) {
      if (merge.kind() == Kind.MERGE && merge.holds()) {
        byName.put(merge.field(), merge);
      }
    }
  }

  /** Returns the name that a name has in the end. */
  String last(String name) {
    Set<String> seen = new HashSet<>();
    String last = name;
    for (MadeCorrection merge = byName.get(name);
        merge != null && merge.value() != null && seen.add(last);
        merge = byName.get(last)) {
      last = merge.value();
    }
    return last;
  }

  /** Returns the statement with the name and the codes that its speaker has in the end. */
  Statement in(Statement statement) {
    Statement merged = statement;
    Set<String> seen = new HashSet<>();
    for (MadeCorrection merge = of(merged.speaker());
        merge != null && seen.add(String.valueOf(merge.field()));
        merge = of(merged.speaker())) {
      merged = StatementPart.SPEAKER.in(merged, merge.value());
      if (merge.code() != null) {
        merged = StatementPart.SPEAKER_CODE.in(merged, merge.code());
      }
    }
    return merged;
  }

  private @Nullable MadeCorrection of(Speaker speaker) {
    return speaker.name() == null ? null : byName.get(speaker.name());
  }
}
