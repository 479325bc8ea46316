package org.hanaper.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanaper.access.Scope;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.junit.jupiter.api.Test;

class OrderQueryTest {

  private static final Reach EVERYTHING = Reach.of(Scope.ALL, Caller.system());

  @Test
  void findsAnOrderByItsNumberAndARequestByItsOwn() {
    assertThat(query(new OrderId(42).orderNumber()).parameters()).containsExactly(7L, 42L);
    assertThat(query(new OrderId(42).requestNumber()).parameters()).containsExactly(7L, 42L);
    assertThat(query(" r-0000000042").parameters()).containsExactly(7L, 42L);
  }

  @Test
  void takesAnythingElseAsPartOfAName() {
    assertThat(query("100%_Sure!").parameters()).containsExactly(7L, "%100!%!_sure!!%");
    assertThat(query("12").parameters()).containsExactly(7L, "%12%");
  }

  @Test
  void givesNothingToACallerWithoutReach() {
    OrderQuery query =
        new OrderQuery(
            new AccountId(7), Reach.of(Scope.NONE, Caller.visitor("192.0.2.1")), OrderFilter.all());
    assertThat(query.sql()).contains("and 1 = 0");
  }

  @Test
  void hasAsManyParametersAsMarks() {
    OrderQuery query =
        new OrderQuery(
            new AccountId(7),
            new Reach(" and o.created_by = ?", List.of(3L)),
            new OrderFilter("www", null, null, "838", OrderStatus.PLACED, null, 99L));
    assertThat(query.sql().chars().filter(c -> c == '?').count())
        .isEqualTo(query.parameters().length);
  }

  private static OrderQuery query(String text) {
    return new OrderQuery(
        new AccountId(7), EVERYTHING, new OrderFilter(text, null, null, "", null, null, null));
  }
}
