package dev.parley.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers hope to end the fishing dispute this week",
        "Kremlin rejects draft treaty, warns of consequences",
        "Juan de la Cruz wins mayoral race in Los Angeles",
        "THE PRIME MINISTER SAID THAT SHE WOULD NOT SIGN ANY PAPER THAT LEFT THE ISLANDS OUT.",
        "The wee lad didnae ken whit tae say, but he wis shair the auld man had been richt, and"
            + " the ithers were no gaun hame afore the nicht cam doon.",
        "The foreign minister, Jean-Yves de la Tour, said the ‘entente cordiale’ was over, and"
            + " that no one in the Quai d'Orsay would miss it.",
        "He quoted the motto «все за одного» (all for one) and the delegates laughed at him.",
        "Results: Ajax 2, Real Madrid 3; Bayern 1, Lazio 1; Porto 0, Benfica 2; Malmo 2, Lyon 2",
        "👍🎉🕊",
        "1,234 5,678 9.10",
        "北京",
        "Ja."
      })
  void englishPassesAndSoDoesWhatIsTooShortToTell(String text) {
    assertThat(EnglishCheck.objection(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Dutch
        "De minister zei maandag dat er nog geen besluit over de brug was genomen.",
        // German
        "Die Kanzlerin sagte am Montag, dass sie den Vertrag nicht unterschreiben werde und dass"
            + " die Gespräche mit den Nachbarn für den Winter ausgesetzt seien.",
        // French
        "Le président a déclaré que les négociations avec la délégation ne pouvaient pas"
            + " reprendre dans une telle ambiance.",
        // Spanish
        "El gobierno dijo que no aceptará las condiciones del acuerdo y que los ministros se"
            + " reunirán en la capital para buscar una salida.",
        // Portuguese
        "O governo disse que não vai aceitar as condições do acordo e que os ministros vão se"
            + " reunir na capital para discutir uma saída.",
        // Italian
        "Il ministro ha detto che il governo non accetterà le condizioni e che la delegazione è"
            + " tornata nella capitale per una riunione.",
        // Polish
        "Minister powiedział, że rząd nie przyjmie warunków i że delegacja wróciła do stolicy na"
            + " rozmowy, które się jeszcze nie zaczęły.",
        // Swedish
        "Ministern sade att regeringen inte tänker godta villkoren och att delegationen är på väg"
            + " till huvudstaden för att samtala.",
        // Turkish
        "Bakan, hükümetin bu koşulları kabul etmeyeceğini ve heyetin yeni bir görüşme için"
            + " başkente döndüğünü söyledi; bu daha önce de olan bir şey.",
        // Afrikaans
        "Die minister het gesê dat die regering nie die voorwaardes sal aanvaar nie en dat die"
            + " afvaardiging vir samesprekings van die hoofstad af terugkom.",
        // Indonesian
        "Menteri mengatakan bahwa pemerintah tidak akan menerima syarat itu dan delegasi yang"
            + " kembali dari ibu kota dengan usulan untuk perundingan ini.",
        // Russian, Arabic, Chinese, Greek, Hebrew
        "Министр заявил, что правительство не примет этих условий.",
        "قال الوزير إن الحكومة لن تقبل هذه الشروط.",
        "部长说，政府不会接受这些条件，代表团已经返回首都。",
        "Ο υπουργός είπε ότι η κυβέρνηση δεν θα δεχτεί τους όρους.",
        "השר אמר שהממשלה לא תקבל את התנאים האלה."
      })
  void otherLanguagesDoNot(String text) {
    assertThat(EnglishCheck.objection(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Finnish, Vietnamese, Swahili: too far from the known words to be recognised sooner.
        "Ministeri sanoi maanantaina, etteivät neuvottelut jatkuneet viikonloppuna. ",
        "Bộ trưởng nói rằng chính phủ sẽ không chấp nhận những điều kiện này. ",
        "Waziri alisema kwamba serikali haitakubali masharti hayo mapya kabisa. "
      })
  void longTextsWithoutEnglishWordsDoNotEither(String sentence) {
    assertThat(EnglishCheck.objection(sentence.repeat(10))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000})
  void theLanguageOfALongTextIsThatOfItsGreaterPart(int sentences) {
    String english = "The minister said that they would not accept these terms. ";
    String russian = "Министр заявил, что этого не будет. ";

    assertThat(EnglishCheck.objection(russian + english.repeat(sentences))).isEmpty();
    assertThat(EnglishCheck.objection(english + russian.repeat(sentences))).isPresent();
  }
}
