package org.hanaper.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.identity.Contact;
import org.hanaper.identity.Joining;
import org.hanaper.identity.MassMemberships;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Many;

/** Writes many new users in a few statements; the account is held. */
@ApplicationScoped
class UserBatch {

  @Inject Many many;
  @Inject Audit audit;
  @Inject MassMemberships memberships;
  @Inject Event<UserGroupsChosen> groupsChosen;

  List<UserCreation> create(
      AccountId account, String name, List<CheckedUser> users, TakenNames taken) {
    Map<String, UserCreation> ended = new HashMap<>();
    refuse(users, taken, ended);
    List<CreateUser> fresh =
        users.stream()
            .map(CheckedUser::form)
            .filter(form -> !ended.containsKey(form.email()))
            .toList();
    Map<String, MembershipId> places =
        memberships.joinAll(account, fresh.stream().map(UserBatch::joining).toList());
    save(account, fresh, places);
    fresh.forEach(form -> ended.put(form.email(), new UserCreation(place(places, form), null)));
    memberships.mailLinks(account, name, places.values());
    return users.stream()
        .map(user -> Objects.requireNonNull(ended.get(user.form().email())))
        .toList();
  }

  private void refuse(List<CheckedUser> users, TakenNames taken, Map<String, UserCreation> ended) {
    Set<String> ids = new HashSet<>();
    for (CheckedUser user : users) {
      String email = user.form().email();
      String id = user.employeeKey();
      if (taken.emails().contains(email)) {
        ended.put(email, new UserCreation(null, null));
      } else if (taken.isIdOfAnother(user) || (!id.isEmpty() && !ids.add(id))) {
        ended.put(
            email, problem("employeeId", "EmployeeIdTaken", user.form().details().employeeId()));
      }
    }
    Set<String> left =
        users.stream()
            .map(user -> user.form().email())
            .filter(email -> !ended.containsKey(email))
            .collect(Collectors.toSet());
    Set<String> admitted = memberships.withMailRoom(left);
    left.stream()
        .filter(email -> !admitted.contains(email))
        .forEach(email -> ended.put(email, problem("email", "TooMuchMail", email)));
  }

  private void save(AccountId account, List<CreateUser> forms, Map<String, MembershipId> places) {
    Set<Long> noted =
        Set.copyOf(
            many.find(
                "select membership_id from account_user where membership_id in (??)",
                row -> row.number("membership_id"),
                places.values().stream().map(MembershipId::value).toList()));
    many.update(
        """
        insert into account_user (name, mobile, designation, employee_id, employee_folded,
          restricted, version, membership_id, account_id)
        values (?, ?, ?, ?, ?, ?, 1, ?, ?)""",
        forms.stream()
            .filter(form -> !noted.contains(place(places, form).value()))
            .map(form -> row(account, form, place(places, form)))
            .toList());
    many.update(
        """
        update account_user set name = ?, mobile = ?, designation = ?, employee_id = ?,
          employee_folded = ?, restricted = ?, version = version + 1
        where membership_id = ? and account_id = ?""",
        forms.stream()
            .filter(form -> noted.contains(place(places, form).value()))
            .map(form -> row(account, form, place(places, form)))
            .toList());
    keepToGroups(account, forms, places);
    audit.recordAll(forms.stream().map(form -> created(account, form, places)).toList());
  }

  private void keepToGroups(
      AccountId account, List<CreateUser> forms, Map<String, MembershipId> places) {
    groupsChosen.fire(
        new UserGroupsChosen(
            account,
            forms.stream()
                .filter(CreateUser::isKept)
                .collect(Collectors.toMap(form -> place(places, form), CreateUser::groups))));
  }

  private static Happening created(
      AccountId account, CreateUser form, Map<String, MembershipId> places) {
    return Happening.done(
        "USER_CREATED",
        account,
        UserChanges.TARGET,
        place(places, form),
        form.email() + ", " + form.role().name());
  }

  private static Object[] row(AccountId account, CreateUser form, MembershipId user) {
    UserDetails details = form.details();
    return new Object[] {
      details.name(),
      details.mobile(),
      details.designation().strip(),
      details.employeeId().strip(),
      UserForm.folded(details.employeeId()),
      form.isKept(),
      user.value(),
      account.value()
    };
  }

  private static Joining joining(CreateUser form) {
    return new Joining(
        new Contact(form.details().name(), form.email(), form.details().mobile(), form.language()),
        form.role());
  }

  private static UserCreation problem(String field, String key, Object fact) {
    return new UserCreation(null, new InvalidInput.Problem(field, key, List.of(fact)));
  }

  private static MembershipId place(Map<String, MembershipId> places, CreateUser form) {
    return Objects.requireNonNull(places.get(form.email()));
  }
}
