package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.Role;
import org.hanaper.identity.AskEmailChange;
import org.hanaper.identity.ConfirmEmail;
import org.hanaper.identity.Display;
import org.hanaper.identity.EmailChange;
import org.hanaper.identity.LinkNotUsable;
import org.hanaper.identity.LoginIsBlocked;
import org.hanaper.identity.NewPassword;
import org.hanaper.identity.PasswordReset;
import org.hanaper.identity.Population;
import org.hanaper.identity.Profile;
import org.hanaper.identity.ProfileView;
import org.hanaper.identity.SaveProfile;
import org.hanaper.identity.Sessions;
import org.hanaper.identity.SignInRefused;
import org.hanaper.identity.Visit;
import org.hanaper.identity.WrongPassword;
import org.hanaper.notification.Alerts;
import org.hanaper.notification.NewsChoice;
import org.hanaper.notification.NewsChoices;
import org.hanaper.notification.NewsTopic;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own data, another address of the sign-in, and what one wants to hear of (issue 3, point 12). */
@OnBothDatabases
class ProfileIT extends InContainer {

  private static final String ADDRESS = "192.0.2.1";

  @Inject Customers customers;
  @Inject People people;
  @Inject MailedLinks mailed;
  @Inject Profile profile;
  @Inject EmailChange change;
  @Inject PasswordReset reset;
  @Inject Sessions sessions;
  @Inject NewsChoices news;
  @Inject Alerts alerts;
  @Inject OrderDesk orders;
  @Inject Crowd crowd;
  @Inject Sql sql;

  private AccountId account;
  private String email;
  private Caller person;

  @BeforeEach
  void somebody() throws Exception {
    account = customers.ready();
    email = people.person();
    person = people.member(email, account, Role.ADMINISTRATOR);
  }

  @Test
  void savesOwnDataAndHowPagesLook() throws Exception {
    save(new SaveProfile("Asha Rao-Blanc", "+33 612345678", "Europe/Paris", "fr", "dark"));
    ProfileView saved = view();
    assertThat(saved.name()).isEqualTo("Asha Rao-Blanc");
    assertThat(saved.mobile()).isEqualTo("+33612345678");
    assertThat(as(person, () -> profile.display()))
        .contains(new Display("Europe/Paris", "fr", "dark"));
    assertThat(asSystem(() -> profile.zone(email))).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(asSystem(() -> profile.zone(fresh()))).isEqualTo(ZoneOffset.UTC);
    as(person, () -> done(() -> profile.choose("en", "no such theme")));
    assertThat(as(person, () -> profile.display()))
        .contains(new Display("Europe/Paris", "en", "dark"));
    assertThat(as(Caller.visitor(ADDRESS), () -> profile.display())).isEmpty();
    assertThatThrownBy(() -> save(new SaveProfile("<", "12", "Mars/Olympus", "xx", "pink")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(InvalidInput.Problem::field)
                    .containsExactly("name", "mobile", "zone", "language", "theme"));
  }

  @Test
  void aNewAddressCountsFromItsConfirmationAndEndsAllThatHungOnTheOldOne() throws Exception {
    Visit session = people.visit(email);
    String other = fresh();
    reset.request(Population.MEMBER, email);
    String forOldAddress = mailed.token(email);
    ask(other, People.PASSWORD);
    assertThat(view().pendingEmail()).isEqualTo(other);
    assertThat(view().email()).isEqualTo(email);
    assertThat(mails("EMAIL_CHANGE_ASKED", email)).isEqualTo(1);
    String token = mailed.token(other);
    assertThat(change.look(token)).hasValueSatisfying(l -> assertThat(l.email()).isEqualTo(other));
    assertThatThrownBy(() -> change.confirm(new ConfirmEmail(token, "another one", null)))
        .isInstanceOf(WrongPassword.class);
    change.confirm(new ConfirmEmail(token, People.PASSWORD, null));
    assertThat(sessions.visit(session.principal(), ADDRESS)).isEmpty();
    assertThatThrownBy(() -> people.enter(email, People.PASSWORD).orRefuse())
        .isInstanceOf(SignInRefused.class);
    assertThat(people.visit(other).roles()).containsExactly("ADMINISTRATOR");
    assertThat(mails("EMAIL_CHANGED", email)).isEqualTo(1);
    assertThat(mails("EMAIL_CHANGED", other)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                reset.set(
                    new NewPassword(forOldAddress, "harbour 44 lantern", "harbour 44 lantern")))
        .isInstanceOf(LinkNotUsable.class);
    assertThatThrownBy(() -> change.confirm(new ConfirmEmail(token, People.PASSWORD, null)))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void anAddressThatSomebodyHasGetsTheSameAnswerAndNoLink() throws Exception {
    String taken = people.person();
    ask(taken, People.PASSWORD);
    assertThat(view().pendingEmail()).isEqualTo(taken);
    assertThat(mails("EMAIL_CHANGE_ASKED", email)).isEqualTo(1);
    assertThat(mails("EMAIL_LINK", taken)).isZero();
    as(person, () -> done(change::withdraw));
    assertThat(view().pendingEmail()).isEmpty();
  }

  @Test
  void anAddressThatIsTakenMeanwhileIsNotGivenTwice() throws Exception {
    String other = fresh();
    ask(other, People.PASSWORD);
    sql.update(
        "update login_identity set email = ? where id = ?",
        other,
        people.identity(people.person()).value());
    assertThatThrownBy(
            () -> change.confirm(new ConfirmEmail(mailed.token(other), People.PASSWORD, null)))
        .isInstanceOf(LinkNotUsable.class);
    assertThat(view().email()).isEqualTo(email);
  }

  /** Also not when the mail to the later address was held back. */
  @Test
  void aLinkConfirmsOnlyTheAddressItWasMailedTo() throws Exception {
    String mine = fresh();
    ask(mine, People.PASSWORD);
    String token = mailed.token(mine);
    String victim = fresh();
    Caller other = people.member(people.person(), account, Role.BASIC_USER);
    for (int i = 0; i < 5; i++) {
      as(other, () -> done(() -> change.ask(new AskEmailChange(victim, People.PASSWORD, null))));
    }
    String toOther = mailed.token(victim);
    ask(victim, People.PASSWORD);
    assertThat(mailed.token(victim)).isEqualTo(toOther);
    assertThat(change.look(token)).isEmpty();
    assertThatThrownBy(() -> change.confirm(new ConfirmEmail(token, People.PASSWORD, null)))
        .isInstanceOf(LinkNotUsable.class);
    String again = fresh();
    ask(again, People.PASSWORD);
    as(person, () -> done(change::withdraw));
    assertThat(change.look(mailed.token(again))).isEmpty();
  }

  @Test
  void oneLinkIsUsedOnceAlsoAtTheSameTime() throws Exception {
    String other = fresh();
    ask(other, People.PASSWORD);
    String token = mailed.token(other);
    List<Object> results =
        crowd.all(
            4,
            Caller.visitor(ADDRESS),
            () -> done(() -> change.confirm(new ConfirmEmail(token, People.PASSWORD, null))));
    assertThat(results).filteredOn("done"::equals).hasSize(1);
  }

  @Test
  void thePasswordIsAskedForAndTriesCount() {
    assertThatThrownBy(() -> ask("nowhere", People.PASSWORD)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ask(email, People.PASSWORD)).isInstanceOf(InvalidInput.class);
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> ask(fresh(), "another one")).isInstanceOf(WrongPassword.class);
    }
    assertThatThrownBy(() -> ask(fresh(), "another one"))
        .isInstanceOfAny(WrongPassword.class, LoginIsBlocked.class);
    assertThatThrownBy(() -> ask(fresh(), People.PASSWORD))
        .isInstanceOfAny(LoginIsBlocked.class, WrongPassword.class);
  }

  @Test
  void nobodyHearsOfWhatHeDoesWithoutExceptWhatCannotBeSwitchedOff() throws Exception {
    customers.topUp(account, Money.ofMinor(1000_00, "INR"));
    Caller other = customers.member(account, Role.ADMINISTRATOR);
    order();
    assertThat(mails("ORDER_PLACED", email)).isEqualTo(1);
    Set<NewsTopic> none = EnumSet.noneOf(NewsTopic.class);
    as(person, () -> done(() -> news.save(none, none)));
    assertThat(as(person, () -> news.mine()))
        .extracting(NewsChoice::topic)
        .containsExactly(NewsTopic.values());
    assertThat(as(person, () -> news.mine()))
        .flatExtracting(NewsChoice::mail, NewsChoice::alert)
        .doesNotContain(true);
    order();
    customers.payingGroup(other, "Shops");
    assertThat(mails("ORDER_PLACED", email)).isEqualTo(1);
    assertThat(as(person, () -> alerts.unread())).isZero();
    Set<NewsTopic> all = EnumSet.allOf(NewsTopic.class);
    as(person, () -> done(() -> news.save(all, all)));
    order();
    customers.payingGroup(other, "Mills");
    assertThat(mails("ORDER_PLACED", email)).isEqualTo(2);
    assertThat(as(person, () -> alerts.unread())).isEqualTo(1);
  }

  @Test
  void topicsAreThoseOfTheRole() throws Exception {
    Caller basic = customers.member(account, Role.BASIC_USER);
    assertThat(as(basic, () -> news.mine()))
        .extracting(NewsChoice::topic)
        .doesNotContain(NewsTopic.PAYMENTS, NewsTopic.SPEND_LIMITS, NewsTopic.GROUPS);
  }

  private void order() throws Exception {
    as(person, () -> orders.place(Customers.order(customers.defaultGroup(account), 1)));
  }

  private void save(SaveProfile form) throws Exception {
    as(person, () -> done(() -> profile.save(form)));
  }

  private ProfileView view() throws Exception {
    return as(person, () -> profile.mine());
  }

  private void ask(String other, String password) throws Exception {
    as(person, () -> done(() -> change.ask(new AskEmailChange(other, password, null))));
  }

  private long mails(String kind, String recipient) {
    return sql.number(
        "select count(*) from mail where kind = ? and recipient = ?", kind, recipient);
  }

  private static String fresh() {
    return "new" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }
}
