package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Open;
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
  @Inject Choices choices;
  @Inject Entrance entrance;

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
