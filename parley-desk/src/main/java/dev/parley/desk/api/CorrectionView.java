package dev.parley.desk.api;

import dev.parley.record.answer.Texts;
import dev.parley.record.correction.MadeCorrection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correction as the API shows it. */
record CorrectionView(
    long number,
    String kind,
    @Nullable String statement,
    @Nullable String article,
    @Nullable String field,
    @Nullable String value,
    @Nullable String code,
    @Nullable Long undoes,
    String by,
    String at,
    @Nullable String reason,
    boolean holds) {

  static CorrectionView of(MadeCorrection made) {
    return new CorrectionView(
        made.number(),
        Texts.word(made.kind()),
        made.entry(),
        made.article(),
        made.field(),
        made.value(),
        made.code(),
        made.undoes(),
        made.by(),
        made.at().toString(),
        made.reason(),
        made.holds());
  }

  static List<CorrectionView> of(List<MadeCorrection> made) {
    return made.stream().map(CorrectionView::of).toList();
  }
}
