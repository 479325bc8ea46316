package org.hanaper.it;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.hanaper.access.Access;
import org.hanaper.shared.Caller;

/** The way in for tests: the container's caller becomes the system, who may act as anybody. */
@Stateless
@RunAs("system")
public class AsSystem {

  @Inject Access access;

  /**
   * Does work as somebody, each boundary call in a transaction of its own.
   *
   * @param caller whom to act as
   * @param work what to do
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T as(Caller caller, Callable<T> work) throws Exception {
    return access.actAs(caller, work);
  }

  /**
   * Does work as somebody, all of it in one transaction.
   *
   * @param caller whom to act as
   * @param work what to do
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public <T> T inOneTransaction(Caller caller, Callable<T> work) throws Exception {
    return access.actAs(caller, work);
  }
}
