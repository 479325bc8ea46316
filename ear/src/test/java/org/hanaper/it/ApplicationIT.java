package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountState;
import org.hanaper.account.Accounts;
import org.hanaper.account.AccountsOffice;
import org.hanaper.account.ApplicationOutcome;
import org.hanaper.account.ApplicationView;
import org.hanaper.account.Applications;
import org.hanaper.account.CapabilityNotOfKind;
import org.hanaper.account.OrganizationType;
import org.hanaper.identity.Activation;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.NewPassword;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Resellers apply, approvers decide, and nothing opens before. */
@OnBothDatabases
class ApplicationIT extends InContainer {

  @Inject Applications applications;
  @Inject Accounts accounts;
  @Inject AccountsOffice office;
  @Inject Activation activation;
  @Inject NewAccounts people;
  @Inject MailedLinks mailed;
  @Inject Crowd crowd;
  @Inject Sql sql;

  @Test
  void aResellerIsToldAtOnceAndGetsNoLinkBeforeTheApproval() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.apply(email, "Resale One");
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.APPLIED);
    assertThat(mailed.told("applied", email)).isEqualTo(1);
    activation.sendAgain(email);
    assertThat(mailed.told("link", email)).isZero();
    approve(account);
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.PENDING_ACTIVATION);
    activation.activate(
        new NewPassword(mailed.token(email), NewAccounts.PASSWORD, NewAccounts.PASSWORD));
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.ACTIVE);
    people.enter(email, NewAccounts.PASSWORD).orRefuse();
  }

  @Test
  void anApproverSeesWhoAppliedForWhatAndNobodyElseDoes() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.apply(email, "Resale Two");
    assertThatThrownBy(() -> as(operator(Role.ACCOUNT_MANAGER), () -> applications.view(account)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> applications.list(null, "", null)).isInstanceOf(NotAllowed.class);
    ApplicationView seen = as(operator(Role.APPROVER), () -> applications.view(account));
    assertThat(seen.applicant().email()).isEqualTo(email);
    assertThat(seen.organizationType()).isEqualTo(OrganizationType.COMPANY);
    List<ApplicationView> waiting =
        as(
            operator(Role.APPROVER),
            () -> applications.list(ApplicationOutcome.WAITING, email, null).rows());
    assertThat(waiting).extracting(ApplicationView::account).containsExactly(account);
    assertThatThrownBy(
            () -> as(operator(Role.APPROVER), () -> applications.view(new AccountId(1L << 50))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRefusalNeedsAReasonAndIsTheEnd() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.apply(email, "Resale Three");
    assertThatThrownBy(() -> refuse(account, " ")).isInstanceOf(InvalidInput.class);
    refuse(account, "The papers do not fit.");
    assertThat(accounts.get(account).state()).isEqualTo(AccountState.REFUSED);
    assertThat(mailed.told("refused", email)).isEqualTo(1);
    assertThatThrownBy(() -> approve(account)).isInstanceOf(SomebodyWasFaster.class);
    activation.sendAgain(email);
    assertThat(mailed.token(email)).isNull();
    assertThat(
            sql.number(
                """
                select count(*) from audit_event
                where account_id = ? and activity = 'APPLICATION_REFUSED' and details like 'The pa%'""",
                account.value()))
        .isEqualTo(1);
  }

  @Test
  void ofManyApproversAtOnceOneDecidesAndTheOthersAreTold() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.apply(email, "Resale Four");
    List<Object> results =
        crowd.all(
            6,
            operator(Role.APPROVER),
            () -> {
              applications.approve(account);
              return true;
            });
    assertThat(results).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(results).filteredOn(SomebodyWasFaster.class::isInstance).hasSize(5);
    assertThat(mailed.told("link", email)).isEqualTo(1);
  }

  @Test
  void anAccountUnderAResellerNeverHasMoreGroups() throws Exception {
    String email = NewAccounts.fresh();
    AccountId account = people.activated(email, "Under A Reseller");
    sql.update(
        "update account set parent_id = 1, multiple_groups = 1 where id = ?", account.value());
    assertThat(accounts.get(account).multipleGroups()).isFalse();
    assertThatThrownBy(
            () ->
                as(
                    operator(Role.ACCOUNT_MANAGER),
                    () -> {
                      office.allowMultipleGroups(account, true);
                      return true;
                    }))
        .isInstanceOf(CapabilityNotOfKind.class);
    assertThatThrownBy(() -> activation.activate(new NewPassword("made-up", "x", "x")))
        .isInstanceOf(LinkNotUsable.class);
  }

  private void approve(AccountId account) throws Exception {
    as(
        operator(Role.APPROVER),
        () -> {
          applications.approve(account);
          return true;
        });
  }

  private void refuse(AccountId account, String reason) throws Exception {
    as(
        operator(Role.APPROVER),
        () -> {
          applications.refuse(account, reason);
          return true;
        });
  }
}
