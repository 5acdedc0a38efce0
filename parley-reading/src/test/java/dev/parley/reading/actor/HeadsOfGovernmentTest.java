package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.ActorCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsOfGovernmentTest {

  private static final ActorTable TABLE = ActorTable.load();

  @ParameterizedTest
  @CsvSource({
    "ARG GOV, President of Argentina",
    "AUS GOV, Prime Minister of Australia",
    "BRA GOV, President of Brazil",
    "CAN GOV, Prime Minister of Canada",
    "CHN GOV, Premier of China",
    "DEU GOV, Chancellor of Germany",
    "EUR, President of the European Commission",
    "FRA GOV, Prime Minister of France",
    "GBR GOV, Prime Minister of the United Kingdom",
    "IDN GOV, President of Indonesia",
    "IND GOV, Prime Minister of India",
    "ITA GOV, Prime Minister of Italy",
    "JPN GOV, Prime Minister of Japan",
    "KOR GOV, President of South Korea",
    "MEX GOV, President of Mexico",
    "RUS GOV, President of Russia|Prime Minister of Russia",
    "SAU GOV, Prime Minister of Saudi Arabia",
    "TUR GOV, Prime Minister of Turkey|President of Turkey",
    "USA GOV, President of the United States",
    "ZAF GOV, President of South Africa"
  })
  void everyMemberOfTheG20HasAHeadOfGovernmentInEveryYearSince1990(String code, String offices) {
    List<String> heads = Arrays.asList(offices.split("\\|", -1));
    ActorCode of = ActorCode.parse(code);
    assertThat(IntStream.rangeClosed(1990, 2025))
        .allSatisfy(
            year ->
                assertThat(TABLE.officeHolders())
                    .anyMatch(
                        holder ->
                            holder.code().equals(of)
                                && heads.contains(holder.office())
                                && holder.period().covers(LocalDate.of(year, 7, 1))));
  }
}
