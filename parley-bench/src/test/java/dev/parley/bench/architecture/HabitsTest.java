package dev.parley.bench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What every room has in common. */
class HabitsTest {

  private static final JavaClasses PARLEY = ParleyClasses.read();

  @Test
  void everyPackageIsNullMarked() {
    assertThat(PARLEY)
        .extracting(JavaClass::getPackage)
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void noClassIsADrawer() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?)(\\$.*)?")
        .because("a name says what the thing is in the field's words")
        .check(PARLEY);
  }

  @Test
  void onlyTheCommandLineAndTheBenchSpeakToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.parley.cli..", "dev.parley.bench..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(PARLEY);
  }

  @Test
  void nobodyLogsThroughJavaUtilLogging() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PARLEY);
  }
}
