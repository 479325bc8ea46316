package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Settings;
import org.hanaper.store.Sql;

/**
 * Whether the back office demands a second factor of its people: {@code
 * hanaper.office.second-factor}. Without it each of them may set one up.
 */
@ApplicationScoped
class OfficeFactor {

  @Inject Settings settings;
  @Inject Sql sql;

  /** Whether it is demanded of whoever works there. */
  boolean isDemanded() {
    return settings.flag("hanaper.office.second-factor", false);
  }

  /** Whether it is demanded of this person; never of members, whose accounts decide. */
  boolean isDemandedOf(IdentityId person) {
    return isDemanded()
        && sql.number(
                "select count(*) from login_identity where id = ? and population = ?",
                person.value(),
                Population.OPERATOR)
            == 1;
  }
}
