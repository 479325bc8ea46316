package org.hanaper.web.office;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hanaper.account.AccountDetail;
import org.hanaper.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The settings of an account that the office owns, as typed. */
public final class AccountSettings implements Serializable {

  private static final long serialVersionUID = 1L;

  private String expiresOn = "";
  private String overdraft = "";
  private String endsOn = "";

  void show(AccountDetail detail) {
    expiresOn = text(detail.expiresOn());
    overdraft = detail.wallet().lowest().negated().amount().toPlainString();
    endsOn = text(detail.wallet().endsOn());
  }

  @Nullable LocalDate lastDay() {
    return day(expiresOn, "expiresOn");
  }

  @Nullable LocalDate balanceEnd() {
    return day(endsOn, "endsOn");
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String typed, String field) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      new InvalidInput.Check().that(false, field, "DayNotUnderstood").orRefuse();
      return null;
    }
  }

  public String getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(@Nullable String expiresOn) {
    this.expiresOn = expiresOn == null ? "" : expiresOn;
  }

  public String getOverdraft() {
    return overdraft;
  }

  public void setOverdraft(@Nullable String overdraft) {
    this.overdraft = overdraft == null ? "" : overdraft;
  }

  public String getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(@Nullable String endsOn) {
    this.endsOn = endsOn == null ? "" : endsOn;
  }
}
