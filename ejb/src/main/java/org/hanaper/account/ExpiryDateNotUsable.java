package org.hanaper.account;

import java.time.LocalDate;
import org.hanaper.shared.BusinessException;

/** An account can't be made to end in the past; deactivating it is another thing. */
public class ExpiryDateNotUsable extends BusinessException {

  /**
   * Creates the refusal.
   *
   * @param lastDay what was typed
   */
  public ExpiryDateNotUsable(LocalDate lastDay) {
    super(lastDay);
  }

  @Override
  public String field() {
    return "expiresOn";
  }
}
