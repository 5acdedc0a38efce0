package dev.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code parley} command. */
public final class Main {

  private Main() {}

  /** Runs the command with the process's own streams, and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Terminal.of(System.getProperties(), System.getenv()));
    System.exit(run(streams, ArticleReader::open, args));
  }

  /**
   * Runs the command without a process. Everything printed is in UTF-8, whatever the encoding of
   * the streams; nothing is coloured.
   *
   * @param in what {@code -} reads
   * @param out gets what was asked for
   * @param err gets errors and notes, one a line
   * @return the exit code: 0 done, 1 some of the work failed, 2 wrong usage
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Streams(in, out, err, Terminal.none()), ArticleReader::open, args);
  }

  /** Runs the command with streams that are told apart, and with whatever reads articles. */
  static int run(Streams streams, Function<List<Path>, ArticleReader> reader, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true);
    CommandLine parley =
        new CommandLine(new ParleyCommand())
            .addSubcommand(new ReadCommand(streams, reader))
            .addSubcommand(new FetchCommand(streams))
            .addSubcommand(new DossierCommand())
            .addSubcommand(new AskCommand(streams))
            .addSubcommand(new DemoCommand(streams, reader))
            .addSubcommand(new ServeCommand(streams, reader))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Main::refuse)
            .setExecutionExceptionHandler((e, command, parsed) -> giveUp(e, command));
    if (needsProviders(parley, args)) {
      addProvided(parley);
    }
    try {
      return parley.execute(args);
    } catch (OutOfMemoryError e) {
      return fail(parley, Failure.reason(e));
    } finally {
      out.flush();
    }
  }

  /** Looking for providers takes time, which {@code parley read} need not spend. */
  private static boolean needsProviders(CommandLine parley, String... args) {
    return args.length == 0
        || !parley.getSubcommands().containsKey(args[0])
            && !args[0].equals("--version")
            && !args[0].equals("-V");
  }

  private static void addProvided(CommandLine parley) {
    for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
      CommandLine command = new CommandLine(provider.command());
      parley.addSubcommand(command);
      command
          .setOut(parley.getOut())
          .setErr(parley.getErr())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(Main::refuse)
          .setExecutionExceptionHandler(parley.getExecutionExceptionHandler());
    }
  }

  private static int refuse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String message = Printable.line(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched && isMissingCommand(unmatched)) {
      String wanted = Printable.line(unmatched.getUnmatched().get(0));
      String known = String.join(", ", command.getSubcommands().keySet());
      message = "there is no command '" + wanted + "', only " + known;
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println("parley: " + message);
    err.println("Try '" + name + " --help'.");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static boolean isMissingCommand(UnmatchedArgumentException e) {
    return e.getCommandLine().getParent() == null && !e.isUnknownOption();
  }

  private static int giveUp(Exception e, CommandLine command) {
    if (e instanceof IOException io) {
      if (Failure.isBrokenPipe(io)) {
        return CommandLine.ExitCode.OK;
      }
      return fail(command, "standard output: " + Failure.reason(io));
    }
    boolean expected = e instanceof IllegalStateException && e.getMessage() != null;
    return fail(command, expected ? e.getMessage() : "internal error: " + e);
  }

  private static int fail(CommandLine command, String reason) {
    command.getErr().println("parley: " + Printable.line(reason));
    command.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
