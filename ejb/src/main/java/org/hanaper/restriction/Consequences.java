package org.hanaper.restriction;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.IpRange;

/**
 * What a change of the rules would do.
 *
 * @param range the addresses as understood
 * @param overlaps rules that already say the same, or hold it or are held by it
 * @param lockedOut who could no longer come in from where he was last seen
 * @param editorLockedOut whether the editor himself couldn't go on
 */
public record Consequences(
    IpRange range, List<IpRange> overlaps, List<LockedOut> lockedOut, boolean editorLockedOut)
    implements Serializable {

  /** Keeps copies. */
  public Consequences {
    overlaps = List.copyOf(overlaps);
    lockedOut = List.copyOf(lockedOut);
  }

  /**
   * Somebody who would be locked out.
   *
   * @param name his name
   * @param email his address for mail
   * @param address from where he was last seen
   * @param seenAt when
   */
  public record LockedOut(String name, String email, String address, Instant seenAt)
      implements Serializable {}
}
