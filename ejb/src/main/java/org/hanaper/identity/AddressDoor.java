package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.AddressNotAllowed;
import org.hanaper.access.Facts;
import org.hanaper.access.Question;
import org.hanaper.access.Reason;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/**
 * Refuses to begin a session from an address that the account's rules don't admit; by then the
 * password was right, so the reason may be told.
 */
@ApplicationScoped
class AddressDoor {

  private static final int NAMED = 5;

  @Inject Access access;
  @Inject Clock clock;
  @Inject MemberFacts members;
  @Inject Members people;
  @Inject RefusedEntries refused;

  /**
   * Asks, before a session begins.
   *
   * @throws AddressNotAllowed when the rules refuse the caller's address
   */
  void require(MembershipId membership) {
    String address = access.caller().address();
    Facts facts = members.of(membership);
    AccountId account = facts.account();
    boolean refuses =
        access
            .decide(facts, Question.toEnter(address, clock.instant()))
            .chain()
            .contains(Reason.ADDRESS_REFUSED);
    if (refuses && account != null) {
      refused.note(account, membership, address);
      throw new AddressNotAllowed(address, String.join(", ", whomToAsk(account)));
    }
  }

  /** The names of those who can change an account's rules. */
  List<String> whomToAsk(AccountId account) {
    return people.withRole(account, Role.ADMINISTRATOR).stream()
        .map(Recipient::name)
        .limit(NAMED)
        .toList();
  }
}
