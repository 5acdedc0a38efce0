package dev.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.reading.encoder.Encoder;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final int UNKNOWN = 100;
  private final WordPiece wordPiece = Encoder.vocabulary();

  @Test
  void theSpecialPiecesHaveBertsIds() {
    assertThat(wordPiece.begin()).isEqualTo(101);
    assertThat(wordPiece.end()).isEqualTo(102);
  }

  /** The example of BERT's own documentation: una, ##ffa, ##ble. */
  @Test
  void theLongestPieceComesFirst() {
    assertThat(pieces("unaffable")).containsExactly(14477, 20961, 3468);
  }

  @Test
  void caseAndAccentsMakeNoDifference() {
    assertThat(pieces("Élysée")).isEqualTo(pieces("elysee"));
    assertThat(pieces("NATO")).isEqualTo(pieces("nato"));
  }

  @Test
  void whatTheVocabularyCannotSpellIsUnknown() {
    assertThat(pieces("🤝")).containsExactly(UNKNOWN);
    assertThat(pieces("a".repeat(101))).containsExactly(UNKNOWN);
    assertThat(pieces("\u0301")).containsExactly(UNKNOWN);
  }

  @Test
  void aWordHasAtMostAHundredPieces() {
    assertThat(pieces("q\u0660".repeat(50))).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void aVocabularyWithoutSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> WordPiece.read(new BufferedReader(new StringReader("talks\n"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  private int[] pieces(String word) {
    int[] out = new int[128];
    int count = wordPiece.pieces(word, out);
    return Arrays.copyOf(out, count);
  }
}
