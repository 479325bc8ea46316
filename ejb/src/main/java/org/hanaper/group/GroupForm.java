package org.hanaper.group;

import java.util.Locale;
import java.util.Set;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** The rules of the group forms that need no database (domain B.3). */
final class GroupForm {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DESCRIPTION = 255;
  private static final int LONGEST_REMARKS = 500;

  private GroupForm() {}

  static void check(CreateGroup form, String currency) {
    InvalidInput.Check check = new InvalidInput.Check();
    details(check, form.name(), form.description(), form.restricted(), form.users());
    limit(check, form.limit(), form.mode(), currency);
    Money allocation = form.allocation();
    if (allocation != null) {
      check.that(form.mode() == FinanceMode.DEDUCT_FROM_GROUP, "allocation", "Group.not_in_mode");
      positive(check, allocation, "allocation", currency);
    }
    remarks(check, form.remarks());
    check.orRefuse();
  }

  static void check(EditGroup form, String currency) {
    InvalidInput.Check check = new InvalidInput.Check();
    details(check, form.name(), form.description(), form.restricted(), form.users());
    limit(check, form.limit(), form.mode(), currency);
    check.orRefuse();
  }

  static void check(MoveCredits form, String currency) {
    InvalidInput.Check check = new InvalidInput.Check();
    positive(check, form.amount(), "amount", currency);
    remarks(check, form.remarks());
    check.orRefuse();
  }

  /** The form in which two names are the same. */
  static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void details(
      InvalidInput.Check check,
      String name,
      String description,
      boolean restricted,
      Set<MembershipId> users) {
    check
        .that(!name.isBlank(), "name", "Group.name_missing")
        .that(name.strip().length() <= LONGEST_NAME, "name", "Group.name_too_long", LONGEST_NAME)
        .that(
            description.strip().length() <= LONGEST_DESCRIPTION,
            "description",
            "Group.description_too_long",
            LONGEST_DESCRIPTION)
        .that(!restricted || !users.isEmpty(), "users", "Group.users_missing");
  }

  private static void limit(
      InvalidInput.Check check, @Nullable Money limit, FinanceMode mode, String currency) {
    if (limit != null) {
      check.that(mode == FinanceMode.DEDUCT_FROM_ACCOUNT, "limit", "Group.limit_needs_account");
      positive(check, limit, "limit", currency);
    }
  }

  private static void positive(
      InvalidInput.Check check, Money amount, String field, String currency) {
    check
        .that(amount.isPositive(), field, "Group.amount_not_positive")
        .that(amount.currency().equals(currency), field, "Group.other_currency", currency);
  }

  private static void remarks(InvalidInput.Check check, String remarks) {
    check.that(
        remarks.strip().length() <= LONGEST_REMARKS,
        "remarks",
        "Group.remarks_too_long",
        LONGEST_REMARKS);
  }
}
