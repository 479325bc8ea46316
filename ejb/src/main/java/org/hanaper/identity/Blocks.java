package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.Reasons;
import org.hanaper.store.Sql;

/** Logins blocked after wrong passwords, and lifting such a block (domain A.5). */
@Stateless
public class Blocks {

  @Inject Sql sql;
  @Inject Identities identities;
  @Inject Unblocking unblocking;

  /** The newest hundred blocked logins; blocks of unknown addresses are nobody's. */
  @Needs(Permission.OFFICE_UNBLOCK)
  public List<BlockedRow> list() {
    return sql.list(
        """
        select i.id, i.name, i.email, i.population, max(t.blocked_at) as blocked_at
        from sign_in_tries t join login_identity i on i.id = t.identity_id
        where t.blocked_at is not null
        group by i.id, i.name, i.email, i.population
        order by 5 desc
        fetch first 100 rows only""",
        row ->
            new BlockedRow(
                new IdentityId(row.number("id")),
                row.text("name"),
                row.text("email"),
                row.constant("population", Population.class),
                row.moment("blocked_at")));
  }

  /**
   * Lifts all blocks of a login.
   *
   * @param identity whose
   * @param reason why, for the audit; 1 to 300 characters
   * @throws org.hanaper.shared.InvalidInput without a reason
   * @throws org.hanaper.shared.SomebodyWasFaster when it isn't blocked
   */
  @Needs(Permission.OFFICE_UNBLOCK)
  public void unblock(IdentityId identity, String reason) {
    String given = Reasons.checked(reason);
    unblocking.lift(identities.get(identity), null, given);
  }
}
