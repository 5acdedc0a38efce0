package dev.parley.desk.page;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Party;
import dev.parley.record.party.Parties;
import dev.parley.record.party.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which lane of the timeline something stands: by the dossier's parties, else by sides. */
final class Lanes {

  static final String MEETINGS = "Meetings";
  static final String OTHERS = "Others";

  private final @Nullable Parties parties;

  Lanes(@Nullable Parties parties) {
    this.parties = parties;
  }

  /** Returns the names of the lanes of whoever has these codes. */
  List<String> of(List<ActorCode> codes) {
    if (parties != null) {
      List<String> names = parties.of(codes).stream().map(Party::name).map(Visible::of).toList();
      return names.isEmpty() ? List.of(OTHERS) : names;
    }
    Set<String> names = new LinkedHashSet<>();
    Side.of(codes).forEach(side -> names.add(Naming.actors(side)));
    return names.isEmpty() ? List.of(OTHERS) : List.copyOf(names);
  }
}
