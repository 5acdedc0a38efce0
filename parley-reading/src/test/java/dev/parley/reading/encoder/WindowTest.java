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
  void windowsFollowOneAnotherWithoutGap(String part) {
    Layout layout = Layout.of(part.repeat(3000));
    Pieces pieces = Pieces.of(layout.words(), WORD_PIECE);
    int next = 0;
    for (Window window : Window.cut(layout, pieces)) {
      assertThat(window.from()).isEqualTo(next);
      assertThat(window.to()).isGreaterThan(next);
      assertThat(pieces.count(window.from(), window.to())).isLessThanOrEqualTo(Window.MOST_PIECES);
      next = window.to();
    }
    assertThat(next).isEqualTo(layout.words().size());
  }

  @Test
  void aWindowEndsWithASentence() {
    Layout layout = Layout.of("The delegation of the republic waited in the hall. ".repeat(200));
    List<Window> windows = Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE));
    assertThat(windows).hasSizeGreaterThan(5);
    for (Window window : windows.subList(1, windows.size())) {
      assertThat(layout.breaks()[window.from()]).isNotEqualTo(Sentences.NONE);
    }
  }

  @Test
  void aWindowRatherEndsWithAParagraph() {
    Layout layout =
        Layout.of(("The envoys met. They left. They met again in the evening.\n\n").repeat(60));
    List<Window> windows = Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE));
    for (Window window : windows.subList(1, windows.size())) {
      assertThat(layout.breaks()[window.from()]).isEqualTo(Sentences.PARAGRAPH);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 100, 200})
  void aLongTextHasAnEvenNumberOfWindowsOfAboutOneLength(int sentences) {
    Layout layout =
        Layout.of("The delegation of the republic waited in the hall. ".repeat(sentences));
    Pieces pieces = Pieces.of(layout.words(), WORD_PIECE);
    List<Window> windows = Window.cut(layout, pieces);
    assertThat(windows.size() % 2).isZero();
    int due = pieces.count(0, pieces.words()) / windows.size();
    for (Window window : windows) {
      assertThat(pieces.count(window.from(), window.to())).isBetween(due - 12, due + 12);
    }
  }

  @Test
  void aShortTextIsOneWindow() {
    Layout layout = Layout.of("They met.");
    assertThat(Window.cut(layout, Pieces.of(layout.words(), WORD_PIECE)))
        .containsExactly(new Window(0, 3));
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
