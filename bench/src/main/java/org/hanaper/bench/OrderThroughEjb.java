package org.hanaper.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.GroupId;

/** An order charged to the group's credits, with price, tax, billable row and mail noted. */
final class OrderThroughEjb implements Side {

  private final AsSystem system;
  private final OrderDesk desk;
  private final List<Fixture.Place> places;

  OrderThroughEjb(AsSystem system, OrderDesk desk, List<Fixture.Place> places) {
    this.system = system;
    this.desk = desk;
    this.places = places;
  }

  @Override
  public String name() {
    return "order (EJB)";
  }

  @Override
  public <T> T within(int worker, Callable<T> work) throws Exception {
    return system.as(places.get(worker).administrator(), work);
  }

  @Override
  public void once(int worker) throws Exception {
    Fixture.Place place = places.get(worker);
    String key = UUID.randomUUID().toString();
    desk.place(
        new PlaceOrder(
            new GroupId(place.group()),
            "100",
            1,
            List.of("h" + key.substring(0, 8) + ".bench.example"),
            "",
            "",
            null,
            key));
  }
}
