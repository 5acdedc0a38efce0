package dev.parley.desk.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.parley.desk.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Who may log in at a desk, kept in a file of JSON that holds hashes only: Argon2id of passwords
 * (RFC 9106), SHA-256 of tokens, which are random and long enough for that. A change in the file,
 * by another process too, is seen at once. Thread-safe.
 */
public final class Accounts {

  /** How long a password must be at least, in characters, as NIST SP 800-63B has it. */
  public static final int SHORTEST_PASSWORD = 8;

  private static final int LONGEST_PASSWORD = 1_000;
  private static final int TOKEN_BYTES = 32;
  private static final String TOKEN_START = "parley_";
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");

  // 19 MiB, twice, one lane: the OWASP cheat sheet's first choice for servers.
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** What a wrong name costs as much time as a wrong password by. */
  private static final String NOBODY =
      Password.hash("nobody").addRandomSalt().with(ARGON2).getResult();

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Json JSON = new Json();

  /** Hashing takes memory, so only a few are at it at once. */
  private final Semaphore hashing = new Semaphore(2);

  private final Path file;
  private @Nullable FileTime read;
  private Contents contents = new Contents(List.of(), List.of());

  /** What the file holds. */
  record Contents(List<User> users, List<Token> tokens) {}

  /**
   * A person who may log in.
   *
   * @param name as corrections name them
   * @param role what they may do
   * @param password its Argon2id hash
   */
  public record User(String name, Role role, String password) {}

  /**
   * A program that may ask.
   *
   * @param name as corrections name it
   * @param role what it may do
   * @param hash the token's SHA-256, in hexadecimal
   * @param created when it was made
   */
  public record Token(String name, Role role, String hash, String created) {}

  /** Keeps accounts in this file, which need not be there yet. */
  public Accounts(Path file) {
    this.file = file;
  }

  /** Returns the file in which the accounts of a record are kept that is a file itself. */
  public static Path beside(Path record) {
    return record.resolveSibling(record.getFileName() + ".accounts.json");
  }

  /** Returns the people who may log in. */
  public List<User> users() {
    return contents().users();
  }

  /** Returns the programs that may ask. */
  public List<Token> tokens() {
    return contents().tokens();
  }

  /** Tells whether nobody may log in. */
  public boolean isEmpty() {
    return users().isEmpty() && tokens().isEmpty();
  }

  /**
   * Lets a person log in, in place of what was known of that name.
   *
   * @throws IllegalArgumentException if name or password will not do; the message says why
   */
  public synchronized void addUser(String name, Role role, char[] password) {
    check(name);
    if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password has from " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
    }
    String hash = Password.hash(new String(password)).addRandomSalt().with(ARGON2).getResult();
    List<User> users = new ArrayList<>(users());
    users.removeIf(user -> user.name().equals(name));
    users.add(new User(name, role, hash));
    write(new Contents(users, tokens()));
  }

  /** Lets a person log in no more and tells whether they could. */
  public synchronized boolean removeUser(String name) {
    List<User> users = new ArrayList<>(users());
    boolean removed = users.removeIf(user -> user.name().equals(name));
    if (removed) {
      write(new Contents(users, tokens()));
    }
    return removed;
  }

  /**
   * Makes a token for a program, in place of any of that name.
   *
   * @return the token, which is known to nobody else and cannot be shown again
   */
  public synchronized String addToken(String name, Role role) {
    check(name);
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    String token = TOKEN_START + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    List<Token> tokens = new ArrayList<>(tokens());
    tokens.removeIf(one -> one.name().equals(name));
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    tokens.add(new Token(name, role, hash(token), now));
    write(new Contents(users(), tokens));
    return token;
  }

  /** Takes a token back and tells whether there was one. */
  public synchronized boolean removeToken(String name) {
    List<Token> tokens = new ArrayList<>(tokens());
    boolean removed = tokens.removeIf(one -> one.name().equals(name));
    if (removed) {
      write(new Contents(users(), tokens));
    }
    return removed;
  }

  /** Returns the person of this name if the password is theirs. */
  public Optional<User> login(String name, String password) {
    if (password.length() > LONGEST_PASSWORD) {
      return Optional.empty();
    }
    Optional<User> user = user(name);
    hashing.acquireUninterruptibly();
    try {
      String hash = user.map(User::password).orElse(NOBODY);
      boolean right = Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
      return right ? user : Optional.empty();
    } finally {
      hashing.release();
    }
  }

  /** Returns the person of this name. */
  public Optional<User> user(String name) {
    return users().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** Returns whose token this is. */
  public Optional<Token> token(String token) {
    String hash = hash(token);
    return tokens().stream()
        .filter(
            one ->
                MessageDigest.isEqual(
                    one.hash().getBytes(StandardCharsets.US_ASCII),
                    hash.getBytes(StandardCharsets.US_ASCII)))
        .findFirst();
  }

  private static void check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name has letters, digits, spaces and . _ @ -, at most 64 of them, and begins with a"
              + " letter or digit");
    }
  }

  private synchronized Contents contents() {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      if (!modified.equals(read)) {
        contents = JSON.read(Files.readAllBytes(file), Contents.class);
        read = modified;
      }
    } catch (NoSuchFileException e) {
      contents = new Contents(List.of(), List.of());
      read = null;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + ": is no file of accounts: " + e.getOriginalMessage());
    }
    return contents;
  }

  private void write(Contents changed) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Path fresh = Files.createTempFile(folder, "accounts", ".json");
      if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(fresh, JSON.bytes(changed));
      try {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
      contents = changed;
      read = Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  private static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
