package org.hanaper.web.order;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.OrderView;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The page that asks once more, naming order and consequence, and then cancels or discards. */
@Named
@ViewScoped
public class OrderCancelPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Orders orders;
  @EJB OrderDesk desk;
  @Inject Act act;

  private long id;
  private @Nullable OrderView order;
  private String reason = "";
  private String requestKey = UUID.randomUUID().toString();

  public void load() {
    if (id <= 0) {
      throw new NotFound("order");
    }
    order = orders.view(new OrderId(id));
  }

  /** Whether it was never charged, so that it is discarded and nothing given back. */
  public boolean isDraft() {
    return order != null && order.row().status() == OrderStatus.ON_HOLD;
  }

  public @Nullable String cancel() {
    String number = order == null ? "" : order.row().number();
    return act.run(this::end)
        ? act.done(isDraft() ? "order_cancel.discarded" : "order_cancel.done", number)
            .to("/order/view.xhtml", "id", id)
        : null;
  }

  private void end() {
    if (isDraft()) {
      desk.discard(new OrderId(id), reason, requestKey);
    } else {
      desk.cancel(new OrderId(id), reason, requestKey);
    }
  }

  public @Nullable OrderView getOrder() {
    return order;
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

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
