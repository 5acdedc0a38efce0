package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

  private static String line() throws IOException {
    Reading reading = CodTalks.reading();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonOutput output = JsonOutput.lines(out)) {
      output.write(new Found.Loaded("cod.txt", "cod.txt", reading.article(), 1), reading);
    }
    return out.toString(UTF_8);
  }

  @Test
  void aStatementHasAllFieldsOfTheCodebook() throws IOException {
    assertThat(line())
        .contains(
            "{\"id\":\"s3\",\"source\":[48,62],\"cue\":[63,67],\"content\":[[2,46]],"
                + "\"form\":\"indirect\",\"speaker\":\"Icelandic government\","
                + "\"speaker_code\":\"ISL GOV\",\"basis\":\"institution\","
                + "\"addressee\":\"reporters\",\"channel\":null,\"via\":null,"
                + "\"said_on\":\"2031-03-03\",\"act\":\"REJECT\",\"target\":\"EUR\","
                + "\"negated\":false,\"condition\":[],\"issue\":\"cod quotas\","
                + "\"stance\":\"against\"}");
  }

  @Test
  void severalTargetsAreJoinedAndWordsAreGivenAsTheyStand() throws IOException {
    assertThat(line())
        .contains("\"act\":\"ACCUSE\",\"target\":\"EUR + NOR GOV\"")
        .contains("\"channel\":\"a phone call\"")
        .contains("\"via\":\"NTB\"")
        .contains("\"negated\":true")
        .contains("\"basis\":\"unnamed\"")
        .contains("\"form\":\"direct\"");
  }

  @Test
  void aConditionIsAListOfSpansInCodePoints() throws IOException {
    String words = "if Norway opens its waters";
    int start = CodTalks.TEXT.indexOf(words) - 1; // the fish is two chars and one code point

    assertThat(line())
        .contains("\"condition\":[[" + start + "," + (start + 75) + "]],\"issue\":\"cod quotas\"");
  }

  @Test
  void anEventHasTheFieldsOfPloverAndItsWords() throws IOException {
    int start = CodTalks.TEXT.indexOf("Patrol boats") - 1;

    assertThat(line())
        .contains(
            "\"events\":[{\"text\":["
                + start
                + ","
                + (start + 42)
                + "],\"actor\":\"NOR MIL\",\"recipient\":\"ISL + EUR\",\"type\":\"MOBILIZE\","
                + "\"mode\":\"navy\",\"context\":[\"military\"],\"date\":\"2031-03-02\","
                + "\"location\":\"Svalbard\",\"status\":\"happened\",\"statements\":[\"s");
  }

  @Test
  void aMeetingListsItsParticipants() throws IOException {
    assertThat(line())
        .contains(
            "\"participants\":[\"ISL GOV\",\"NOR GOV\",\"EUR\"],\"when\":\"2031-03\","
                + "\"where\":\"Bergen\",\"status\":\"scheduled\",\"statements\":[\"s");
  }

  @Test
  void aDocumentListsItsPartiesAndProvisions() throws IOException {
    int start = CodTalks.TEXT.indexOf("all sides to count") - 1;

    assertThat(line())
        .contains(
            "\"title\":\"draft treaty\",\"kind\":\"draft\",\"parties\":[\"EUR\",\"NOR\"],"
                + "\"date\":\"2031\",\"provisions\":[["
                + start
                + ","
                + (start + 27)
                + "]]}]}\n");
  }
}
