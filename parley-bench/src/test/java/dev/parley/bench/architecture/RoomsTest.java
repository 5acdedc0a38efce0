package dev.parley.bench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who may use whom: the "may use" column of {@code docs/decisions/0002-modules.md}. */
class RoomsTest {

  private static final String MODEL = "dev.parley.model..";
  private static final String READING = "dev.parley.reading..";
  private static final String READING_INSIDE = "dev.parley.reading.*..";
  private static final String EMBEDDING = "dev.parley.reading.embedding";
  private static final String INTAKE = "dev.parley.intake..";
  private static final String FETCH = "dev.parley.intake.fetch";
  private static final String RECORD = "dev.parley.record..";
  private static final String EXCHANGE = "dev.parley.exchange..";
  private static final String DESK = "dev.parley.desk..";
  private static final String CLI = "dev.parley.cli..";
  private static final String BENCH = "dev.parley.bench..";

  private static final JavaClasses PARLEY = ParleyClasses.read();

  @Test
  void theModelUsesNothingButJavaAndJSpecify() {
    classes()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations..")
        .check(PARLEY);
  }

  @Test
  void readingUsesOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage(READING)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..").and(not(resideInAnyPackage(MODEL, READING))))
        .check(PARLEY);
  }

  @Test
  void intakeUsesOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage(INTAKE)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..").and(not(resideInAnyPackage(MODEL, INTAKE))))
        .check(PARLEY);
  }

  @Test
  void theRecordUsesOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage(RECORD)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..").and(not(resideInAnyPackage(MODEL, RECORD))))
        .check(PARLEY);
  }

  @Test
  void exchangeUsesOnlyTheModelAndTheRecord() {
    noClasses()
        .that()
        .resideInAPackage(EXCHANGE)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..").and(not(resideInAnyPackage(MODEL, RECORD, EXCHANGE))))
        .check(PARLEY);
  }

  @Test
  void theDeskUsesWhatStandsBelowIt() {
    noClasses()
        .that()
        .resideInAPackage(DESK)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..")
                .and(not(resideInAnyPackage(MODEL, RECORD, EXCHANGE, READING, INTAKE, DESK))))
        .check(PARLEY);
  }

  @Test
  void nobodyButTheCommandLineAndTheBenchOpensADesk() {
    noClasses()
        .that()
        .resideOutsideOfPackages(DESK, CLI, BENCH)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(DESK)
        .check(PARLEY);
  }

  @Test
  void nothingShippedUsesTheBench() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BENCH)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BENCH)
        .check(PARLEY);
  }

  @Test
  void nobodyButTheBenchUsesTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CLI, BENCH)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLI)
        .check(PARLEY);
  }

  @Test
  void theInsideOfReadingStaysInside() {
    noClasses()
        .that()
        .resideOutsideOfPackage(READING)
        .should()
        .dependOnClassesThat(resideInAPackage(READING_INSIDE).and(not(resideInAPackage(EMBEDDING))))
        .check(PARLEY);
  }

  @Test
  void nothingButReadingTouchesTheEncoder() {
    noClasses()
        .that()
        .resideOutsideOfPackage(READING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(PARLEY);
  }

  @Test
  void modelAndReadingKnowNothingOfIntake() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL, READING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTAKE)
        .check(PARLEY);
  }

  @Test
  void onlyThesePackagesOfIntakeAreUsedFromOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INTAKE)
        .should()
        .dependOnClassesThat(
            resideInAPackage(INTAKE)
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.parley.intake",
                            "dev.parley.intake.html",
                            "dev.parley.intake.plain",
                            "dev.parley.intake.pdf",
                            "dev.parley.intake.jsonl",
                            "dev.parley.intake.warc",
                            "dev.parley.intake.feed",
                            FETCH))))
        .check(PARLEY);
  }

  @Test
  void readingAFeedNeedsNoMoreOfFetchingThanItsUrls() {
    noClasses()
        .that()
        .resideInAPackage("dev.parley.intake.feed")
        .should()
        .dependOnClassesThat(
            resideInAPackage(FETCH).and(not(nameMatching(".*\\.(WebUrl|BadUrlException)"))))
        .check(PARLEY);
  }

  /** The bench asks the desk that it has itself started. */
  @Test
  void nobodyButFetchOpensANetworkConnection() {
    noClasses()
        .that()
        .resideOutsideOfPackages(FETCH, "dev.parley.bench.desk")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.hc..")
                .or(nameMatching("java\\.net\\.(.*Socket|.*URLConnection)")))
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(PARLEY);
  }

  /** The bench does not depend on Spark, so the module's classes are looked at where they lie. */
  @Test
  void sparkUsesOnlyModelReadingIntakeExchangeAndRecord() {
    Path classes = Path.of("..", "parley-spark", "target", "classes");
    assumeTrue(Files.isDirectory(classes), "parley-spark is not built");
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.parley..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.parley.spark..",
                            MODEL,
                            "dev.parley.reading",
                            INTAKE,
                            RECORD,
                            "dev.parley.exchange.."))))
        .check(new ClassFileImporter().importPath(classes));
  }
}
