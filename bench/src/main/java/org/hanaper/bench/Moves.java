package org.hanaper.bench;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.group.GroupCredit;
import org.hanaper.store.Numbers;

/** Credit moves by the product and by its twins, each with accounts and groups of their own. */
@ApplicationScoped
class Moves {

  @Inject Fixture fixture;
  @Inject AsSystem system;
  @EJB GroupCredit credit;
  @Inject Numbers numbers;

  Side product(int threads, boolean hot) throws Exception {
    return new MoveThroughEjb(system, credit, fixture.places(threads, hot));
  }

  Side twin(int threads, boolean hot) throws Exception {
    return new MoveTwin(new RawDatabase(numbers), fixture.places(threads, hot), false);
  }

  /** The twin that locks the wallets by 'select for update' before it looks at them. */
  Side lockingTwin(int threads, boolean hot) throws Exception {
    return new MoveTwin(new RawDatabase(numbers), fixture.places(threads, hot), true);
  }
}
