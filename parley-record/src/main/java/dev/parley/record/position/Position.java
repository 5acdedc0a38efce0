package dev.parley.record.position;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.Stance;
import dev.parley.record.Entry;
import dev.parley.record.dossier.Party;
import dev.parley.record.telling.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a party stands on an issue: its latest statement with a stance, and those before it.
 *
 * @param party whose
 * @param issue the id of the dossier's issue
 * @param history all its statements with a stance on the issue, in the order of {@link
 *     dev.parley.record.clock.Moment}; at least one
 * @param run how many of the last of them hold the present stance without a break; at least 1
 */
public record Position(Party party, String issue, List<Said> history, int run) {

  /** Keeps its own copy of the history. */
  public Position {
    history = List.copyOf(history);
    if (run < 1 || run > history.size()) {
      throw new IllegalArgumentException("a run of " + run + " among " + history.size());
    }
  }

  /** Returns the position that a history comes to. */
  static Position of(Party party, String issue, List<Said> history) {
    int run = 1;
    int last = history.size() - 1;
    while (run <= last && stance(history.get(last - run)) == stance(history.get(last))) {
      run++;
    }
    return new Position(party, issue, history, run);
  }

  /** Returns the latest statement. */
  public Said latest() {
    return history.get(history.size() - 1);
  }

  /** Returns the first statement of the unbroken run of the present stance. */
  public Said since() {
    return history.get(history.size() - run);
  }

  /** Returns the statements of that run, the earliest first. */
  public List<Said> holding() {
    return history.subList(history.size() - run, history.size());
  }

  /** Returns the present stance: for, against or open. */
  public Stance stance() {
    return stance(latest());
  }

  /** Returns what the latest statement does. */
  public Act act() {
    return latest().entry().statement().act();
  }

  /** Returns how the reader is told whose words the latest statement reports. */
  public Basis basis() {
    return latest().entry().statement().speaker().basis();
  }

  /** Returns in how many stories the present stance stands, copies and versions counted once. */
  public int voices() {
    return Said.voices(holding());
  }

  /** Returns every outlet that carries the present stance, copies included. */
  public List<String> outlets() {
    return Said.outlets(holding());
  }

  /** Returns the first statement and every one whose stance or act differs from the one before. */
  public List<Said> turns() {
    List<Said> turns = new ArrayList<>();
    for (int at = 0; at < history.size(); at++) {
      if (at == 0 || Shift.between(history.get(at - 1), history.get(at))) {
        turns.add(history.get(at));
      }
    }
    return turns;
  }

  /** Returns every entry that the present stance rests on. */
  List<Entry> holdingEntries() {
    List<Entry> entries = new ArrayList<>();
    holding().forEach(said -> entries.addAll(said.entries()));
    return entries;
  }

  private static Stance stance(Said said) {
    return said.entry().statement().stance();
  }
}
