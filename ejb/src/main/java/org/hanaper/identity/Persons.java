package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hanaper.access.Inside;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Tells persons apart where one must not decide what he asked for himself. Names don't: two people
 * may bear the same one, and one person may write his in two ways.
 */
@Stateless
public class Persons {

  @Inject Sql sql;

  /**
   * Whether two identities are the same person's: the same one, or that of a member and that of an
   * operator with the same address, which is proven and stands once in each population.
   *
   * @param one an identity, null for nobody
   * @param other an identity, null for nobody
   * @return false when one of them is nobody
   */
  @Inside
  public boolean areSame(@Nullable IdentityId one, @Nullable IdentityId other) {
    if (one == null || other == null) {
      return false;
    }
    return one.equals(other)
        || sql.number(
                """
                select count(*) from login_identity a join login_identity b
                  on lower(b.email) = lower(a.email)
                where a.id = ? and b.id = ?""",
                one.value(),
                other.value())
            > 0;
  }
}
