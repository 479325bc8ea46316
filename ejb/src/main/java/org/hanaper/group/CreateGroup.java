package org.hanaper.group;

import java.io.Serializable;
import java.util.Set;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The 'Add group' form (domain B.3).
 *
 * @param name unique in the account whatever the case, 1 to 100 characters
 * @param description at most 255 characters
 * @param mode who pays
 * @param users the only members who may use it; empty when every user may
 * @param restricted whether only chosen users may use it
 * @param limit the threshold amount, null when no spend limit is enforced
 * @param allocation what to allocate in the same save, null when nothing
 * @param document supports the allocation, null without one
 * @param remarks on the allocation, at most 500 characters
 * @param logo its logo, null without one
 * @param requestKey makes a repeated save harmless
 */
public record CreateGroup(
    String name,
    String description,
    FinanceMode mode,
    boolean restricted,
    Set<MembershipId> users,
    @Nullable Money limit,
    @Nullable Money allocation,
    @Nullable SupportingDocument document,
    String remarks,
    @Nullable LogoChange logo,
    String requestKey)
    implements Serializable {

  /** Keeps a copy of the users. */
  public CreateGroup {
    users = Set.copyOf(users);
  }

  /** A group without a logo. */
  public CreateGroup(
      String name,
      String description,
      FinanceMode mode,
      boolean restricted,
      Set<MembershipId> users,
      @Nullable Money limit,
      @Nullable Money allocation,
      @Nullable SupportingDocument document,
      String remarks,
      String requestKey) {
    this(
        name,
        description,
        mode,
        restricted,
        users,
        limit,
        allocation,
        document,
        remarks,
        null,
        requestKey);
  }
}
