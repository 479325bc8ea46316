package org.hanaper.it;

import org.hanaper.harness.Deployable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/**
 * The packaged application with these tests in it, deployed once for all of them: {@code
 * arquillian.xml} names this class.
 */
public final class OneDeployment {

  private OneDeployment() {}

  /** What is deployed. */
  @Deployment
  public static EnterpriseArchive application() {
    return Deployable.with(OneDeployment.class.getPackage());
  }
}
