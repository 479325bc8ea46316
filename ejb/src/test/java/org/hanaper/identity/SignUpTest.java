package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.account.OrganizationType;
import org.hanaper.shared.Caller;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpTest {

  private final SignUp signUp = new SignUp();
  private final List<String> registered = new ArrayList<>();
  private Optional<String> country = Optional.empty();
  private boolean room = true;

  @BeforeEach
  void connect() {
    signUp.access = new FromSomewhere();
    signUp.registrations = new Recording();
    signUp.throttle = new Room();
    signUp.whereabouts = new Somewhere();
    signUp.settings = new Defaults();
  }

  @Test
  void registersACompleteFormWithTheOneSpellingOfTheAddress() {
    signUp.asEnterprise(form("Ada", " Ada@Example.ORG ", "", "Engines", "FR", true));
    assertThat(registered).containsExactly("ada@example.org ");
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> signUp.asEnterprise(form("", "ada", "12", "x", "XX", false)));
    assertThat(refusal.problems())
        .extracting(InvalidInput.Problem::field)
        .containsExactly("name", "email", "mobile", "organization", "country", "termsAccepted");
    assertThat(registered).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"see https://evil.example", "www.evil.example", "<b>x</b>", "' '", "x"})
  void refusesAnOrganizationNameThatWouldMakeOurMailALure(String organization) {
    assertThatThrownBy(
            () -> signUp.asEnterprise(form("Ada", "a@b.org", "", organization, "FR", true)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void asksForAMobileNumberWhereTheAddressLiesInIndia() {
    country = Optional.of("IN");
    assertThat(signUp.mobileField()).isEqualTo(MobileField.REQUIRED);
    country = Optional.of("FR");
    assertThat(signUp.mobileField()).isEqualTo(MobileField.HIDDEN);
    country = Optional.empty();
    assertThat(signUp.mobileField()).isEqualTo(MobileField.OPTIONAL);
  }

  @Test
  void refusesToGoWithoutTheMobileNumberThatWasAskedFor() {
    EnterpriseSignUp without = india("");
    assertThatThrownBy(() -> signUp.asEnterprise(without)).isInstanceOf(InvalidInput.class);
    signUp.asEnterprise(india("9876543210"));
    assertThat(registered).containsExactly("a@b.org +919876543210");
  }

  @Test
  void forgetsAMobileNumberThatWasNotAskedFor() {
    signUp.asEnterprise(
        new EnterpriseSignUp(
            "k", "Ada", "a@b.org", "nonsense", MobileField.HIDDEN, "Engines", "FR", true, "en"));
    assertThat(registered).containsExactly("a@b.org ");
  }

  @Test
  void aResellerSaysWhatSortOfOrganisationItIs() {
    EnterpriseSignUp form = form("Ada", "a@b.org", "", "Engines", "FR", true);
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> signUp.asReseller(new ResellerSignUp(form, null)));
    assertThat(refusal.problems())
        .extracting(InvalidInput.Problem::field)
        .containsExactly("organizationType");
    signUp.asReseller(new ResellerSignUp(form, OrganizationType.COMPANY));
    assertThat(registered).containsExactly("a@b.org ");
  }

  @Test
  void refusesWhenTooManyComeFromOneAddress() {
    room = false;
    assertThatThrownBy(() -> signUp.asEnterprise(form("Ada", "a@b.org", "", "Engines", "FR", true)))
        .isInstanceOf(TooManyTries.class);
    assertThat(registered).isEmpty();
  }

  @Test
  void takesTheSameTimeWhateverItDoes() {
    long begun = System.nanoTime();
    signUp.asEnterprise(form("Ada", "a@b.org", "", "Engines", "FR", true));
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThanOrEqualTo(SignUp.EVEN_TIME);
  }

  private static EnterpriseSignUp form(
      String name,
      String email,
      String mobile,
      String organization,
      String country,
      boolean terms) {
    return new EnterpriseSignUp(
        "k", name, email, mobile, MobileField.OPTIONAL, organization, country, terms, "en");
  }

  private static EnterpriseSignUp india(String mobile) {
    return new EnterpriseSignUp(
        "k", "Ada", "a@b.org", mobile, MobileField.REQUIRED, "Engines", "IN", true, "en");
  }

  private final class Recording extends Registrations {
    @Override
    public void register(Newcomer newcomer) {
      registered.add(newcomer.email() + " " + newcomer.mobile());
    }
  }

  private final class Room extends Throttle {
    @Override
    public boolean admits(String what, String who, long most, Duration window) {
      return room;
    }
  }

  private final class Somewhere extends Whereabouts {
    @Override
    Optional<String> country(String address) {
      return country;
    }
  }

  private static final class FromSomewhere extends Access {
    @Override
    public Caller caller() {
      return Caller.visitor("192.0.2.1");
    }
  }

  private static final class Defaults extends Settings {
    @Override
    public Optional<String> find(String key) {
      return Optional.empty();
    }
  }
}
