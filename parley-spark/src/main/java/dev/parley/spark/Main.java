package dev.parley.spark;

import dev.parley.intake.plain.IsoDate;
import dev.parley.model.StatedDate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley corpus}, also as the class that {@code spark-submit} starts. */
@Command(
    name = "parley corpus",
    description = {
      "Reads a corpus on Apache Spark and writes tables of its articles, statements, events,"
          + " meetings, documents, failures and copies, as Parquet, by month of publication.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some could not be read, as the table of failures tells; the others were",
      "2:wrong usage"
    })
public final class Main implements Callable<Integer> {

  private static final Duration ON_A_TERMINAL = Duration.ofSeconds(1);
  private static final Duration IN_A_LOG = Duration.ofSeconds(30);

  private static final String LOG_CONFIGURATION = "log4j2.configurationFile";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to, empty or not there yet; on any file system of Spark.")
  private String out = "";

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "The Spark master; else what spark-submit says, else this process with all cores.")
  private @Nullable String master;

  @Option(
      names = "--resume",
      description = "Go on in --out DIR: read the inputs that are missing there.")
  private boolean resume;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When articles that do not say so themselves were published: 2021-12-23.")
  private @Nullable String published;

  @Option(
      names = "--force",
      description = "Read texts that do not seem to be in English all the same.")
  private boolean force;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files (.warc, .wet, .jsonl, each also .gz, and .parquet), folders of them, and"
              + " patterns, on any file system that Spark reads.")
  private List<String> inputs = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (System.getProperty("SPARK_SUBMIT") == null
        && System.getProperty(LOG_CONFIGURATION) == null) {
      System.setProperty(LOG_CONFIGURATION, "dev/parley/spark/log4j2.properties");
    }
    boolean named = args.length > 0 && args[0].equals("corpus");
    CommandLine command = new CommandLine(new Main());
    command.setExecutionExceptionHandler(
        (e, line, parsed) -> {
          line.getErr().println("parley: " + Reasons.of(e));
          return e instanceof Corpus.NotEmptyException ? 2 : 1;
        });
    command.setParameterExceptionHandler(
        (e, given) -> {
          e.getCommandLine().getErr().println("parley: " + e.getMessage());
          e.getCommandLine().getErr().println("Try 'parley corpus --help'.");
          return 2;
        });
    System.exit(command.execute(named ? Arrays.copyOfRange(args, 1, args.length) : args));
  }

  @Override
  public Integer call() throws Exception {
    if (published != null) {
      StatedDate date = IsoDate.of(published);
      String oddity = IsoDate.oddity(date, LocalDate.now());
      if (date.value() == null || oddity != null) {
        throw new ParameterException(
            spec.commandLine(),
            "'"
                + published
                + "' "
                + (oddity == null ? "is not a date such as 2021-12-23" : oddity));
      }
    }
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean terminal = System.getProperty("parley.terminal", "").contains("err");
    ProgressLine told = new ProgressLine(err, terminal, terminal ? ON_A_TERMINAL : IN_A_LOG);
    try (SparkSession spark = session()) {
      CorpusReport report = new Corpus(spark, out, published, force).read(inputs, resume, told);
      spec.commandLine().getOut().print(report);
      spec.commandLine().getOut().flush();
      return report.failures() == 0 ? 0 : 1;
    }
  }

  private SparkSession session() {
    SparkConf conf = new SparkConf();
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "parley corpus");
    conf.setIfMissing("spark.ui.enabled", "false");
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }
}
