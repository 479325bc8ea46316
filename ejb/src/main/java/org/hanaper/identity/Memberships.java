package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.hanaper.access.Inside;
import org.hanaper.access.Role;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Sql;

/** Adds people to an account who then activate their place in it by a mailed link. */
@Stateless
public class Memberships {

  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  /** A number without a country's code belongs nowhere. */
  private static final String NO_COUNTRY = "ZZ";

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Identities identities;
  @Inject MailRoom room;
  @Inject ActivationLinks links;
  @Inject PlaceSessions sessions;

  /**
   * Checks how somebody is called and reached.
   *
   * @param check notes what is wrong at the fields name, email and mobile
   * @param typed as typed
   * @return the one spelling; the mobile number in E.164
   */
  @Inside
  public Contact read(InvalidInput.Check check, Contact typed) {
    String email = Emails.plain(typed.email());
    String mobile = Mobiles.read(typed.mobile(), NO_COUNTRY).orElse("");
    check
        .that(PersonName.isOne(typed.name()), "name", "NameNotUsable")
        .that(Emails.isOne(email), "email", "EmailNotUsable")
        .that(typed.mobile().isBlank() || !mobile.isEmpty(), "mobile", "MobileNotUsable");
    String language = LANGUAGES.contains(typed.language()) ? typed.language() : "en";
    return new Contact(typed.name().strip(), email, mobile, language);
  }

  /**
   * Gives a person a place in an account that waits for its activation; whether the address is
   * known elsewhere makes no difference that the caller could see. Hold the account first.
   *
   * @param account where
   * @param contact checked by {@link #read}
   * @param role as what
   * @return empty when the address has a place in the account already
   */
  @Inside
  public Optional<MembershipId> join(AccountId account, Contact contact, Role role) {
    IdentityId person =
        identities
            .find(Population.MEMBER, contact.email())
            .map(Person::id)
            .orElseGet(() -> insert(contact));
    return sql.first(
            "select id, state from membership where identity_id = ? and account_id = ?",
            row -> new MembershipId(row.number("id")),
            person.value(),
            account.value())
        .map(former -> comeBack(former, role))
        .orElseGet(() -> Optional.of(insert(account, person, role)));
  }

  /**
   * Mails the link by which a waiting place is activated; the older link ends.
   *
   * @param membership a place that waits for its activation
   * @throws TooManyTries when too much was mailed to the address
   */
  @Inside
  public void mailLink(MembershipId membership) {
    links.sendFor(membership);
  }

  /**
   * Whether an administrator may have one more mail sent to an address now; counts it.
   *
   * @param email the address
   */
  @Inside
  public boolean hasMailRoom(String email) {
    return room.admits(MailRoom.Cause.INVITATION, email);
  }

  /**
   * Ends the sessions of a place whose state or role is another from now on; they stay ended when
   * both come back.
   *
   * @param membership whose
   * @param reason a word for the register, at most 20 characters
   */
  @Inside
  public void endSessions(MembershipId membership, String reason) {
    sessions.end(membership, reason);
  }

  /** Who was taken back or declined may be added again. */
  private Optional<MembershipId> comeBack(MembershipId former, Role role) {
    int back =
        sql.update(
            """
            update membership set state = 'PENDING_ACTIVATION', role = ?
            where id = ? and state in ('CANCELLED', 'DECLINED')""",
            role,
            former.value());
    return back == 1 ? Optional.of(former) : Optional.empty();
  }

  private MembershipId insert(AccountId account, IdentityId person, Role role) {
    return new MembershipId(
        sql.insert(
            """
            insert into membership (identity_id, account_id, role, state, created_at)
            values (?, ?, ?, 'PENDING_ACTIVATION', ?)""",
            person.value(),
            account.value(),
            role,
            clock.instant()));
  }

  private IdentityId insert(Contact contact) {
    return identities.insert(Identities.NewIdentity.member(contact));
  }
}
