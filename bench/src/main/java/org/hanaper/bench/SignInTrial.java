package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.TrySignIn;
import org.jspecify.annotations.Nullable;

/**
 * What a whole sign-in costs, from the count of the try to the session that has begun, against the
 * bare hash of the same password with the parameters that stand in the person's own hash.
 */
@ApplicationScoped
class SignInTrial implements Trial {

  private static final Effort EFFORT = Effort.FULL.slices(Duration.ofMillis(600));

  @Inject People people;
  @Inject SignIn signIn;

  @Override
  public String name() {
    return "signin";
  }

  @Override
  public void run(Table table) throws Exception {
    String email = people.signedUp();
    String[] hash = people.hash(email).split("\\$", -1);
    table.compare(
        new Pairing(
            "one person",
            new SignIns(email),
            new Hashes(hash),
            1,
            EFFORT,
            Goal.NONE.cpu(1.15).median(1.15)));
  }

  private final class SignIns implements Side {

    private final String email;
    private @Nullable String device;

    SignIns(String email) {
      this.email = email;
    }

    @Override
    public String name() {
      return "sign-in (EJB)";
    }

    @Override
    public void once(int worker) {
      SignInPassed passed =
          signIn
              .enter(new TrySignIn(Population.MEMBER, email, People.PASSWORD, device, "bench"))
              .orRefuse();
      if (passed.device() != null) {
        device = passed.device();
      }
      if (signIn.redeem(passed.ticket()).isEmpty()) {
        throw new IllegalStateException("the ticket opens nothing");
      }
    }
  }

  private static final class Hashes implements Side {

    private final byte[] salt;
    private final int memory;
    private final int passes;
    private final byte[] expected;

    Hashes(String[] hash) {
      memory = Integer.parseInt(hash[1]);
      passes = Integer.parseInt(hash[2]);
      salt = Base64.getDecoder().decode(hash[3]);
      expected = Base64.getDecoder().decode(hash[4]);
    }

    @Override
    public String name() {
      return "Argon2id";
    }

    @Override
    public void once(int worker) {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(1)
              .withSalt(salt)
              .build());
      byte[] derived = new byte[expected.length];
      generator.generateBytes(People.PASSWORD.getBytes(StandardCharsets.UTF_8), derived);
      if (!java.security.MessageDigest.isEqual(expected, derived)) {
        throw new IllegalStateException("another hash");
      }
    }
  }
}
