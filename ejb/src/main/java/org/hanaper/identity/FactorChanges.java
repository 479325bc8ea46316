package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hanaper.factor.Factor;
import org.hanaper.shared.SomebodyWasFaster;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a second factor with all that follows: other sessions, and what was on its way to
 * become one, end; the person is told.
 */
@ApplicationScoped
class FactorChanges {

  @Inject Factor factor;
  @Inject Register register;
  @Inject Passages passages;
  @Inject Event<FactorChanged> changed;

  /**
   * Sets it up for somebody on the way in, who goes on to the choice of an account.
   *
   * @throws SignInLapsed when one was set up meanwhile: it isn't replaced by a password alone
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> setUp(Person person, String code, Passages.Passage passage, Instant now) {
    if (factor.of(person.id()).isSetUp()) {
      throw new SignInLapsed();
    }
    List<String> codes = factor.confirm(person.id(), passage.holder(), code);
    register.endSessions(person.id(), null, "FACTOR");
    passages.endOthers(passage);
    passages.advance(passage, SignInStep.ACCOUNT, now);
    tell(person, FactorChanged.Change.SET_UP);
    return codes;
  }

  /** Sets it up for somebody inside, whose own session goes on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> setUp(Person person, String code, String principal) {
    List<String> codes = factor.confirm(person.id(), principal, code);
    register.endOthers(person.id(), principal, "FACTOR");
    register.noteFactor(principal);
    tell(person, FactorChanged.Change.SET_UP);
    return codes;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> renewCodes(Person person) {
    List<String> codes = factor.renewCodes(person.id());
    tell(person, FactorChanged.Change.CODES);
    return codes;
  }

  /** Takes it away; all sessions but the given one end. */
  @Transactional(Transactional.TxType.REQUIRED)
  public void remove(Person person, @Nullable String principal, FactorChanged.Change change) {
    if (!factor.remove(person.id())) {
      throw new SomebodyWasFaster("factor");
    }
    register.endOthers(person.id(), principal, "FACTOR");
    tell(person, change);
  }

  private void tell(Person person, FactorChanged.Change change) {
    changed.fire(
        new FactorChanged(person.id(), person.email(), person.name(), change, person.language()));
  }
}
