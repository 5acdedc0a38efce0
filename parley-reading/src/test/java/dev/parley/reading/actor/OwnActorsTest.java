package dev.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {

  @TempDir private Path folder;

  @Test
  void ownOrganisationsAreKnownAndWin() throws IOException {
    Path file =
        write("code\tname\taliases\tkind\tfrom\tto\nFRA BUS\tNATO\tthe Harbour Board\tcompany\n");
    ActorTable table = ActorTable.load(List.of(file));
    assertThat(table.organisationsCalled("NATO").get(0).code()).hasToString("FRA BUS");
    assertThat(table.organisationsCalled("the harbour board")).hasSize(1);
  }

  @Test
  void ownPeopleAreKnown() throws IOException {
    Path file =
        write(
            "person\taliases\tcode\toffice\tfrom\tto\tsource\n"
                + "Ines Hartwell\t\tNOR GOV\tenvoy\t2020\t\tour own list\n");
    assertThat(ActorTable.load(List.of(file)).officeHoldersCalled("Ines Hartwell")).hasSize(1);
  }

  @Test
  void aBrokenRowIsToldWithFileLineAndReason() throws IOException {
    Path file = write("code\tname\taliases\tkind\tfrom\tto\nfrance\tHarbour Board\t\tcompany\n");
    assertThatThrownBy(() -> ActorTable.load(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("line 2")
        .hasMessageContaining("france");
  }

  @Test
  void aFileThatIsMissingIsTold() {
    Path file = folder.resolve("none.tsv");
    assertThatThrownBy(() -> ActorTable.load(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ": no such file");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("actors.tsv"), text);
  }
}
