package org.hanaper.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.MoveCredits;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;

/** An allocation through the product's boundary, with rights, audit and request key. */
final class MoveThroughEjb implements Side {

  private static final Money CENT = Money.ofMinor(1, "EUR");
  private final AsSystem system;
  private final GroupCredit credit;
  private final List<Fixture.Place> places;

  MoveThroughEjb(AsSystem system, GroupCredit credit, List<Fixture.Place> places) {
    this.system = system;
    this.credit = credit;
    this.places = places;
  }

  @Override
  public String name() {
    return "credit move (EJB)";
  }

  @Override
  public <T> T within(int worker, Callable<T> work) throws Exception {
    return system.as(places.get(worker).administrator(), work);
  }

  @Override
  public void once(int worker) throws Exception {
    Fixture.Place place = places.get(worker);
    credit.allocate(
        new MoveCredits(new GroupId(place.group()), CENT, null, "", UUID.randomUUID().toString()));
  }
}
