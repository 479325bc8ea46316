package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hanaper.identity.Activation;
import org.hanaper.identity.ActivationLinkIssued;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.SignUp;
import org.hanaper.store.Sql;

/** People who can sign in, through the boundaries. */
@ApplicationScoped
class People {

  static final String PASSWORD = "gravel window teapot 9";

  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject Sql sql;

  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  void on(@Observes ActivationLinkIssued link) {
    tokens.put(link.email(), link.token());
  }

  /** Somebody new with an account of his own; the address. */
  String signedUp() {
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

  /** The hash of somebody's password, with its parameters. */
  String hash(String email) {
    return sql.first(
            "select password_hash from login_identity where email = ?",
            row -> row.text("password_hash"),
            email)
        .orElseThrow();
  }
}
