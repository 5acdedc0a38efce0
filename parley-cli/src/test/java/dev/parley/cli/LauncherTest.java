package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code parley} script in a checkout of its own, with a Maven and a Java that only say so. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>builds
      cat >/dev/null
      sleep 0.3
      mkdir -p parley-cli/target/lib parley-bench/target
      echo >parley-cli/target/parley-cli-1.jar
      echo >parley-cli/target/lib/a.jar
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = @/dev/fd/3 ]; then
        eval "set -- $(tr '\\n' ' ' <&3)"
      fi
      for argument; do
        case $argument in
          -XX:SharedArchiveFile=* | -XX:DumpLoadedClassList=*)
            [ -f "${argument#*=}" ] || echo >"${argument#*=}"
            ;;
        esac
      done
      printf '%s|' "$@"
      """;

  @TempDir Path temporary;
  private Path home = Path.of("");
  private Path jdk = Path.of("");

  @BeforeEach
  void makeACheckout() throws IOException {
    Path script = Path.of("..", "parley");
    assumeTrue(Files.exists(script), "the script is not beside this module");
    home = Files.createDirectories(temporary.resolve("a check out"));
    Files.copy(script, home.resolve("parley"), StandardCopyOption.COPY_ATTRIBUTES);
    executable(home.resolve("mvnw"), MAVEN);
    source("parley-cli/src/main/java/A.java");
    source("pom.xml");
    jdk = temporary.resolve("jdk");
    executable(jdk.resolve("bin/java"), JAVA);
    javaIs("17.0.15+6");
  }

  private void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void source(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private void javaIs(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"), "OS_NAME=x\nJAVA_RUNTIME_VERSION=\"" + version + "\"\n");
  }

  private Process start(Path script, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().remove("PARLEY_JAVA_OPTS");
    return builder.start();
  }

  private Ran finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    return new Ran(process.waitFor(), out, err);
  }

  private Ran run(String... args) throws IOException, InterruptedException {
    return finish(start(home.resolve("parley"), args));
  }

  private int builds() throws IOException {
    return Files.exists(home.resolve("builds"))
        ? Files.readAllLines(home.resolve("builds")).size()
        : 0;
  }

  @Test
  void theFirstUseBuildsAndSaysSoAndTheNextDoesNot() throws Exception {
    Ran first = run("read", "an article.txt");
    Ran second = run("--version");

    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("parley: building").contains("parley: preparing");
    assertThat(first.out()).endsWith("|dev.parley.cli.Main|read|an article.txt|");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isOne();
  }

  @Test
  void theClassPathHoldsTheJarsOfTheBuild() throws Exception {
    Path target = home.toRealPath().resolve("parley-cli/target");

    assertThat(run().out())
        .contains("|" + target.resolve("parley-cli-1.jar") + ":" + target.resolve("lib/a.jar|"));
  }

  /** ONNX Runtime 1.29 dies if the command line of the process has more than 4096 bytes. */
  @Test
  void theCommandLineOfTheProcessStaysShortHoweverMuchIsGiven() throws Exception {
    executable(jdk.resolve("bin/java"), "#!/bin/sh\necho $#\n");
    String[] many = new String[2000];
    Arrays.setAll(many, i -> "a file with a long name, number " + i + ".txt");

    assertThat(run(many).out()).isEqualTo("1\n");
  }

  @Test
  void aNewerSourceIsBuiltAgain() throws Exception {
    run();
    Files.setLastModifiedTime(
        home.resolve("parley-cli/src/main/java/A.java"),
        FileTime.from(Instant.now().plusSeconds(1)));
    run();

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aLostJarIsBuiltAgain() throws Exception {
    run();
    Files.delete(home.resolve("parley-cli/target/parley-cli-1.jar"));
    run();

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void whatFailsToBuildIsNotStarted() throws Exception {
    executable(home.resolve("mvnw"), "#!/bin/sh\necho no compiler\nexit 1\n");

    Ran ran = run("--version");

    assertThat(ran.code()).isOne();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no compiler").contains("parley: the build failed");
  }

  @Test
  void ofTwoAtOnceOneBuildsAndBothStart() throws Exception {
    Process one = start(home.resolve("parley"), "one");
    Process two = start(home.resolve("parley"), "two");

    assertThat(finish(one).out()).endsWith("|one|");
    assertThat(finish(two).out()).endsWith("|two|");
    assertThat(builds()).isOne();
    assertThat(home.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void theLockOfAKilledBuildIsTakenAway() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(home.resolve("target/launcher/lock"));
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

    assertThat(run().code()).isZero();
    assertThat(builds()).isOne();
  }

  @Test
  void itIsFoundThroughLinks() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("second"), home.resolve("parley"));
    Files.createSymbolicLink(folder.resolve("first"), Path.of("second"));

    assertThat(finish(start(folder.resolve("first"), "x")).out()).endsWith("|x|");
  }

  @Test
  void eachJavaGetsAnArchiveOfItsOwn() throws Exception {
    run();
    javaIs("25.0.3+9-LTS");
    Ran ran = run();

    assertThat(home.resolve("target/launcher/java-17.0.15+6.jsa")).isNotEmptyFile();
    assertThat(home.resolve("target/launcher/java-25.0.3+9-LTS.jsa")).isNotEmptyFile();
    assertThat(ran.out()).contains("--enable-native-access=ALL-UNNAMED").contains("java-25.0.3");
    assertThat(builds()).isOne();
  }

  @Test
  void anOlderJavaIsRefused() throws Exception {
    javaIs("11.0.2+9");

    Ran ran = run();

    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .isEqualTo("parley: Java 17 or later is needed, but " + jdk + "/bin/java is 11.0.2+9\n");
  }

  @Test
  void aJavaHomeWithoutJavaIsNamed() throws Exception {
    Files.delete(jdk.resolve("bin/java"));

    assertThat(run().err())
        .isEqualTo("parley: JAVA_HOME is " + jdk + ", but there is no bin/java in it\n");
  }
}
