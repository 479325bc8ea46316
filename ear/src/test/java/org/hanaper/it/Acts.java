package org.hanaper.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Role;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.account.Applications;
import org.hanaper.account.BillingProfiles;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.Invoices;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupLowCredit;
import org.hanaper.group.Groups;
import org.hanaper.group.MoveCredits;
import org.hanaper.identity.Blocks;
import org.hanaper.identity.Operators;
import org.hanaper.identity.Profile;
import org.hanaper.identity.SaveProfile;
import org.hanaper.member.CreateUser;
import org.hanaper.member.EditUser;
import org.hanaper.member.Invitations;
import org.hanaper.member.Invite;
import org.hanaper.member.UserDetails;
import org.hanaper.member.Users;
import org.hanaper.notification.MailDesk;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.Orders;
import org.hanaper.payment.HeldPayments;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.report.AuditLog;
import org.hanaper.report.AuditQuestion;
import org.hanaper.report.Dashboard;
import org.hanaper.restriction.Restrictions;
import org.hanaper.restriction.SaveIpRule;
import org.hanaper.shared.Money;
import org.hanaper.withdrawal.BankAccount;
import org.hanaper.withdrawal.BankAccounts;

/** One act for each permission whose feature exists: what the row of the matrix is about. */
@ApplicationScoped
public class Acts {

  private static final UserDetails DETAILS = new UserDetails("Noor Haddad", "", "", "");

  @Inject Dashboard dashboard;
  @Inject OrderDesk desk;
  @Inject Orders orders;
  @Inject Groups groups;
  @Inject GroupCredit credit;
  @Inject GroupLowCredit lowCredit;
  @Inject Users users;
  @Inject Invitations invitations;
  @Inject OfflinePayments transfers;
  @Inject Invoices invoices;
  @Inject BankAccounts bank;
  @Inject BillingProfiles billing;
  @Inject AuditLog audit;
  @Inject Profile profile;
  @Inject Accounts accounts;
  @Inject Restrictions restrictions;
  @Inject AccountsOffice office;
  @Inject Blocks blocks;
  @Inject MailDesk mails;
  @Inject Applications applications;
  @Inject HeldPayments held;
  @Inject Operators operators;
  @Inject Customers customers;
  @Inject Clock clock;

  /** Does something on a stage. */
  @FunctionalInterface
  interface Act {
    void on(Stage stage) throws Exception;
  }

  /** The acts in the order of the matrix. */
  Map<Permission, Act> all() {
    Map<Permission, Act> acts = new EnumMap<>(Permission.class);
    ordering(acts);
    groups(acts);
    people(acts);
    money(acts);
    account(acts);
    office(acts);
    return acts;
  }

  private void ordering(Map<Permission, Act> acts) {
    acts.put(Permission.DASHBOARD_VIEW, stage -> dashboard.mine());
    acts.put(Permission.LOW_CREDIT_SEE, stage -> seeLowCredit());
    acts.put(
        Permission.ORDER_PLACE,
        stage -> desk.place(Customers.order(customers.defaultGroup(stage.account()), 1)));
    acts.put(Permission.ORDER_VIEW, stage -> orders.view(stage.order()));
    acts.put(Permission.ORDER_CANCEL, stage -> desk.cancel(stage.order(), "no longer", key()));
  }

  /** Whoever may not see it is told as if all were well. */
  private void seeLowCredit() {
    if (dashboard.lowCredit() == null) {
      throw new NotAllowed(Permission.LOW_CREDIT_SEE);
    }
  }

  private void groups(Map<Permission, Act> acts) {
    acts.put(
        Permission.GROUP_CREATE,
        stage ->
            groups.create(
                new CreateGroup(
                    "Mills",
                    "",
                    FinanceMode.DEDUCT_FROM_GROUP,
                    false,
                    Set.of(),
                    null,
                    null,
                    null,
                    "",
                    key())));
    acts.put(
        Permission.GROUP_EDIT,
        stage ->
            groups.edit(
                new EditGroup(
                    stage.group(),
                    "Yards",
                    "",
                    FinanceMode.DEDUCT_FROM_GROUP,
                    false,
                    Set.of(),
                    null,
                    false,
                    key())));
    acts.put(
        Permission.CREDIT_ALLOCATE,
        stage -> credit.allocate(new MoveCredits(stage.group(), rupees(1_00), null, "", key())));
    acts.put(Permission.GROUP_FINANCE, stage -> lowCredit.set(stage.group(), rupees(1_00)));
  }

  private void people(Map<Permission, Act> acts) {
    acts.put(
        Permission.USER_CREATE,
        stage ->
            users.create(
                new CreateUser(DETAILS, address(), false, Set.of(), Role.BASIC_USER, "en", key())));
    acts.put(Permission.USER_EDIT, stage -> users.edit(edited(stage, 0, Role.BASIC_USER)));
    acts.put(Permission.ROLE_ASSIGN, stage -> users.edit(edited(stage, 1, Role.MANAGER)));
    acts.put(
        Permission.INVITATION_CREATE,
        stage -> invitations.invite(new Invite(address(), Role.BASIC_USER, false, Set.of(), "en")));
  }

  private static EditUser edited(Stage stage, int editsBefore, Role role) {
    return new EditUser(
        stage.user(), stage.version() + editsBefore, DETAILS, false, Set.of(), role);
  }

  private void money(Map<Permission, Act> acts) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    acts.put(
        Permission.CREDIT_ADD,
        stage ->
            transfers.submit(
                new SubmitOfflinePayment(
                    "100.00", OfflineMode.WIRE, key(), today, "Bank of Pune", "", null, key())));
    acts.put(Permission.INVOICE_VIEW, stage -> invoices.list(new BillingFilter("", null, null)));
    acts.put(
        Permission.CREDIT_WITHDRAW,
        stage ->
            bank.save(new BankAccount("Anvil Works", "A Bank", "50100012345678", "HDFC0001234")));
    acts.put(Permission.BILLING_EDIT, stage -> billing.save(Customers.billing()));
  }

  private void account(Map<Permission, Act> acts) {
    acts.put(Permission.AUDIT_VIEW, stage -> audit.page(AuditQuestion.all(), null));
    acts.put(
        Permission.PROFILE_EDIT,
        stage -> profile.save(new SaveProfile("Asha Rao", "", "UTC", "en", "dark")));
    acts.put(Permission.SETTINGS_EDIT, stage -> accounts.setLowCreditThreshold(rupees(2_00)));
    acts.put(
        Permission.IP_RULE_EDIT,
        stage ->
            restrictions.save(new SaveIpRule(null, null, "192.0.2.0/24", "", "a rule", false)));
  }

  private void office(Map<Permission, Act> acts) {
    acts.put(Permission.OFFICE_ACCOUNTS, stage -> office.view(stage.account()));
    acts.put(Permission.OFFICE_UNBLOCK, stage -> blocks.list());
    acts.put(Permission.OFFICE_MAIL, stage -> mails.list(null, "nobody", null));
    acts.put(Permission.OFFICE_APPROVE, stage -> applications.list(null, "nobody", null));
    acts.put(Permission.OFFICE_FINANCE, stage -> held.waiting());
    acts.put(
        Permission.OFFICE_ACCOUNT_EDIT,
        stage -> office.allowMultipleGroups(stage.account(), false));
    acts.put(Permission.OFFICE_OPERATORS, stage -> operators.list());
  }

  private static String address() {
    return "m" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
