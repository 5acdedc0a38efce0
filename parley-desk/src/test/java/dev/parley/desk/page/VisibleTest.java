package dev.parley.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void anOverrideOfDirectionIsShownAsItsCodePoint() {
    assertThat(Visible.of("pay \u202E001\u202C now")).isEqualTo("pay ⟨U+202E⟩001⟨U+202C⟩ now");
  }

  @Test
  void aZeroWidthCharacterInALatinWordIsShown() {
    assertThat(Visible.of("tr\u200Bea\u200Dty")).isEqualTo("tr⟨U+200B⟩ea⟨U+200D⟩ty");
  }

  @Test
  void whatEmojiAndPersianNeedStays() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Visible.of(family)).isEqualTo(family);
    assertThat(Visible.of("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
  }

  @Test
  void aControlCharacterIsShownAndANewLineStays() {
    assertThat(Visible.of("a\u0007b\nc")).isEqualTo("a⟨U+0007⟩b\nc");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Visible.brief("one two  three\nfour", 14)).isEqualTo("one two three…");
  }
}
