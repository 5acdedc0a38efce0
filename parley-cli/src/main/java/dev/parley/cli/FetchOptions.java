package dev.parley.cli;

import dev.parley.intake.fetch.AllowedPrivate;
import dev.parley.intake.fetch.FetchPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How pages are fetched, as the command line says. */
final class FetchOptions {

  private static final int MOST_JOBS = 64;
  private static final double LONGEST_SECONDS = 3600;

  @Option(
      names = "--allow-private",
      paramLabel = "HOST|CIDR",
      description =
          "A host, address or block (10.1.0.0/16) inside your own network that may be fetched from;"
              + " others there may not. May be given more than once.")
  private List<String> allowed = List.of();

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      description =
          "What servers are told who asks; the word before the first slash is what robots.txt"
              + " files call you. Best with an address at which you can be reached.")
  private @Nullable String userAgent;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a page may take to come (${DEFAULT-VALUE}).")
  private double timeout;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "How long to wait between two pages of one host (${DEFAULT-VALUE}).")
  private double pause;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "How many pages are fetched, or taken out of an archive, at a time (${DEFAULT-VALUE}).")
  private int jobs;

  /**
   * Returns the policy.
   *
   * @throws ParameterException if one of the options makes no sense
   */
  FetchPolicy policy(CommandLine command) {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new ParameterException(command, "--jobs is from 1 to " + MOST_JOBS);
    }
    if (!(timeout > 0 && timeout <= LONGEST_SECONDS && pause >= 0 && pause <= LONGEST_SECONDS)) {
      throw new ParameterException(command, "--timeout and --pause are seconds, up to 3600");
    }
    try {
      FetchPolicy policy = FetchPolicy.of(userAgent == null ? usual() : userAgent);
      Duration whole = Duration.ofMillis(Math.max(1, Math.round(timeout * 1000)));
      Duration connecting =
          whole.compareTo(policy.connectTimeout()) < 0 ? whole : policy.connectTimeout();
      return policy
          .withPace(jobs, Duration.ofMillis(Math.round(pause * 1000)))
          .withTimeLimit(whole, connecting)
          .withAllowedPrivate(AllowedPrivate.of(allowed));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  private static String usual() {
    try {
      return "Parley/" + Version.number();
    } catch (IOException e) {
      return "Parley";
    }
  }
}
