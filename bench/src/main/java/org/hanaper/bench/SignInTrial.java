package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hanaper.identity.Activation;
import org.hanaper.identity.ActivationLinkIssued;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInPassed;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What a whole sign-in costs, from the count of the try to the session that has begun, against the
 * bare hash of the same password with the parameters that stand in the person's own hash.
 */
@ApplicationScoped
class SignInTrial implements Trial {

  private static final String PASSWORD = "gravel window teapot 9";
  private static final Duration SLICE = Duration.ofMillis(600);

  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject SignIn signIn;
  @Inject Sql sql;

  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  void on(@Observes ActivationLinkIssued link) {
    tokens.put(link.email(), link.token());
  }

  @Override
  public String name() {
    return "signin";
  }

  @Override
  public void run(Table table) throws Exception {
    String email = person();
    String[] hash =
        sql.first(
                "select password_hash from login_identity where email = ?",
                row -> row.text("password_hash"),
                email)
            .orElseThrow()
            .split("\\$", -1);
    table.compare(
        new Pairing(
            "one person",
            new SignIns(email),
            new Hashes(hash),
            1,
            SLICE,
            Goal.NONE.cpu(1.15).median(1.15)));
  }

  private String person() {
    String email = "signin" + UUID.randomUUID() + "@bench.example";
    signUp.asEnterprise(
        new EnterpriseSignUp(
            UUID.randomUUID().toString(),
            "Bench",
            email,
            "",
            MobileField.OPTIONAL,
            "Bench Works",
            "FR",
            true,
            "en"));
    String token = Objects.requireNonNull(tokens.get(email));
    activation.activate(new NewPassword(token, PASSWORD, PASSWORD));
    return email;
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
              .enter(new TrySignIn(Population.MEMBER, email, PASSWORD, device, "bench"))
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
      generator.generateBytes(PASSWORD.getBytes(StandardCharsets.UTF_8), derived);
      if (!java.security.MessageDigest.isEqual(expected, derived)) {
        throw new IllegalStateException("another hash");
      }
    }
  }
}
