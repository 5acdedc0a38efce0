package dev.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.reading.text.Layout;
import dev.parley.reading.text.Sentences;
import dev.parley.reading.text.WordPiece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

  private static final WordPiece WORD_PIECE = Encoder.vocabulary();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One side offered talks. ",
        "word ",
        "“",
        "unpronounceableuninterruptedness",
        "First line\nSecond line, somewhat longer\n\n",
        "🤝🕊",
        "\u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645 "
      })
  void coresFollowOneAnotherWithoutGap(String part) {
    Layout layout = Layout.of(part.repeat(3000));
    Pieces pieces = Pieces.of(layout.words(), WORD_PIECE);
    int next = 0;
    for (Window window : Window.cut(layout, pieces)) {
      assertThat(window.coreFrom()).isEqualTo(next);
      assertThat(window.coreTo()).isGreaterThan(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.coreFrom());
      assertThat(window.to()).isGreaterThanOrEqualTo(window.coreTo());
      assertThat(pieces.count(window.from(), window.to())).isLessThanOrEqualTo(Window.MOST_PIECES);
      next = window.coreTo();
    }
    assertThat(next).isEqualTo(layout.words().size());
  }

  @Test
  void aCoreEndsWithASentence() {
    Layout layout = Layout.of("The delegation of the republic waited in the hall. ".repeat(200));
    List<Window> windows = Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE));
    assertThat(windows).hasSizeGreaterThan(5);
    for (Window window : windows.subList(1, windows.size())) {
      assertThat(layout.breaks()[window.coreFrom()]).isNotEqualTo(Sentences.NONE);
    }
  }

  @Test
  void aShortTextIsOneWindow() {
    Layout layout = Layout.of("They met.");
    assertThat(Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE)))
        .containsExactly(new Window(0, 3, 0, 3));
  }

  @Test
  void anEmptyTextHasNoWindow() {
    Layout layout = Layout.of("");
    assertThat(Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE))).isEmpty();
  }

  @Test
  void theInputNamesEachWordsFirstPiece() {
    Layout layout = Layout.of("Ryabkov spoke");
    Pieces pieces = Pieces.of(layout.words(), WORD_PIECE);
    WindowInput input = WindowInput.of(layout, pieces, WORD_PIECE, 0, 2);
    assertThat(input.heads()).containsExactly(1, 1 + pieces.count(0, 1));
    assertThat(input.ids()[0]).isEqualTo(WORD_PIECE.begin());
    assertThat(input.ids()[input.ids().length - 1]).isEqualTo(WORD_PIECE.end());
    assertThat(input.shapes()).hasSameSizeAs(input.ids());
    assertThat(input.places()).hasSameSizeAs(input.ids());
  }
}
