package org.hanaper.bench;

import java.sql.SQLException;
import java.util.concurrent.Callable;

/** A side that does what another does. */
abstract class SideOf implements Side {

  private final Side other;

  SideOf(Side other) {
    this.other = other;
  }

  @Override
  public void once(int worker) throws Exception {
    other.once(worker);
  }

  @Override
  public <T> T within(int worker, Callable<T> work) throws Exception {
    return other.within(worker, work);
  }

  @Override
  public void close() throws SQLException {
    other.close();
  }
}
