package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hanaper.account.OrganizationType;
import org.hanaper.identity.Activation;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.Population;
import org.hanaper.identity.ResellerSignUp;
import org.hanaper.identity.SignIn;
import org.hanaper.identity.SignInAnswer;
import org.hanaper.identity.SignUp;
import org.hanaper.identity.TrySignIn;
import org.hanaper.shared.AccountId;
import org.hanaper.store.Sql;

/** People who sign up by the boundaries, as visitors do. */
@ApplicationScoped
public class NewAccounts {

  static final String PASSWORD = "gravel window teapot 9";

  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject SignIn signIn;
  @Inject MailedLinks mailed;
  @Inject Sql sql;

  /** An address that nobody has. */
  static String fresh() {
    return "n" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  /** A sign-up form. */
  static EnterpriseSignUp form(String email, String organization) {
    return new EnterpriseSignUp(
        UUID.randomUUID().toString(),
        "Ada Lovelace",
        email,
        "",
        MobileField.OPTIONAL,
        organization,
        "FR",
        true,
        "en");
  }

  /** Applies for a reseller's account. */
  AccountId apply(String email, String organization) {
    signUp.asReseller(new ResellerSignUp(form(email, organization), OrganizationType.COMPANY));
    return account(email, organization);
  }

  /** Signs an enterprise up; its account waits. */
  AccountId signUp(String email, String organization) {
    signUp.asEnterprise(form(email, organization));
    return account(email, organization);
  }

  /** Signs an enterprise up and activates it with the first password. */
  AccountId activated(String email, String organization) {
    AccountId account = signUp(email, organization);
    activation.activate(new NewPassword(mailed.token(email, organization), PASSWORD, PASSWORD));
    return account;
  }

  SignInAnswer enter(String email, String password) {
    return signIn.enter(new TrySignIn(Population.MEMBER, email, password, null, "test"));
  }

  AccountId account(String email, String organization) {
    return new AccountId(
        sql.number(
            """
            select a.id from membership m join login_identity i on i.id = m.identity_id
            join account a on a.id = m.account_id
            where i.email = ? and a.name = ?""",
            email,
            organization));
  }
}
