package dev.parley.record.store;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of database on which the tests of the record run. PostgreSQL is a real one: the server
 * whose JDBC address, with the right to make databases, the environment variable {@code
 * PARLEY_TEST_POSTGRES} holds, else one that is started here. Where neither is to be had, its tests
 * are skipped and one line says why.
 */
enum TestDatabase {
  SQLITE {
    @Override
    String fresh(Path folder) {
      try {
        Path file = folder.resolve("record-" + COUNT.incrementAndGet() + ".db");
        Files.copy(SqliteTemplate.FILE, file);
        return file.toString();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  POSTGRESQL {
    @Override
    String fresh(Path folder) {
      return freshFrom(PostgresTemplate.NAME);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Returns where a record is that has its tables and nothing in them. */
  abstract String fresh(Path folder);

  /** Returns where a PostgreSQL database without tables is. */
  static String emptyPostgres() {
    return freshFrom("template0");
  }

  private static String freshFrom(String template) {
    String server = server();
    String name = "parley_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    execute(server, "CREATE DATABASE " + name + " TEMPLATE " + template);
    return named(server, name);
  }

  private static String named(String server, String database) {
    return server.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + database);
  }

  /** Returns the address of the server's own database; aborts the test where there is none. */
  static String server() {
    String problem = PostgresServer.PROBLEM;
    if (problem != null) {
      abort(problem);
    }
    return String.valueOf(PostgresServer.ADDRESS);
  }

  static void execute(String where, String sql) {
    try (Connection connection = DriverManager.getConnection(where);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An SQLite record without an article, to be copied. */
  private static final class SqliteTemplate {
    private static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("parley-template");
        Path file = folder.resolve("template.db");
        Record.open(file).close();
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A PostgreSQL record without an article, to be copied. */
  private static final class PostgresTemplate {
    private static final String NAME = make();

    private static String make() {
      String where = emptyPostgres();
      Record.open(where).close();
      return where.replaceAll(".*/|\\?.*", "");
    }
  }

  /** One server for all tests of the run. */
  private static final class PostgresServer {
    private static @Nullable String PROBLEM;
    private static final @Nullable String ADDRESS = start();

    private static @Nullable String start() {
      Optional<String> given = Optional.ofNullable(System.getenv("PARLEY_TEST_POSTGRES"));
      if (given.isPresent()) {
        return given.get();
      }
      try {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return postgres.getJdbcUrl("postgres", "postgres");
      } catch (IOException | RuntimeException e) {
        PROBLEM = "PostgreSQL cannot start here, its tests are skipped: " + e.getMessage();
        System.err.println(PROBLEM);
        return null;
      }
    }

    private static void close(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        System.err.println("PostgreSQL did not stop: " + e.getMessage());
      }
    }
  }
}
