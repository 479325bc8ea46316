package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hanaper.group.GroupCredit;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderStatus;
import org.hanaper.ordering.Orders;
import org.hanaper.payment.OnlinePayments;
import org.hanaper.payment.PaymentQuery;
import org.hanaper.payment.PaymentState;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists with a million rows against those of lists with a thousand: a group's history,
 * orders, payments.
 */
@ApplicationScoped
class ListTrial implements Trial {

  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final Goal ALIKE = Goal.NONE.median(1.5);

  @Inject Fixture fixture;
  @Inject AsSystem system;
  @Inject GroupCredit credit;
  @Inject Orders orders;
  @Inject OnlinePayments payments;
  @Inject Numbers numbers;

  /** A page of the list of so many rows, in that place. */
  private interface Page {
    org.hanaper.shared.Slice<?> of(Fixture.Place place, int rows);
  }

  @Override
  public String name() {
    return "lists";
  }

  @Override
  public void run(Table table) throws Exception {
    List<Fixture.Place> places = fixture.places(2, false);
    Fixture.Place few = places.get(0);
    Fixture.Place many = places.get(1);
    fill(few, FEW);
    fill(many, MANY);
    Between between = new Between(table, many, few);
    between.compare("group's history, first page", (place, rows) -> history(place, null));
    between.compare(
        "group's history, middle page", (place, rows) -> history(place, "o" + rows / 2));
    between.compare("group's history, last page", (place, rows) -> history(place, "o11"));
    between.compare("orders, first page", (place, rows) -> orders(place, rows, null));
    between.compare("orders, middle page", (place, rows) -> orders(place, rows / 2, null));
    between.compare("orders, last page", (place, rows) -> orders(place, 10, null));
    between.compare(
        "orders of a status, first page",
        (place, rows) -> orders(place, rows, OrderStatus.CANCELLED));
    between.compare(
        "orders of a rare status", (place, rows) -> orders(place, rows, OrderStatus.REJECTED));
    between.compare("payments, first page", (place, rows) -> payments(place, rows, null));
    between.compare("payments, last page", (place, rows) -> payments(place, 25, null));
    between.compare(
        "payments of a rare state", (place, rows) -> payments(place, rows, PaymentState.EXPIRED));
  }

  private void fill(Fixture.Place place, int rows) throws Exception {
    Instant begin = Instant.now();
    RawDatabase raw = new RawDatabase(numbers);
    new BulkEntries(raw).add(BulkEntries.Wallet.ofGroup(place), rows, begin);
    new BulkLists(raw).orders(place, rows, begin);
    new BulkLists(raw).payments(place, rows, begin);
  }

  private org.hanaper.shared.Slice<?> history(Fixture.Place place, @Nullable String key) {
    return credit.history(new GroupId(place.group()), key);
  }

  /** The page that begins with the order of that number. */
  private org.hanaper.shared.Slice<?> orders(
      Fixture.Place place, int first, @Nullable OrderStatus status) {
    String key = "o" + (BulkLists.before(place) + first + 1);
    return orders.list(new OrderFilter("", null, null, "", status, null, key));
  }

  private org.hanaper.shared.Slice<?> payments(
      Fixture.Place place, int first, @Nullable PaymentState state) {
    String key = "o" + (BulkLists.before(place) + first + 1);
    return payments.list(new PaymentQuery("", state, key));
  }

  private final class Between {

    private final Table table;
    private final Fixture.Place many;
    private final Fixture.Place few;

    Between(Table table, Fixture.Place many, Fixture.Place few) {
      this.table = table;
      this.many = many;
      this.few = few;
    }

    void compare(String what, Page page) throws Exception {
      table.compare(
          new Pairing(what, side(many, MANY, page), side(few, FEW, page), 1, Effort.BRIEF, ALIKE));
    }

    private Side side(Fixture.Place place, int rows, Page page) {
      return new PageSide(system, place, "page of " + rows, () -> page.of(place, rows));
    }
  }
}
