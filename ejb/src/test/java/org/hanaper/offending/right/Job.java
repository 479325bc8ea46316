package org.hanaper.offending.right;

import jakarta.ejb.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import org.hanaper.offending.left.Helper;

/** A job of the container that knows the web and uses the left. */
@Singleton
public class Job {

  /** Runs. */
  public void run() {}

  String from(HttpServletRequest request, Helper helper) {
    return request.getRemoteAddr() + helper;
  }
}
