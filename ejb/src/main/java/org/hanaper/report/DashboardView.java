package org.hanaper.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the dashboard, each only as far as the caller may see it.
 *
 * @param balance what the account's wallet holds, null for those who don't look after money
 * @param endsOn the last day on which the balance can be spent, null without end
 * @param low the threshold that the balance is below, null when it isn't or isn't the caller's to
 *     see
 * @param ownOrders how many orders the caller placed himself
 * @param ownOpen how many of them are not finished
 * @param spending what was spent in each of the last twelve months, oldest first; empty for those
 *     who don't look after money
 * @param steps what is left to do to get started; empty when all is done
 */
public record DashboardView(
    @Nullable Money balance,
    @Nullable LocalDate endsOn,
    @Nullable Money low,
    long ownOrders,
    long ownOpen,
    List<MonthSpending> spending,
    List<Step> steps)
    implements Serializable {

  /** Keeps copies of the lists. */
  public DashboardView {
    spending = List.copyOf(spending);
    steps = List.copyOf(steps);
  }

  /**
   * A step of getting started.
   *
   * @param key what is to do: billing, credits, order
   * @param done whether it is done
   */
  public record Step(String key, boolean done) implements Serializable {}

  /** Whether anything was spent in the last twelve months. */
  public boolean hasSpending() {
    return spending.stream().anyMatch(month -> month.amount().minor() != 0);
  }
}
