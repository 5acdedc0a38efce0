package dev.parley.spark;

import dev.parley.intake.Intake;
import dev.parley.intake.Taken;
import dev.parley.intake.warc.Extractor;
import dev.parley.intake.warc.Place;
import dev.parley.intake.warc.WarcFile;
import dev.parley.intake.warc.WarcItem;
import dev.parley.intake.warc.WarcLimits;
import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A web archive: WARC or WET, packed or not. */
final class ArchiveSource implements Source {

  private final String input;
  private final WarcFile archive;
  private final Extractor extractor;
  private long ordinal;
  private boolean anything;
  private boolean ended;

  ArchiveSource(FileSystem files, Path file, Intake intake) throws IOException {
    this.input = file.toString();
    this.archive =
        WarcFile.open(
            new HadoopChannel(files, file), file.getName(), Place.START, WarcLimits.USUAL);
    this.extractor = Extractor.of(intake);
  }

  @Override
  public @Nullable CorpusArticle next() throws IOException {
    while (!ended) {
      WarcItem item = archive.next();
      if (item == null) {
        ended = true;
        return anything ? null : CorpusArticle.failed(input, ordinal, null, "no record in it");
      }
      anything = true;
      String place = "offset " + item.place();
      if (item instanceof WarcItem.Failed failed) {
        return CorpusArticle.failed(input, ordinal++, place, failed.reason());
      }
      if (item instanceof WarcItem.Document document) {
        return CorpusArticle.of(input, ordinal++, place, taken(document));
      }
    }
    return null;
  }

  private Taken taken(WarcItem.Document document) {
    try {
      return extractor.extract(document);
    } catch (RuntimeException | StackOverflowError e) {
      return new Taken.Refused("could not be taken in: " + Reasons.of(e));
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
