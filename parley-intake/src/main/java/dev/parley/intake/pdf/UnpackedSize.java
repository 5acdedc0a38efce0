package dev.parley.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF unpack to, before PDFBox unpacks them into memory.
 * Pictures are not measured, as reading text does not unpack them.
 */
final class UnpackedSize {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int DICTIONARY = 1024;

  private UnpackedSize() {}

  /** Tells whether the streams unpack to more than so many bytes together. */
  static boolean exceeds(byte[] pdf, long limit) {
    long sum = 0;
    Inflater inflater = new Inflater();
    try {
      for (int at = next(pdf, 0); at >= 0 && sum <= limit; at = next(pdf, at)) {
        if (!isPicture(pdf, at)) {
          sum += size(pdf, at, inflater, limit - sum);
        }
      }
    } finally {
      inflater.end();
    }
    return sum > limit;
  }

  /** Returns where the data behind the next keyword {@code stream} begins, -1 if none follows. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
      if (pdf[i] == 's' && isKeyword(pdf, i)) {
        int data = i + STREAM.length;
        return pdf[data] == '\r' && pdf[data + 1] == '\n' ? data + 2 : data + 1;
      }
    }
    return -1;
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte behind = pdf[at + STREAM.length];
    return (behind == '\r' || behind == '\n') && (at == 0 || pdf[at - 1] != 'd');
  }

  private static boolean isPicture(byte[] pdf, int data) {
    int from = Math.max(0, data - DICTIONARY);
    String before = new String(pdf, from, data - from, ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.replaceAll("\\s", "").contains("/Subtype/Image");
  }

  private static long size(byte[] pdf, int data, Inflater inflater, long most) {
    inflater.reset();
    inflater.setInput(pdf, data, pdf.length - data);
    byte[] part = new byte[1 << 16];
    long sum = 0;
    try {
      while (sum <= most) {
        int count = inflater.inflate(part);
        if (count == 0) {
          return sum;
        }
        sum += count;
      }
    } catch (DataFormatException e) {
      return sum;
    }
    return sum;
  }
}
