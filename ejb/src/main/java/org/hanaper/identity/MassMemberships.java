package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hanaper.access.Inside;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.MembershipId;
import org.hanaper.store.Many;
import org.hanaper.store.Row;
import org.jspecify.annotations.Nullable;

/** Does for many people at once what {@link Memberships} does for one, in a few statements. */
@Stateless
public class MassMemberships {

  @Inject Many many;
  @Inject Clock clock;
  @Inject Identities identities;
  @Inject MailRoom room;
  @Inject Links links;
  @Inject ActivationLinks activation;
  @Inject Event<ActivationLinksIssued> issued;

  /** A membership there is, and whether it was taken back or declined. */
  private record Former(long id, boolean gone) {}

  private record Waiting(
      Links.Place place, long account, String email, String name, String language) {

    ActivationLinkIssued link(String account, String token) {
      return new ActivationLinkIssued(
          new IdentityId(place.identity()), email, name, account, token, language);
    }
  }

  private static Waiting waiting(Row row) throws SQLException {
    return new Waiting(
        new Links.Place(row.number("id"), row.number("membership_id")),
        row.number("account_id"),
        row.text("email"),
        row.text("name"),
        row.text("language"));
  }

  /**
   * To which addresses an administrator may have one more mail sent now; counts it.
   *
   * @param emails plain addresses
   */
  @Inside
  public Set<String> withMailRoom(Set<String> emails) {
    return room.admitted(MailRoom.Cause.INVITATION, emails);
  }

  /**
   * Which addresses have a place in an account that was not taken back or declined.
   *
   * @param account the account
   * @param emails plain addresses
   */
  @Inside
  public Set<String> present(AccountId account, Collection<String> emails) {
    Map<String, Long> known = known(emails);
    Map<Long, Former> formers = formers(account, known.values());
    return known.entrySet().stream()
        .filter(each -> isPresent(formers.get(each.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isPresent(@Nullable Former former) {
    return former != null && !former.gone();
  }

  /**
   * Gives people a place in an account that waits for its activation. Hold the account first.
   *
   * @param account where
   * @param people each address once
   * @return the places by address, in the order of the people; who has one already isn't in it
   */
  @Inside
  public Map<String, MembershipId> joinAll(AccountId account, List<Joining> people) {
    Map<String, Long> identities = identities(people);
    Map<Long, Former> formers = formers(account, identities.values());
    Map<String, MembershipId> places = new HashMap<>();
    List<Joining> back = new ArrayList<>();
    List<Joining> fresh = new ArrayList<>();
    for (Joining each : people) {
      Former former = formers.get(identity(identities, each));
      if (former == null) {
        fresh.add(each);
      } else if (former.gone()) {
        back.add(each);
        places.put(each.contact().email(), new MembershipId(former.id()));
      }
    }
    comeBack(back, places);
    places.putAll(insert(account, fresh, identities));
    return places;
  }

  /**
   * Mails the links by which waiting places are activated; the older links end. Count the mail
   * before by {@link #withMailRoom}.
   *
   * @param account an active account
   * @param name its name
   * @param places places that wait for their activation
   */
  @Inside
  public void mailLinks(AccountId account, String name, Collection<MembershipId> places) {
    List<Waiting> waiting =
        many.find(
            """
            select m.id as membership_id, m.account_id, i.id, i.email, i.name, i.language
            from membership m join login_identity i on i.id = m.identity_id
            where m.state = 'PENDING_ACTIVATION' and m.id in (??)""",
            MassMemberships::waiting,
            places.stream().map(MembershipId::value).toList());
    // not asked for in the statement: Derby would read all memberships of the account for it
    waiting.removeIf(each -> each.account() != account.value());
    List<String> tokens =
        links.issueAll(
            Links.Purpose.ACTIVATION,
            waiting.stream().map(Waiting::place).toList(),
            activation.open());
    issued.fire(
        new ActivationLinksIssued(
            account,
            IntStream.range(0, waiting.size())
                .mapToObj(i -> waiting.get(i).link(name, tokens.get(i)))
                .toList()));
  }

  private Map<String, Long> identities(List<Joining> people) {
    Map<String, Long> known = known(people.stream().map(each -> each.contact().email()).toList());
    List<Contact> unknown =
        people.stream().map(Joining::contact).filter(c -> !known.containsKey(c.email())).toList();
    List<Long> keys =
        identities.insertAll(unknown.stream().map(Identities.NewIdentity::member).toList());
    IntStream.range(0, unknown.size()).forEach(i -> known.put(unknown.get(i).email(), keys.get(i)));
    return known;
  }

  /** The identities of addresses; the comment tells Derby its index, PostgreSQL finds it itself. */
  private Map<String, Long> known(Collection<String> emails) {
    Map<String, Long> known = new HashMap<>();
    many.find(
            """
            select id, email from login_identity --DERBY-PROPERTIES index=login_identity_address
            where population = 'MEMBER' and email in (??)""",
            row -> Map.entry(row.text("email"), row.number("id")),
            emails)
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  private Map<Long, Former> formers(AccountId account, Collection<Long> identities) {
    return many
        .find(
            """
            select id, identity_id, state from membership
            where account_id = ? and identity_id in (??)""",
            row ->
                Map.entry(
                    row.number("identity_id"),
                    new Former(
                        row.number("id"),
                        Set.of("CANCELLED", "DECLINED").contains(row.text("state")))),
            identities,
            account.value())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void comeBack(List<Joining> people, Map<String, MembershipId> places) {
    many.update(
        """
        update membership set state = 'PENDING_ACTIVATION', role = ?
        where id = ? and state in ('CANCELLED', 'DECLINED')""",
        people.stream()
            .map(each -> new Object[] {each.role(), place(places, each).value()})
            .toList());
  }

  private Map<String, MembershipId> insert(
      AccountId account, List<Joining> people, Map<String, Long> identities) {
    List<Long> keys =
        many.insert(
            """
            insert into membership (identity_id, account_id, role, state, created_at)
            values (?, ?, ?, 'PENDING_ACTIVATION', ?)""",
            people.stream()
                .map(
                    each ->
                        new Object[] {
                          identity(identities, each), account.value(), each.role(), clock.instant()
                        })
                .toList());
    Map<String, MembershipId> places = new LinkedHashMap<>();
    IntStream.range(0, people.size())
        .forEach(i -> places.put(people.get(i).contact().email(), new MembershipId(keys.get(i))));
    return places;
  }

  private static Long identity(Map<String, Long> identities, Joining who) {
    return Objects.requireNonNull(identities.get(who.contact().email()));
  }

  private static MembershipId place(Map<String, MembershipId> places, Joining who) {
    return Objects.requireNonNull(places.get(who.contact().email()));
  }
}
