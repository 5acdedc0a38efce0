package dev.parley.exchange.plover;

import dev.parley.model.ActorCode;
import dev.parley.model.EventType;
import dev.parley.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as PLOVER records it.
 *
 * @param id unique in the export
 * @param date the day, or the first of several
 * @param end the last day, where there are several
 * @param source who did it
 * @param name who that is in words, for a verbal event
 * @param recipient to whom; possibly nobody
 * @param type what
 * @param mode how
 * @param context what it was about
 * @param location where, in the text's words
 * @param words the places that tell it
 * @param comment what PLOVER has no field for
 */
record PloverEvent(
    String id,
    LocalDate date,
    @Nullable LocalDate end,
    List<ActorCode> source,
    @Nullable String name,
    List<ActorCode> recipient,
    EventType type,
    @Nullable String mode,
    List<String> context,
    @Nullable String location,
    List<Span> words,
    @Nullable String comment) {}
