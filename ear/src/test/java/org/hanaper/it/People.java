package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.identity.Activation;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.Population;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.identity.Visit;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/** Makes people who can sign in. Only the first one's password is hashed: the others share it. */
@ApplicationScoped
public class People {

  /** Everybody's password. */
  public static final String PASSWORD = "gravel window teapot 9";

  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject SignIn signIn;
  @Inject MailedLinks mailed;
  @Inject Sql sql;
  @Inject Clock clock;

  private String hash;

  /** Somebody with a password and without an account; answers with the address. */
  public String person() {
    return person(fresh());
  }

  /** The same with an address. */
  String person(String email) {
    sql.insert(
        """
        insert into login_identity (population, email, name, mobile, language, theme, time_zone,
          password_hash, office_roles, created_at)
        values ('MEMBER', ?, 'Asha Rao', '', 'en', 'system', 'UTC', ?, '', ?)""",
        email,
        hash(),
        clock.instant());
    return email;
  }

  /** Somebody of the back office with a password; answers with the address. */
  public String operator(Role role) {
    String email = fresh();
    sql.insert(
        """
        insert into login_identity (population, email, name, mobile, language, theme, time_zone,
          password_hash, office_roles, created_at)
        values ('OPERATOR', ?, 'Olga', '', 'en', 'system', 'UTC', ?, ?, ?)""",
        email,
        hash(),
        role.name(),
        clock.instant());
    return email;
  }

  /** Acts as an operator. */
  public Caller asOperator(String email, Role role) {
    return new Caller(
        Caller.Kind.OPERATOR, identity(email), null, null, "Olga", role.name(), "192.0.2.2");
  }

  /** Makes somebody a member. */
  public MembershipId join(String email, AccountId account, Role role) {
    return new MembershipId(
        sql.insert(
            """
            insert into membership (identity_id, account_id, role, state, created_at)
            values (?, ?, ?, 'ACTIVE', ?)""",
            identity(email).value(),
            account.value(),
            role,
            clock.instant()));
  }

  /** Makes somebody a member, and acts as him. */
  public Caller member(String email, AccountId account, Role role) {
    return new Caller(
        Caller.Kind.MEMBER,
        identity(email),
        join(email, account, role),
        account,
        "Asha Rao",
        role.name(),
        "192.0.2.1");
  }

  /** Who has an address. */
  public IdentityId identity(String email) {
    return new IdentityId(sql.number("select id from login_identity where email = ?", email));
  }

  /** Tries the sign-in with a password. */
  public SignInAnswer enter(String email, String password) {
    return signIn.enter(new TrySignIn(Population.MEMBER, email, password, null, "test"));
  }

  /** Signs in somebody who owes no further step. */
  public Visit visit(String email) {
    return signIn.redeem(enter(email, PASSWORD).orRefuse().ticket()).orElseThrow();
  }

  private synchronized String hash() {
    if (hash == null) {
      String email = fresh();
      signUp.asEnterprise(
          new EnterpriseSignUp(
              UUID.randomUUID().toString(),
              "Ada Lovelace",
              email,
              "",
              MobileField.OPTIONAL,
              "Container Works",
              "FR",
              true,
              "en"));
      activation.activate(new NewPassword(mailed.token(email), PASSWORD, PASSWORD));
      hash =
          sql.first(
                  "select password_hash from login_identity where email = ?",
                  row -> row.text("password_hash"),
                  email)
              .orElseThrow();
    }
    return hash;
  }

  private static String fresh() {
    return "p" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }
}
