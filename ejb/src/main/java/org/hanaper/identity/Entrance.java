package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/** The last steps of a sign-in: account, state, membership, session (domain B.1). */
@ApplicationScoped
class Entrance {

  @Inject Choices choices;
  @Inject Passages passages;
  @Inject Identities identities;
  @Inject Devices devices;
  @Inject Register register;
  @Inject Audit audit;
  @Inject Access access;

  /**
   * From where somebody comes in.
   *
   * @param device the secret of a device that was used before, null for a new one
   * @param agent what the browser calls itself
   * @param factorAt when the second factor was passed, null when it wasn't asked for
   */
  record Arrival(@Nullable String device, String agent, @Nullable Instant factorAt) {}

  /**
   * The only account of somebody who has no choice, an operator's back office, or null when there
   * is something to choose.
   *
   * @throws NoUsableAccount when there is nothing to enter
   */
  Register.@Nullable Place only(Person person) {
    if (person.population() == Population.OPERATOR) {
      return new Register.Place(person.id(), null);
    }
    List<AccountChoice> all = choices.of(person.id());
    if (all.stream().noneMatch(AccountChoice::isEnterable)) {
      audit.record(
          Happening.refused("SIGN_IN", null, "identity", person.id(), "no usable account"));
      throw new NoUsableAccount();
    }
    return all.size() == 1 ? new Register.Place(person.id(), all.get(0)) : null;
  }

  /** Begins a session; the device is known from now on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SignInPassed enter(Person person, Register.Place place, Arrival arrival) {
    return begin(person, place, arrival);
  }

  /**
   * Goes on from the last proof: into the only account, or to the choice.
   *
   * @throws SignInLapsed when the passage doesn't stand at the account
   * @throws NoUsableAccount when there is nothing to enter
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SignInAnswer proceed(String secret, @Nullable String device) {
    Passages.Passage passage = passages.at(SignInStep.ACCOUNT, secret);
    Person person = identities.get(passage.identity());
    Register.Place only = only(person);
    if (only == null) {
      return SignInAnswer.owing(new OpenPassage(secret, SignInStep.ACCOUNT));
    }
    passages.use(passage);
    Arrival arrival = new Arrival(device, passage.agent(), passage.factorAt());
    return SignInAnswer.passed(begin(person, only, arrival));
  }

  /**
   * Begins a session in the account chosen and ends the passage.
   *
   * @throws SignInLapsed when the passage can't go on
   * @throws AccountNotEnterable when the account can't be entered any more
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SignInPassed choose(String secret, MembershipId membership, @Nullable String device) {
    Passages.Passage passage = passages.at(SignInStep.ACCOUNT, secret);
    AccountChoice chosen = choices.enterable(passage.identity(), membership);
    passages.use(passage);
    return begin(
        identities.get(passage.identity()),
        new Register.Place(passage.identity(), chosen),
        new Arrival(device, passage.agent(), passage.factorAt()));
  }

  private SignInPassed begin(Person person, Register.Place place, Arrival arrival) {
    boolean known = devices.knows(person.id(), arrival.device());
    String device = known ? null : devices.remember(person.id(), arrival.device());
    String ticket = register.begin(place, arrival.agent(), arrival.factorAt());
    audit.recordBy(
        place.caller(person.name(), access.caller().address()),
        Happening.done("SIGNED_IN", place.account(), "identity", person.id(), person.name()));
    return new SignInPassed(ticket, device);
  }
}
