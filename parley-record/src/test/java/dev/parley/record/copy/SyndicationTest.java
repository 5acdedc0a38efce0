package dev.parley.record.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.record.store.CopyRule.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyndicationTest {

  private static final String AGENCY =
      "The envoys of both harbours met for nine hours in the old customs house and parted without"
          + " a word to the waiting crowd. A clerk who carried the maps out said that the third"
          + " line on them had been drawn twice, once by each side, and rubbed out as often."
          + " Fishermen on the quay asked whether the nets would be paid for, and nobody told them.";
  private static final String CUT = AGENCY.substring(0, AGENCY.lastIndexOf(" Fishermen"));
  private static final String OTHER =
      "Snow closed the upper pass on Sunday, and the ministry of roads asked drivers of heavy"
          + " lorries to wait in the valley until ploughs had been through. Three villages are cut"
          + " off. Bread was flown in by the army, whose pilots spoke of the worst wind in years.";

  private final Syndication rule = new Syndication(Likeness.USUAL);

  @Test
  void copiesShareABandAndAreAlike() {
    Fingerprint whole = rule.of(AGENCY);
    Fingerprint cut = rule.of(CUT);

    List<Long> common = new ArrayList<>(whole.bands());
    common.retainAll(cut.bands());
    assertThat(common).isNotEmpty();
    assertThat(rule.likeness(whole.signature(), cut.signature())).isPositive();
  }

  @Test
  void otherTextsAreNotAlike() {
    assertThat(rule.likeness(rule.of(AGENCY).signature(), rule.of(OTHER).signature())).isZero();
  }

  @Test
  void aTextWithoutWordsHasNoBands() {
    assertThat(rule.of("\u2026").bands()).isEmpty();
  }
}
