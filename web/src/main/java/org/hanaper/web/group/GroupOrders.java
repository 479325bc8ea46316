package org.hanaper.web.group;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The orders on a group's page: what they are narrowed to, and the ten shown. */
public class GroupOrders implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String status = "";
  private String after = "";
  private Slice<OrderRow> slice = new Slice<>(List.of(), null, null);

  void load(Orders orders, GroupId group) {
    slice = orders.list(new OrderFilter(name, null, null, "", chosen(), group, after));
  }

  private @Nullable OrderStatus chosen() {
    return Arrays.stream(OrderStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst()
        .orElse(null);
  }

  public boolean isFiltered() {
    return !(name + status + after).isBlank();
  }

  public Slice<OrderRow> getSlice() {
    return slice;
  }

  public OrderStatus[] getStatuses() {
    return OrderStatus.values();
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
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
