package dev.parley.exchange.brat;

import dev.parley.model.Act;
import dev.parley.model.Basis;
import dev.parley.model.EventStatus;
import dev.parley.model.EventType;
import dev.parley.model.Form;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The collection's {@code annotation.conf}, which tells brat what can be annotated. */
final class AnnotationConf {

  private static final List<String> ENTITIES =
      List.of(
          Kind.CONTENT,
          Kind.SOURCE,
          Kind.CUE,
          Kind.CONDITION,
          Kind.ADDRESSEE,
          Kind.CHANNEL,
          Kind.EVENT,
          Kind.MEETING,
          Kind.DOCUMENT,
          Kind.PROVISION);

  private static final List<String> PARTS =
      List.of(Kind.SOURCE, Kind.CUE, Kind.CONDITION, Kind.ADDRESSEE, Kind.CHANNEL);

  private AnnotationConf() {}

  static String text() {
    StringBuilder conf = new StringBuilder("[entities]\n\n");
    ENTITIES.forEach(entity -> conf.append(entity).append('\n'));
    conf.append("\n[relations]\n\n");
    PARTS.forEach(part -> relation(conf, part, Kind.CONTENT, part));
    relation(conf, Kind.CONTINUED, Kind.CONTENT, Kind.CONTENT);
    relation(conf, Kind.RESTS_ON, Kind.EVENT + "|" + Kind.MEETING, Kind.CONTENT);
    relation(conf, Kind.PROVISION, Kind.DOCUMENT, Kind.PROVISION);
    // Without this brat refuses annotations that share words, as a content and its condition do.
    conf.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
    conf.append("\n[events]\n\n[attributes]\n\n");
    attribute(conf, Kind.ACT, Kind.CONTENT, Act.values());
    attribute(conf, Kind.FORM, Kind.CONTENT, Form.values());
    attribute(conf, Kind.BASIS, Kind.CONTENT, Basis.values());
    attribute(conf, Kind.STANCE, Kind.CONTENT, Stance.values());
    conf.append(Kind.NEGATED).append("\tArg:").append(Kind.CONTENT).append('\n');
    attribute(conf, Kind.TYPE, Kind.EVENT, EventType.values());
    attribute(conf, Kind.EVENT_STATUS, Kind.EVENT, EventStatus.values());
    attribute(conf, Kind.MEETING_STATUS, Kind.MEETING, MeetingStatus.values());
    return conf.toString();
  }

  private static void relation(StringBuilder conf, String name, String from, String to) {
    conf.append(name).append("\tArg1:").append(from).append(", Arg2:").append(to).append('\n');
  }

  private static void attribute(StringBuilder conf, String name, String of, Enum<?>[] values) {
    String all = Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|"));
    conf.append(name).append("\tArg:").append(of).append(", Value:").append(all).append('\n');
  }
}
