package dev.parley.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;
import org.jspecify.annotations.Nullable;

/**
 * An {@code http} or {@code https} URL in the one form that Parley keeps: host in lower case and in
 * ASCII, no default port, no fragment, and no user name or password, which are dropped and never
 * sent. Characters that RFC 3986 does not allow are percent-encoded as browsers do, since pages and
 * feeds are full of them.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name or a literal address, IPv6 in brackets
 * @param port from 1 to 65535; the scheme's own where none is given
 * @param path the path with the query, starting with a slash
 */
public record WebUrl(String scheme, String host, int port, String path) {

  private static final int LONGEST = 8192;
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?):[/\\\\]{2}([^/?#\\\\]*)([^#]*).*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-fA-F:.]+(?:%[^\\]]*)?]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern ABOVE_ROOT = Pattern.compile("^(?:/\\.\\.)+(?=/|$)");
  private static final String LEGAL = "-._~:/?[]@!$&'()*+,;=";

  /**
   * Reads an absolute URL. White space around it, and line breaks and tabs in it, do not count.
   *
   * @throws BadUrlException for another scheme, no host, or a port out of range
   */
  public static WebUrl parse(String url) throws BadUrlException {
    String bare = url.strip().replaceAll("[\\r\\n\\t]", "");
    if (bare.length() > LONGEST) {
      throw new BadUrlException("the URL is longer than " + LONGEST + " characters");
    }
    Matcher parts = PARTS.matcher(bare);
    if (!parts.matches()) {
      throw new BadUrlException(
          SCHEME.matcher(bare).matches() && !bare.regionMatches(true, 0, "http", 0, 4)
              ? "not an http or https URL"
              : "not a URL such as https://example.org/feed.xml");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String authority = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1);
    Matcher named = AUTHORITY.matcher(authority);
    if (!named.matches()) {
      throw new BadUrlException("the URL names no host");
    }
    String path = escape(parts.group(3).replace('\\', '/'));
    return new WebUrl(
        scheme,
        host(named.group(1)),
        port(scheme, named.group(2)),
        path.startsWith("/") ? path : "/" + path);
  }

  /**
   * Returns the URL that a reference on this page leads to (RFC 3986, section 5).
   *
   * @throws BadUrlException where it leads to no http or https URL
   */
  public WebUrl resolve(String reference) throws BadUrlException {
    String bare = reference.strip().replaceAll("[\\r\\n\\t]", "");
    if (SCHEME.matcher(bare).matches()) {
      return parse(bare);
    }
    if (bare.startsWith("//")) {
      return parse(scheme + ":" + bare);
    }
    int fragment = bare.indexOf('#');
    String relative = escape(fragment < 0 ? bare : bare.substring(0, fragment));
    try {
      // The host may be none for java.net.URI (an underscore, say), so only the path goes through.
      URI target = URIUtils.resolve(URI.create("http://host" + uriPath(path)), uriPath(relative));
      String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
      String absolute = ABOVE_ROOT.matcher(target.getRawPath()).replaceFirst("");
      return parse(scheme + "://" + authority() + absolute + query);
    } catch (IllegalArgumentException e) {
      throw new BadUrlException("not a URL: the path cannot be read");
    }
  }

  /** Returns scheme, host and port, the unit that robots.txt speaks for (RFC 9309, 2.3). */
  public String origin() {
    return scheme + "://" + authority();
  }

  /** Returns the whole URL. */
  @Override
  public String toString() {
    return origin() + path;
  }

  /**
   * Returns what may be shown of a text that should have been a URL: without user name and
   * password, and no longer than a line.
   */
  static String shown(String text) {
    String bare = text.strip().replaceAll("(?<=//)[^/?#]*@", "").replaceAll("\\p{Cntrl}", " ");
    return bare.length() <= 200 ? bare : bare.substring(0, 200) + "…";
  }

  private String authority() {
    return port == defaultPort(scheme) ? host : host + ":" + port;
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static int port(String scheme, @Nullable String digits) throws BadUrlException {
    if (digits == null || digits.isEmpty()) {
      return defaultPort(scheme);
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw new BadUrlException("the URL's port is not between 1 and 65535");
    }
    return port;
  }

  private static String host(String name) throws BadUrlException {
    if (name.startsWith("[")) {
      return name.toLowerCase(Locale.ROOT);
    }
    try {
      String unescaped = name.indexOf('%') < 0 ? name : percentDecoded(name);
      String ascii = IDN.toASCII(unescaped, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      if (ascii.isEmpty() || ascii.length() > 253 || !ascii.matches("[a-z0-9._-]+")) {
        throw new BadUrlException("the URL's host is not a host name");
      }
      return ascii;
    } catch (IllegalArgumentException e) {
      throw new BadUrlException("the URL's host is not a host name");
    }
  }

  private static String percentDecoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** java.net.URI knows no brackets in a path, and takes a colon before any slash for a scheme. */
  private static String uriPath(String path) {
    String legal = path.replace("[", "%5B").replace("]", "%5D");
    int colon = legal.indexOf(':');
    int slash = legal.indexOf('/');
    boolean lookedAtAsScheme = colon >= 0 && (slash < 0 || colon < slash) && !legal.startsWith("?");
    return lookedAtAsScheme ? "./" + legal : legal;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      if (letter || (c < 128 && LEGAL.indexOf(c) >= 0) || (c == '%' && isEscape(text, i))) {
        escaped.appendCodePoint(c);
      } else {
        HexFormat hex = HexFormat.of().withUpperCase();
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          escaped.append('%').append(hex.toHexDigits(b));
        }
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }
}
