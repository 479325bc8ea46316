package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Open;
import org.hanaper.factor.Factor;
import org.hanaper.factor.FactorDraft;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * The steps after the right password, each by the secret of a passage that is good for nothing
 * else.
 *
 * <p>It has no transaction of its own: what is counted stays when a step is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SignInSteps {

  private static final String PROOF = "the passage is the proof";

  @Inject Passages passages;
  @Inject Identities identities;
  @Inject Choices choices;
  @Inject Entrance entrance;
  @Inject Recheck recheck;
  @Inject CodeDoor codes;
  @Inject Factor factor;
  @Inject FactorChanges changes;
  @Inject Clock clock;

  /**
   * What is owed next.
   *
   * @param secret the passage's secret
   * @return empty when the passage is too old or used up
   */
  @Open(PROOF)
  public Optional<SignInStep> owed(String secret) {
    return passages.find(secret).map(Passages.Passage::step);
  }

  /**
   * Passes the second factor.
   *
   * @param secret the passage's secret
   * @param typed a code or a recovery code, as typed
   * @param device the secret of a device that was used before, null for a new one
   * @return a ticket, the choice of an account, or the refusal
   */
  @Open(PROOF)
  public SignInAnswer code(String secret, String typed, @Nullable String device) {
    try {
      Passages.Passage passage = passages.at(SignInStep.CODE, secret);
      codes.pass(identities.get(passage.identity()), typed);
      passages.advance(passage, SignInStep.ACCOUNT, clock.instant());
      return entrance.proceed(secret, device);
    } catch (BusinessException e) {
      return SignInAnswer.refused(e);
    }
  }

  /**
   * Shows a secret to be set up.
   *
   * @param secret the passage's secret
   * @throws SignInLapsed when the passage doesn't stand at the set-up, or a factor was set up
   *     meanwhile
   */
  @Open(PROOF)
  public FactorDraft setUp(String secret) {
    Passages.Passage passage = passages.at(SignInStep.SET_UP, secret);
    Person person = identities.get(passage.identity());
    if (factor.of(person.id()).isSetUp()) {
      throw new SignInLapsed();
    }
    return factor.begin(person.id(), passage.holder(), person.email());
  }

  /**
   * Sets the second factor up; {@link #proceed} goes on.
   *
   * @param secret the passage's secret
   * @param proof the password, asked for again, and the first code
   * @return ten recovery codes, to be shown once
   * @throws WrongPassword when the password is another
   * @throws org.hanaper.factor.CodeRefused when the code is wrong
   * @throws LoginIsBlocked after too many wrong passwords
   * @throws SignInLapsed when the passage doesn't stand at the set-up, or a factor was set up
   *     meanwhile
   */
  @Open(PROOF)
  public List<String> confirm(String secret, ProveFactor proof) {
    Passages.Passage passage = passages.at(SignInStep.SET_UP, secret);
    Person person = recheck.password(passage.identity(), proof.password(), proof.device());
    return changes.setUp(person, proof.code(), passage, clock.instant());
  }

  /**
   * Goes on to the account, or to the choice of one.
   *
   * @param secret the secret of a passage at which only the account is owed
   * @param device the secret of a device that was used before, null for a new one
   * @return a ticket, the choice of an account, or the refusal
   */
  @Open(PROOF)
  public SignInAnswer proceed(String secret, @Nullable String device) {
    try {
      return entrance.proceed(secret, device);
    } catch (BusinessException e) {
      return SignInAnswer.refused(e);
    }
  }

  /**
   * The person's accounts, with those that can't be entered.
   *
   * @param secret the passage's secret
   * @throws SignInLapsed when the passage doesn't stand at the choice of an account
   */
  @Open(PROOF)
  public List<AccountChoice> accounts(String secret) {
    return choices.of(passages.at(SignInStep.ACCOUNT, secret).identity());
  }

  /**
   * Enters the account chosen.
   *
   * @param secret the passage's secret
   * @param membership the person's place in the account
   * @param device the secret of a device that was used before, null for a new one
   * @return the ticket for the mechanism
   * @throws SignInLapsed when the passage is too old, used up or stands elsewhere
   * @throws AccountNotEnterable when account or membership can't be used now
   * @throws org.hanaper.shared.NotFound when the membership isn't the person's
   */
  @Open(PROOF)
  public SignInPassed choose(String secret, MembershipId membership, @Nullable String device) {
    return entrance.choose(secret, membership, device);
  }
}
