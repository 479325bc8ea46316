package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Inside;
import org.hanaper.access.Open;
import org.hanaper.access.Role;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Sql;

/** The first person of the back office: comes in by a one-time link printed at the start. */
@Stateless
public class FirstOperator {

  private static final String ALL_ROLES =
      String.join(",", Role.ACCOUNT_MANAGER.name(), Role.APPROVER.name(), Role.FINANCE.name());

  @Inject Sql sql;
  @Inject Links links;
  @Inject Identities identities;
  @Inject Passwords passwords;
  @Inject PasswordRule rule;
  @Inject Audit audit;

  /** Whether the house has an operator already. */
  @Inside
  public boolean isThere() {
    return sql.number("select count(*) from login_identity where population = 'OPERATOR'") > 0;
  }

  /** Whether nobody has come in yet: there is no account and no person. */
  @Inside
  public boolean isHouseEmpty() {
    return sql.number("select count(*) from account") == 0
        && sql.number("select count(*) from login_identity") == 0;
  }

  /**
   * Whether a link is good; looking changes nothing.
   *
   * @param token the link's secret
   */
  @Open("the link is the proof")
  public boolean admits(String token) {
    return links.find(Links.Purpose.FIRST_OPERATOR, token).isPresent();
  }

  /**
   * Makes the holder of the link the first operator, with all three roles of the back office.
   *
   * @param token the link's secret
   * @param form as typed
   * @return the new operator
   * @throws LinkNotUsable when the link is unknown, used or past its time, or an operator is there
   * @throws InvalidInput with all that is wrong in the form
   */
  @Open("the link is the proof")
  public IdentityId become(String token, NewOperator form) {
    Links.Link link = links.get(Links.Purpose.FIRST_OPERATOR, token);
    if (isThere()) {
      throw new LinkNotUsable();
    }
    check(form);
    String hash = passwords.hash(form.password());
    links.use(link);
    return insert(form, hash);
  }

  /**
   * Makes an operator with all three roles, for demo data and tests.
   *
   * @param form name, address and password
   * @return the new operator
   * @throws InvalidInput with all that is wrong in the form
   */
  @Inside
  public IdentityId appoint(NewOperator form) {
    check(form);
    return insert(form, passwords.hash(form.password()));
  }

  private IdentityId insert(NewOperator form, String hash) {
    IdentityId operator =
        identities.insert(
            new Identities.NewIdentity(
                Population.OPERATOR,
                Emails.plain(form.email()),
                form.name().strip(),
                "",
                "en",
                "",
                ALL_ROLES));
    identities.setPassword(operator, hash);
    audit.record(
        Happening.done("OPERATOR_APPOINTED", null, "identity", operator, form.name().strip()));
    return operator;
  }

  private void check(NewOperator form) {
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(PersonName.isOne(form.name()), "name", "NameNotUsable")
            .that(Emails.isOne(Emails.plain(form.email())), "email", "EmailNotUsable");
    List<String> ownWords = List.of(form.email(), form.name());
    rule.check(check, form.password(), form.repeated(), ownWords);
    check.orRefuse();
  }
}
