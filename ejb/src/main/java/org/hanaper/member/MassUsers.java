package org.hanaper.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.access.Inside;
import org.hanaper.identity.Contact;
import org.hanaper.identity.MassMemberships;
import org.hanaper.restriction.AdministratorsGuard;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Many;

/** Does for many users at once what 'New User (+)' does for one, by the same rules (domain B.2). */
@Stateless
public class MassUsers {

  @Inject Many many;
  @Inject UserChanges changes;
  @Inject UserBatch batch;
  @Inject MassMemberships memberships;
  @Inject AdministratorsGuard guard;

  /**
   * Looks at a form by the rules that need no other user.
   *
   * @param form what was typed
   */
  @Inside
  public CheckedUser check(CreateUser form) {
    try {
      Contact contact = changes.checked(form);
      return new CheckedUser(
          new CreateUser(
              UserChanges.details(form.details(), contact),
              contact.email(),
              form.restricted(),
              form.groups(),
              form.role(),
              contact.language(),
              form.requestKey()),
          List.of());
    } catch (InvalidInput refusal) {
      return new CheckedUser(form, refusal.problems());
    }
  }

  /**
   * What of many forms belongs to users of the account already.
   *
   * @param account the account
   * @param users checked forms in which nothing is wrong
   */
  @Inside
  public TakenNames taken(AccountId account, Collection<CheckedUser> users) {
    return new TakenNames(
        memberships.present(
            account, users.stream().map(user -> user.form().email()).collect(Collectors.toSet())),
        many
            .find(
                """
                select u.employee_folded, i.email
                from account_user u --DERBY-PROPERTIES index=account_user_employee_id
                join membership m on m.id = u.membership_id
                join login_identity i on i.id = m.identity_id
                where u.account_id = ? and u.employee_folded in (??)""",
                row -> List.of(row.text("employee_folded"), row.text("email")),
                users.stream()
                    .map(CheckedUser::employeeKey)
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.toSet()),
                account.value())
            .stream()
            .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1), (a, b) -> a)));
  }

  /**
   * Creates users who wait for their activation; the links are mailed. What can't be created is
   * told and keeps none of the others from it.
   *
   * @param account an active account
   * @param name the account's name
   * @param users checked forms in which nothing is wrong, each address once
   * @return what became of each, in their order
   */
  @Inside
  public List<UserCreation> createAll(AccountId account, String name, List<CheckedUser> users) {
    guard.before(account);
    return batch.create(account, name, users, taken(account, users));
  }
}
