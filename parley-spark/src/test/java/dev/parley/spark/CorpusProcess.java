package dev.parley.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code parley corpus} in a process of its own, and on executors in processes of their own. */
final class CorpusProcess {

  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "jdk.internal.ref",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private final Path work;
  private final List<String> folders = new ArrayList<>();

  /** Makes a SPARK_HOME of links to this process's jars, so that command lines stay short. */
  CorpusProcess(Path work) throws IOException {
    this.work = work;
    Path jars = Files.createDirectories(work.resolve("home/jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (Files.isDirectory(path)) {
        folders.add(path.toString());
      } else if (Files.exists(path)) {
        Path link = jars.resolve(path.getFileName());
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, path);
        }
      }
    }
  }

  /** Starts it; what it prints goes to {@code name.log}. */
  Process start(String name, String master, Path out, Path... inputs) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Xmx1g", "-XX:+IgnoreUnrecognizedVMOptions"));
    OPENED.forEach(one -> arguments.add("--add-opens=java.base/" + one + "=ALL-UNNAMED"));
    arguments.add("-Djdk.reflect.useDirectMethodHandle=false");
    String classes = String.join(File.pathSeparator, folders);
    arguments.add("-Dspark.executor.extraClassPath=" + classes);
    arguments.add("-Dspark.sql.shuffle.partitions=4");
    // For so few rows compiling costs more than running.
    arguments.add("-Dspark.sql.codegen.wholeStage=false");
    arguments.add("-Dspark.sql.codegen.factoryMode=NO_CODEGEN");
    arguments.add("-XX:TieredStopAtLevel=1");
    arguments.add("-Dspark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1");
    arguments.addAll(List.of("-cp", classes + File.pathSeparator + work.resolve("home/jars/*")));
    arguments.addAll(
        List.of(Main.class.getName(), "corpus", "--master", master, "--out", out.toString()));
    Stream.of(inputs).forEach(input -> arguments.add(input.toString()));
    Path file = work.resolve(name + ".arguments");
    Files.writeString(
        file, arguments.stream().map(one -> '"' + one + '"').collect(Collectors.joining("\n")));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
    builder.environment().put("SPARK_HOME", work.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.directory(work.toFile());
    builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
    return builder.start();
  }

  /** Returns where what it prints goes. */
  Path log(String name) {
    return work.resolve(name + ".log");
  }

  /** Returns the executors of a driver that are running. */
  static List<ProcessHandle> executors(Process driver) {
    return driver
        .descendants()
        .filter(one -> commandLine(one).contains("CoarseGrainedExecutorBackend"))
        .toList();
  }

  /** Returns a process's command line; empty when it is gone. */
  static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    } catch (IOException e) {
      return "";
    }
  }
}
