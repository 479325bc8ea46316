package org.hanaper.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.hanaper.access.Access;
import org.hanaper.access.Role;
import org.hanaper.account.AccountStates;
import org.hanaper.account.Applications;
import org.hanaper.account.OrganizationType;
import org.hanaper.identity.Activation;
import org.hanaper.identity.EnterpriseSignUp;
import org.hanaper.identity.Members;
import org.hanaper.identity.MobileField;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.ResellerSignUp;
import org.hanaper.identity.SignUp;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;

/**
 * Accounts beside the two that trade: a reseller who was approved, one who waits, the consultant's
 * account, which ends soon, and one in which she is a user and which is past its last day.
 */
@ApplicationScoped
class DemoNeighbours {

  static final String RESELLER = "signe@halden.example";
  static final String RESELLER_NAME = "Halden Certificates";

  private static final String ENDED_NAME = "Voss Ceramics";
  private static final int DAYS_LEFT = 12;

  @Inject Access access;
  @Inject SignUp signUp;
  @Inject Activation activation;
  @Inject Applications applications;
  @Inject AccountStates states;
  @Inject Members members;
  @Inject DemoLinks links;
  @Inject Clock clock;
  @Inject Sql sql;

  /** Lets them sign up; the clock has been stopped a few days before now. */
  void moveIn(Caller operator) throws Exception {
    visitor(() -> apply("Signe Halden", RESELLER, RESELLER_NAME, "NO"));
    access.actAs(operator, () -> approve(account(RESELLER_NAME)));
    visitor(() -> choosePassword(RESELLER));
    visitor(() -> apply("Omar Orchard", "omar@orchard.example", "Orchard Hosting", "US"));
    access.actAs(operator, () -> end(account(DemoFolk.consultant().organization()), DAYS_LEFT));
    visitor(() -> enter("Lena Voss", "lena@voss.example", ENDED_NAME, "DE"));
    access.actAs(operator, () -> addConsultant(account(ENDED_NAME)));
    // the clock stands a few days before now, so its today is past already
    access.actAs(operator, () -> end(account(ENDED_NAME), 0));
  }

  private boolean enter(String name, String email, String organization, String country) {
    signUp.asEnterprise(form(name, email, organization, country));
    return choosePassword(email);
  }

  private boolean addConsultant(AccountId account) {
    IdentityId consultant =
        new IdentityId(
            sql.number(
                "select id from login_identity where population = 'MEMBER' and email = ?",
                DemoFolk.consultant().email()));
    members.add(consultant, account, Role.MANAGER);
    return true;
  }

  private boolean apply(String name, String email, String organization, String country) {
    signUp.asReseller(
        new ResellerSignUp(form(name, email, organization, country), OrganizationType.COMPANY));
    return true;
  }

  private boolean choosePassword(String email) {
    activation.activate(
        new NewPassword(links.tokenFor(email), DemoFolk.PASSWORD, DemoFolk.PASSWORD));
    return true;
  }

  private boolean approve(AccountId account) {
    applications.approve(account);
    return true;
  }

  private boolean end(AccountId account, int daysLeft) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    states.setLastDay(account, null, today.plusDays(daysLeft));
    return true;
  }

  private AccountId account(String name) {
    return new AccountId(sql.number("select id from account where name = ?", name));
  }

  private void visitor(Callable<Boolean> work) throws Exception {
    access.actAs(Caller.visitor("192.0.2.11"), work);
  }

  private static EnterpriseSignUp form(
      String name, String email, String organization, String country) {
    return new EnterpriseSignUp(
        "demo-" + organization,
        name,
        email,
        "",
        MobileField.OPTIONAL,
        organization,
        country,
        true,
        "en");
  }
}
