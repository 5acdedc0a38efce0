package dev.parley.record.ask;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.record.Entry;
import dev.parley.record.answer.Table;
import dev.parley.record.change.Revisions;
import dev.parley.record.claim.Claims;
import dev.parley.record.coalition.Coalitions;
import dev.parley.record.condition.Pledges;
import dev.parley.record.document.Documents;
import dev.parley.record.meeting.Meetings;
import dev.parley.record.position.Positions;
import dev.parley.record.position.Shifts;
import dev.parley.record.speaker.Speakers;
import dev.parley.record.store.Field;
import dev.parley.record.store.Filter;
import dev.parley.record.timeline.Clock;
import dev.parley.record.timeline.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record can be asked. */
public enum Question {
  /** What was said, statement by statement, the one reported last first. */
  STATEMENTS(false) {
    @Override
    public Table answer(Asking asking) {
      return Statements.table(asking.latest());
    }
  },
  /** Where each party stands on each issue. */
  POSITIONS(true) {
    @Override
    public Table answer(Asking asking) {
      return Positions.table(asking.positions());
    }
  },
  /** Where positions have moved. */
  SHIFTS(true) {
    @Override
    public Table answer(Asking asking) {
      return Shifts.table(Shifts.of(asking.positions(), asking.since()));
    }
  },
  /** What changed between versions of an article. */
  REVISIONS(false) {
    @Override
    public Table answer(Asking asking) {
      return Revisions.table(Revisions.of(asking.entries(new Filter.Has(Field.URL))));
    }
  },
  /** Statements, events and meetings, one after the other. */
  TIMELINE(false) {
    @Override
    public Table answer(Asking asking) {
      Clock clock = asking.byReport() ? Clock.REPORTED : Clock.SAID;
      return Timeline.table(
          Timeline.of(clock, asking.entries(Filter.ALL), asking.events(), asking.meetings()));
    }
  },
  /** Who denies what. */
  CLAIMS(false) {
    @Override
    public Table answer(Asking asking) {
      return Claims.table(Claims.all(() -> asking.entries(Filter.ALL)));
    }
  },
  /** Threats, promises and offers that hang on a condition. */
  CONDITIONS(false) {
    @Override
    public Table answer(Asking asking) {
      return Pledges.table(Pledges.of(asking.entries(new Filter.Has(Field.CONDITION))));
    }
  },
  /** Meetings expected, held and cancelled. */
  MEETINGS(false) {
    @Override
    public Table answer(Asking asking) {
      return Meetings.table(
          asking.dossier() == null
              ? Meetings.of(asking.meetings())
              : Meetings.of(asking.meetings(), asking.dossier()));
    }
  },
  /** Documents and who is said to break them. */
  DOCUMENTS(false) {
    @Override
    public Table answer(Asking asking) {
      Stream<Entry> speaking =
          asking.entries(
              Filter.or(
                  new Filter.Equal(Field.ACT, Act.ACCUSE.name()),
                  new Filter.Equal(Field.BASIS, Basis.DOCUMENT.name())));
      return Documents.table(
          asking.dossier() == null
              ? Documents.of(asking.documents(), speaking)
              : Documents.of(asking.documents(), speaking, asking.dossier()));
    }
  },
  /** Who speaks for whom. */
  SPEAKERS(false) {
    @Override
    public Table answer(Asking asking) {
      return Speakers.table(Speakers.of(asking.entries(Filter.ALL)));
    }
  },
  /** Who agrees with whom. */
  COALITIONS(false) {
    @Override
    public Table answer(Asking asking) {
      Stream<Entry> stances = asking.stances();
      return Coalitions.table(
          asking.parties() == null
              ? Coalitions.betweenSides(stances)
              : Coalitions.between(asking.parties(), stances));
    }
  };

  private final boolean needsParties;

  Question(boolean needsParties) {
    this.needsParties = needsParties;
  }

  /**
   * Answers it.
   *
   * @throws IllegalStateException if it needs parties and there are none
   */
  public abstract Table answer(Asking asking);

  /** Tells whether it can only be asked about the parties of a dossier. */
  public boolean needsParties() {
    return needsParties;
  }

  /** Returns the name as it is typed, in lower case. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the names of all questions as they are typed. */
  public static List<String> names() {
    return Stream.of(values()).map(Question::typed).toList();
  }

  /** Returns the question of a name as it is typed; empty if there is none. */
  public static Optional<Question> named(String typed) {
    return Stream.of(values()).filter(question -> question.typed().equals(typed)).findFirst();
  }
}
