package org.hanaper.notification;

import org.hanaper.shared.BusinessException;

/** The mail was sent, captured, or held a secret that has been wiped: ask for a new link. */
public class MailCannotBeRetried extends BusinessException {

  /** Creates the refusal. */
  public MailCannotBeRetried() {
    super();
  }
}
