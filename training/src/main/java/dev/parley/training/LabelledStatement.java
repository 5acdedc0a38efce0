package dev.parley.training;

import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated attribution.
 *
 * @param source null if none is marked
 * @param cue null if none is marked
 * @param content possibly empty
 * @param nested whether it stands inside the content of another
 * @param coding null where only the attribution is annotated
 */
record LabelledStatement(
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    boolean nested,
    @Nullable Coding coding) {}
