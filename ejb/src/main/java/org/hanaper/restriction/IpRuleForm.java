package org.hanaper.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.hanaper.access.IpRange;
import org.hanaper.identity.AccountUsers;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;

/** Checks a rule as typed. */
@ApplicationScoped
class IpRuleForm {

  private static final int LONGEST_DESCRIPTION = 200;

  @Inject AccountUsers users;

  /**
   * The addresses that a rule means.
   *
   * @throws InvalidInput with everything that is wrong
   */
  IpRange range(AccountId account, SaveIpRule rule) {
    IpRange range = IpRange.read(rule.start(), rule.end()).orElse(null);
    InvalidInput.Check check = new InvalidInput.Check();
    if (range == null) {
      ends(check, rule.start(), rule.end());
    }
    MembershipId user = rule.user();
    check
        .that(
            rule.description().strip().length() <= LONGEST_DESCRIPTION,
            "description",
            "RuleDescriptionTooLong")
        .that(user == null || users.isUser(account, user), "user", "RuleUserUnknown")
        .orRefuse();
    return Objects.requireNonNull(range);
  }

  /**
   * Checks an address that is to be tried for a user.
   *
   * @throws InvalidInput when either isn't one
   */
  void checkTest(AccountId account, String address, MembershipId user) {
    new InvalidInput.Check()
        .that(IpRange.isAddress(address), "address", "AddressNotUnderstood")
        .that(users.isUser(account, user), "user", "RuleUserUnknown")
        .orRefuse();
  }

  private static void ends(InvalidInput.Check check, String start, String end) {
    boolean block = start.contains("/");
    check.that(block || IpRange.isAddress(start), "start", "AddressNotUnderstood");
    check.that(block || end.isBlank() || IpRange.isAddress(end), "end", "AddressNotUnderstood");
    check.that(!block || !end.isBlank(), "start", "BlockNotUnderstood");
    check.that(!block || end.isBlank(), "end", "BlockHasItsEnd");
    if (check.passes()) {
      check.that(false, "end", "EndBeforeStart");
    }
  }
}
