package org.hanaper.approval;

import org.hanaper.shared.BusinessException;

/** Only who asked for an act can take the request back. */
public class OnlyItsRequester extends BusinessException {

  /** Creates the refusal. */
  public OnlyItsRequester() {
    super();
  }
}
