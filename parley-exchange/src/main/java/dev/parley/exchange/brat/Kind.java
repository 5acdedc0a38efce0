package dev.parley.exchange.brat;

/** What brat's text-bound annotations stand for, and how they hang together. */
final class Kind {

  static final String CONTENT = "Content";
  static final String SOURCE = "Source";
  static final String CUE = "Cue";
  static final String CONDITION = "Condition";
  static final String ADDRESSEE = "Addressee";
  static final String CHANNEL = "Channel";
  static final String EVENT = "Event";
  static final String MEETING = "Meeting";
  static final String DOCUMENT = "Document";
  static final String PROVISION = "Provision";

  /** From a content to one that goes on behind it. */
  static final String CONTINUED = "Continued";

  /** From an event or a meeting to the content of a statement. */
  static final String RESTS_ON = "RestsOn";

  static final String ACT = "Act";
  static final String FORM = "Form";
  static final String BASIS = "Basis";
  static final String STANCE = "Stance";
  static final String NEGATED = "Negated";
  static final String TYPE = "EventType";
  static final String EVENT_STATUS = "EventStatus";
  static final String MEETING_STATUS = "MeetingStatus";

  private Kind() {}
}
