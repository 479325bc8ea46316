package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.hanaper.ordering.OrderCase;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderQueue;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One order for the approver: what it is and whose, and rejecting it. */
@Named
@ViewScoped
public class OfficeOrderPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OrderQueue queue;
  @EJB OrderDesk desk;
  @Inject Act act;

  private long id;
  private String reason = "";
  private String requestKey = UUID.randomUUID().toString();
  private @Nullable OrderCase shown;

  public void load() {
    if (id <= 0) {
      throw new NotFound("order");
    }
    shown = queue.view(new OrderId(id));
  }

  /** Rejects the order with a reason; its price goes back to the balance that paid. */
  public @Nullable String reject() {
    String number = shown == null ? "" : shown.row().order().number();
    return act.run(() -> desk.reject(new OrderId(id), reason, requestKey))
        ? act.done("office_order.rejected", number).to("/office/order.xhtml", "id", id)
        : null;
  }

  public @Nullable OrderCase getShown() {
    return shown;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
