package org.hanaper.bench;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.store.Numbers;

/** Orders by the product, in accounts with billing information. */
@ApplicationScoped
class OrderSides {

  @Inject Fixture fixture;
  @Inject AsSystem system;
  @EJB OrderDesk desk;
  @Inject Numbers numbers;

  Side product(int threads, boolean hot) throws Exception {
    return new OrderThroughEjb(system, desk, complete(threads, hot));
  }

  Side twin(int threads) throws Exception {
    return new OrderTwin(new RawDatabase(numbers), complete(threads, false));
  }

  private List<Fixture.Place> complete(int threads, boolean hot) throws Exception {
    List<Fixture.Place> places = fixture.places(threads, hot);
    for (Fixture.Place place : hot ? places.subList(0, 1) : places) {
      fixture.complete(place);
    }
    return places;
  }
}
