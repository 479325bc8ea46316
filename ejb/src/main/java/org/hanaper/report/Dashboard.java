package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.shared.Caller;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Gives the numbers that the caller's day begins with. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Dashboard {

  @Inject Sql sql;
  @Inject Access access;
  @Inject Clock clock;

  /** The numbers of the caller's account, narrowed to what the caller may see. */
  @Needs(Permission.DASHBOARD_VIEW)
  public DashboardView mine() {
    Caller caller = access.caller();
    long account = caller.inAccount().value();
    Funds funds = funds(account);
    boolean money = may(Permission.CREDIT_ADD);
    return new DashboardView(
        money ? funds.balance : null,
        money ? funds.endsOn : null,
        lowSeen(funds),
        own(caller, ""),
        own(caller, " and status in ('ON_HOLD', 'PLACED', 'ACCEPTED', 'IN_PROGRESS')"),
        money
            ? new Spending(sql, clock).lastTwelveMonths(account, funds.balance.currency())
            : List.of(),
        steps(account));
  }

  /**
   * The threshold that the account's balance is below.
   *
   * @return null when it isn't below one, or when that isn't the caller's to see
   */
  @Needs(Permission.DASHBOARD_VIEW)
  public @Nullable Money lowCredit() {
    return may(Permission.LOW_CREDIT_SEE)
        ? lowSeen(funds(access.caller().inAccount().value()))
        : null;
  }

  private @Nullable Money lowSeen(Funds funds) {
    Money threshold = funds.threshold;
    boolean low = threshold != null && funds.balance.compareTo(threshold) < 0;
    return low && may(Permission.LOW_CREDIT_SEE) ? threshold : null;
  }

  private long own(Caller caller, String state) {
    return sql.number(
        "select count(*) from order_overview where account_id = ? and created_by = ?" + state,
        caller.inAccount().value(),
        caller.asMember().value());
  }

  private List<DashboardView.Step> steps(long account) {
    List<DashboardView.Step> steps =
        sql.first(
                "select * from getting_started where account_id = ?",
                row ->
                    List.of(
                        new DashboardView.Step("billing", row.flag("billing")),
                        new DashboardView.Step("credits", row.flag("credits")),
                        new DashboardView.Step("order", row.flag("orders"))),
                account)
            .orElse(List.of());
    return steps.stream().allMatch(DashboardView.Step::done) ? List.of() : steps;
  }

  private Funds funds(long account) {
    return sql.first("select * from account_money where account_id = ?", Dashboard::funds, account)
        .orElseThrow(() -> new NotFound("account"));
  }

  private static Funds funds(Row row) throws SQLException {
    boolean threshold = row.numberOrNull("low_credit") != null;
    return new Funds(
        row.money("balance"), threshold ? row.money("low_credit") : null, row.dayOrNull("ends_on"));
  }

  private boolean may(Permission permission) {
    return access.scope(permission) == Scope.ALL;
  }

  private record Funds(Money balance, @Nullable Money threshold, @Nullable LocalDate endsOn) {}
}
