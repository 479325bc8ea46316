package org.hanaper.group;

import org.hanaper.shared.BusinessException;

/** What a change of finance mode would do is no longer what was shown. */
public class ModePreviewStale extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param group the group's name
   */
  public ModePreviewStale(String group) {
    super(group);
  }
}
