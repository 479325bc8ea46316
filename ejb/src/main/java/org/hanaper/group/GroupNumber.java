package org.hanaper.group;

import org.hanaper.shared.GroupId;

/** The number of ten digits by which people quote a group. */
final class GroupNumber {

  private static final long FIRST = 2_000_000_000L;

  private GroupNumber() {}

  static String of(GroupId group) {
    return Long.toString(FIRST + group.value());
  }
}
