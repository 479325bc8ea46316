package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id and compares them; a few at a time, because each takes 19 MiB
 * (security rules 16 and 19).
 */
@ApplicationScoped
class Passwords {

  static final int LONGEST = 128;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 10;
  private static final String FORM = "argon2id";

  @Inject HashCounter counter;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final SecureRandom random = new SecureRandom();

  /**
   * Hashes a password that keeps the rule.
   *
   * @throws TooManyTries when the house hashes so many that this one would wait too long
   */
  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        FORM,
        Integer.toString(MEMORY_KIB),
        Integer.toString(PASSES),
        encoder.encodeToString(salt),
        encoder.encodeToString(derive(password, salt, MEMORY_KIB, PASSES)));
  }

  /**
   * Whether a password is the one that was hashed; takes the same time when there is none.
   *
   * @param hash null when the name is unknown or no password was set
   * @throws TooManyTries when the house hashes so many that this one would wait too long
   */
  boolean matches(String password, @Nullable String hash) {
    if (hash == null || password.length() > LONGEST) {
      derive("", new byte[SALT_BYTES], MEMORY_KIB, PASSES);
      return false;
    }
    String[] parts = hash.split("\\$", -1);
    byte[] salt = Base64.getDecoder().decode(parts[3]);
    byte[] expected = Base64.getDecoder().decode(parts[4]);
    int memory = Integer.parseInt(parts[1]);
    int passes = Integer.parseInt(parts[2]);
    return MessageDigest.isEqual(expected, derive(password, salt, memory, passes));
  }

  private byte[] derive(String password, byte[] salt, int memory, int passes) {
    enter();
    counter.count();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(LANES)
              .withSalt(salt)
              .build());
      byte[] derived = new byte[HASH_BYTES];
      generator.generateBytes(plain(password), derived);
      return derived;
    } finally {
      room.release();
    }
  }

  private void enter() {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TooManyTries();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyTries();
    }
  }

  /** The same signs typed on different keyboards are the same password. */
  private static byte[] plain(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
