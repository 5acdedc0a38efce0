package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutsideLinkTest {

  @Test
  void shortWordsStandInTheFragmentWhole() {
    assertThat(OutsideLink.at("https://example.org/a", "talks, at last"))
        .isEqualTo("https://example.org/a#:~:text=talks%2C%20at%20last");
  }

  @Test
  void longWordsAreGivenByTheirEdges() {
    String words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    assertThat(OutsideLink.at("https://example.org/a#b", words))
        .isEqualTo(
            "https://example.org/a#b:~:text=one%20two%20three%20four,"
                + "ten%20eleven%20twelve%20thirteen");
  }

  @Test
  void anAddressThatRunsSomethingIsNoLink() {
    assertThat(OutsideLink.at("javascript:alert(1)", "words")).isNull();
    assertThat(OutsideLink.at(null, "words")).isNull();
  }
}
