package dev.parley.intake.pdf;

import dev.parley.model.StatedDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * Title and date out of a PDF's information dictionary (ISO 32000-1, 14.3.3), as far as the text
 * bears them out: titles are often left over from another document or are file names, and dates
 * tell when somebody last pressed "export".
 */
final class PdfMetadata {

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(docx?|pdf|indd|qxd|rtf|odt|tex|pptx?|xlsx?|txt|html?)$|untitled.*");
  private static final Pattern PROGRAM =
      Pattern.compile("(?i)^(microsoft word|powerpoint|microsoft powerpoint) - ");
  private static final int BEGINNING = 4000;
  private static final List<String> DATE_FORMS =
      List.of(
          "d MMMM yyyy",
          "dd MMMM yyyy",
          "MMMM d, yyyy",
          "MMMM d yyyy",
          "yyyy-MM-dd",
          "d.M.yyyy",
          "dd.MM.yyyy",
          "dd/MM/yyyy",
          "d/M/yyyy",
          "d MMM yyyy",
          "MMM d, yyyy");

  private PdfMetadata() {}

  /** Returns the title if its words stand at the beginning of the text; null if not. */
  static @Nullable String title(PDDocumentInformation information, String text) {
    String given = information.getTitle();
    if (given == null) {
      return null;
    }
    String title = PROGRAM.matcher(given.strip()).replaceFirst("").strip();
    if (title.length() < 8 || title.length() > 300 || FILE_NAME.matcher(title).matches()) {
      return null;
    }
    Set<String> beginning = words(text.substring(0, Math.min(BEGINNING, text.length())));
    Set<String> words = words(title);
    long there = words.stream().filter(beginning::contains).count();
    return words.size() > 1 && there * 5 >= words.size() * 4L ? title : null;
  }

  /** Returns the day of creation if the text names it; null if not. */
  static @Nullable StatedDate published(PDDocumentInformation information, String text) {
    Calendar created = information.getCreationDate();
    if (created == null) {
      return null;
    }
    ZoneId zone = created.getTimeZone().toZoneId();
    LocalDate day = created.toInstant().atZone(zone).toLocalDate();
    String flat = text.replaceAll("\\s+", " ");
    for (String form : DATE_FORMS) {
      String words = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
      if (Pattern.compile("(?i)(?<!\\d)" + Pattern.quote(words) + "(?!\\d)").matcher(flat).find()) {
        return new StatedDate(day.toString(), day.toString());
      }
    }
    return null;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
