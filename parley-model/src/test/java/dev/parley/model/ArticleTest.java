package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void theHashIsTheSha256OfTheUtf8Bytes() {
    // FIPS 180-4, example of a one-block message; and the empty message
    assertThat(Article.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Article.hash(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aLoneSurrogateHashesAsTheQuestionMarkThatUtf8PutsInItsPlace() {
    assertThat(Article.hash("a\uD83E")).isEqualTo(Article.hash("a?"));
    assertThat(Article.hash("\uDD1Da")).isEqualTo(Article.hash("?a"));
  }

  @Test
  void anArticleWithoutAnIdIsCalledByItsHash() {
    Article article = Article.of("Moscow has denied it.");
    assertThat(article.id()).isEqualTo(Article.hash("Moscow has denied it."));
  }

  @Test
  void anArticleOfWhichOnlyTheTextIsKnownSaysNothingElse() {
    assertThat(Article.of("a1", "Text."))
        .isEqualTo(new Article("a1", "Text.", null, null, null, null, null, null, null));
  }
}
