package dev.parley.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a desk over HTTP, and keeps its cookies. */
final class Browser {

  static final JsonMapper JSON = new JsonMapper();

  private final Desk desk;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Browser(Desk desk) {
    this.desk = desk;
  }

  /** Gets a path; headers are names and values in turn. */
  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  /** Gets a path as JSON. */
  JsonNode json(String path) throws Exception {
    return JSON.readTree(get(path).body());
  }

  /** Posts JSON. */
  HttpResponse<String> post(String path, String json, String... headers) throws Exception {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Posts a form of names and values, each encoded already. */
  HttpResponse<String> form(String path, String... fields) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", List.of(fields)))));
  }

  /** Returns the token that a page gives its scripts. */
  static String token(String page) {
    Matcher meta = Pattern.compile("name=\"csrf-token\" content=\"([^\"]*)\"").matcher(page);
    if (!meta.find()) {
      throw new AssertionError("no token in " + page);
    }
    return meta.group(1);
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  /**
   * Sends a request, and once more if the connection that was kept for it has been closed meanwhile
   * (RFC 9112, section 9.3.1), which Java's client does for GET alone.
   */
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException closed) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
