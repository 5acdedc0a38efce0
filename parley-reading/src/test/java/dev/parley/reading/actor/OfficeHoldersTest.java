package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

  private final OfficeHolders holders = new OfficeHolders(List.of());

  @Test
  void everyRowThatParleyCarriesCanBeRead() {
    assertThat(holders.all())
        .hasSizeGreaterThan(4000)
        .allSatisfy(
            holder -> {
              assertThat(holder.period().from()).isNotNull().isAfter(LocalDate.of(1900, 1, 1));
              assertThat(holder.period().from()).isBefore(LocalDate.of(2027, 1, 1));
            });
  }

  @Test
  void aPersonIsFoundByFullNameAliasAndSurname() {
    assertThat(holders.called("angela merkel")).isNotEmpty();
    assertThat(holders.called("William J. Clinton")).isEqualTo(holders.called("Bill Clinton"));
    assertThat(holders.ofSurname("Merkel")).containsAll(holders.called("Angela Merkel"));
    assertThat(holders.called("Merkel")).isEmpty();
    assertThat(holders.ofSurname("Nobodyatall")).isEmpty();
  }

  @Test
  void aUsersOwnComeFirst() {
    OfficeHolder own =
        OfficeHolder.of(List.of("Ann Merkel", "", "NOR GOV", "Minister", "2020", "", "us"));
    assertThat(new OfficeHolders(List.of(own)).ofSurname("Merkel")).startsWith(own);
  }
}
