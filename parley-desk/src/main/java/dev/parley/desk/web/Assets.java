package dev.parley.desk.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures, all from the class path. A page asks for {@code
 * /static/desk.css?v=…} with the file's hash, and a browser may keep that for a year; without the
 * hash it has to ask whether the file is still the same.
 */
public final class Assets {

  private static final String FOLDER = "/dev/parley/desk/static/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(?:[./][a-z0-9-]+)*");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  /** Files of other people's, by the name under which the desk has them. */
  private static final Map<String, String> FOREIGN =
      Map.of("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /**
   * Returns the address of a file, with its hash.
   *
   * @param name such as {@code desk.css}
   * @throws IllegalArgumentException if there is no such file
   */
  public String url(String name) {
    String hash =
        asset(name)
            .map(Asset::hash)
            .orElseThrow(() -> new IllegalArgumentException("no static file " + name));
    return "/static/" + name + "?v=" + hash;
  }

  /** Answers with the file that the path names after {@code /static/}. */
  public void serve(Context context) {
    String name = context.pathParam("name");
    Asset asset = asset(name).orElseThrow(() -> new NotFoundResponse("no static file " + name));
    String tag = '"' + asset.hash() + '"';
    boolean versioned = asset.hash().equals(context.queryParam("v"));
    context.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(asset.type()).result(asset.bytes());
  }

  private Optional<Asset> asset(String name) {
    Asset found = known.get(name);
    if (found == null && NAME.matcher(name).matches()) {
      found = read(name).orElse(null);
      if (found != null) {
        known.put(name, found);
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<Asset> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in =
        Assets.class.getResourceAsStream(FOREIGN.getOrDefault(name, FOLDER + name))) {
      return in == null ? Optional.empty() : Optional.of(Asset.of(type, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("static file " + name + " cannot be read", e);
    }
  }

  private record Asset(String type, String hash, byte[] bytes) {

    private static final int HASH_BYTES = 8;

    static Asset of(String type, byte[] bytes) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        String hash = HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        return new Asset(type, hash, bytes);
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every Java has SHA-256", e);
      }
    }
  }
}
