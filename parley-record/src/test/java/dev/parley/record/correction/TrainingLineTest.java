package dev.parley.record.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.ActorCode;
import dev.parley.model.Article;
import dev.parley.model.Basis;
import dev.parley.model.Document;
import dev.parley.model.Form;
import dev.parley.model.Meeting;
import dev.parley.model.MeetingStatus;
import dev.parley.model.Reading;
import dev.parley.model.Span;
import dev.parley.model.Speaker;
import dev.parley.model.Stance;
import dev.parley.model.StatedDate;
import dev.parley.model.Statement;
import dev.parley.model.TimexValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingLineTest {

  @Test
  void spansCountInCodePoints() {
    String text = "\uD83D\uDE00 Minsk said no.";
    Article article =
        new Article(
            "a1",
            text,
            "Talks",
            null,
            "A",
            "https://a.example",
            "en",
            new StatedDate("10 January 2022", "2022-01-10"),
            null);
    Statement statement =
        new Statement(
            "s1",
            new Span(3, 8),
            new Span(9, 13),
            List.of(new Span(14, 16)),
            Form.INDIRECT,
            new Speaker("Minsk", List.of(ActorCode.parse("BLR GOV")), Basis.INSTITUTION),
            null,
            null,
            null,
            new TimexValue("2022-01-10"),
            Act.REJECT,
            List.of(),
            false,
            List.of(),
            "talks",
            Stance.AGAINST);
    Meeting meeting =
        new Meeting(
            ActorCode.parseAll("BLR GOV + USA GOV"),
            null,
            null,
            MeetingStatus.PROPOSED,
            new Span(3, 8),
            List.of("s1"));
    Document document =
        new Document("note", "letter", List.of(), null, List.of(new Span(14, 16)), new Span(3, 8));

    String line =
        TrainingLine.of(
            new Reading(
                article, List.of(statement), List.of(), List.of(meeting), List.of(document)));

    assertThat(line)
        .isEqualTo(
            """
            {"id":"a1","url":"https://a.example","publisher":"A","published":"2022-01-10",\
            "title":"Talks","text":"\uD83D\uDE00 Minsk said no.","statements":[{"id":"s1",\
            "source":[2,7],"cue":[8,12],"content":[[13,15]],"form":"indirect","speaker":"Minsk",\
            "speaker_code":"BLR GOV","basis":"institution","addressee":null,"channel":null,\
            "via":null,"said_on":"2022-01-10","act":"REJECT","target":null,"negated":false,\
            "condition":[],"issue":"talks","stance":"against"}],"events":[],"meetings":[{\
            "participants":["BLR GOV","USA GOV"],"when":null,"where":null,"status":"proposed",\
            "text":[2,7],"statements":["s1"]}],"documents":[{"title":"note","kind":"letter",\
            "parties":[],"date":null,"provisions":[[13,15]],"text":[2,7]}]}""");
  }
}
