package dev.parley.bench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that the rules look at: everything of Parley's but tests and what JMH generates. */
final class ParleyClasses {

  private ParleyClasses() {}

  static JavaClasses read() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("jmh_generated"))
        .importPackages("dev.parley");
  }
}
