package org.hanaper.web.group;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import org.hanaper.approval.ApprovalRules;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupLowCredit;
import org.hanaper.group.GroupView;
import org.hanaper.group.Groups;
import org.hanaper.group.MoveCredits;
import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.MoneyNotUnderstood;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that allocates credits to a group or takes them back, and warns when they are low. */
@Named
@ViewScoped
public class GroupCreditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Groups groups;
  @EJB GroupCredit credit;
  @EJB GroupLowCredit warning;
  @EJB ApprovalRules rules;
  @Inject Act act;
  @Inject Me me;

  private long id;
  private @Nullable GroupView group;
  private boolean back;
  private String amount = "";
  private String remarks = "";
  private String lowCredit = "";
  private String reason = "";
  private @Nullable Money above;
  private @Nullable Money allocatable;
  private String requestKey = UUID.randomUUID().toString();
  private transient @Nullable Part document;

  public void load() {
    if (id <= 0) {
      throw new NotFound("group");
    }
    group = groups.view(new GroupId(id));
    Money kept = warning.threshold(new GroupId(id));
    lowCredit = kept == null ? "" : kept.amount().toPlainString();
    allocatable = credit.allocatable();
    above = rules.mine().orElse(null);
  }

  /** Moves credits, or above the account's amount asks a second person. */
  public @Nullable String move() {
    if (above != null && isAbove(above)) {
      return act.call(() -> credit.ask(typed(), back, reason))
          .map(asked -> act.done("group_credit.asked", asked))
          .map(done -> done.to("/group/view.xhtml", "id", id))
          .orElse(null);
    }
    return act.call(this::moved)
        .map(moved -> act.done("group_credit.done", moved.number()))
        .map(done -> done.to("/group/view.xhtml", "id", id))
        .orElse(null);
  }

  /** Keeps the balance below which the group's people are warned; empty means no warning. */
  public @Nullable String warn() {
    return act.run(() -> warning.set(new GroupId(id), threshold()))
        ? act.done("group_low_credit.done").to("/group/view.xhtml", "id", id)
        : null;
  }

  private @Nullable Money threshold() {
    return lowCredit.isBlank() ? null : Amounts.read(lowCredit, me.getCurrency(), "lowCredit");
  }

  private TransactionId moved() {
    return back ? credit.deallocate(typed()) : credit.allocate(typed());
  }

  private MoveCredits typed() {
    return new MoveCredits(
        new GroupId(id),
        Amounts.read(amount, me.getCurrency(), "amount"),
        Uploads.read(document),
        remarks,
        requestKey);
  }

  /** What can't be read is no amount yet; the move itself refuses it. */
  private boolean isAbove(Money most) {
    try {
      return Money.parse(amount, me.getCurrency()).compareTo(most) > 0;
    } catch (MoneyNotUnderstood e) {
      return false;
    }
  }

  /** Up to which amount one person is enough, null for every amount. */
  public @Nullable Money getAbove() {
    return above;
  }

  /** What the account holds. */
  public @Nullable Money getAllocatable() {
    return allocatable;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public @Nullable GroupView getGroup() {
    return group;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isBack() {
    return back;
  }

  public void setBack(boolean back) {
    this.back = back;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(String remarks) {
    this.remarks = remarks;
  }

  public String getLowCredit() {
    return lowCredit;
  }

  public void setLowCredit(String lowCredit) {
    this.lowCredit = lowCredit;
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
