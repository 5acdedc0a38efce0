package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Loading checks columns, codes, dates and their order; what is left is checked here. */
class ActorTableTest {

  private final ActorTable table = ActorTable.load();

  @Test
  void noRowStandsTwice() {
    assertThat(table.countries()).doesNotHaveDuplicates();
    assertThat(table.organisations()).doesNotHaveDuplicates();
    assertThat(table.officeHolders()).doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasANameAndTheNamesAreClean() {
    assertThat(table.countries())
        .allSatisfy(country -> assertClean(country.name()))
        .allSatisfy(country -> assertThat(country.aliases()).allSatisfy(this::assertClean))
        .allSatisfy(country -> assertThat(country.demonyms()).allSatisfy(this::assertClean))
        .allSatisfy(country -> assertThat(country.capitals()).allSatisfy(this::assertClean))
        .allSatisfy(country -> assertThat(country.seats()).allSatisfy(this::assertClean));
    assertThat(table.organisations())
        .allSatisfy(organisation -> assertClean(organisation.name()))
        .allSatisfy(organisation -> assertClean(organisation.kind()))
        .allSatisfy(
            organisation -> assertThat(organisation.aliases()).allSatisfy(this::assertClean));
    assertThat(table.officeHolders())
        .allSatisfy(holder -> assertClean(holder.person()))
        .allSatisfy(holder -> assertClean(holder.office()))
        .allSatisfy(holder -> assertClean(holder.source()))
        .allSatisfy(holder -> assertThat(holder.aliases()).allSatisfy(this::assertClean));
  }

  @Test
  void aCapitalASeatAndADemonymStandForTheirCountry() {
    for (String name : new String[] {"Kiev", "Ukrainian", "Bankova", "the ukraine"}) {
      assertThat(table.countriesCalled(name))
          .extracting(Country::code)
          .containsExactly(ActorCode.parse("UKR"));
    }
    assertThat(table.countriesCalled("Atlantis")).isEmpty();
  }

  @Test
  void anOrganisationsCodeCanChange() {
    assertThat(talibanIn(1999)).isEqualTo("AFG GOV");
    assertThat(talibanIn(2010)).isEqualTo("AFG REB");
    assertThat(talibanIn(2023)).isEqualTo("AFG GOV");
  }

  private String talibanIn(int year) {
    return table.organisationsCalled("Taleban").stream()
        .filter(taliban -> taliban.period().covers(LocalDate.of(year, 6, 1)))
        .map(taliban -> taliban.code().toString())
        .reduce("", String::concat);
  }

  private void assertClean(String name) {
    assertThat(name).isNotEmpty().isEqualTo(name.strip()).doesNotContain(";", "|", "  ");
  }
}
