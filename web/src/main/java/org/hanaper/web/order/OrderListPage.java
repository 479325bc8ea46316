package org.hanaper.web.order;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The list of orders, the newest ten first. */
@Named
@ViewScoped
public class OrderListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Orders orders;

  private String q = "";
  private String from = "";
  private String until = "";
  private String product = "";
  private String status = "";
  private String after = "";
  private Slice<OrderRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice = orders.list(new OrderFilter(q, day(from), day(until), product, chosen(), null, after));
  }

  public boolean isFiltered() {
    return !(q + from + until + product + status + after).isBlank();
  }

  public Slice<OrderRow> getSlice() {
    return slice;
  }

  /** The names of all states, for the filter: an address may hold any word. */
  public List<String> getStatuses() {
    return Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
  }

  /** What was put into the address by hand and makes no sense counts as not given. */
  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable OrderStatus chosen() {
    return Arrays.stream(OrderStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst()
        .orElse(null);
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from == null ? "" : from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(@Nullable String product) {
    this.product = product == null ? "" : product;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status == null ? "" : status;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
