package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.ordering.OrderDesk;

/** Orders by the product, in accounts with billing information. */
@ApplicationScoped
class OrderSides {

  @Inject Fixture fixture;
  @Inject AsSystem system;
  @Inject OrderDesk desk;

  Side product(int threads, boolean hot) throws Exception {
    return new OrderThroughEjb(system, desk, complete(threads, hot));
  }

  private List<Fixture.Place> complete(int threads, boolean hot) throws Exception {
    List<Fixture.Place> places = fixture.places(threads, hot);
    for (Fixture.Place place : hot ? places.subList(0, 1) : places) {
      fixture.complete(place);
    }
    return places;
  }
}
