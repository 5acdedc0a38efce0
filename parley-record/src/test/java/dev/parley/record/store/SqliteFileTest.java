package dev.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.record.store.RecordException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a record that is a file. */
class SqliteFileTest {

  @TempDir private Path folder;

  private Path fresh() {
    return Path.of(TestDatabase.SQLITE.fresh(folder));
  }

  private static RecordException refused(Path file) {
    return catchThrowableOfType(RecordException.class, () -> Record.open(file).close());
  }

  @Test
  void aRecordIsMadeWhereThereIsNone() {
    Path file = folder.resolve("parley.db");

    try (Record record = Record.open(file)) {
      assertThat(record.count(Filter.ALL)).isZero();
      assertThat(record).hasToString(file.toString());
    }
    assertThat(file).exists();
  }

  @Test
  void anEmptyFileBecomesARecord() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));

    try (Record record = Record.open(file)) {
      assertThat(record.count(Filter.ALL)).isZero();
    }
  }

  @Test
  void aFullDiskIsSaidAndTheRecordStaysWhole() {
    Path file = fresh();
    Location small = new Location(file, "jdbc:sqlite:" + file + "?max_page_count=100", false);
    int added = 0;
    RecordException full = null;
    try (Record record = Record.open(small, CopyRule.EXACT, Clock.systemUTC())) {
      while (full == null) {
        try {
          record.add(AddingProcess.article(added), Provenance.of("1"));
          added++;
        } catch (RecordException e) {
          full = e;
        }
      }
      assertThat(record.count(Filter.ALL)).isEqualTo((long) added * AddingProcess.STATEMENTS);
    }
    assertThat(full.reason()).isEqualTo(Reason.FULL);
    assertThat(full).hasMessage(file + ": there is no room left on its disk");
    try (Record record = Record.open(file)) {
      assertThat(record.count(Filter.ALL)).isEqualTo((long) added * AddingProcess.STATEMENTS);
      record.add(AddingProcess.article(added), Provenance.of("1"));
    }
  }

  @Test
  void aRecordOpenedForReadingIsReadAndNotWritten() throws IOException {
    Path file = fresh();
    try (Record record = Record.open(file)) {
      record.add(AddingProcess.article(0), Provenance.of("1"));
    }
    byte[] before = Files.readAllBytes(file);

    try (Record record = Record.openToRead(file.toString())) {
      assertThat(record.count(Filter.ALL)).isEqualTo(AddingProcess.STATEMENTS);
      assertThatThrownBy(() -> record.add(AddingProcess.article(1), Provenance.of("1")))
          .isInstanceOf(RecordException.class)
          .hasMessage(file + ": it may only be read");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aRecordThatIsNotThereCannotBeOpenedForReading() {
    assertThatThrownBy(() -> Record.openToRead(folder.resolve("none.db").toString()))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no such record");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void aRecordOfANewerVersionIsRefusedAndBothVersionsAreNamed() throws Exception {
    Path file = fresh();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
          SELECT 99, '99', 'the future', type, script, checksum, installed_by, installed_on,
            execution_time, success
          FROM flyway_schema_history WHERE installed_rank = 1""");
    }
    byte[] before = Files.readAllBytes(file);

    RecordException refused = refused(file);

    assertThat(refused.reason()).isEqualTo(Reason.NEWER);
    assertThat(refused)
        .hasMessage(
            file
                + ": has version 99, written by a newer Parley; this one knows versions up to "
                + Migrations.LATEST);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void theLatestVersionIsThatOfTheNewestMigration() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fresh());
        Statement statement = connection.createStatement()) {
      assertThat(
              statement
                  .executeQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")
                  .getInt(1))
          .isEqualTo(Migrations.LATEST);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "Minsk said no. ".repeat(50));

    assertThat(refused(file))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("is no record");
    assertThat(Files.readString(file)).isEqualTo("Minsk said no. ".repeat(50));
  }

  @Test
  void aFileThatIsTooShortForADatabaseIsRefused() throws IOException {
    Path file = folder.resolve("short.db");
    Files.write(file, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));

    assertThat(refused(file).reason()).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE bookmark (url TEXT)");
    }
    byte[] before = Files.readAllBytes(file);

    assertThat(refused(file)).hasMessageContaining("another program");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFileWhoseEndIsCutOffIsRefusedAndLeftAsItIs() throws IOException {
    Path file = fresh();
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {whole.length - 100, whole.length / 2 / 4096 * 4096}) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file, cut);

      assertThat(refused(file).reason()).isEqualTo(Reason.CORRUPT);
      assertThat(refused(file)).hasMessageContaining(file.toString());
      assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }
  }

  @Test
  void damageInsideAFileIsSaidByWhoeverComesUponIt() throws IOException {
    Path file = fresh();
    try (Record record = Record.open(file)) {
      for (int i = 0; i < 50; i++) {
        record.add(AddingProcess.article(i), Provenance.of("1"));
      }
    }
    byte[] noise = new byte[4096];
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      Random random = new Random(1);
      for (long page = 1; page < bytes.length() / noise.length; page++) {
        random.nextBytes(noise);
        bytes.seek(page * noise.length);
        bytes.write(noise);
      }
    }

    assertThat(refused(file).reason()).isEqualTo(Reason.CORRUPT);
    assertThat(refused(file)).hasMessageContaining("damaged");
  }

  @Test
  void aFolderOrAFileInNoFolderIsRefused() {
    assertThat(refused(folder)).hasMessage(folder + ": is a folder, not a record");
    assertThat(refused(folder.resolve("none/parley.db"))).hasMessageContaining("no such folder");
  }

  @Test
  void anotherKindOfDatabaseIsRefused() {
    assertThatThrownBy(() -> Record.open("jdbc:mysql://localhost/parley"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("jdbc:postgresql://");
  }
}
