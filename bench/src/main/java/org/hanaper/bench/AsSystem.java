package org.hanaper.bench;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.hanaper.access.Access;
import org.hanaper.shared.Caller;

/** Does work as a member of an account, without a transaction of its own. */
@Stateless
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {

  @Inject Access access;

  /**
   * Does the work.
   *
   * @param caller whom to act as
   * @param work what to do
   * @param <T> the result
   * @return what the work returns
   * @throws Exception what the work throws
   */
  public <T> T as(Caller caller, Callable<T> work) throws Exception {
    return access.actAs(caller, work);
  }
}
