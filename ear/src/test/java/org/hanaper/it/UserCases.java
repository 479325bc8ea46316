package org.hanaper.it;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.identity.Activation;
import org.hanaper.identity.Sessions;
import org.hanaper.member.CreateUser;
import org.hanaper.member.EditUser;
import org.hanaper.member.UserDetails;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserStates;
import org.hanaper.member.Users;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;

/** An account whose administrator looks after its users. */
public abstract class UserCases extends InContainer {

  @Inject Customers customers;
  @Inject People people;
  @Inject MailedLinks mailed;
  @Inject Users users;
  @Inject UserStates states;
  @Inject Activation activation;
  @Inject Sessions sessions;
  @Inject Sql sql;

  AccountId account;
  Caller administrator;

  @BeforeEach
  void openAnAccount() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
  }

  MembershipId create(CreateUser form) throws Exception {
    return as(administrator, () -> users.create(form));
  }

  UserRow view(MembershipId user) throws Exception {
    return as(administrator, () -> users.view(user));
  }

  void edit(MembershipId user, Role role) throws Exception {
    run(administrator, () -> users.edit(edited(administrator, user, role, Set.of())));
  }

  EditUser edited(Caller by, MembershipId user, Role role, Set<GroupId> chosen) throws Exception {
    UserRow now = as(by, () -> users.view(user));
    return new EditUser(user, now.version(), details("Asha Rao"), !chosen.isEmpty(), chosen, role);
  }

  static CreateUser form(String email, Role role) {
    return new CreateUser(details("Noor Haddad"), email, false, Set.of(), role, "en", key());
  }

  static UserDetails details(String name) {
    return new UserDetails(name, "+33 612345678", "Buyer", "");
  }

  /** Work without an answer. */
  interface Work {
    void run() throws Exception;
  }

  void run(Caller caller, Work work) throws Exception {
    as(caller, () -> done(work));
  }

  static String done(Work work) throws Exception {
    work.run();
    return "done";
  }

  static String fresh() {
    return "u" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
