package dev.parley.exchange.briefing;

import dev.parley.model.ActorCode;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.record.Told;
import dev.parley.record.clock.TimeFrame;
import dev.parley.record.dossier.Dossier;
import dev.parley.record.dossier.KnownMeeting;
import dev.parley.record.dossier.Party;
import dev.parley.record.meeting.MeetingAccount;
import dev.parley.record.meeting.MeetingAccount.State;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.party.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Meetings to come and held: those of the dossier with what was reported of them, and others that
 * were reported. A meeting of neither day nor two parties is left out once it is old.
 */
final class Encounters {

  /** A longer stretch, in seconds, is no date. */
  private static final long LONG = 100L * 24 * 3600;

  private static final int MOST = 20;

  private final Dossier dossier;
  private final Parties parties;
  private final Footnotes footnotes;
  private final @Nullable LocalDate asOf;
  private final @Nullable LocalDate since;

  Encounters(
      Dossier dossier, Footnotes footnotes, @Nullable LocalDate asOf, @Nullable LocalDate since) {
    this.dossier = dossier;
    this.parties = new Parties(dossier.parties());
    this.footnotes = footnotes;
    this.asOf = asOf;
    this.since = since;
  }

  List<Block> of(Stream<Told<Meeting>> told) {
    List<MeetingAccount> reported = new ArrayList<>(Meetings.of(told));
    List<Met> met = new ArrayList<>();
    for (KnownMeeting known : dossier.meetings()) {
      Optional<MeetingAccount> account =
          reported.stream().filter(one -> isSame(one, known)).findFirst();
      account.ifPresent(reported::remove);
      met.add(new Met(known, account.orElse(null), frame(known, account.orElse(null))));
    }
    for (MeetingAccount account : reported) {
      if (tellsSomething(account)) {
        met.add(new Met(null, account, account.when().value()));
      }
    }
    met.sort(
        (one, other) -> {
          if (one.when == null || other.when == null) {
            return Boolean.compare(one.when == null, other.when == null);
          }
          return one.when.last().compareTo(other.when.last());
        });
    List<Block> blocks = new ArrayList<>();
    add(blocks, "To come", met.stream().filter(this::isToCome).toList());
    add(blocks, "Called off", met.stream().filter(one -> one.is(State.CANCELLED)).toList());
    List<Met> past =
        new ArrayList<>(
            met.stream().filter(one -> !isToCome(one) && !one.is(State.CANCELLED)).toList());
    Collections.reverse(past);
    add(blocks, "Past, the latest first", past);
    return blocks;
  }

  private void add(List<Block> blocks, String title, List<Met> met) {
    if (!met.isEmpty()) {
      blocks.add(new Block.Heading(title));
      blocks.add(new Block.Points(met.stream().limit(MOST).map(this::point).toList()));
    }
  }

  private Block.Point point(Met met) {
    Line.Writing line = Line.write().strong(day(met)).plain(place(met));
    String who = Words.list(participants(met));
    if (met.known != null && met.known.title() != null) {
      line.plain(": " + met.known.title() + (who.isEmpty() ? "." : " (" + who + ")."));
    } else {
      line.plain(who.isEmpty() ? ": participants not told." : ": " + who + ".");
    }
    if (met.account == null) {
      return new Block.Point(line.aside(" From the dossier; no report of it was read.").line());
    }
    Told<Meeting> mention = told(met.account);
    if (met.known == null) {
      String words = footnotes.sentence(mention, mention.what().words());
      line.plain(" " + Words.quoted(Words.cut(words, 200)));
    }
    line.plain(" " + reported(met, mention) + ".")
        .notes(List.of(footnotes.of(mention, mention.what().words())));
    return new Block.Point(line.line());
  }

  private static String reported(Met met, Told<Meeting> mention) {
    MeetingStatus status = met.account == null ? null : met.account.status().value();
    String how =
        status == null || status == MeetingStatus.UNKNOWN
            ? "Spoken of"
            : (status == MeetingStatus.HELD ? "Reported as " : "Last reported as ")
                + status.name().toLowerCase(Locale.ROOT);
    String outlet = mention.article().outlet();
    String day = Days.words(mention.article().published());
    return how + (outlet == null ? "" : " by " + outlet) + (day.isEmpty() ? "" : " on " + day);
  }

  private static Told<Meeting> told(MeetingAccount account) {
    List<Told<Meeting>> known = account.status().known();
    List<Told<Meeting>> mentions = known.isEmpty() ? account.mentions() : known;
    return mentions.get(mentions.size() - 1);
  }

  private static String day(Met met) {
    if (met.known != null && met.known.when() != null) {
      return Days.words(met.known.when().value());
    }
    String told = met.account == null ? null : met.account.whenAsTold();
    return told == null ? "No day told" : Words.capital(Days.words(told));
  }

  private static String place(Met met) {
    String where = met.known == null ? null : met.known.where();
    if (where == null && met.account != null) {
      where = met.account.where().value();
    }
    return where == null ? "" : ", " + where;
  }

  private List<String> participants(Met met) {
    Set<String> names = new LinkedHashSet<>();
    if (met.known != null) {
      met.known
          .participants()
          .forEach(
              id ->
                  names.add(
                      parties.all().stream()
                          .filter(party -> party.id().equals(id))
                          .map(Party::name)
                          .findFirst()
                          .orElse(id)));
    }
    List<ActorCode> codes = met.account == null ? null : met.account.participants().value();
    if (names.isEmpty() && codes != null) {
      for (ActorCode code : codes) {
        List<Party> of = parties.of(List.of(code));
        names.add(of.isEmpty() ? code.toString() : of.get(0).name());
      }
    }
    return List.copyOf(names);
  }

  private boolean isSame(MeetingAccount account, KnownMeeting known) {
    TimeFrame day = TimeFrame.of(known.when());
    TimeFrame told = account.when().value();
    if (day == null || told == null || told.seconds() > LONG || !told.overlaps(day)) {
      return false;
    }
    List<ActorCode> codes = account.participants().value();
    if (codes == null || codes.isEmpty()) {
      return true;
    }
    return parties.of(codes).stream().map(Party::id).anyMatch(known.participants()::contains);
  }

  private static @Nullable TimeFrame frame(KnownMeeting known, @Nullable MeetingAccount account) {
    TimeFrame day = TimeFrame.of(known.when());
    return day == null && account != null ? account.when().value() : day;
  }

  private boolean tellsSomething(MeetingAccount account) {
    List<ActorCode> codes = account.participants().value();
    int sides = codes == null ? 0 : codes.size();
    TimeFrame when = account.when().value();
    if (when != null && when.seconds() <= LONG) {
      return sides >= 2 || sides == 1 && isLate(when);
    }
    TimeFrame reported =
        TimeFrame.of(account.mentions().get(account.mentions().size() - 1).article().published());
    boolean fresh =
        since == null || reported != null && !reported.last().toLocalDate().isBefore(since);
    return sides >= 2 && fresh && account.status().value() != MeetingStatus.UNKNOWN;
  }

  private boolean isToCome(Met met) {
    if (met.is(State.HELD) || met.is(State.CANCELLED)) {
      return false;
    }
    return met.when == null ? met.known == null : isLate(met.when);
  }

  private boolean isLate(TimeFrame when) {
    return asOf != null && !when.last().toLocalDate().isBefore(asOf);
  }

  /** A meeting as the dossier knows it, as it was reported, or both. */
  private record Met(
      @Nullable KnownMeeting known, @Nullable MeetingAccount account, @Nullable TimeFrame when) {

    boolean is(State state) {
      return account != null && account.state() == state;
    }
  }
}
