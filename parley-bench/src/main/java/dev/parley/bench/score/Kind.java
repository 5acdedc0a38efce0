package dev.parley.bench.score;

import dev.parley.bench.corpus.CodedStatement;
import dev.parley.bench.corpus.Extent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a span of a statement is. */
enum Kind {
  SOURCE,
  CUE,
  CONTENT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Extent> of(CodedStatement statement) {
    return switch (this) {
      case SOURCE -> listed(statement.source());
      case CUE -> listed(statement.cue());
      case CONTENT -> statement.content();
    };
  }

  private static List<Extent> listed(@Nullable Extent extent) {
    return extent == null ? List.of() : List.of(extent);
  }
}
