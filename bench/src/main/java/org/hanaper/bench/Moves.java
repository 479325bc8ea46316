package org.hanaper.bench;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.group.GroupCredit;
import org.hanaper.store.Numbers;

/** Credit moves by the product and by its twins, each with accounts and groups of their own. */
@ApplicationScoped
class Moves {

  /** How many callers work at once, one after the other. */
  static final List<Integer> CALLERS = List.of(1, 2, 4, 8, 16);

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
