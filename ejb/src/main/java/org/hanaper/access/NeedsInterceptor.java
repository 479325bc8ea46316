package org.hanaper.access;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks for the permission that a boundary method names before the method runs. */
@Needs(Permission.DASHBOARD_VIEW)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class NeedsInterceptor {

  @EJB Access access;

  /**
   * Asks, then goes on.
   *
   * @param call the call of the boundary method
   * @return what the method returns
   * @throws NotAllowed when the permission isn't held
   * @throws Exception what the method throws
   */
  @AroundInvoke
  public Object ask(InvocationContext call) throws Exception {
    access.require(call.getMethod().getAnnotation(Needs.class).value());
    return call.proceed();
  }
}
