package dev.parley.record.meeting;

import dev.parley.model.ActorCode;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownMeeting;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Side;
import dev.parley.record.wording.ContentWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the dossier knows, made ready to be compared.
 *
 * @param meeting as the dossier has it
 * @param codes the first code of each party that meets
 * @param sides all sides of these parties
 * @param when its time
 * @param place the words of its place; empty if that is not told
 */
record Expected(
    KnownMeeting meeting,
    List<ActorCode> codes,
    Set<String> sides,
    TimeFrame when,
    Set<String> place) {

  /** Returns the meetings of which the dossier tells the time; no mention could be of another. */
  static List<Expected> of(Dossier dossier) {
    List<Expected> expected = new ArrayList<>();
    for (KnownMeeting meeting : dossier.meetings()) {
      Expected one = of(meeting, dossier);
      if (one != null) {
        expected.add(one);
      }
    }
    return expected;
  }

  private static @Nullable Expected of(KnownMeeting meeting, Dossier dossier) {
    TimeFrame when = TimeFrame.of(meeting.when());
    List<ActorCode> codes = new ArrayList<>();
    Set<String> sides = new LinkedHashSet<>();
    for (Party party : dossier.parties()) {
      if (meeting.participants().contains(party.id())) {
        codes.add(party.codes().get(0));
        sides.addAll(Side.of(party.codes()));
      }
    }
    return when == null
        ? null
        : new Expected(meeting, codes, sides, when, ContentWords.of(meeting.where()));
  }
}
