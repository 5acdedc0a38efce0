package dev.parley.record.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyIndexTest {

  private static final String QUOTE =
      "“We came here to end the blockade of the strait, and we shall not go home before the first"
          + " freighter has passed the lighthouse unharmed. Whoever wants less than that should say"
          + " so to the widows of the sailors,” ";

  private static final String AGENCY =
      "HAVEN (North Wire) - Talks on the blocked strait broke down on Tuesday night after the"
          + " island republic refused to withdraw its patrol boats, officials on both sides said."
          + " The two delegations had met for nine hours in the customs house of Haven, where"
          + " mediators shuttled between rooms with a draft of eleven pages. "
          + QUOTE
          + "said Ilse Marron, who leads the coastal union's team. A spokesman for the island"
          + " republic called that a distortion and said its boats would stay until insurers had"
          + " compensated the fishermen of Little Rook for 214 lost nets. Mediators from the"
          + " eastern league said they would try again on Friday, though neither side had promised"
          + " to come. Freight rates through the strait rose by a fifth last month, and grain for"
          + " the southern ports has to go round the cape.";

  private static final String OTHER_REPORT =
      "Marron walks out of strait talks. By Tomas Veld, in Haven. The head of the coastal union's"
          + " delegation left the negotiating table shortly before midnight, telling reporters on"
          + " the quay that she saw no point in another round. "
          + QUOTE
          + "Marron said, with three of her advisers behind her. What had angered her, according to"
          + " two people in the room, was a late demand: money for 214 nets which fishermen from"
          + " Little Rook say were cut by a coastal cutter in March. The islanders want that"
          + " settled before a single patrol boat turns back. Shipping companies watch with"
          + " growing worry. Each week of detours costs them about four million crowns, by the"
          + " count of their association, and the harvest is not even in yet.";

  private final CopyIndex index = new CopyIndex(Likeness.USUAL);

  private String group(String id, String text) {
    return index.add(id, text).id();
  }

  @Test
  void anArticleThatIsNoCopyIsAGroupOfItsOwn() {
    assertThat(group("a", AGENCY)).isEqualTo("a");
    assertThat(group("b", OTHER_REPORT)).isEqualTo("b");
  }

  @Test
  void syndicatedArticlesAreCopiesWhateverIsPutAroundThem() {
    group("a", AGENCY);

    assertThat(group("b", AGENCY)).isEqualTo("a");
    assertThat(
            group(
                "c",
                "No deal in Haven\n\nFrom our wire services\n\n"
                    + AGENCY
                    + "\n\nSubscribe to our morning letter for more news like this. All rights"
                    + " reserved by the Evening Courier and its partners."))
        .isEqualTo("a");
  }

  @Test
  void copiesMayBeCutOffAndLightlyEdited() {
    group("a", AGENCY);

    assertThat(group("b", AGENCY.substring(0, AGENCY.length() * 6 / 10))).isEqualTo("a");
    assertThat(
            group(
                "c",
                AGENCY
                    .replace("on Tuesday night", "late on Tuesday")
                    .replace("nine hours", "9 hours")
                    .replace("a draft of eleven pages", "an eleven-page draft")))
        .isEqualTo("a");
  }

  @Test
  void reportsOfOneEventWithTheSameQuoteAreNoCopies() {
    group("a", AGENCY);

    assertThat(group("b", OTHER_REPORT)).isEqualTo("b");
  }

  @Test
  void formsFilledInAnewAreNoCopies() {
    String form =
        "Shares on the Haven exchange closed %s on %s. The index of the thirty largest companies"
            + " ended the session at %s points, after %s the day before. Turnover was %s million"
            + " crowns. Among the winners of the day was %s, among the losers %s. The crown stood"
            + " at %s to the dollar in late trading. Analysts said that dealers were waiting for"
            + " news from the central bank.";
    String monday =
        form.formatted(
            "higher", "Monday", "4,211", "4,187", "310", "Rook Shipping", "Veld Steel", "7.21");
    String friday =
        form.formatted(
            "lower", "Friday", "4,093", "4,140", "275", "Marron Foods", "Haven Gas", "7.34");

    assertThat(group("a", monday)).isEqualTo("a");
    assertThat(group("b", friday)).isEqualTo("b");
    assertThat(group("c", monday)).isEqualTo("a");
  }

  @Test
  void shortTextsAreCopiesOnlyWhereHardlyAnythingDiffers() {
    assertThat(group("a", "The talks go on.")).isEqualTo("a");
    assertThat(group("b", "The talks go on")).isEqualTo("a");
    assertThat(group("c", "The talks go on in Oslo.")).isEqualTo("c");
    assertThat(group("d", "Oslo")).isEqualTo("d");
    assertThat(group("e", "")).isEqualTo("e");
    assertThat(group("f", "")).isEqualTo("f");
  }

  @Test
  void aGroupKeepsTheNameOfItsFirst() {
    group("a", AGENCY);
    group("b", AGENCY + " More is expected on Friday.");
    assertThat(group("c", AGENCY + " More is expected on Friday, officials said.")).isEqualTo("a");
  }

  @Test
  void keptSignaturesGiveTheSameGroups() {
    List<String> texts = List.of(AGENCY, OTHER_REPORT, AGENCY + " More soon.", OTHER_REPORT);
    List<String> direct = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    CopyIndex again = new CopyIndex(Likeness.USUAL);
    for (int i = 0; i < texts.size(); i++) {
      direct.add(group("n" + i, texts.get(i)));
      byte[] bytes = Signature.of(texts.get(i)).toBytes();
      kept.add(again.add("n" + i, Signature.fromBytes(bytes)).id());
    }

    assertThat(direct).containsExactly("n0", "n1", "n0", "n1").isEqualTo(kept);
  }

  @Test
  void thousandsOfCopiesAndOfFormsTakeLinearTime() {
    long begun = System.nanoTime();
    for (int i = 0; i < 4000; i++) {
      assertThat(group("n" + i, AGENCY)).isEqualTo("n0");
    }
    for (int i = 0; i < 4000; i++) {
      group("m" + i, "It was " + i + " degrees and the wind was from the " + i * 7 + " today.");
    }
    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
  }
}
