package dev.parley.spark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Made-up news of made-up talks: the same number gives the same article, on every machine.
 *
 * @param title the headline
 * @param day when it was published
 * @param outlet by whom
 * @param paragraphs what it says
 */
record MadeUpNews(String title, LocalDate day, String outlet, String[] paragraphs) {

  private static final String[] STATES = {"Norway", "Chile", "Kenya", "Japan", "Peru", "Ghana"};
  private static final String[] OFFICES = {"foreign minister", "president", "envoy", "spokesman"};
  private static final String[] NAMES = {
    "Anna Berg", "Luis Paredes", "Grace Otieno", "Kenji Mori", "Rosa Quispe", "Kofi Mensah"
  };
  private static final String[] THINGS = {
    "fishing quotas", "a ceasefire", "the water treaty", "steel tariffs", "a prisoner exchange",
    "port fees", "the border line", "grain exports", "satellite bands", "visa rules"
  };
  private static final String[] CLAIMS = {
    "would accept %s only if inspectors were let in first",
    "rejected any new deal on %s before the vote in spring",
    "was ready to discuss %s with all neighbours this year",
    "denied that %s had been part of the secret letter",
    "demanded that %s be settled by a court in The Hague",
    "had agreed to put %s on the list for the summit"
  };
  private static final String[] SCENES = {
    "Rain fell on the harbour while delegates walked between two hotels",
    "Traders in the capital shrugged and prices hardly moved all morning",
    "Students had painted a long banner and hung it across the old bridge",
    "Talks lasted until four o'clock and coffee ran out long before that",
    "A small ferry carried the files because the road was under snow",
    "Nobody in the village had seen so many cameras since the flood"
  };

  /** Returns the article of a number. */
  static MadeUpNews of(int number) {
    Random random = new Random(number * 7919L + 11);
    int who = random.nextInt(STATES.length);
    String thing = pick(THINGS, random);
    String speaker = "The " + pick(OFFICES, random) + " of " + STATES[who] + ", " + NAMES[who];
    String said = speaker + ", said that " + STATES[who] + " ";
    String first = said + pick(CLAIMS, random).formatted(thing) + ".";
    String second =
        pick(SCENES, random)
            + ", and desk "
            + number
            + " counted "
            + random.nextInt(9000)
            + " pages.";
    String third =
        "“We want "
            + pick(THINGS, random)
            + " on paper by week "
            + random.nextInt(52)
            + ",” "
            + NAMES[(who + 1) % NAMES.length]
            + " told reporters in room "
            + random.nextInt(999)
            + ".";
    return new MadeUpNews(
        STATES[who] + " speaks of " + thing,
        LocalDate.of(2021, 1, 1).plusDays(random.nextInt(180)),
        "Outlet " + number % 7,
        new String[] {first, second, third, pick(SCENES, random) + "."});
  }

  /** Returns how another outlet prints it a day later. */
  MadeUpNews reprinted(String by) {
    return new MadeUpNews(title, day.plusDays(1), by, paragraphs);
  }

  /** Returns the text. */
  String text() {
    return String.join("\n\n", paragraphs) + (outlet.startsWith("Reprint") ? "\n\n" + outlet : "");
  }

  /** Returns a line of JSON Lines. */
  String json() {
    return "{\"title\":\"%s\",\"published\":\"%s\",\"publisher\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(title, day, outlet, text().replace("\n", "\\n"));
  }

  /** Returns a record of a web archive. */
  String warc(int number) {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>"
            + title
            + "</title><meta property=\"article:published_time\" content=\""
            + day
            + "\"></head><body><article><h1>"
            + title
            + "</h1><p>"
            + String.join("</p><p>", paragraphs)
            + "</p></article></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + length(page)
            + "\r\n\r\n"
            + page;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%08d-0000-0000-0000-000000000000>\r\n"
            .formatted(number)
        + "WARC-Date: 2021-08-01T00:00:00Z\r\nWARC-Target-URI: https://news.example/"
        + number
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + length(http)
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
