package dev.parley.cli;

import dev.parley.intake.plain.IsoDate;
import dev.parley.model.StatedDate;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line, which has to be one that an article can have. */
final class DateConverter implements ITypeConverter<StatedDate> {

  @Override
  public StatedDate convert(String value) {
    StatedDate date = IsoDate.of(value);
    if (date.value() == null) {
      throw new TypeConversionException("'" + value + "' is not a date such as 2021-12-23");
    }
    String oddity = IsoDate.oddity(date, LocalDate.now());
    if (oddity != null) {
      throw new TypeConversionException("'" + value + "' " + oddity);
    }
    return date;
  }
}
