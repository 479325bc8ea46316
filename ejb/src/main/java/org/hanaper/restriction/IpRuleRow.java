package org.hanaper.restriction;

import java.io.Serializable;
import java.time.Instant;
import org.hanaper.access.IpRange;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list.
 *
 * @param id which
 * @param user whom it names, null for all users
 * @param userName the name of that user, null for all users
 * @param range its addresses
 * @param description what it is for
 * @param state how it stands
 * @param trialUntil when it ends by itself, null when it is no trial
 * @param savedAt since when it reads so
 * @param savedBy who wrote it
 */
public record IpRuleRow(
    IpRuleId id,
    @Nullable MembershipId user,
    @Nullable String userName,
    IpRange range,
    String description,
    IpRuleState state,
    @Nullable Instant trialUntil,
    Instant savedAt,
    String savedBy)
    implements Serializable {

  /** Whether it is enabled for good. */
  public boolean isEnabled() {
    return state == IpRuleState.ENABLED;
  }

  /** Whether it is being tried. */
  public boolean isOnTrial() {
    return state == IpRuleState.ENABLED && trialUntil != null;
  }
}
