package org.hanaper.web.office;

import java.io.Serializable;
import org.hanaper.identity.Population;
import org.hanaper.identity.ResetFactorByOffice;
import org.jspecify.annotations.Nullable;

/** Why a second factor is taken away, and the password of whoever does it. */
public final class FactorResetFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String reason = "";
  private transient String current = "";

  /** What was typed, as a command. */
  ResetFactorByOffice command(Population population, String email, @Nullable String device) {
    return new ResetFactorByOffice(population, email, reason, current, device);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The operator's own password, asked for again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
