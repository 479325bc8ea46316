package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.access.Capability;
import org.hanaper.account.AccountDetail;
import org.hanaper.account.AccountState;
import org.hanaper.account.AccountStates;
import org.hanaper.account.AccountView;
import org.hanaper.account.AccountsOffice;
import org.hanaper.identity.AccountMember;
import org.hanaper.identity.AccountMembers;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One account in the back office: its facts, members, settings of the office, and its life. */
@Named
@ViewScoped
public class OfficeAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/office/account.xhtml";

  @EJB AccountsOffice office;
  @EJB AccountStates states;
  @EJB AccountMembers memberships;
  @Inject Act act;
  @Inject Text text;

  private long id;
  private @Nullable AccountDetail detail;
  private List<AccountMember> members = List.of();
  private final AccountSettings typed = new AccountSettings();
  private String reason = "";

  /** Reads the account. */
  public void load() {
    if (id <= 0) {
      throw new NotFound("account");
    }
    AccountDetail found = office.view(new AccountId(id));
    detail = found;
    members = memberships.of(new AccountId(id));
    typed.show(found);
  }

  /** Sets the last day, or renews an account that is over. */
  public @Nullable String setLastDay() {
    return told(
        "office_account.expiry.done",
        () -> states.setLastDay(new AccountId(id), known().expiresOn(), typed.lastDay()));
  }

  /** Sets how low the wallet may fall and until when it can be spent. */
  public @Nullable String setTerms() {
    return told(
        "office_account.terms.done",
        () ->
            office.setTerms(
                new AccountId(id),
                Money.parse(typed.getOverdraft(), account().currency()),
                typed.balanceEnd()));
  }

  /** Switches more groups on or off. */
  public @Nullable String allowGroups() {
    boolean allow = !account().multipleGroups();
    return told(
        allow ? "office_accounts.allowed" : "office_accounts.ended",
        () -> office.allowMultipleGroups(new AccountId(id), allow));
  }

  /** Switches the account off. */
  public @Nullable String deactivate() {
    return told("office_account.deactivated", () -> states.deactivate(new AccountId(id), reason));
  }

  /** Switches the account on again. */
  public @Nullable String reactivate() {
    return told("office_account.reactivated", () -> states.reactivate(new AccountId(id)));
  }

  private @Nullable String told(String done, Act.Work work) {
    return act.run(work) ? act.done(done, account().name()).to(PAGE, "id", id) : null;
  }

  private AccountDetail known() {
    AccountDetail found = detail;
    if (found == null) {
      throw new NotFound("account");
    }
    return found;
  }

  private AccountView account() {
    return known().account();
  }

  /** Whether it is active or expired, so that its last day can be set. */
  public boolean isUsable() {
    AccountState state = account().state();
    return state == AccountState.ACTIVE || state == AccountState.EXPIRED;
  }

  public boolean isExpired() {
    return account().state() == AccountState.EXPIRED;
  }

  public boolean isDeactivated() {
    return account().state() == AccountState.DEACTIVATED;
  }

  public boolean isMayHaveGroups() {
    return account().canHave(Capability.MULTIPLE_GROUPS);
  }

  public boolean isAnyBlocked() {
    return members.stream().anyMatch(AccountMember::blocked);
  }

  /** How far below zero the wallet may fall. */
  public Money getOverdraftGranted() {
    return known().wallet().lowest().negated();
  }

  /** What accounts of this kind can have, in the user's language. */
  public String getCapabilities() {
    String all =
        Arrays.stream(Capability.values())
            .filter(capability -> account().canHave(capability))
            .map(capability -> text.get("office_account.capability." + capability))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "–" : all;
  }

  public @Nullable AccountDetail getDetail() {
    return detail;
  }

  public List<AccountMember> getMembers() {
    return members;
  }

  public AccountSettings getTyped() {
    return typed;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
