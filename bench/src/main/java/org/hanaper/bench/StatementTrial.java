package org.hanaper.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementQuestion;
import org.hanaper.report.StatementType;
import org.hanaper.store.Numbers;
import org.jspecify.annotations.Nullable;

/** Pages of a statement with a million entries against those of one with a thousand. */
@ApplicationScoped
class StatementTrial implements Trial {

  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final int LINES = 25;
  private static final Goal ALIKE = new Goal(0, 0, 1.5);

  @Inject Fixture fixture;
  @Inject AsSystem system;
  @Inject Statement statement;
  @Inject Numbers numbers;

  /** A wallet with entries. */
  private record Filled(Fixture.Place place, long entries, Instant begin, Duration length) {

    Instant at(double share) {
      return begin.plusMillis(Math.round(length.toMillis() * share));
    }
  }

  @Override
  public String name() {
    return "statement";
  }

  @Override
  public void run(Table table) throws Exception {
    List<Fixture.Place> places = fixture.places(2, false);
    Filled few = fill(places.get(0), FEW);
    Filled many = fill(places.get(1), MANY);
    compare(table, "first page", many, few, StatementQuestion.ofAccount(), null);
    compare(table, "last page", many, few, StatementQuestion.ofAccount(), "n0");
    compare(table, "middle page", many, few, StatementQuestion.ofAccount(), "middle");
    StatementQuestion topUps = new StatementQuestion(null, StatementType.TOP_UP, null, null);
    compare(table, "one type, first page", many, few, topUps, null);
    compare(table, "one type, last page", many, few, topUps, "n0");
    compareStretch(table, many, few);
  }

  private void compare(
      Table table,
      String place,
      Filled many,
      Filled few,
      StatementQuestion question,
      @Nullable String key)
      throws Exception {
    table.compare(
        new Pairing(
            "statement, " + place,
            side(many, question, key),
            side(few, question, key),
            1,
            Effort.BRIEF,
            ALIKE));
  }

  private void compareStretch(Table table, Filled many, Filled few) throws Exception {
    table.compare(
        new Pairing(
            "statement, a stretch of days",
            side(many, middle(many), null),
            side(few, middle(few), null),
            1,
            Effort.BRIEF,
            ALIKE));
  }

  private static StatementQuestion middle(Filled filled) {
    return new StatementQuestion(null, null, filled.at(0.4), filled.at(0.6));
  }

  private Side side(Filled filled, StatementQuestion question, @Nullable String key) {
    String at = "middle".equals(key) ? "o" + filled.entries / 2 : key;
    return new PageSide(
        system,
        filled.place,
        "page of " + filled.entries,
        () -> statement.page(question, at, LINES).slice());
  }

  private Filled fill(Fixture.Place place, int entries) throws Exception {
    Instant begin = Instant.now();
    BulkEntries bulk = new BulkEntries(new RawDatabase(numbers));
    long last = bulk.add(BulkEntries.Wallet.ofAccount(place), entries, begin);
    return new Filled(place, last, begin, BulkEntries.APART.multipliedBy(entries));
  }
}
