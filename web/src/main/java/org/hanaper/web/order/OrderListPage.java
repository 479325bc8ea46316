package org.hanaper.web.order;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.catalog.Catalog;
import org.hanaper.catalog.Product;
import org.hanaper.group.GroupChoice;
import org.hanaper.group.GroupChoices;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.shared.Slice;
import org.omnifaces.cdi.ViewScoped;

/** The list of orders, the newest ten first. */
@Named
@ViewScoped
public class OrderListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Orders orders;
  @EJB Catalog catalog;
  @EJB GroupChoices choices;

  private final OrderListQuery query = new OrderListQuery();
  private Slice<OrderRow> slice = new Slice<>(List.of(), null, null);
  private List<GroupChoice> groups = List.of();
  private List<Product> products = List.of();

  public void load() {
    slice = orders.list(query.filter());
    groups = choices.seen();
    products = catalog.products();
  }

  public OrderListQuery getQuery() {
    return query;
  }

  public Slice<OrderRow> getSlice() {
    return slice;
  }

  public List<GroupChoice> getGroups() {
    return groups;
  }

  public List<Product> getProducts() {
    return products;
  }

  /** The names of all states, for the filter: an address may hold any word. */
  public List<String> getStatuses() {
    return Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
  }
}
