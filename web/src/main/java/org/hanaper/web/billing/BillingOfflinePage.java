package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hanaper.payment.OfflineMode;
import org.hanaper.payment.OfflinePayments;
import org.hanaper.payment.OfflineTerms;
import org.hanaper.payment.ReviewedOfflinePayment;
import org.hanaper.payment.SubmitOfflinePayment;
import org.hanaper.shared.InvalidInput;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page 'Offline Payment': the form, then the confirmation that repeats everything (H-15). */
@Named
@ViewScoped
public class BillingOfflinePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OfflinePayments payments;
  @Inject Act act;

  private @Nullable OfflineTerms terms;
  private @Nullable ReviewedOfflinePayment reviewed;
  private boolean confirming;
  private String amount = "";
  private String mode = OfflineMode.WIRE.name();
  private String reference = "";
  private String paidOn = "";
  private String payerBank = "";
  private String remarks = "";
  private String requestKey = UUID.randomUUID().toString();
  private transient @Nullable Part document;

  public void load() {
    terms = payments.terms();
  }

  /** 'Make Payment': checks everything and opens the confirmation. */
  public void make() {
    act.call(() -> payments.review(command(), Uploads.read(document)))
        .ifPresent(
            checked -> {
              reviewed = checked;
              confirming = true;
            });
  }

  /** Back to the form with everything kept, the proof too. */
  public void change() {
    confirming = false;
  }

  /** 'Submit Offline Payment': sends what was confirmed, and thanks. */
  public @Nullable String submit() {
    ReviewedOfflinePayment checked = reviewed;
    if (checked == null || !confirming) {
      return null;
    }
    return act.call(() -> payments.submit(checked.command()))
        .map(id -> act.to("/billing/transfer.xhtml", "id", id, "told", "thanks"))
        .orElse(null);
  }

  private SubmitOfflinePayment command() {
    return new SubmitOfflinePayment(
        amount,
        chosenMode(),
        reference,
        day(),
        payerBank,
        remarks,
        reviewed == null ? null : reviewed.command().document(),
        requestKey);
  }

  private OfflineMode chosenMode() {
    return Arrays.stream(OfflineMode.values())
        .filter(each -> each.name().equals(mode))
        .findFirst()
        .orElse(OfflineMode.OTHER);
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(paidOn.strip());
    } catch (DateTimeParseException e) {
      new InvalidInput.Check().that(false, "paidOn", "DateNotUnderstood").orRefuse();
      throw e;
    }
  }

  public @Nullable OfflineTerms getTerms() {
    return terms;
  }

  public @Nullable ReviewedOfflinePayment getReviewed() {
    return reviewed;
  }

  public boolean isConfirming() {
    return confirming;
  }

  /** The names of the modes, for the choice. */
  public List<String> getModes() {
    return Arrays.stream(OfflineMode.values()).map(Enum::name).toList();
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(String paidOn) {
    this.paidOn = paidOn;
  }

  public String getPayerBank() {
    return payerBank;
  }

  public void setPayerBank(String payerBank) {
    this.payerBank = payerBank;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public @Nullable Part getDocument() {
    return document;
  }

  public void setDocument(@Nullable Part document) {
    this.document = document;
  }
}
