package org.hanaper.bench;

import java.util.concurrent.Callable;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementQuestion;
import org.jspecify.annotations.Nullable;

/** One page of a statement, through the boundary. */
final class StatementSide implements Side {

  private static final int LINES = 25;

  private final AsSystem system;
  private final Statement statement;
  private final Fixture.Place place;
  private final String name;
  private final StatementQuestion question;
  private final @Nullable String key;

  StatementSide(
      AsSystem system,
      Statement statement,
      Fixture.Place place,
      String name,
      StatementQuestion question,
      @Nullable String key) {
    this.system = system;
    this.statement = statement;
    this.place = place;
    this.name = name;
    this.question = question;
    this.key = key;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public <T> T within(int worker, Callable<T> work) throws Exception {
    return system.as(place.administrator(), work);
  }

  @Override
  public void once(int worker) {
    if (statement.page(question, key, LINES).slice().rows().isEmpty()) {
      throw new IllegalStateException("the page is empty");
    }
  }
}
