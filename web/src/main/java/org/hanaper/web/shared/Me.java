package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.hanaper.access.Access;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.identity.AccountChange;
import org.hanaper.notification.Alerts;
import org.hanaper.report.Dashboard;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/** Who looks at the page: {@code #{me.name}}, {@code #{me.can('GROUP_CREATE')}}. */
@Named
@RequestScoped
public class Me {

  @EJB Access access;
  @EJB Accounts accounts;
  @EJB AccountChange change;
  @EJB Dashboard dashboard;
  @EJB Alerts alerts;
  @Inject Pages pages;
  @Inject Settings settings;
  @Inject Text text;

  private @Nullable AccountView account;
  private @Nullable Integer unread;

  /** The person's name. */
  public String getName() {
    return access.caller().name();
  }

  /** The roles held, in the user's language; empty without one. */
  public String getRoles() {
    return access.caller().roles().stream()
        .map(role -> text.get("shared.role." + role))
        .collect(Collectors.joining(", "));
  }

  /** The name of the account worked in; empty outside one. */
  public String getAccountName() {
    return isMember() ? account().name() : "";
  }

  /** The number of the account worked in; empty outside one. */
  public String getAccountNumber() {
    return isMember() ? account().number() : "";
  }

  /** The currency of the account worked in; empty outside one. */
  public String getCurrency() {
    return isMember() ? account().currency() : "";
  }

  /** Which kind of account it is, as the last part of a text's key; empty outside one. */
  public String getAccountKind() {
    return isMember() ? account().kind().name() : "";
  }

  /** Whether the person has another account to change to. */
  public boolean isWithChoice() {
    return isMember() && change.mine().size() > 1;
  }

  /** The version of the application. */
  public String getVersion() {
    return "0.1.0";
  }

  /** Whether anybody is signed in. */
  public boolean isSignedIn() {
    Caller.Kind kind = access.caller().kind();
    return kind == Caller.Kind.MEMBER || kind == Caller.Kind.OPERATOR;
  }

  /** Whether it is a member of a customer's account. */
  public boolean isMember() {
    return access.caller().kind() == Caller.Kind.MEMBER;
  }

  /** Whether it is a person of the back office. */
  public boolean isOperator() {
    return access.caller().kind() == Caller.Kind.OPERATOR;
  }

  /**
   * Whether a permission is held, for showing and hiding; the boundary asks again.
   *
   * @param permission the name of a {@link Permission}
   */
  public boolean can(String permission) {
    return access.scope(Permission.valueOf(permission)) != Scope.NONE;
  }

  /**
   * Whether a page may be opened, for links that would be dead otherwise.
   *
   * @param page its path
   */
  public boolean mayOpen(String page) {
    return pages.admits(page);
  }

  /** The threshold that the balance is below; null when it isn't or isn't this person's to see. */
  public @Nullable Money getLowCredit() {
    return isMember() ? dashboard.lowCredit() : null;
  }

  /** How many alerts wait to be read; asked once for each page. */
  public int getUnreadAlerts() {
    if (unread == null) {
      unread = alerts.unread();
    }
    return unread;
  }

  /** Whether this installation shows demo data. */
  public boolean isDemo() {
    return settings.isDemo();
  }

  /** Whether mail goes nowhere and can be read in the back office instead. */
  public boolean isMailCaptured() {
    return isDemo() && settings.find("hanaper.smtp.host").isEmpty();
  }

  /** Whether the account may have groups beside its Default Group. */
  public boolean isWithMoreGroups() {
    return isMember() && account().multipleGroups();
  }

  private AccountView account() {
    if (account == null) {
      account = accounts.mine();
    }
    return account;
  }
}
