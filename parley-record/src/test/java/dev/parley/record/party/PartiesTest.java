package dev.parley.record.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import dev.parley.record.dossier.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

  private static final Party RUSSIA = party("russia", "RUS");
  private static final Party OPPOSITION = party("opposition", "RUS OPP");
  private static final Party USA = party("usa", "USA");
  private static final Party NATO = party("nato", "IGO NATO");

  @Test
  void aCountryStandsForAllItsSectors() {
    assertThat(of(Parties.of(RUSSIA, USA), "RUS GOV")).containsExactly(RUSSIA);
    assertThat(of(Parties.of(RUSSIA, USA), "RUS")).containsExactly(RUSSIA);
  }

  @Test
  void aSectorStandsForNothingButItself() {
    Party government = party("government", "RUS GOV");

    assertThat(of(Parties.of(government), "RUS GOV")).containsExactly(government);
    assertThat(of(Parties.of(government), "RUS")).isEmpty();
    assertThat(of(Parties.of(government), "RUS SPY")).isEmpty();
  }

  @Test
  void wherePartiesOverlapTheMostExactCodeDecides() {
    Parties parties = Parties.of(RUSSIA, OPPOSITION);

    assertThat(of(parties, "RUS OPP")).containsExactly(OPPOSITION);
    assertThat(of(parties, "RUS GOV")).containsExactly(RUSSIA);
  }

  @Test
  void twoPartiesOfOneCodeAreBothMeant() {
    Party west = party("west", "USA", "IGO NATO");

    assertThat(of(Parties.of(USA, west), "USA GOV")).containsExactly(USA, west);
  }

  @Test
  void eachOfSeveralCodesCountsAndEachPartyOnce() {
    assertThat(of(Parties.of(RUSSIA, USA, NATO), "IGO NATO + USA GOV + USA MIL"))
        .containsExactly(USA, NATO);
  }

  @Test
  void organisationsAreToldApartByName() {
    assertThat(of(Parties.of(NATO), "IGO OSCE")).isEmpty();
    assertThat(Side.of(new ActorCode("IGO", "OSCE"))).isEqualTo("IGO OSCE");
  }

  @Test
  void rebelsAreASideOfTheirOwn() {
    List<ActorCode> government = ActorCode.parseAll("UKR GOV");

    assertThat(Side.meet(government, ActorCode.parseAll("UKR REB"))).isFalse();
    assertThat(Side.meet(government, ActorCode.parseAll("DEU + UKR MIL"))).isTrue();
    assertThat(Side.meet(government, List.of())).isFalse();
  }

  private static Party party(String id, String... codes) {
    return new Party(id, id, List.of(codes).stream().map(ActorCode::parse).toList());
  }

  private static List<Party> of(Parties parties, String codes) {
    return parties.of(ActorCode.parseAll(codes));
  }
}
