package dev.parley.cli;

import dev.parley.desk.access.Accounts;
import dev.parley.record.store.Record;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the accounts are that a command is about. */
final class AccountsOption {

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      description = "The record that they are for. Without this, " + Record.DEFAULT + ".")
  private String record = Record.DEFAULT;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description = "The file of accounts. Without this, the one beside the record.")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Returns the accounts.
   *
   * @throws ParameterException if the record is no file and no file of accounts is given
   */
  Accounts accounts() {
    if (file != null) {
      return new Accounts(file);
    }
    if (record.startsWith("jdbc:")) {
      throw new ParameterException(
          spec.commandLine(), "beside a database there is no file: name one with --accounts");
    }
    return new Accounts(Accounts.beside(Path.of(record)));
  }
}
