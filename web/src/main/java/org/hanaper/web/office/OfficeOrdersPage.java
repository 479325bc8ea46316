package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.ordering.OrderQueue;
import org.hanaper.ordering.OrderQueueQuery;
import org.hanaper.ordering.OrderQueueRow;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The approver's list of orders; first of all those that can still be rejected. */
@Named
@ViewScoped
public class OfficeOrdersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OPEN = "OPEN";

  @EJB OrderQueue queue;

  private String q = "";
  private String status = OPEN;
  private String after = "";
  private Slice<OrderQueueRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = queue.list(new OrderQueueQuery(q, status.equals(OPEN), chosen(), after));
  }

  /** Whether the list shows something else than all that can be rejected. */
  public boolean isFiltered() {
    return !q.isBlank() || !status.equals(OPEN);
  }

  /** The names of all states, for the filter: an address may hold any word. */
  public List<String> getStatuses() {
    return Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
  }

  private @Nullable OrderStatus chosen() {
    return Arrays.stream(OrderStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst()
        .orElse(null);
  }

  public Slice<OrderQueueRow> getSlice() {
    return slice;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status == null ? OPEN : status;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
