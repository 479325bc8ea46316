package org.hanaper.group;

import java.io.Serializable;
import java.util.Set;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The edit form of a group.
 *
 * @param group which one
 * @param name unique in the account whatever the case, 1 to 100 characters
 * @param description at most 255 characters
 * @param mode who pays; a change away from group mode gives all credits back to the account
 * @param restricted whether only chosen users may use it
 * @param users the chosen users, empty unless restricted
 * @param limit the threshold amount, null when no spend limit is enforced
 * @param restartCounting whether what was spent is counted from zero again
 * @param logo a new logo or none any more, null to keep what there is
 * @param requestKey makes a repeated save harmless
 */
public record EditGroup(
    GroupId group,
    String name,
    String description,
    FinanceMode mode,
    boolean restricted,
    Set<MembershipId> users,
    @Nullable Money limit,
    boolean restartCounting,
    @Nullable LogoChange logo,
    String requestKey)
    implements Serializable {

  /** Keeps a copy of the users. */
  public EditGroup {
    users = Set.copyOf(users);
  }

  /** An edit that keeps the logo. */
  public EditGroup(
      GroupId group,
      String name,
      String description,
      FinanceMode mode,
      boolean restricted,
      Set<MembershipId> users,
      @Nullable Money limit,
      boolean restartCounting,
      String requestKey) {
    this(
        group,
        name,
        description,
        mode,
        restricted,
        users,
        limit,
        restartCounting,
        null,
        requestKey);
  }
}
