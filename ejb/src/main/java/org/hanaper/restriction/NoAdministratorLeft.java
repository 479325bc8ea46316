package org.hanaper.restriction;

import org.hanaper.shared.BusinessException;

/** After the change no administrator could enter the account any more (design 4.8). */
public class NoAdministratorLeft extends BusinessException {

  /** Creates the refusal. */
  public NoAdministratorLeft() {
    super("no administrator could enter any more");
  }
}
