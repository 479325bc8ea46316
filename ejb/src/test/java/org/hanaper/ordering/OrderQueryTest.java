package org.hanaper.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanaper.access.Scope;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderQueryTest {

  private static final Reach EVERYTHING = Reach.of(Scope.ALL, Caller.system());

  @Test
  void findsAnOrderByItsNumberAndARequestByItsOwn() {
    assertThat(query(new OrderId(42).orderNumber()).parameters).containsExactly(7L, 42L);
    assertThat(query(new OrderId(42).requestNumber()).parameters).containsExactly(7L, 42L);
    assertThat(query(" r-0000000042").parameters).containsExactly(7L, 42L);
  }

  @Test
  void takesAnythingElseAsPartOfAName() {
    assertThat(query("100%_Sure!").parameters).containsExactly(7L, "%100!%!_sure!!%");
    assertThat(query("12").parameters).containsExactly(7L, "%12%");
  }

  @Test
  void givesNothingToACallerWithoutReach() {
    Reach nothing = Reach.of(Scope.NONE, Caller.visitor("192.0.2.1"));
    assertThat(Asked.by(nothing, OrderFilter.all()).sql).contains("and 1 = 0");
  }

  @Test
  void hasAsManyParametersAsMarks() {
    Asked asked =
        Asked.by(
            new Reach(" and o.created_by = ?", List.of(3L)),
            new OrderFilter("www", null, null, "838", OrderStatus.PLACED, null, "o99"));
    assertThat(asked.sql.chars().filter(c -> c == '?').count()).isEqualTo(asked.parameters.length);
  }

  @Test
  void isReadByTheIndexThatHoldsItsRowsSideBySide() {
    OrderFilter placed = new OrderFilter("", null, null, "", OrderStatus.PLACED, null, null);
    Reach own =
        Reach.of(
            Scope.OWN,
            new Caller(
                Caller.Kind.MEMBER, null, new MembershipId(3), new AccountId(7), "x", "x", "x"));
    assertThat(Asked.by(EVERYTHING, OrderFilter.all()).sql)
        .contains("index=certificate_order_newest\n");
    assertThat(Asked.by(EVERYTHING, placed).sql).contains("index=certificate_order_of_status\n");
    assertThat(Asked.by(own, placed).sql).contains("index=certificate_order_own\n");
  }

  private static Asked query(String text) {
    return Asked.by(EVERYTHING, new OrderFilter(text, null, null, "", null, null, null));
  }

  /** Keeps what it was asked. */
  private static final class Asked extends Sql {

    private String sql = "";
    private @Nullable Object[] parameters = {};

    static Asked by(Reach reach, OrderFilter filter) {
      Asked asked = new Asked();
      OrderQuery.of(new AccountId(7), reach, filter).read(asked, filter.after(), 10, row -> "");
      return asked;
    }

    @Override
    public <T> List<T> list(String asked, Row.Reader<T> reader, @Nullable Object... values) {
      sql = asked;
      parameters = values;
      return List.of();
    }
  }
}
