package org.hanaper.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupFormTest {

  @Test
  void admitsAGroupWithAnAllocation() {
    assertThatCode(
            () ->
                GroupForm.check(
                    form("Web shops", FinanceMode.DEDUCT_FROM_GROUP, null, euros(1)), "EUR"))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnAllocationToAGroupThatTheAccountPaysFor() {
    assertThat(problems(form("Web shops", FinanceMode.DEDUCT_FROM_ACCOUNT, null, euros(1))))
        .containsExactly("Group.not_in_mode");
  }

  @Test
  void refusesASpendLimitForAGroupThatPaysItself() {
    assertThat(problems(form("Web shops", FinanceMode.DEDUCT_FROM_GROUP, euros(1), null)))
        .containsExactly("Group.limit_needs_account");
  }

  @Test
  void refusesAmountsOfNothingAndOfOtherCurrencies() {
    assertThat(
            problems(
                form("Web shops", FinanceMode.DEDUCT_FROM_ACCOUNT, Money.ofMinor(0, "USD"), null)))
        .containsExactly("Group.amount_not_positive", "Group.other_currency");
  }

  @Test
  void refusesANameThatIsMissingOrTooLong() {
    assertThat(problems(form(" ", FinanceMode.DEDUCT_FROM_ACCOUNT, null, null)))
        .containsExactly("Group.name_missing");
    assertThat(problems(form("n".repeat(101), FinanceMode.DEDUCT_FROM_ACCOUNT, null, null)))
        .containsExactly("Group.name_too_long");
  }

  @Test
  void refusesARestrictionToNobody() {
    CreateGroup form =
        new CreateGroup(
            "Web shops",
            "",
            FinanceMode.DEDUCT_FROM_ACCOUNT,
            true,
            Set.<MembershipId>of(),
            null,
            null,
            null,
            "",
            "k");
    assertThat(problems(form)).containsExactly("Group.users_missing");
  }

  @Test
  void refusesToMoveNothingOrWithEndlessRemarks() {
    MoveCredits move = new MoveCredits(new GroupId(1), euros(0), null, "r".repeat(501), "k");
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> GroupForm.check(move, "EUR"));
    assertThat(refusal.problems())
        .extracting(InvalidInput.Problem::field)
        .containsExactly("amount", "remarks");
  }

  @Test
  void takesNamesThatDifferInCaseAndSpacesForTheSame() {
    assertThat(GroupForm.folded("  Web   SHOPS ")).isEqualTo(GroupForm.folded("web shops"));
  }

  private static List<String> problems(CreateGroup form) {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> GroupForm.check(form, "EUR"));
    return refusal.problems().stream().map(InvalidInput.Problem::key).toList();
  }

  private static CreateGroup form(
      String name, FinanceMode mode, @Nullable Money limit, @Nullable Money allocation) {
    return new CreateGroup(
        name, "", mode, false, Set.<MembershipId>of(), limit, allocation, null, "", "k");
  }

  private static Money euros(long major) {
    return Money.ofMinor(major * 100, "EUR");
  }
}
