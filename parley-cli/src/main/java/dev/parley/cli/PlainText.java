package dev.parley.cli;

import dev.parley.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text to an article: the whole file is the text, the headline included. */
final class PlainText {

  private final Policy policy;
  private final TextCheck check;
  private final Notices notices;

  PlainText(Policy policy, TextCheck check, Notices notices) {
    this.policy = policy;
    this.check = check;
    this.notices = notices;
  }

  /** Reads a file, or whatever else can be opened by a path, such as a named pipe. */
  Found read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      return new Found.Failed(file.toString(), Failure.reason(e), 0);
    }
  }

  /** Reads a stream to its end and leaves it open. */
  Found read(String name, InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Policy.LARGEST + 1);
    } catch (IOException e) {
      return new Found.Failed(name, Failure.reason(e), 0);
    }
    if (bytes.length > Policy.LARGEST) {
      return new Found.Failed(name, "larger than 32 MB, which no article is", bytes.length);
    }
    return read(name, bytes);
  }

  private Found read(String name, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    String refusal = check.refusal(name, text).orElse(null);
    if (refusal != null) {
      return new Found.Failed(name, refusal, bytes.length);
    }
    if (decoded.assumption() != null) {
      notices.note(name, decoded.assumption());
    }
    Article article =
        new Article(
            Article.hash(text), text, null, null, null, null, null, policy.published(), null);
    return new Found.Loaded(name, name, article, bytes.length);
  }
}
