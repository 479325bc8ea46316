package org.hanaper.web.order;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.shared.GroupId;
import org.jspecify.annotations.Nullable;

/** The parameters of the list's address, the same for the list and the export. */
public class OrderListQuery implements Serializable {

  private static final long serialVersionUID = 1L;

  private String q = "";
  private String from = "";
  private String until = "";
  private String product = "";
  private String group = "";
  private String status = "";
  private String after = "";

  /** The filter that the parameters ask for; what makes no sense narrows nothing. */
  public OrderFilter filter() {
    return new OrderFilter(q, day(from), day(until), product, chosen(), group(), after);
  }

  /** Whether an empty list doesn't mean that there is nothing. */
  public boolean isNarrow() {
    return !(q + from + until + product + group + status + after).isBlank();
  }

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

  private @Nullable GroupId group() {
    return group.matches("[1-9][0-9]{0,17}") ? new GroupId(Long.parseLong(group)) : null;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = text(q);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = text(from);
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = text(until);
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(@Nullable String product) {
    this.product = text(product);
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = text(group);
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = text(status);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = text(after);
  }
}
