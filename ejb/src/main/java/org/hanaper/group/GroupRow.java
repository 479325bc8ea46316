package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.document.DocumentId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of groups.
 *
 * @param id the group
 * @param number its ten digits
 * @param name its name
 * @param isDefault whether it is the Default Group
 * @param mode who pays
 * @param balance what its own wallet holds
 * @param limit its threshold amount, null when no spend limit is enforced
 * @param spent what was spent since counting began
 * @param archived whether it is put away
 * @param logo the key of its logo, which changes with the picture; null without one
 */
public record GroupRow(
    GroupId id,
    String number,
    String name,
    boolean isDefault,
    FinanceMode mode,
    Money balance,
    @Nullable Money limit,
    Money spent,
    boolean archived,
    @Nullable DocumentId logo)
    implements Serializable {

  /** How much of the threshold is spent, 0 to 100; 100 without a threshold means nothing. */
  public int percentSpent() {
    if (limit == null || limit.minor() == 0) {
      return 0;
    }
    return (int) Math.max(0, Math.min(100, Math.floorDiv(spent.minor() * 100, limit.minor())));
  }
}
