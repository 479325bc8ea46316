package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hanaper.correction.Corrections;
import org.hanaper.correction.Direction;
import org.hanaper.correction.ProposeCorrection;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that proposes a correction to a second person. */
@Named
@ViewScoped
public class OfficeProposePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Corrections corrections;
  @Inject Act act;

  private String accountNumber = "";
  private String direction = Direction.IN_FAVOUR.name();
  private String amount = "";
  private String reason = "";
  private String corrects = "";
  private String requestKey = UUID.randomUUID().toString();

  /** Sends the proposal. */
  public @Nullable String propose() {
    ProposeCorrection command =
        new ProposeCorrection(accountNumber, chosen(), amount, reason, corrects, requestKey);
    return act.call(() -> corrections.propose(command))
        .map(id -> act.done("office_propose.done", id).to("/office/correction.xhtml", "id", id))
        .orElse(null);
  }

  private Direction chosen() {
    return direction.equals(Direction.IN_FAVOUR.name()) ? Direction.IN_FAVOUR : Direction.AGAINST;
  }

  /** The names of both directions, for the choice. */
  public List<String> getDirections() {
    return Arrays.stream(Direction.values()).map(Enum::name).toList();
  }

  public String getAccountNumber() {
    return accountNumber;
  }

  public void setAccountNumber(@Nullable String accountNumber) {
    this.accountNumber = accountNumber == null ? "" : accountNumber;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(@Nullable String direction) {
    this.direction = direction == null ? "" : direction;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = amount == null ? "" : amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getCorrects() {
    return corrects;
  }

  public void setCorrects(@Nullable String corrects) {
    this.corrects = corrects == null ? "" : corrects;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(@Nullable String requestKey) {
    this.requestKey = requestKey == null ? "" : requestKey;
  }
}
